//! The values of `len` and `range`: `1..=64`, `1..`, `..=MAX`. The parser is written by hand, because syn parses
//! ranges only with its feature "full".

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::{Lit, Path, Token};

use crate::arguments::ARGUMENTS;
use crate::messages::{attribute, rule};

/// A range as it was written; both ends are included.
pub struct Range {
    pub minimum: Option<Bound>,
    pub maximum: Option<Bound>,
    /// The whole range, for errors.
    pub tokens: TokenStream,
}

/// One end of a range, with an optional sign.
pub enum Bound {
    /// A number.
    Literal {
        sign: Option<Token![-]>,
        literal: Lit,
    },
    /// `MAX`, `i64::MAX`: the compiler knows the value.
    Constant { sign: Option<Token![-]>, path: Path },
}

/// The reason why a range could not be read.
pub enum Error {
    /// The tokens are not a range.
    Syntax,
    /// The tokens are an invalid range, which has a separate message.
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
            rule::UNBOUNDED_RANGE,
        )));
    }
    if let Some(maximum) = maximum.as_ref().filter(|_| !inclusive) {
        return Err(Error::Said(syn::Error::new_spanned(
            tokens,
            half_open(minimum.as_ref(), maximum),
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

/// Returns the correction of a half-open range: `1..=4` for `1..5`, and `1..=5` for `5..1`.
fn half_open(minimum: Option<&Bound>, end: &Bound) -> String {
    let last = end.integer().and_then(|end| end.checked_sub(1));
    let first = minimum.and_then(Bound::integer);
    let (from, to) = (minimum.map(Bound::text).unwrap_or_default(), end.text());
    match (first, last) {
        (Some(first), Some(last)) if last + 1 < first => attribute::half_open(&to, &from),
        (Some(first), Some(last)) if last < first => attribute::half_open(&from, &to),
        (_, Some(last)) => attribute::half_open(&from, &last.to_string()),
        (_, None) => attribute::half_open(&from, &to),
    }
}

fn bound(input: ParseStream<'_>) -> Result<Option<Bound>, Error> {
    let sign: Option<Token![-]> = input.parse()?;
    if names_constant(input) {
        let path = input.call(Path::parse_mod_style)?;
        return Ok(Some(Bound::Constant { sign, path }));
    }
    if sign.is_none() && !input.peek(Lit) {
        return Ok(None);
    }
    match input.parse()? {
        literal @ (Lit::Int(_) | Lit::Float(_)) => Ok(Some(Bound::Literal { sign, literal })),
        _ => Err(Error::Syntax),
    }
}

/// Returns true if a path follows that is not the next argument after a missing comma. `Self` is unknown in the
/// scope that evaluates the value.
fn names_constant(input: ParseStream<'_>) -> bool {
    let fork = input.fork();
    fork.call(Path::parse_mod_style).is_ok_and(|path| {
        path.segments.iter().all(|segment| segment.ident != "Self")
            && !path
                .get_ident()
                .is_some_and(|name| ARGUMENTS.iter().any(|argument| name == argument.name))
    })
}

/// Returns the tokens between two positions of one input.
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
    /// Returns true if only the compiler knows the value.
    pub fn is_constant(&self) -> bool {
        matches!(self, Self::Constant { .. })
    }

    fn sign(&self) -> Option<Token![-]> {
        match self {
            Self::Literal { sign, .. } | Self::Constant { sign, .. } => *sign,
        }
    }

    /// The digits of a number.
    fn digits(&self) -> Option<&str> {
        match self {
            Self::Literal {
                literal: Lit::Int(literal),
                ..
            } => Some(literal.base10_digits()),
            Self::Literal {
                literal: Lit::Float(literal),
                ..
            } => Some(literal.base10_digits()),
            _ => None,
        }
    }

    /// The number, if it is whole and has no more than 127 bits.
    pub fn integer(&self) -> Option<i128> {
        if !self.is_whole() {
            return None;
        }
        let value: i128 = self.digits()?.parse().ok()?;
        Some(if self.sign().is_some() { -value } else { value })
    }

    /// Returns true if the bound is written as a whole number of any size.
    pub fn is_whole(&self) -> bool {
        matches!(
            self,
            Self::Literal {
                literal: Lit::Int(_),
                ..
            }
        )
    }

    /// `u8` in `1u8`.
    pub fn suffix(&self) -> &str {
        match self {
            Self::Literal {
                literal: Lit::Int(literal),
                ..
            } => literal.suffix(),
            Self::Literal {
                literal: Lit::Float(literal),
                ..
            } => literal.suffix(),
            _ => "",
        }
    }

    /// The number as a literal of a floating-point type: `1` as `1.0`.
    pub fn as_float(&self) -> TokenStream {
        let Self::Literal {
            sign,
            literal: Lit::Int(literal),
        } = self
        else {
            return self.to_token_stream();
        };
        let literal = syn::LitFloat::new(&format!("{}.0", literal.base10_digits()), literal.span());
        quote!(#sign #literal)
    }

    /// The number, approximately.
    pub fn float(&self) -> Option<f64> {
        let value: f64 = self.digits()?.parse().ok()?;
        Some(if self.sign().is_some() { -value } else { value })
    }

    /// The number without separators and suffix, or the constant as it is written.
    pub fn text(&self) -> String {
        let sign = if self.sign().is_some() { "-" } else { "" };
        let text = match (self, self.digits()) {
            (_, Some(digits)) => digits.to_owned(),
            (Self::Constant { path, .. }, _) => path.to_token_stream().to_string().replace(' ', ""),
            _ => String::new(),
        };
        format!("{sign}{text}")
    }
}

impl ToTokens for Bound {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.sign().to_tokens(tokens);
        match self {
            Self::Literal { literal, .. } => literal.to_tokens(tokens),
            Self::Constant { path, .. } => path.to_tokens(tokens),
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse::Parser;

    use super::*;

    fn read(text: &str) -> Result<Range, String> {
        let parser = |input: ParseStream<'_>| {
            let range = match parse(input) {
                Ok(range) => Ok(range),
                Err(Error::Syntax) => Err("syntax".to_owned()),
                Err(Error::Said(error)) => Err(error.to_string()),
            };
            let _ = input.parse::<TokenStream>();
            Ok(range)
        };
        parser.parse_str(text).unwrap()
    }

    #[test]
    fn ranges_include_both_ends() {
        for (text, minimum, maximum) in [
            ("1..=64", Some("1"), Some("64")),
            ("1..", Some("1"), None),
            ("..=64", None, Some("64")),
            ("-5..=-1", Some("-5"), Some("-1")),
            ("0x10..=1_000", Some("16"), Some("1000")),
            ("-1.5..=2", Some("-1.5"), Some("2")),
            ("1u8..=5", Some("1"), Some("5")),
            ("MIN..=5", Some("MIN"), Some("5")),
            ("..=limits::MAX", None, Some("limits::MAX")),
            ("-MAX..=i64::MAX", Some("-MAX"), Some("i64::MAX")),
            ("1.. non_empty", Some("1"), None),
        ] {
            let range = read(text).unwrap();
            assert_eq!(
                range.minimum.map(|bound| bound.text()).as_deref(),
                minimum,
                "{text}"
            );
            assert_eq!(
                range.maximum.map(|bound| bound.text()).as_deref(),
                maximum,
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_range_is_answered_with_one() {
        for (text, expected) in [
            ("1..5", "write `1..=4`"),
            ("..5", "write `..=4`"),
            ("1..1", "write `1..=1`"),
            ("5..1", "write `1..=5`"),
            ("4..5", "write `4..=4`"),
            ("0.5..1.5", "write `0.5..=1.5`"),
            ("..", "allows everything"),
            ("1..=", "syntax"),
            ("..=", "allows everything"),
            ("5", "syntax"),
            ("\"1\"..=5", "syntax"),
            ("Self::MIN..=5", "syntax"),
            ("..non_empty", "allows everything"),
            ("1..MAX", "write `1..=MAX`"),
            ("-..=5", "syntax"),
            ("'a'..='z'", "syntax"),
        ] {
            let error = read(text).err().unwrap_or_default();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn the_value_of_a_constant_is_not_known() {
        let bound = read("..=-MAX").unwrap().maximum.unwrap();
        assert!(bound.is_constant() && !bound.is_whole());
        assert_eq!((bound.integer(), bound.float()), (None, None));
        assert_eq!(bound.suffix(), "");
        assert_eq!(bound.as_float().to_string(), "- MAX");
    }

    #[test]
    fn bounds_are_numbers() {
        let range = read("-3..=2.5f32").unwrap();
        let (minimum, maximum) = (range.minimum.unwrap(), range.maximum.unwrap());
        assert_eq!(minimum.integer(), Some(-3));
        assert_eq!(minimum.float(), Some(-3.0));
        assert_eq!(minimum.as_float().to_string(), "- 3.0");
        assert_eq!(minimum.to_token_stream().to_string(), "- 3");
        assert!(minimum.is_whole());
        assert_eq!(minimum.suffix(), "");
        assert_eq!(maximum.integer(), None);
        assert_eq!(maximum.float(), Some(2.5));
        assert_eq!(maximum.as_float().to_string(), "2.5f32");
        assert!(!maximum.is_whole());
        assert_eq!(maximum.suffix(), "f32");
        assert_eq!(range.tokens.to_string(), "- 3 ..= 2.5f32");
        let whole = read("1u8..=7").unwrap();
        assert_eq!(whole.minimum.unwrap().suffix(), "u8");
        let maximum = whole.maximum.unwrap();
        assert_eq!((maximum.integer(), maximum.float()), (Some(7), Some(7.0)));
        let huge = read("..=340282366920938463463374607431768211456").unwrap();
        let huge = huge.maximum.unwrap();
        assert!(huge.is_whole());
        assert_eq!(huge.integer(), None);
    }
}
