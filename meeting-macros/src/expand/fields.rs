//! The fields of a declaration: their data, and one visit of their values, which serves the checks and the encoding.
//!
//! ```text
//! impl __Validate for CancelRoomCall {
//!     fn record() -> &'static __ObjectSpec {
//!         &__ObjectSpec("CancelRoomCall", "Cancels ..", &[
//!             __Field("operator_id", "Who ..", __SchemaOf::<String>::SCHEMA, "body non_empty"),
//!             __Field("mra_address", "", __SchemaOf::<MraAddress>::SCHEMA, "body?"),
//!         ], &[__Rule(__ExactlyOneOf, &["meeting_room_id", "mra_address"])])
//!     }
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
    Condition, ConditionKind, Detail, Encoding, Field, Group, GroupKind, ListStyle, Need, Place,
    Record, Rule, Style,
};
use crate::syntax::range::{Bound, Range};
use crate::syntax::ty::{Shape, shape};
use crate::tokens::code::Code;
use crate::tokens::{self, unraw};

/// `const NAMES: &'static [&'static __str] = &["protocol", ..];`, for the checks of endpoints that flatten the object.
pub fn names(record: &Record<'_>) -> Code {
    let names: Vec<&String> = record.fields.iter().map(|field| &field.wire).collect();
    Code::from(format!("const NAMES: &'static [&'static __str] = &{names:?};").as_str())
}

/// The impl of `Validate`, which begins with `items`.
pub fn validate(
    record: &Record<'_>,
    generics: &Generics<'_>,
    encoding: Encoding,
    detail: Detail,
    mut items: Code,
) -> TokenStream {
    let assertions = bound::assertions(record);
    let clashes = flatten::assertions(record);
    let header = generics.implements(&quote!(__Validate), &record.syntax.name);
    items.code(self::record(record, encoding, detail));
    items.text("fn fields(&self, to: &mut dyn __Visit)");
    items.group(Delimiter::Brace, visit(record, encoding));
    items.tokens(rules(record, encoding));
    let items = items.into_tokens();
    quote! {
        #assertions
        #clashes
        #header { #items }
    }
}

/// `fn record() -> &'static __ObjectSpec { &__ObjectSpec("CancelRoomCall", "Cancels ..", &[..], &[..]) }`
///
/// The compiler makes a constant of the value, because it consists of constructors and constants only.
fn record(record: &Record<'_>, encoding: Encoding, detail: Detail) -> Code {
    let mut parameters = Code::default();
    for field in &record.fields {
        parameters.code(row(field, encoding, detail));
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
    let mut values = Code::from(format!("{name:?},").as_str());
    match detail {
        Detail::Schema => values.code(docs::code(&record.syntax.attributes)),
        Detail::Wire => values.text("\"\""),
    }
    values.text(", &");
    values.group(Delimiter::Bracket, parameters);
    values.text(", &");
    values.group(Delimiter::Bracket, rules);
    let mut value = Code::from("&__ObjectSpec");
    value.group(Delimiter::Parenthesis, values);
    let mut code = Code::from("fn record() -> &'static __ObjectSpec");
    code.group(Delimiter::Brace, value);
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

/// `__Field("operator_id", "Who cancels.", .., "body non_empty")`, or `__Bare("operator_id", "body non_empty")`
fn row(field: &Field<'_>, encoding: Encoding, detail: Detail) -> Code {
    let in_words = field.rules.iter().all(is_literal);
    let mut values = Code::from(format!("{:?},", field.wire).as_str());
    match detail {
        Detail::Schema => values.code(description(field, encoding)),
        Detail::Wire if in_words => {}
        Detail::Wire => values.text("\"\", __Any,"),
    }
    let location = location(field);
    let constructor = if in_words {
        let rules: String = field.rules.iter().map(words).collect();
        values.text(&format!("\"{location}{rules}\""));
        match detail {
            Detail::Schema => "__Field",
            Detail::Wire => "__Bare",
        }
    } else {
        values.text(&format!("{location:?}, &"));
        let mut list = Code::default();
        for rule in &field.rules {
            list.code(value_rule(rule, field));
            list.text(",");
        }
        values.group(Delimiter::Bracket, list);
        "__Ruled"
    };
    let mut code = Code::from(constructor);
    code.group(Delimiter::Parenthesis, values);
    code
}

/// `"Who cancels.", __SchemaOf::<String>::SCHEMA,`
fn description(field: &Field<'_>, encoding: Encoding) -> Code {
    let mut values = docs::code(&field.syntax.attributes);
    values.text(",");
    let schema = schema(field, encoding);
    if field.need == Need::Nullable {
        values.text("__Nullable");
        let mut nullable = Code::from("&");
        nullable.code(schema);
        values.group(Delimiter::Parenthesis, nullable);
    } else {
        values.code(schema);
    }
    values.text(",");
    values
}

/// The kind of a value, as a constant that is asked for its type. The compiler finds an inherent constant faster than
/// that of a trait.
fn schema(field: &Field<'_>, encoding: Encoding) -> Code {
    let constant = |before: &str, after: &str| {
        let mut code = Code::from(before);
        code.code(written_type(field.value));
        code.text(after);
        code
    };
    match (kind(field, encoding), field.style) {
        (_, Style::Payload) if encoding == Encoding::Bytes => {
            constant("__PayloadSchemaOf::<", ">::SCHEMA")
        }
        (Kind::AskedPart, _) => constant("__PartSchemaOf::<", ">::SCHEMA"),
        (kind, _) if is_json(kind) => constant("__SchemaOf::<", ">::SCHEMA"),
        (_, Style::Flat | Style::Map | Style::MapInBrackets) => {
            constant("__SchemaOf::<", ">::SCHEMA")
        }
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

/// `query?`, or `query? style=comma`: the words that the runtime reads.
fn location(field: &Field<'_>) -> String {
    let place = field.place.word();
    // A value in the path is always sent.
    let may_be_left_out = field.need != Need::Required && field.place != Place::Path;
    let mark = if may_be_left_out { "?" } else { "" };
    let style = match field.style {
        Style::Plain => "",
        Style::Segments => " style=segments",
        Style::List(ListStyle::Repeat) => " style=repeat",
        Style::List(ListStyle::Comma) => " style=comma",
        Style::List(ListStyle::Brackets) => " style=brackets",
        Style::Map => " style=map",
        Style::MapInBrackets => " style=map_in_brackets",
        Style::ObjectInBrackets => " style=object_in_brackets",
        Style::Flat => " style=flat",
        Style::Payload => " style=payload",
    };
    format!("{place}{mark}{style}")
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

/// Returns true if the runtime has words for the rule: its bounds are literals.
pub fn is_literal(rule: &Rule<'_>) -> bool {
    let is_literal = |bound: &Option<Bound>| !bound.as_ref().is_some_and(Bound::is_constant);
    match rule {
        Rule::NonEmpty => true,
        Rule::Length(range) | Rule::Range(range) => {
            is_literal(&range.minimum) && is_literal(&range.maximum)
        }
        Rule::Pattern(_) | Rule::Check(_) => false,
    }
}

/// ` non_empty`, ` len=1..=64`
fn words(rule: &Rule<'_>) -> String {
    match rule {
        Rule::Length(range) => format!(" len={}", bounds(range)),
        Rule::Range(range) => format!(" range={}", bounds(range)),
        Rule::NonEmpty | Rule::Pattern(_) | Rule::Check(_) => " non_empty".to_owned(),
    }
}

/// `1..=64`, `1..=`
fn bounds(range: &Range) -> String {
    let text = |bound: &Option<Bound>| bound.as_ref().map(Bound::text).unwrap_or_default();
    format!("{}..={}", text(&range.minimum), text(&range.maximum))
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
    format!("__Rule({kind}, &{members:?}),")
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
            __Rule(#kind(__Condition(#field, #shown, || __json_text(&__shown(&#value)))), &[#subject])
        });
    }
    let value = match shape(decider.value) {
        // A string literal is a reference already.
        Shape::Text if value.to_string() == condition.value.to_string() => value,
        _ => quote!(&#value),
    };
    Some(quote! {
        __Rule(#kind(__Condition(#field, #shown, || __json_text::<#ty>(#value))), &[#subject])
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
