//! A field as generated code sees it: which constructor of the runtime takes its value, and how a statement gets at
//! it.
//!
//! ```text
//! __json_length(&self.operator_id)             <- a known type with a rule for its length
//! __found_if(&self.mra_address).json()         <- a type that the compiler is asked about
//! __text(&self.meeting_id)                     <- everywhere but in a JSON body
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

use crate::model::{Encoding, Field, Need, Place, Rule};
use crate::syntax::ty::{Shape, shape};
use crate::tokens;

/// The value of a field, for the one visit of all fields. Everything has the span of the type: one that cannot be what
/// it should be is answered there.
pub fn value(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let span = tokens::at_type(&field.syntax.ty);
    let own = own(field, span);
    let measure = measure(field);
    let suffix = suffix(field.need);
    let found = || Ident::new(&format!("__found{suffix}"), span);
    let kind = match kind(field, encoding) {
        Kind::Asked => {
            let found = found();
            if !measure.length && !measure.number {
                return quote_spanned!(span=> #found(&self.#own).json());
            }
            let length = measure
                .length
                .then(|| quote_spanned!(span=> .length(#found(&self.#own))));
            let number = measure
                .number
                .then(|| quote_spanned!(span=> .number(#found(&self.#own))));
            return quote_spanned!(span=> #found(&self.#own).json() #length #number);
        }
        Kind::Json => "json",
        Kind::Text => "text",
        Kind::Texts => "texts",
        Kind::Part => "part",
    };
    let measured = match (measure.length, measure.number) {
        (true, _) => "_length",
        (false, true) => "_number",
        (false, false) => "",
    };
    let constructor = Ident::new(&format!("__{kind}{measured}{suffix}"), span);
    if measure.length && measure.number {
        // No type has both. The compiler says which one it has not.
        let found = found();
        return quote_spanned!(span=> #constructor(&self.#own).number(#found(&self.#own)));
    }
    quote_spanned!(span=> #constructor(&self.#own))
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

/// The name of a field, in the place of its type.
fn own(field: &Field<'_>, span: Span) -> Ident {
    let mut own = field.name.clone();
    own.set_span(own.span().located_at(span));
    own
}

/// A statement for the value of a field, if it has one.
pub fn present(field: &Field<'_>, statement: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let name = &field.name;
    let span = tokens::at_type(&field.syntax.ty);
    let value = format_ident!("value", span = span);
    match field.need {
        Need::Required => {
            let own = own(field, span);
            statement(quote_spanned!(span=> &self.#own))
        }
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
    let typed = quote_spanned!(tokens::at(value)=> { let expected: #ty = #value; expected });
    (ty.to_token_stream(), typed)
}
