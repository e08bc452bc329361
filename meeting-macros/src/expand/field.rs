//! A field as generated code sees it: which constructor of the runtime takes its value, and how a statement gets at
//! it.
//!
//! ```text
//! __json_length(&self.operator_id)             <- a known type with a rule for its length
//! __found_if(&self.mra_address).json()         <- a type that the compiler is asked about
//! __text(&self.meeting_id)                     <- everywhere but in a JSON body
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

use crate::model::{Encoding, Field, Need, Place, Rule};
use crate::names;
use crate::syntax::ty::{Shape, shape};

/// The value of a field, for the one visit of all fields.
pub fn value(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    // Everything has the span of the type: one that cannot be what it should be is answered there.
    let span = names::at(&field.syntax.ty);
    let own = own_value(field);
    let name = |text: &str| Ident::new(text, span);
    let measure = measure(field);
    let suffix = suffix(field.need);
    let found = name(&format!("__found{suffix}"));
    let kind = match kind(field, encoding) {
        Kind::Asked => {
            let length = measure
                .length
                .then(|| quote_spanned!(span=> .length(#found(#own))));
            let number = measure
                .number
                .then(|| quote_spanned!(span=> .number(#found(#own))));
            return quote_spanned!(span=> #found(#own).json() #length #number);
        }
        Kind::Json => "json",
        Kind::Text => "text",
        Kind::Texts => "texts",
        Kind::Part => "part",
    };
    let (measured, number) = match (measure.length, measure.number) {
        (true, true) => {
            // No type has both. The compiler says which one it has not.
            let number = quote_spanned!(span=> .number(#found(#own)));
            ("_length", Some(number))
        }
        (true, false) => ("_length", None),
        (false, true) => ("_number", None),
        (false, false) => ("", None),
    };
    let constructor = name(&format!("__{kind}{measured}{suffix}"));
    quote_spanned!(span=> #constructor(#own) #number)
}

/// Which family of constructors takes a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A JSON value of a type that is known by its tokens.
    Json,
    /// A JSON value of a type that may be ours or only serde's.
    Asked,
    Text,
    /// A list that is repeated.
    Texts,
    Part,
}

pub fn kind(field: &Field<'_>, encoding: Encoding) -> Kind {
    let is_body = matches!(field.place, Place::Body | Place::Part);
    match encoding {
        Encoding::Json if is_body && is_known(field.value) => Kind::Json,
        Encoding::Json if is_body => Kind::Asked,
        Encoding::Multipart if is_body => Kind::Part,
        _ if matches!(shape(field.value), Shape::List(_)) => Kind::Texts,
        _ => Kind::Text,
    }
}

/// Whether the compiler need not be asked what the type is: its tokens say that it is a scalar or a list of
/// them.
fn is_known(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::List(element) => is_known(element),
        kind => kind.is_scalar(),
    }
}

/// What the rules of a field look at.
struct Measure {
    length: bool,
    number: bool,
}

fn measure(field: &Field<'_>) -> Measure {
    let any = |is: fn(&Rule<'_>) -> bool| field.rules.iter().any(is);
    Measure {
        length: any(|rule| matches!(rule, Rule::NonEmpty | Rule::Length(_))),
        number: any(|rule| matches!(rule, Rule::Range(_))),
    }
}

fn suffix(need: Need) -> &'static str {
    match need {
        Need::Required => "",
        Need::Optional => "_if",
        Need::Nullable => "_or_null",
    }
}

/// `&self.operator_id`
fn own_value(field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    names::respanned(&quote!(&self.#name), names::at(&field.syntax.ty))
}

/// A statement for the value of a field, if it has one.
pub fn present(field: &Field<'_>, statement: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let name = &field.name;
    let span = names::at(&field.syntax.ty);
    let value = format_ident!("value", span = span);
    let statement = |value: TokenStream| statement(value);
    match field.need {
        Need::Required => statement(own_value(field)),
        Need::Optional => {
            let statement = statement(value.to_token_stream());
            quote!(if let __Some(#value) = &self.#name { #statement })
        }
        Need::Nullable => {
            let statement = statement(value.to_token_stream());
            quote!(if let __Some(__Some(#value)) = &self.#name { #statement })
        }
    }
}

/// Whether a field has a value. An empty list in a query or a form sends nothing, and counts as none.
pub fn is_set(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let name = &field.name;
    match kind(field, encoding) {
        Kind::Texts => quote!(__is_sent(&self.#name)),
        _ => quote!(self.#name.is_some()),
    }
}

/// The type and the value of a condition. Whoever needs the value writes it in the same way, so that the
/// compiler says once that it has another type than the field.
pub fn condition_value(decider: &Field<'_>, value: &TokenStream) -> (TokenStream, TokenStream) {
    let ty = decider.value;
    let is_text = matches!(shape(ty), Shape::Text) && syn::parse2::<LitStr>(value.clone()).is_ok();
    if is_text {
        return (quote!(__str), value.clone());
    }
    let typed = quote_spanned!(names::at(value)=> { let expected: #ty = #value; expected });
    (ty.to_token_stream(), typed)
}
