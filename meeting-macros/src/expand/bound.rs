//! Bounds that are constants. Only the compiler knows their values, so generated code reads and compares them, and
//! writes their text into the declaration's data.
//!
//! ```text
//! const _: () = assert!({ const BOUND: u8 = MIN; BOUND } <= { const BOUND: u8 = MAX; BOUND }, "..");
//! ```
//!
//! A bound is written in the same way everywhere: if it has the wrong type, the compiler reports that once.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use crate::messages::rule as messages;
use crate::model::{Field, Record, Rule};
use crate::syntax::range::{Bound, Range};
use crate::syntax::ty::{Shape, shape};
use crate::tokens;
use crate::tokens::code::Code;

/// The type of a bound, where the tokens of the field's type tell it.
fn ty(field: &Field<'_>) -> Option<TokenStream> {
    match shape(field.value) {
        Shape::Integer(integer) => {
            let name = syn::Ident::new(integer.name, proc_macro2::Span::call_site());
            Some(quote!(::core::primitive::#name))
        }
        Shape::Float => Some(field.value.to_token_stream()),
        _ => None,
    }
}

/// A bound of `range`, as a number of the field's type.
fn number(bound: &Bound, field: &Field<'_>) -> TokenStream {
    match bound {
        Bound::Literal { .. } if matches!(shape(field.value), Shape::Float) => bound.as_float(),
        Bound::Literal { .. } => bound.to_token_stream(),
        Bound::Constant { .. } => constant(bound, ty(field)),
    }
}

/// A bound of `len`.
pub fn length(bound: &Bound) -> Code {
    let mut code = Code::default();
    match bound {
        Bound::Literal { .. } => code.tokens(bound),
        Bound::Constant { .. } => {
            code.tokens(constant(bound, Some(quote!(::core::primitive::usize))))
        }
    }
    code
}

/// The text of a bound of `range`.
pub fn text(bound: &Bound, field: &Field<'_>) -> Code {
    let mut code = Code::default();
    if let Bound::Literal { .. } = bound {
        code.text(&format!("{:?}", bound.text()));
        return code;
    }
    let number = number(bound, field);
    code.tokens(quote!({
        const TEXT: &__str = {
            const DECIMAL: &__Decimal = &__Constant(#number).decimal();
            DECIMAL.text()
        };
        TEXT
    }));
    code
}

fn constant(bound: &Bound, ty: Option<TokenStream>) -> TokenStream {
    let Some(ty) = ty else {
        return bound.to_token_stream();
    };
    let span = tokens::at(bound);
    let ty = tokens::respanned(&ty, span);
    quote_spanned!(span=> { const BOUND: #ty = #bound; BOUND })
}

/// Generates compile-time checks that the range of constants contains a value. The macro checks ranges of numbers.
pub fn assertions(record: &Record<'_>) -> TokenStream {
    let fields = record.fields.iter();
    fields
        .flat_map(|field| field.rules.iter().filter_map(|rule| assertion(rule, field)))
        .collect()
}

fn assertion(rule: &Rule<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (range, value): (&Range, &dyn Fn(&Bound) -> TokenStream) = match rule {
        Rule::Length(range) => (range, &|bound| length(bound).into_tokens()),
        Rule::Range(range) => (range, &|bound| number(bound, field)),
        _ => return None,
    };
    let (minimum, maximum) = (range.minimum.as_ref()?, range.maximum.as_ref()?);
    if !minimum.is_constant() && !maximum.is_constant() {
        return None;
    }
    let message = messages::empty_range(&minimum.text(), &maximum.text());
    let (minimum, maximum) = (value(minimum), value(maximum));
    let span = tokens::at(&range.tokens);
    Some(quote_spanned!(span=> const _: () = ::core::assert!(#minimum <= #maximum, #message);))
}
