//! Tokens in other places and under other names.

pub mod code;

use proc_macro2::{Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use syn::spanned::Spanned;
use syn::{Ident, Type, Visibility};

/// The bare name of an identifier: `type` for `r#type`.
pub fn unraw(ident: &Ident) -> String {
    let mut name = ident.to_string();
    if name.starts_with("r#") {
        name.drain(.."r#".len());
    }
    name
}

/// The place of the user's tokens, with the names of generated code: a struct that comes out of another
/// macro has tokens that would not see our local variables.
pub fn at(tokens: &impl Spanned) -> Span {
    Span::call_site().located_at(tokens.span())
}

/// The place of a type: that of its first token, found without writing the type down.
pub fn at_type(ty: &Type) -> Span {
    match ty {
        Type::Path(path) if path.qself.is_none() && path.path.leading_colon.is_none() => {
            let first = path.path.segments.first();
            first.map_or_else(|| at(ty), |first| at_name(&first.ident))
        }
        Type::Reference(reference) => Span::call_site().located_at(reference.and_token.span),
        ty => at(ty),
    }
}

/// The place of a name.
pub fn at_name(name: &Ident) -> Span {
    Span::call_site().located_at(name.span())
}

/// A name of the user's for something that is generated. The lints of the crate are not for generated code, and the
/// compiler tells it by the span.
pub fn generated(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(at_name(&name));
    name
}

/// A visibility for something that is generated; see [`generated`].
#[derive(Clone, Copy)]
pub struct GeneratedVisibility<'a>(pub &'a Visibility);

impl ToTokens for GeneratedVisibility<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self.0 {
            Visibility::Public(public) => {
                let span = Span::call_site().located_at(public.span);
                tokens.append(Ident::new("pub", span));
            }
            Visibility::Restricted(_) => {
                let written = self.0.to_token_stream().into_iter();
                tokens.extend(written.map(|mut token| {
                    token.set_span(at(self.0));
                    token
                }));
            }
            Visibility::Inherited => {}
        }
    }
}

/// A punctuation character by itself.
pub fn punct(character: char, span: Span) -> Punct {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(span);
    punct
}

/// The first of two punctuation characters that are one token.
pub fn joint(character: char, span: Span) -> Punct {
    let mut punct = Punct::new(character, Spacing::Joint);
    punct.set_span(span);
    punct
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
