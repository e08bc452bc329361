//! The fields of a declaration: their data, and one visit of their values, which serves the checks and the encoding.
//!
//! ```text
//! impl __Validate for CancelRoomCall {
//!     const RECORD: &'static __ObjectSpec = &__record("CancelRoomCall", "Cancels ..", &[
//!         __Parameter(__BODY, "operator_id", "Who ..", <String as __JsonValue>::SCHEMA, __NON_EMPTY),
//!         __Parameter(__BODY_IF, "mra_address", "", __SchemaOf::<MraAddress>::SCHEMA, __FREE),
//!     ], &[__rule(__ExactlyOneOf, &["meeting_room_id", "mra_address"])]);
//!
//!     fn fields(&self, to: &mut dyn __Visit) {
//!         to.values(&[
//!             __json_length(&self.operator_id),
//!             __found_if(&self.mra_address).json(),
//!         ]);
//!     }
//!
//!     fn rules(&self, checker: &mut __Checker) {         <- only where there are such rules
//!         checker.custom("operator_id", is_known(&self.operator_id));
//!     }
//! }
//! ```

use proc_macro2::{Delimiter, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::expand::field::{
    Kind, as_text, condition_value, is_json, is_set, kind, known_text, present, value,
};
use crate::expand::generics::Generics;
use crate::expand::{bound, docs, flatten};
use crate::model::{
    Condition, ConditionKind, Encoding, Field, Group, GroupKind, ListStyle, Need, Place, Record,
    Rule, Style,
};
use crate::syntax::range::{Bound, Range};
use crate::syntax::ty::{Shape, shape};
use crate::tokens::code::Code;
use crate::tokens::{self, unraw};

/// The impl of `Validate`.
pub fn validate(record: &Record<'_>, generics: &Generics<'_>, encoding: Encoding) -> TokenStream {
    let assertions = bound::assertions(record);
    let clashes = flatten::assertions(record);
    let header = generics.implements(&quote!(__Validate), &record.syntax.name);
    let mut items = Code::from("const RECORD: &'static __ObjectSpec = &__record");
    items.group(Delimiter::Parenthesis, row_of_record(record, encoding));
    items.text("; fn fields(&self, to: &mut dyn __Visit)");
    items.group(Delimiter::Brace, visit(record, encoding));
    items.tokens(rules(record, encoding));
    let items = items.into_tokens();
    quote! {
        #assertions
        #clashes
        #header { #items }
    }
}

/// `"CancelRoomCall", "Cancels ..", &[..], &[..]`
fn row_of_record(record: &Record<'_>, encoding: Encoding) -> Code {
    let mut parameters = Code::default();
    for field in &record.fields {
        parameters.text("__Parameter");
        parameters.group(Delimiter::Parenthesis, row(field, encoding));
        parameters.text(",");
    }
    let mut rules = Code::default();
    for group in &record.groups {
        rules.text(&group_row(record, group));
    }
    for condition in &record.conditions {
        rules.tokens(condition_row(record, condition));
        rules.text(",");
    }
    let name = unraw(&record.syntax.name);
    let mut code = Code::from(format!("{name:?},").as_str());
    code.code(docs::code(&record.syntax.attributes));
    code.text(", &");
    code.group(Delimiter::Bracket, parameters);
    code.text(", &");
    code.group(Delimiter::Bracket, rules);
    code
}

/// `to.values(&[__json_length(&self.operator_id), ..]);`
fn visit(record: &Record<'_>, encoding: Encoding) -> Code {
    let mut values = Code::default();
    for field in &record.fields {
        values.code(value(field, encoding));
        values.text(",");
    }
    let mut arguments = Code::from("&");
    arguments.group(Delimiter::Bracket, values);
    let mut statement = Code::from("to.values");
    statement.group(Delimiter::Parenthesis, arguments);
    statement.text(";");
    statement
}

/// `__BODY, "operator_id", "Who cancels.", .., __NON_EMPTY`
fn row(field: &Field<'_>, encoding: Encoding) -> Code {
    let mut code = Code::from(styled(field).as_str());
    code.text(&format!(", {:?},", field.wire));
    code.code(docs::code(&field.syntax.attributes));
    code.text(",");
    let schema = schema(field, encoding);
    if field.need == Need::Nullable {
        code.text("__Nullable");
        let mut nullable = Code::from("&");
        nullable.code(schema);
        code.group(Delimiter::Parenthesis, nullable);
    } else {
        code.code(schema);
    }
    code.text(",");
    match field.rules.as_slice() {
        [] => code.text("__FREE"),
        [Rule::NonEmpty] => code.text("__NON_EMPTY"),
        [rule] if let Some(constant) = rule_constant(rule) => code.text(&constant),
        rules => {
            let mut list = Code::default();
            for rule in rules {
                list.code(value_rule(rule, field));
                list.text(",");
            }
            code.text("&");
            code.group(Delimiter::Bracket, list);
        }
    }
    code
}

/// The kind of a value, as a constant that is asked for its type.
fn schema(field: &Field<'_>, encoding: Encoding) -> Code {
    let constant = |before: &str, after: &str| {
        let mut code = Code::from(before);
        code.code(written_type(field.value));
        code.text(after);
        code
    };
    match (kind(field, encoding), field.style) {
        (Kind::Asked, _) | (_, Style::Flat | Style::Map | Style::MapInBrackets) => {
            constant("__SchemaOf::<", ">::SCHEMA")
        }
        (_, Style::Payload) if encoding == Encoding::Bytes => {
            constant("__PayloadSchemaOf::<", ">::SCHEMA")
        }
        (Kind::AskedPart, _) => constant("__PartSchemaOf::<", ">::SCHEMA"),
        (kind, _) if is_json(kind) => constant("<", "as __JsonValue>::SCHEMA"),
        _ => text_schema(field.value),
    }
}

/// A type in its place, if the place can matter for an error.
fn written_type(ty: &syn::Type) -> Code {
    let mut code = Code::default();
    match known_text(ty) {
        Some(text) => code.text(&text),
        None => code.tokens(ty),
    }
    code
}

/// `__QUERY`, or `__Styled(&__QUERY, __Style::Comma)`.
fn styled(field: &Field<'_>) -> String {
    let position = position(field);
    let style = match field.style {
        Style::Plain => return position.to_owned(),
        Style::Segments => "Segments",
        Style::List(ListStyle::Repeat) => "Repeat",
        Style::List(ListStyle::Comma) => "Comma",
        Style::List(ListStyle::Brackets) => "Brackets",
        Style::Map => "Map",
        Style::MapInBrackets => "MapInBrackets",
        Style::ObjectInBrackets => "ObjectInBrackets",
        Style::Flat => "Flat",
        Style::Payload => "Payload",
    };
    format!("__Styled(&{position}, __Style::{style})")
}

fn position(field: &Field<'_>) -> &'static str {
    match (field.place, field.need == Need::Required) {
        (Place::Path, _) => "__PATH",
        (Place::Query, true) => "__QUERY",
        (Place::Query, false) => "__QUERY_IF",
        (Place::Header, true) => "__HEADER",
        (Place::Header, false) => "__HEADER_IF",
        (Place::Body, true) => "__BODY",
        (Place::Body, false) => "__BODY_IF",
        (Place::Part, true) => "__PART",
        (Place::Part, false) => "__PART_IF",
    }
}

/// The kind of a value that is written as text: a list is repeated, element by element.
fn text_schema(ty: &syn::Type) -> Code {
    match shape(ty) {
        Shape::List(element) => {
            let mut list = Code::from("&");
            list.code(text_schema(element));
            let mut code = Code::from("__List");
            code.group(Delimiter::Parenthesis, list);
            code
        }
        _ => {
            let mut code = Code::from("__TextSchemaOf::<");
            code.code(written_type(ty));
            code.text(">::SCHEMA");
            code
        }
    }
}

/// A rule that the runtime has a constant for: one between two whole numbers.
fn rule_constant(rule: &Rule<'_>) -> Option<String> {
    let (constant, range) = match rule {
        Rule::Length(range) => ("__OfLength", range),
        Rule::Range(range) => ("__InRange", range),
        Rule::NonEmpty | Rule::Pattern(_) | Rule::Check(_) => return None,
    };
    let bound = |bound: &Option<Bound>| bound.as_ref()?.plain_integer();
    let (minimum, maximum) = (bound(&range.minimum)?, bound(&range.maximum)?);
    Some(format!("{constant}::<{minimum}, {maximum}>::RULE"))
}

fn value_rule(rule: &Rule<'_>, field: &Field<'_>) -> Code {
    match rule {
        Rule::NonEmpty => Code::from("__NonEmpty"),
        Rule::Length(range) => length(range),
        Rule::Range(range) => {
            let mut code = Code::from("__Range");
            let mut bounds = Code::default();
            for (name, bound) in [("minimum:", &range.minimum), (", maximum:", &range.maximum)] {
                bounds.text(name);
                match bound {
                    Some(bound) => {
                        bounds.text("__Some");
                        bounds.group(Delimiter::Parenthesis, bound::text(bound, field));
                    }
                    None => bounds.text("__None"),
                }
            }
            code.group(Delimiter::Brace, bounds);
            code
        }
        Rule::Pattern(pattern) => {
            let mut code = Code::default();
            code.tokens(quote!(__Matches(#pattern)));
            code
        }
        Rule::Check(path) => {
            let path = source_text(&path.to_token_stream());
            Code::from(format!("__Check({path:?})").as_str())
        }
    }
}

/// An open end is the end of `usize`.
fn length(range: &Range) -> Code {
    let bound = |bound: &Option<Bound>, open: &str| match bound {
        Some(bound) => bound::length(bound),
        None => Code::from(open),
    };
    let mut bounds = Code::from("minimum:");
    bounds.code(bound(&range.minimum, "0"));
    bounds.text(", maximum:");
    bounds.code(bound(&range.maximum, "__usize::MAX"));
    let mut code = Code::from("__Length");
    code.group(Delimiter::Brace, bounds);
    code
}

fn group_row(record: &Record<'_>, group: &Group<'_>) -> String {
    let kind = match group.kind {
        GroupKind::ExactlyOne => "__ExactlyOneOf",
        GroupKind::AtLeastOne => "__AtLeastOneOf",
        GroupKind::AtMostOne => "__AtMostOneOf",
        GroupKind::AllOrNone => "__AllOrNone",
    };
    let members = group.members.iter();
    let members: Vec<&String> = members
        .filter_map(|member| record.fields.get(*member))
        .map(|field| &field.wire)
        .collect();
    format!("__rule({kind}, &{members:?}),")
}

fn condition_row(record: &Record<'_>, condition: &Condition<'_>) -> Option<TokenStream> {
    let subject = &record.fields.get(condition.subject)?.wire;
    let decider = record.fields.get(condition.decider)?;
    let kind = match condition.kind {
        ConditionKind::RequiredIf => quote!(__RequiredIf),
        ConditionKind::ForbiddenIf => quote!(__ForbiddenIf),
    };
    let field = &decider.wire;
    let shown = source_text(condition.value);
    let (ty, value) = condition_value(decider, condition.value);
    if decider.display {
        return Some(quote! {
            __rule(#kind(__given(#field, #shown, || __json_text(&__shown(&#value)))), &[#subject])
        });
    }
    let value = match shape(decider.value) {
        // A string literal is a reference already.
        Shape::Text if value.to_string() == condition.value.to_string() => value,
        _ => quote!(&#value),
    };
    Some(quote! {
        __rule(#kind(__given(#field, #shown, || __json_text::<#ty>(#value))), &[#subject])
    })
}

/// The rules that are code, where there are any.
fn rules(record: &Record<'_>, encoding: Encoding) -> Option<TokenStream> {
    let fields = record.fields.iter().flat_map(|field| {
        let rules = field.rules.iter();
        rules.filter_map(|rule| statement(rule, field))
    });
    let conditions = record.conditions.iter();
    let conditions =
        conditions.filter_map(|condition| condition_statement(record, condition, encoding));
    let statements: Vec<TokenStream> = fields.chain(conditions).collect();
    (!statements.is_empty()).then(|| {
        quote! {
            fn rules(&self, checker: &mut __Checker) {
                #(#statements)*
            }
        }
    })
}

/// The call of a rule that is code.
fn statement(rule: &Rule<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let wire = &field.wire;
    match rule {
        Rule::NonEmpty | Rule::Length(_) | Rule::Range(_) => None,
        Rule::Pattern(pattern) => {
            let call = present(field, |value| {
                let text = as_text(field, &value);
                quote!(checker.pattern(#wire, #text, &PATTERN);)
            });
            Some(quote!({
                static PATTERN: __Pattern = __Pattern::new(#pattern);
                #call
            }))
        }
        Rule::Check(path) => {
            let span = tokens::at(path);
            Some(present(field, |value| {
                // The value has the span of the path: a function for another type is reported there.
                let value = tokens::respanned(&value, span);
                quote_spanned!(span=> checker.custom(#wire, #path(#value));)
            }))
        }
    }
}

fn condition_statement(
    record: &Record<'_>,
    condition: &Condition<'_>,
    encoding: Encoding,
) -> Option<TokenStream> {
    let subject = record.fields.get(condition.subject)?;
    let decider = record.fields.get(condition.decider)?;
    let method = match condition.kind {
        ConditionKind::RequiredIf => quote!(required_if),
        ConditionKind::ForbiddenIf => quote!(forbidden_if),
    };
    let (subject_wire, subject_set) = (&subject.wire, is_set(subject, encoding));
    let decider_wire = &decider.wire;
    let shown = source_text(condition.value);
    let (_, value) = condition_value(decider, condition.value);
    // The comparison has the span of the value: one of the wrong type is reported there.
    let span = tokens::at(condition.value);
    Some(present(decider, |found| {
        quote_spanned! {span=>
            checker.#method(#subject_wire, #subject_set, #decider_wire, #shown, *#found == #value);
        }
    }))
}

/// Returns the tokens as a person would write them, without spaces around `::`, `.` and signs.
pub fn source_text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" . ", ".")
        .replace("- ", "-")
}
