//! Tokens in other places and under other names.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Ident, Visibility};

/// The bare name of an identifier: `type` for `r#type`.
pub fn unraw(ident: &Ident) -> String {
    use syn::ext::IdentExt;
    ident.unraw().to_string()
}

/// The place of the user's tokens, with the names of generated code: a struct that comes out of another
/// macro has tokens that would not see our local variables.
pub fn at(tokens: &impl Spanned) -> Span {
    Span::call_site().located_at(tokens.span())
}

/// A name of the user's for something that is generated. The lints of the crate are not for generated code, and the
/// compiler tells it by the span.
pub fn generated(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(at(&name));
    name
}

/// A visibility for something that is generated; see [`generated`].
pub fn generated_visibility(visibility: &Visibility) -> TokenStream {
    let span = at(visibility);
    let tokens = visibility.to_token_stream().into_iter();
    tokens
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}

/// The same tokens in another place.
pub fn respanned(tokens: &TokenStream, span: Span) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}
