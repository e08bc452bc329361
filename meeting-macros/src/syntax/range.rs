//! `1..=64`, `1..`, `..=64`: what `len` and `range` take. Written by hand, because syn reads ranges only
//! with its feature "full".

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::{Lit, Token};

use crate::messages::{attribute, rule};

/// A range as it was written; both ends are included.
pub struct Range {
    pub minimum: Option<Bound>,
    pub maximum: Option<Bound>,
    /// The whole range, for errors.
    pub tokens: TokenStream,
}

/// A number with an optional sign.
pub struct Bound {
    negative: bool,
    literal: Lit,
}

/// Why there is no range.
pub enum Error {
    /// It does not look like one.
    Syntax,
    /// It does, and the mistake has a message of its own.
    Said(syn::Error),
}

impl From<syn::Error> for Error {
    fn from(_: syn::Error) -> Self {
        Self::Syntax
    }
}

pub fn parse(input: ParseStream<'_>) -> Result<Range, Error> {
    let begin = input.fork();
    let minimum = bound(input)?;
    let inclusive = input.peek(Token![..=]);
    if inclusive {
        input.parse::<Token![..=]>()?;
    } else {
        input.parse::<Token![..]>()?;
    }
    let maximum = bound(input)?;
    let tokens = consumed(&begin, input);
    if minimum.is_none() && maximum.is_none() {
        return Err(Error::Said(syn::Error::new_spanned(
            tokens,
            rule::unbounded_range(),
        )));
    }
    if let Some(maximum) = maximum.as_ref().filter(|_| !inclusive) {
        let minimum = minimum.as_ref().map(Bound::text).unwrap_or_default();
        let last = maximum
            .integer()
            .and_then(|maximum| maximum.checked_sub(1))
            .map_or_else(|| maximum.text(), |last| last.to_string());
        return Err(Error::Said(syn::Error::new_spanned(
            tokens,
            attribute::half_open(&minimum, &last),
        )));
    }
    if inclusive && maximum.is_none() {
        return Err(Error::Syntax);
    }
    Ok(Range {
        minimum,
        maximum,
        tokens,
    })
}

fn bound(input: ParseStream<'_>) -> syn::Result<Option<Bound>> {
    let negative = input.peek(Token![-]);
    if !negative && !input.peek(Lit) {
        return Ok(None);
    }
    if negative {
        input.parse::<Token![-]>()?;
    }
    let literal: Lit = input.parse()?;
    if !matches!(literal, Lit::Int(_) | Lit::Float(_)) {
        return Err(syn::Error::new_spanned(literal, ""));
    }
    Ok(Some(Bound { negative, literal }))
}

/// The tokens between two positions of one input.
fn consumed(begin: ParseStream<'_>, end: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while begin.cursor() != end.cursor() {
        match begin.parse::<proc_macro2::TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

impl Bound {
    /// The number, if it is whole and has no more than 127 bits.
    pub fn integer(&self) -> Option<i128> {
        match &self.literal {
            Lit::Int(literal) => {
                let value: i128 = literal.base10_parse().ok()?;
                Some(if self.negative { -value } else { value })
            }
            _ => None,
        }
    }

    /// The number, approximately.
    pub fn float(&self) -> Option<f64> {
        let value: f64 = match &self.literal {
            Lit::Int(literal) => literal.base10_digits().parse().ok()?,
            Lit::Float(literal) => literal.base10_digits().parse().ok()?,
            _ => return None,
        };
        Some(if self.negative { -value } else { value })
    }

    /// The number as the literal of a float: `2` is `2.0`.
    pub fn as_float(&self) -> TokenStream {
        let whole = match &self.literal {
            Lit::Int(literal) => syn::parse_str(&format!("{}.0", literal.base10_digits())).ok(),
            _ => None,
        };
        let sign = self.negative.then(<Token![-]>::default);
        match whole {
            Some(Lit::Float(whole)) => quote!(#sign #whole),
            _ => self.to_token_stream(),
        }
    }

    /// The number without separators and suffix.
    pub fn text(&self) -> String {
        let digits = match &self.literal {
            Lit::Int(literal) => literal.base10_digits(),
            Lit::Float(literal) => literal.base10_digits(),
            _ => "",
        };
        let sign = if self.negative { "-" } else { "" };
        format!("{sign}{digits}")
    }
}

impl ToTokens for Bound {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if self.negative {
            <Token![-]>::default().to_tokens(tokens);
        }
        self.literal.to_tokens(tokens);
    }
}
