//! Doc comments, and other values of `#[doc = ..]`.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::syntax::serde::literal;

/// A line of a doc comment, without the space that `///` leaves in front.
pub enum Line {
    Text(String),
    /// `concat!(..)`, `include_str!(..)`: only the compiler knows the text.
    Expression(TokenStream),
}

/// The lines of the doc comment of an item.
pub fn lines(attributes: &[Attribute]) -> Vec<Line> {
    let mut lines = Vec::new();
    for attribute in attributes {
        let Meta::NameValue(pair) = &attribute.meta else {
            continue;
        };
        if pair.path.is_ident("doc") {
            match text(&pair.value) {
                Some(text) => lines.extend(text.split('\n').map(line)),
                None => lines.push(Line::Expression(pair.value.to_token_stream())),
            }
        }
    }
    lines
}

/// The text of a string literal.
fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Verbatim(written),
            ..
        }) => text_of(written),
        value => literal(value).map(|text| text.value()),
    }
}

/// The same for a literal that was not parsed. What is in front of a text without escapes and behind it is a quote.
fn text_of(written: &Literal) -> Option<String> {
    let source = written.to_string();
    let inner = source
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match inner {
        Some(inner) if !inner.contains("\\") && !inner.contains("\r") => Some(inner.to_owned()),
        _ => match Lit::new(written.clone()) {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}

fn line(text: &str) -> Line {
    Line::Text(text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::input;

    #[test]
    fn a_text_is_read_from_every_kind_of_literal() {
        let item = "/// a 会议 \n/** b\n c\\d */ #[doc = \"e\\\n f\\u{67}\"] #[doc = r#\"\"h\"\"#]
            #[doc = b\"i\"] #[doc = 1] #[doc] #[other = \"j\"] struct A {}";
        let item = input::read(item.parse().unwrap()).unwrap();
        let lines: Vec<_> = lines(&item.attrs)
            .into_iter()
            .map(|line| match line {
                Line::Text(text) => text,
                Line::Expression(tokens) => format!("<{tokens}>"),
            })
            .collect();
        let expected = ["a 会议", "b", "c\\d", "efg", "\"h\"", "<b\"i\">", "<1>"];
        assert_eq!(lines, expected);
    }
}
