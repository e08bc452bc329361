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
use syn::{LitStr, Path};

use crate::expand::encode::{is_known, present, text_value};
use crate::model::{ConditionKind, Field, GroupKind, Place, Record, Rule};
use crate::names;
use crate::syntax::range::Range;
use crate::syntax::ty::{Shape, shape};

/// The statements of `check`.
pub fn rules(record: &Record<'_>, json_body: bool, private: &Path) -> TokenStream {
    let fields = record
        .fields
        .iter()
        .map(|field| field_rules(field, json_body, private));
    let groups = record.groups.iter().map(|group| {
        let method = match group.kind {
            GroupKind::ExactlyOne => quote!(exactly_one_of),
            GroupKind::AtLeastOne => quote!(at_least_one_of),
            GroupKind::AtMostOne => quote!(at_most_one_of),
            GroupKind::AllOrNone => quote!(all_or_none),
        };
        let members = group.members.iter().filter_map(|member| {
            let field = record.fields.get(*member)?;
            let (wire, name) = (&field.wire, &field.syntax.name);
            Some(quote!((#wire, self.#name.is_some())))
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
        let (subject_wire, subject_name) = (&subject.wire, &subject.syntax.name);
        let decider_wire = &decider.wire;
        let shown = crate::expand::spec::source_text(condition.value);
        let span = names::at(condition.value);
        let (_, value) = condition_value(decider, condition.value);
        // The comparison has the span of the value: one of the wrong type is answered there.
        let call = |decided: TokenStream| {
            quote_spanned! {span=>
                checker.#method(#subject_wire, self.#subject_name.is_some(), #decider_wire, #shown, #decided == #value);
            }
        };
        Some(present(decider, |found| call(quote!(*#found))))
    });
    quote!(#(#fields)* #(#groups)* #(#conditions)*)
}

/// Writes the call for a value.
type Call<'a> = Box<dyn Fn(&TokenStream) -> TokenStream + 'a>;

fn field_rules(field: &Field<'_>, json_body: bool, private: &Path) -> TokenStream {
    let wire = &field.wire;
    let span = names::at(&field.syntax.ty);
    let mut calls: Vec<Call<'_>> = Vec::new();
    for rule in &field.rules {
        calls.push(Box::new(move |value| {
            rule_call(rule, field, value, private)
        }));
    }
    match field.place {
        Place::Path if !matches!(shape(field.value), Shape::Integer(_) | Shape::Bool) => {
            calls.push(Box::new(move |value| {
                let value = text_value(field, value, private);
                quote_spanned!(span=> checker.path_segment(#wire, #value);)
            }));
        }
        Place::Header => calls.push(Box::new(move |value| {
            let value = text_value(field, value, private);
            quote_spanned!(span=> checker.header_value(#wire, #value);)
        })),
        Place::Body if json_body && !is_known(field) => calls.push(Box::new(
            move |value| quote_spanned!(span=> #private::Probe(#value).nested(#wire, checker);),
        )),
        _ => {}
    }
    if calls.is_empty() {
        return TokenStream::new();
    }
    present(field, |value| {
        calls.iter().map(|call| call(&value)).collect()
    })
}

fn rule_call(
    rule: &Rule<'_>,
    field: &Field<'_>,
    value: &TokenStream,
    private: &Path,
) -> TokenStream {
    let wire = &field.wire;
    let is_float = matches!(shape(field.value), Shape::Float);
    match rule {
        Rule::NonEmpty => quote!(checker.non_empty(#wire, #value);),
        Rule::Length(range) => {
            let (minimum, maximum) = lengths(range);
            quote!(checker.length(#wire, #value, #minimum, #maximum);)
        }
        Rule::Range(range) => {
            let bound = |bound: &Option<crate::syntax::range::Bound>| match bound {
                Some(bound) => {
                    let bound = if is_float {
                        bound.as_float()
                    } else {
                        bound.to_token_stream()
                    };
                    quote!(::core::option::Option::Some(#bound))
                }
                None => quote!(::core::option::Option::None),
            };
            let (minimum, maximum) = (bound(&range.minimum), bound(&range.maximum));
            quote!(checker.range(#wire, #value, #minimum, #maximum);)
        }
        Rule::Pattern(pattern) => quote! {
            static PATTERN: #private::Pattern = #private::Pattern::new(#pattern);
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

/// The bounds of a length; an open end is the end of `usize`.
pub fn lengths(range: &Range) -> (TokenStream, TokenStream) {
    let minimum = range
        .minimum
        .as_ref()
        .map_or_else(|| quote!(0), ToTokens::to_token_stream);
    let maximum = range.maximum.as_ref().map_or_else(
        || quote!(::core::primitive::usize::MAX),
        ToTokens::to_token_stream,
    );
    (minimum, maximum)
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
