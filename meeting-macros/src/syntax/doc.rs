//! Doc comments, and other values of `#[doc = ..]`.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Meta};

use crate::syntax::serde::literal;

/// A line of a doc comment, without the space that `///` leaves in front.
pub enum Line {
    Text(String),
    /// `concat!(..)`, `include_str!(..)`: only the compiler knows the text.
    Expression(TokenStream),
}

/// The lines of the doc comment of an item.
pub fn lines(attributes: &[Attribute]) -> Vec<Line> {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => Some(&pair.value),
            _ => None,
        })
        .flat_map(|value| match literal(value) {
            Some(text) => text.value().split('\n').map(line).collect(),
            None => vec![Line::Expression(value.to_token_stream())],
        })
        .collect()
}

fn line(text: &str) -> Line {
    Line::Text(text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned())
}
