//! Flattened objects. Only the compiler knows the names of their fields, so generated code checks for duplicates.
//!
//! ```text
//! const _: () = assert!(!__Flattened::<Paging>::NAMES.has("limit"), "..");
//! const _: () = assert!(!__Flattened::<Paging>::NAMES.meet(__Flattened::<Filter>::NAMES), "..");
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use crate::messages::{constant, field as messages};
use crate::model::{Endpoint, Field, Place, Record, Style};
use crate::syntax::path::query_names;
use crate::tokens::{self, unraw};

/// No parameter has the name of another one. The types of generic structs are not known yet.
pub fn assertions(record: &Record<'_>) -> TokenStream {
    if record.fields.iter().all(|field| field.style != Style::Flat) {
        return TokenStream::new();
    }
    let fields = record.fields.iter().enumerate();
    let flat = fields.filter(|(_, field)| field.style == Style::Flat);
    let asserted = flat.flat_map(|(position, field)| {
        let others = record.fields.iter().enumerate();
        let others = others.filter(move |(other, _)| *other != position);
        others.filter_map(move |(other, second)| assertion(field, second, other > position))
    });
    let asserted: Vec<TokenStream> = asserted.collect();
    let generic = !record.syntax.generics.params.is_empty();
    if asserted.is_empty() || generic {
        return TokenStream::new();
    }
    quote!(const _: () = { use __NoNames as _; #(#asserted)* };)
}

/// Two flattened objects are compared once.
fn assertion(flat: &Field<'_>, other: &Field<'_>, is_later: bool) -> Option<TokenStream> {
    if is_body(flat) != is_body(other) || matches!(other.place, Place::Path | Place::Header) {
        return None;
    }
    let span = tokens::at_type(&flat.syntax.ty);
    let (ty, wire) = (flat.value, &other.wire);
    let (name, second) = (unraw(&flat.syntax.name), unraw(&other.syntax.name));
    if other.style == Style::Flat {
        let (message, second) = (messages::both_flattened(&name, &second), other.value);
        return is_later.then(|| {
            quote_spanned! {span=>
                ::core::assert!(
                    !__Flattened::<#ty>::NAMES.meet(__Flattened::<#second>::NAMES),
                    #message
                );
            }
        });
    }
    let has_name = other.style.has_name();
    has_name.then(|| {
        let ty_text = crate::expand::docs::type_text(&ty.to_token_stream());
        let message = messages::flattened_too(wire, &second, &ty_text);
        quote_spanned! {span=>
            ::core::assert!(!__Flattened::<#ty>::NAMES.has(#wire), #message);
        }
    })
}

/// No field of a flattened object has the name of a constant.
pub fn constants(endpoint: &Endpoint<'_>) -> TokenStream {
    let record = &endpoint.record;
    let generic = !record.syntax.generics.params.is_empty();
    let flat = record.fields.iter();
    let asserted = flat.filter(|field| field.style == Style::Flat && !generic).flat_map(|field| {
        let names: Vec<String> = if is_body(field) {
            let members = endpoint.members.iter();
            members.map(|member| member.value.name.value()).collect()
        } else {
            query_names(&endpoint.query).collect()
        };
        let (span, ty) = (tokens::at_type(&field.syntax.ty), field.value);
        names.into_iter().map(move |name| {
            let message = constant::of_a_field(&name, &unraw(&field.syntax.name));
            quote_spanned! {span=> ::core::assert!(!__Flattened::<#ty>::NAMES.has(#name), #message); }
        })
    });
    let asserted: Vec<TokenStream> = asserted.collect();
    if asserted.is_empty() {
        return TokenStream::new();
    }
    quote!(const _: () = { use __NoNames as _; #(#asserted)* };)
}

fn is_body(field: &Field<'_>) -> bool {
    matches!(field.place, Place::Body | Place::Part)
}
