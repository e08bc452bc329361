//! `pages(items = data.items, cursor = after, next = data.next)`

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Path, Token};

use crate::messages::pages as messages;
use crate::suggest::did_you_mean;
use crate::syntax::reader::next_token;

/// The arguments of `pages(...)`.
#[derive(Default)]
pub struct Pages {
    pub link: Option<Ident>,
    pub items: Option<FieldPath>,
    pub cursor: Option<FieldPath>,
    pub next: Option<FieldPath>,
    pub next_with: Option<Function>,
    pub page: Option<FieldPath>,
    pub last: Option<FieldPath>,
    pub offset: Option<FieldPath>,
}

/// `cursor = paging.page_token`: the path of a field.
pub struct FieldPath {
    /// The argument that it is written for.
    pub name: Ident,
    pub fields: Punctuated<Ident, Token![.]>,
}

/// `next_with = path::to::function`
pub struct Function {
    /// The argument that it is written for.
    pub name: Ident,
    pub path: Path,
}

impl ToTokens for FieldPath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.fields.to_tokens(tokens);
    }
}

/// The arguments in the parentheses.
pub const NAMES: &[&str] = &[
    "items",
    "cursor",
    "next",
    "next_with",
    "page",
    "last",
    "offset",
    "link",
];

/// Reads what is between the parentheses.
pub fn parse(tokens: TokenStream) -> syn::Result<Pages> {
    let read = |input: ParseStream<'_>| {
        let mut pages = Pages::default();
        while !input.is_empty() {
            pages.argument(input)?;
            if !input.is_empty() && input.parse::<Token![,]>().is_err() {
                let message = crate::messages::attribute::EXPECTED_COMMA;
                return Err(syn::Error::new_spanned(next_token(input), message));
            }
        }
        Ok(pages)
    };
    read.parse2(tokens)
}

impl Pages {
    fn argument(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let found = next_token(input);
        let Ok(name) = input.call(Ident::parse_any) else {
            return Err(syn::Error::new_spanned(found, messages::not_an_argument()));
        };
        let text = name.to_string();
        let twice = match text.as_str() {
            "link" => self.link.replace(name.clone()).is_some(),
            "next_with" => {
                let function = Function {
                    path: value(&name, input, Path::parse_mod_style)?,
                    name: name.clone(),
                };
                self.next_with.replace(function).is_some()
            }
            _ => {
                let slot = match text.as_str() {
                    "items" => &mut self.items,
                    "cursor" => &mut self.cursor,
                    "next" => &mut self.next,
                    "page" => &mut self.page,
                    "last" => &mut self.last,
                    "offset" => &mut self.offset,
                    _ => {
                        let meant = did_you_mean(&text, NAMES.iter().copied());
                        let message = messages::unknown(&text, meant);
                        return Err(syn::Error::new_spanned(name, message));
                    }
                };
                let path = FieldPath {
                    fields: value(&name, input, fields)?,
                    name: name.clone(),
                };
                slot.replace(path).is_some()
            }
        };
        if twice {
            let message = crate::messages::attribute::twice(&text);
            return Err(syn::Error::new_spanned(name, message));
        }
        Ok(())
    }
}

/// Reads the value after the `=`.
fn value<T>(
    name: &Ident,
    input: ParseStream<'_>,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let message = || messages::wrong_value(&name.to_string());
    if input.parse::<Token![=]>().is_err() {
        return Err(syn::Error::new_spanned(name, message()));
    }
    let written = next_token(input);
    let place = if written.is_empty() {
        name.to_token_stream()
    } else {
        written
    };
    read(input).map_err(|_| syn::Error::new_spanned(place, message()))
}

fn fields(input: ParseStream<'_>) -> syn::Result<Punctuated<Ident, Token![.]>> {
    Punctuated::parse_separated_nonempty(input)
}
