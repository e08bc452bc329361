//! The rules, one call per rule:
//!
//! ```text
//! fn check(&self, checker: &mut Checker) {
//!     checker.non_empty("operator_id", &self.operator_id);
//!     if let Some(value) = &self.mra_address {
//!         Probe(value).nested("mra_address", checker);
//!     }
//!     checker.exactly_one_of(&[
//!         ("meeting_room_id", self.meeting_room_id.is_some()),
//!         ("mra_address", self.mra_address.is_some()),
//!     ]);
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::LitStr;

use crate::expand::bound;
use crate::expand::encode::{is_known, own_value, present, text_value};
use crate::model::{ConditionKind, Encoding, Field, GroupKind, Need, Place, Record, Rule};
use crate::names;
use crate::syntax::range::{Bound, Range};
use crate::syntax::ty::{Shape, shape};

/// The statements of `check`.
pub fn rules(record: &Record<'_>, encoding: Encoding) -> TokenStream {
    let fields = record
        .fields
        .iter()
        .map(|field| field_rules(field, encoding));
    let groups = record.groups.iter().map(|group| {
        let method = match group.kind {
            GroupKind::ExactlyOne => quote!(exactly_one_of),
            GroupKind::AtLeastOne => quote!(at_least_one_of),
            GroupKind::AtMostOne => quote!(at_most_one_of),
            GroupKind::AllOrNone => quote!(all_or_none),
        };
        let members = group.members.iter().filter_map(|member| {
            let field = record.fields.get(*member)?;
            let (wire, set) = (&field.wire, is_set(field, encoding));
            Some(quote!((#wire, #set)))
        });
        quote!(checker.#method(&[#(#members),*]);)
    });
    let conditions = record.conditions.iter().filter_map(|condition| {
        let subject = record.fields.get(condition.subject)?;
        let decider = record.fields.get(condition.decider)?;
        let method = match condition.kind {
            ConditionKind::RequiredIf => quote!(required_if),
            ConditionKind::ForbiddenIf => quote!(forbidden_if),
        };
        let (subject_wire, subject_set) = (&subject.wire, is_set(subject, encoding));
        let decider_wire = &decider.wire;
        let shown = crate::expand::spec::source_text(condition.value);
        let span = names::at(condition.value);
        let (_, value) = condition_value(decider, condition.value);
        // The comparison has the span of the value: one of the wrong type is answered there.
        let call = |decided: TokenStream| {
            quote_spanned! {span=>
                checker.#method(#subject_wire, #subject_set, #decider_wire, #shown, #decided == #value);
            }
        };
        Some(present(decider, |found| call(quote!(*#found))))
    });
    let probes = record
        .fields
        .iter()
        .any(|field| probed(field, encoding).is_some());
    let fallback = probes.then(|| {
        quote!(
            use __private::SerializeFallback as _;
        )
    });
    quote!(#fallback #(#fields)* #(#groups)* #(#conditions)*)
}

/// The method of `Probe` that asks a field's own type for its rules, where the type may have some.
fn probed(field: &Field<'_>, encoding: Encoding) -> Option<TokenStream> {
    match (field.place, encoding) {
        (Place::Body, Encoding::Json) if !is_known(field) => Some(quote!(nested)),
        (Place::Body | Place::Part, Encoding::Multipart) if !shape(field.value).is_scalar() => {
            Some(quote!(part))
        }
        _ => None,
    }
}

/// Whether a field has a value. An empty list in a query or a form sends nothing, and counts as none.
fn is_set(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let name = &field.name;
    let is_list = matches!(shape(field.value), Shape::List(_));
    if is_list && is_text(field, encoding) {
        quote!(__private::is_sent(&self.#name))
    } else {
        quote!(self.#name.is_some())
    }
}

/// Whether a field is written as text: everywhere but in a JSON body.
fn is_text(field: &Field<'_>, encoding: Encoding) -> bool {
    match field.place {
        Place::Path | Place::Query | Place::Header => true,
        Place::Body | Place::Part => encoding != Encoding::Json,
    }
}

/// Whether a value is a floating-point number or a list of them: some of them have no text that a service
/// could read.
fn is_float(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::Float => true,
        Shape::List(element) => is_float(element),
        _ => false,
    }
}

fn field_rules(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    if field.rules.is_empty() && place_rule(field, encoding, &TokenStream::new()).is_none() {
        return TokenStream::new();
    }
    if let Some(call) = optional_call(field, encoding) {
        return call;
    }
    present(field, |value| {
        let rules = field.rules.iter();
        let rules = rules.map(|rule| rule_call(rule, field, &value));
        let place = place_rule(field, encoding, &value);
        quote!(#(#rules)* #place)
    })
}

/// One rule of an optional field in one call: what asks whether there is a value is then compiled once, and not
/// for each field.
fn optional_call(field: &Field<'_>, encoding: Encoding) -> Option<TokenStream> {
    let [rule] = field.rules.as_slice() else {
        return None;
    };
    let alone = place_rule(field, encoding, &TokenStream::new()).is_none();
    if field.need != Need::Optional || !is_known(field) || !alone {
        return None;
    }
    let (wire, value) = (&field.wire, own_value(field));
    match rule {
        Rule::NonEmpty => Some(quote!(checker.non_empty_if_set(#wire, #value);)),
        Rule::Length(range) => {
            let (minimum, maximum) = lengths(range);
            Some(quote!(checker.length_if_set(#wire, #value, #minimum, #maximum);))
        }
        Rule::Range(range) => {
            let (minimum, maximum) = bounds(range, field);
            Some(quote!(checker.range_if_set(#wire, #value, #minimum, #maximum);))
        }
        Rule::Pattern(_) | Rule::Check(_) => None,
    }
}

/// What the place of a field, or its type, asks of the value.
fn place_rule(field: &Field<'_>, encoding: Encoding, value: &TokenStream) -> Option<TokenStream> {
    let wire = &field.wire;
    let span = names::at(&field.syntax.ty);
    if is_float(field.value) && is_text(field, encoding) {
        return Some(quote_spanned!(span=> checker.finite(#wire, #value);));
    }
    match field.place {
        // Whole numbers and `bool` are never empty and never dots.
        Place::Path if !matches!(shape(field.value), Shape::Integer(_) | Shape::Bool) => {
            let value = text_value(field, value);
            Some(quote_spanned!(span=> checker.path_segment(#wire, #value);))
        }
        Place::Header => {
            let value = text_value(field, value);
            Some(quote_spanned!(span=> checker.header_value(#wire, #value);))
        }
        _ => probed(field, encoding)
            .map(|method| quote_spanned!(span=> __private::Probe(#value).#method(#wire, checker);)),
    }
}

fn rule_call(rule: &Rule<'_>, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let wire = &field.wire;
    match rule {
        Rule::NonEmpty => quote!(checker.non_empty(#wire, #value);),
        Rule::Length(range) => {
            let (minimum, maximum) = lengths(range);
            quote!(checker.length(#wire, #value, #minimum, #maximum);)
        }
        Rule::Range(range) => {
            let (minimum, maximum) = bounds(range, field);
            quote!(checker.range(#wire, #value, #minimum, #maximum);)
        }
        Rule::Pattern(pattern) => quote! {
            static PATTERN: __private::Pattern = __private::Pattern::new(#pattern);
            checker.pattern(#wire, #value, &PATTERN);
        },
        Rule::Check(path) => {
            let span = names::at(path);
            // The value has the span of the path: a function for another type is answered there.
            let value = names::respanned(value, span);
            quote_spanned!(span=> checker.custom(#wire, #path(#value));)
        }
    }
}

/// The bounds of a range, as numbers of the field's kind.
fn bounds(range: &Range, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let bound = |bound: &Option<Bound>| match bound {
        Some(bound) => {
            let number = bound::number(bound, field);
            quote!(__private::Some(#number))
        }
        None => quote!(__private::None),
    };
    (bound(&range.minimum), bound(&range.maximum))
}

/// The bounds of a length; an open end is the end of `usize`.
pub fn lengths(range: &Range) -> (TokenStream, TokenStream) {
    let minimum = range.minimum.as_ref();
    let maximum = range.maximum.as_ref();
    (
        minimum.map_or_else(|| quote!(0), bound::length),
        maximum.map_or_else(|| quote!(::core::primitive::usize::MAX), bound::length),
    )
}

/// The type and the value of a condition. Whoever needs the value writes it in the same way, so that the
/// compiler says once that it has another type than the field.
pub fn condition_value(decider: &Field<'_>, value: &TokenStream) -> (TokenStream, TokenStream) {
    let ty = decider.value;
    let is_text = matches!(shape(ty), Shape::Text) && syn::parse2::<LitStr>(value.clone()).is_ok();
    if is_text {
        return (quote!(::core::primitive::str), value.clone());
    }
    let typed = quote_spanned!(names::at(value)=> { let expected: #ty = #value; expected });
    (ty.to_token_stream(), typed)
}
