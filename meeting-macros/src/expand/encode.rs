//! The wire form, one call per field in the order of the wire:
//!
//! ```text
//! fn encode(&self, to: &mut Encoder) {
//!     to.path("/v1/meetings/");
//!     to.path_segment(&self.meeting_id);
//!     to.path("/invitees");
//!     if let Some(value) = &self.notify {
//!         to.query("notify", value);
//!     }
//!     let body = to.json_body();
//!     body.member("invitees", &self.invitees);
//!     body.end_object();
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::model::{Encoding, Endpoint, Field, Need, Place, Record};
use crate::names;
use crate::syntax::path::Piece;
use crate::syntax::ty::{Shape, shape, unraw};

/// The statements of `encode`.
pub fn request(endpoint: &Endpoint<'_>) -> TokenStream {
    let fields = &endpoint.record.fields;
    let path = endpoint.path.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => quote!(to.path(#text);),
        Piece::Placeholder(name) => fields
            .iter()
            .find(|field| unraw(&field.syntax.name) == *name)
            .map(|field| {
                let value = text_value(field, &own_value(field));
                let span = names::at(&field.syntax.ty);
                quote_spanned!(span=> to.path_segment(#value);)
            })
            .unwrap_or_default(),
    });
    let query = in_place(fields, Place::Query).map(|field| {
        let wire = &field.wire;
        let span = names::at(&field.syntax.ty);
        let method = match shape(field.value) {
            Shape::List(_) => quote_spanned!(span=> query_list),
            _ => quote_spanned!(span=> query),
        };
        present(
            field,
            |value| quote_spanned!(span=> to.#method(#wire, #value);),
        )
    });
    let headers = in_place(fields, Place::Header).map(|field| {
        let wire = &field.wire;
        let span = names::at(&field.syntax.ty);
        present(field, |value| {
            let value = text_value(field, &value);
            quote_spanned!(span=> to.header(#wire, #value);)
        })
    });
    let body = body(endpoint);
    quote!(#(#path)* #(#query)* #(#headers)* #body)
}

/// A body of fields; a request without body fields has no body at all.
fn body(endpoint: &Endpoint<'_>) -> TokenStream {
    let fields = &endpoint.record.fields;
    let has_body = fields
        .iter()
        .any(|field| matches!(field.place, Place::Body | Place::Part));
    if !has_body {
        return TokenStream::new();
    }
    match endpoint.encoding {
        Encoding::Json => {
            let members = members(fields);
            quote! {
                let body = to.json_body();
                #members
                body.end_object();
            }
        }
        Encoding::Form => {
            let pairs = in_place(fields, Place::Body).map(|field| {
                let wire = &field.wire;
                let span = names::at(&field.syntax.ty);
                let method = match shape(field.value) {
                    Shape::List(_) => quote_spanned!(span=> field_list),
                    _ => quote_spanned!(span=> field),
                };
                present(
                    field,
                    |value| quote_spanned!(span=> body.#method(#wire, #value);),
                )
            });
            quote!(let body = to.form_body(); #(#pairs)*)
        }
        Encoding::Multipart => {
            let parts = fields
                .iter()
                .filter(|field| matches!(field.place, Place::Body | Place::Part))
                .map(|field| {
                    let wire = &field.wire;
                    let span = names::at(&field.syntax.ty);
                    present(
                        field,
                        |value| quote_spanned!(span=> body.part(#wire, #value);),
                    )
                });
            quote!(let body = to.multipart_body(); #(#parts)*)
        }
    }
}

/// The statements that write an object's members.
pub fn object(record: &Record<'_>) -> TokenStream {
    members(&record.fields)
}

/// One call per member of a JSON object called `body`.
fn members(fields: &[Field<'_>]) -> TokenStream {
    in_place(fields, Place::Body)
        .map(|field| {
            let wire = &field.wire;
            let span = names::at(&field.syntax.ty);
            let write = |value: TokenStream| {
                if is_known(field) {
                    quote_spanned!(span=> body.member(#wire, #value);)
                } else {
                    let probe = names::respanned(&quote!(__private::Probe), span);
                    quote_spanned!(span=> #probe(#value).member(#wire, body);)
                }
            };
            match field.need {
                Need::Nullable => {
                    let name = &field.name;
                    let value = quote_spanned!(names::at(&field.syntax.ty)=> value);
                    let write = write(value.clone());
                    quote! {
                        match &self.#name {
                            __private::None => {}
                            __private::Some(__private::None) => body.null_member(#wire),
                            __private::Some(__private::Some(#value)) => { #write }
                        }
                    }
                }
                Need::Optional if is_known(field) => {
                    let value = own_value(field);
                    quote_spanned!(span=> body.member_if_set(#wire, #value);)
                }
                _ => present(field, write),
            }
        })
        .collect()
}

/// Brings the method of types that only serde knows into scope, where a field may be of one.
pub fn fallback(fields: &[Field<'_>]) -> Option<TokenStream> {
    let is_asked = in_place(fields, Place::Body).any(|field| !is_known(field));
    is_asked.then(|| {
        quote!(
            use __private::SerializeFallback as _;
        )
    })
}

/// Whether the compiler need not be asked what the type is: its tokens say that it is a scalar or a list of
/// them.
pub fn is_known(field: &Field<'_>) -> bool {
    is_known_type(field.value)
}

fn is_known_type(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::List(element) => is_known_type(element),
        kind => kind.is_scalar(),
    }
}

fn in_place<'a>(fields: &'a [Field<'a>], place: Place) -> impl Iterator<Item = &'a Field<'a>> {
    fields.iter().filter(move |field| field.place == place)
}

/// A statement for the value of a field, if it has one.
pub fn present(field: &Field<'_>, statement: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let name = &field.name;
    let span = names::at(&field.syntax.ty);
    let value = quote_spanned!(span=> value);
    match field.need {
        Need::Required => statement(own_value(field)),
        Need::Optional => {
            let statement = statement(value.clone());
            quote! {
                if let __private::Some(#value) = &self.#name { #statement }
            }
        }
        Need::Nullable => {
            let statement = statement(value.clone());
            quote! {
                if let __private::Some(__private::Some(#value)) = &self.#name { #statement }
            }
        }
    }
}

/// The value has the span of the type: one that cannot be what it should be is answered there.
pub fn own_value(field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    names::respanned(&quote!(&self.#name), names::at(&field.syntax.ty))
}

/// A value that is checked and written as a text. Both ask for the text in the same way, so that the
/// compiler says once that there is none.
pub fn text_value(field: &Field<'_>, value: &TokenStream) -> TokenStream {
    if shape(field.value).is_scalar() {
        return value.clone();
    }
    let span = names::at(&field.syntax.ty);
    let function = names::respanned(&quote!(__private::text_value), span);
    quote_spanned!(span=> #function(#value))
}
