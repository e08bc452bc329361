//! The fields of a declaration: their data, and one visit of their values, which serves the checks and the encoding.
//!
//! ```text
//! impl __Validate for CancelRoomCall {
//!     const RECORD: &'static __ObjectSpec = &__record("CancelRoomCall", "Cancels ..", &[
//!         __Parameter(__BODY, "operator_id", "Who ..", <String as __JsonValue>::SCHEMA, __One(__NonEmpty)),
//!         __Parameter(__BODY_IF, "mra_address", "", __SchemaOf::<MraAddress>::SCHEMA, __Free),
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

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::expand::field::{Kind, as_text, condition_value, is_json, is_set, kind, present, value};
use crate::expand::generics::Generics;
use crate::expand::{bound, docs, flatten};
use crate::model::{
    Condition, ConditionKind, Encoding, Field, Group, GroupKind, ListStyle, Need, Place, Record,
    Rule, Style,
};
use crate::syntax::range::{Bound, Range};
use crate::syntax::ty::{Shape, shape};
use crate::tokens::{self, unraw};

/// The impl of `Validate`.
pub fn validate(record: &Record<'_>, generics: &Generics<'_>, encoding: Encoding) -> TokenStream {
    let name = unraw(&record.syntax.name);
    let doc = docs::text(&record.syntax.attributes);
    let rows = record.fields.iter().map(|field| row(field, encoding));
    let groups = record.groups.iter().map(|group| group_row(record, group));
    let conditions = record.conditions.iter();
    let conditions = conditions.filter_map(|condition| condition_row(record, condition));
    let values = record.fields.iter().map(|field| value(field, encoding));
    let rules = rules(record, encoding);
    let assertions = bound::assertions(record);
    let clashes = flatten::assertions(record);
    let header = generics.implements(&quote!(__Validate), &record.syntax.name);
    quote! {
        #assertions
        #clashes
        #header {
            const RECORD: &'static __ObjectSpec = &__record(
                #name,
                #doc,
                &[#(#rows),*],
                &[#(#groups,)* #(#conditions,)*],
            );

            fn fields(&self, to: &mut dyn __Visit) {
                to.values(&[#(#values),*]);
            }

            #rules
        }
    }
}

/// `__Parameter(__BODY, "operator_id", "Who cancels.", .., __One(__NonEmpty))`
fn row(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let wire = &field.wire;
    let doc = docs::text(&field.syntax.attributes);
    let ty = field.value;
    let mut schema = match (kind(field, encoding), field.style) {
        (Kind::Asked, _) | (_, Style::Flat | Style::Map | Style::MapInBrackets) => {
            quote!(__SchemaOf::<#ty>::SCHEMA)
        }
        (_, Style::Payload) if encoding == Encoding::Bytes => {
            quote!(__PayloadSchemaOf::<#ty>::SCHEMA)
        }
        (Kind::AskedPart, _) => quote!(__PartSchemaOf::<#ty>::SCHEMA),
        (kind, _) if is_json(kind) => quote!(<#ty as __JsonValue>::SCHEMA),
        _ => text_schema(ty),
    };
    if field.need == Need::Nullable {
        schema = quote!(__Nullable(&#schema));
    }
    let position = styled(field);
    match field.rules.as_slice() {
        [] => quote!(__Parameter(#position, #wire, #doc, #schema, __Free)),
        [rule] => {
            let rule = value_rule(rule, field);
            quote!(__Parameter(#position, #wire, #doc, #schema, __One(#rule)))
        }
        rules => {
            let rules = rules.iter().map(|rule| value_rule(rule, field));
            quote!(__Parameter(#position, #wire, #doc, #schema, __All(&[#(#rules),*])))
        }
    }
}

/// `__QUERY`, or `__Styled(&__QUERY, __Style::Comma)`.
fn styled(field: &Field<'_>) -> TokenStream {
    let position = Ident::new(position(field), Span::call_site());
    let style = match field.style {
        Style::Plain => return position.into_token_stream(),
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
    let style = Ident::new(style, Span::call_site());
    quote!(__Styled(&#position, __Style::#style))
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
fn text_schema(ty: &syn::Type) -> TokenStream {
    match shape(ty) {
        Shape::List(element) => {
            let element = text_schema(element);
            quote!(__List(&#element))
        }
        _ => quote!(__TextSchemaOf::<#ty>::SCHEMA),
    }
}

fn value_rule(rule: &Rule<'_>, field: &Field<'_>) -> TokenStream {
    match rule {
        Rule::NonEmpty => quote!(__NonEmpty),
        Rule::Length(range) => length(range),
        Rule::Range(range) => {
            let bound = |bound: &Option<Bound>| match bound {
                Some(bound) => {
                    let text = bound::text(bound, field);
                    quote!(__Some(#text))
                }
                None => quote!(__None),
            };
            let (minimum, maximum) = (bound(&range.minimum), bound(&range.maximum));
            quote!(__Range { minimum: #minimum, maximum: #maximum })
        }
        Rule::Pattern(pattern) => quote!(__Matches(#pattern)),
        Rule::Check(path) => {
            let path = source_text(&path.to_token_stream());
            quote!(__Check(#path))
        }
    }
}

/// An open end is the end of `usize`.
fn length(range: &Range) -> TokenStream {
    let minimum = match &range.minimum {
        Some(minimum) => bound::length(minimum),
        None => quote!(0),
    };
    let maximum = match &range.maximum {
        Some(maximum) => bound::length(maximum),
        None => quote!(__usize::MAX),
    };
    quote!(__Length { minimum: #minimum, maximum: #maximum })
}

fn group_row(record: &Record<'_>, group: &Group<'_>) -> TokenStream {
    let kind = match group.kind {
        GroupKind::ExactlyOne => quote!(__ExactlyOneOf),
        GroupKind::AtLeastOne => quote!(__AtLeastOneOf),
        GroupKind::AtMostOne => quote!(__AtMostOneOf),
        GroupKind::AllOrNone => quote!(__AllOrNone),
    };
    let members = group.members.iter();
    let members = members
        .filter_map(|member| record.fields.get(*member))
        .map(|field| &field.wire);
    quote!(__rule(#kind, &[#(#members),*]))
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
                // The value has the span of the path: a function for another type is answered there.
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
    // The comparison has the span of the value: one of the wrong type is answered there.
    let span = tokens::at(condition.value);
    Some(present(decider, |found| {
        quote_spanned! {span=>
            checker.#method(#subject_wire, #subject_set, #decider_wire, #shown, *#found == #value);
        }
    }))
}

/// Tokens as a person would write them: no blanks around `::`, `.` and signs.
pub fn source_text(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace(" . ", ".")
        .replace("- ", "-")
}
