//! A field in generated code: the constructor of the runtime that takes its value, and the access to the value.
//!
//! ```text
//! __json_length(&self.operator_id)             <- a known type with a rule for its length
//! __found_if(&self.mra_address).json()         <- a type that the compiler resolves
//! __text(&self.meeting_id)                     <- everywhere but in a JSON body
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

use crate::model::{Encoding, Field, Need, Place, Rule, Style};
use crate::syntax::ty::{Shape, plain_text, shape};
use crate::tokens;
use crate::tokens::code::Code;

/// The value of a field, for the one visit of all fields. All tokens have the span of the type, where the
/// compiler reports a wrong type.
pub fn value(field: &Field<'_>, encoding: Encoding) -> Code {
    let mut code = Code::default();
    match known_value(field, encoding) {
        Some(text) => code.text(&text),
        None => code.tokens(value_in_place(field, encoding)),
    }
    code
}

/// The same as text, where the macro knows that the type is what it should be.
fn known_value(field: &Field<'_>, encoding: Encoding) -> Option<String> {
    known_text(field.value)?;
    let Kind::Measured(constructor) = kind(field, encoding) else {
        return None;
    };
    let measure = measure(field);
    let measured = match (shape(field.value), measure.length, measure.number) {
        (_, false, false) => "",
        (Shape::Text | Shape::List(_), true, false) => "_length",
        (Shape::Integer(_) | Shape::Float, false, true) => "_number",
        _ => return None,
    };
    let (suffix, name) = (suffix(field.need), &field.name);
    Some(format!("__{constructor}{measured}{suffix}(&self.{name})"))
}

/// The text of a type that is a scalar or a list of scalars, whose place can matter for no error.
pub fn known_text(ty: &syn::Type) -> Option<String> {
    plain_text(ty).filter(|_| is_known(ty))
}

fn value_in_place(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let span = tokens::at_type(&field.syntax.ty);
    let own = own(field, span);
    let measure = measure(field);
    let suffix = suffix(field.need);
    let found = Ident::new(&format!("__found{suffix}"), span);
    let length = measure
        .length
        .then(|| quote_spanned!(span=> .length(#found(&self.#own))));
    let number = measure
        .number
        .then(|| quote_spanned!(span=> .number(#found(&self.#own))));
    let constructor = match kind(field, encoding) {
        Kind::Asked => return quote_spanned!(span=> #found(&self.#own).json() #length #number),
        Kind::AskedPart => return quote_spanned!(span=> #found(&self.#own).part() #length #number),
        // No type has both a length and a range. The compiler reports the one that is missing.
        Kind::Measured(kind) if !(measure.length && measure.number) => {
            let measured = match (measure.length, measure.number) {
                (true, _) => "_length",
                (false, true) => "_number",
                (false, false) => "",
            };
            let constructor = Ident::new(&format!("__{kind}{measured}{suffix}"), span);
            return quote_spanned!(span=> #constructor(&self.#own));
        }
        Kind::Measured(kind) | Kind::Plain(kind) => kind,
    };
    let constructor = Ident::new(&format!("__{constructor}{suffix}"), span);
    quote_spanned!(span=> #constructor(&self.#own) #length #number)
}

/// The family of constructors that takes a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One with constructors for values that have a rule for their length or their range.
    Measured(&'static str),
    /// One without.
    Plain(&'static str),
    /// A JSON value of a type that may be ours or only serde's.
    Asked,
    /// A part of a type that may be one by itself, or written as JSON.
    AskedPart,
}

/// A JSON value of a type that is known by its tokens.
const JSON: Kind = Kind::Measured("json");
const TEXT: Kind = Kind::Measured("text");
/// A list that is written element by element.
const TEXTS: Kind = Kind::Measured("texts");
const PART: Kind = Kind::Measured("part");
/// A value that is written by its `Display`.
const DISPLAYED: Kind = Kind::Plain("displayed");
const DISPLAYED_LIST: Kind = Kind::Plain("displayed_list");
/// A map that is written entry by entry.
const ENTRIES: Kind = Kind::Plain("entries");
const FLAT: Kind = Kind::Plain("flat");
const PAYLOAD: Kind = Kind::Plain("payload");

pub fn kind(field: &Field<'_>, encoding: Encoding) -> Kind {
    let is_body = matches!(field.place, Place::Body | Place::Part);
    let is_list =
        matches!(field.style, Style::List(_)) || matches!(shape(field.value), Shape::List(_));
    match field.style {
        Style::Payload if encoding == Encoding::Bytes => return PAYLOAD,
        Style::Flat => return FLAT,
        Style::ObjectInBrackets => return Kind::Asked,
        Style::Map | Style::MapInBrackets => return ENTRIES,
        Style::Plain | Style::Segments | Style::List(_) | Style::Payload => {}
    }
    match encoding {
        _ if field.display && is_list => DISPLAYED_LIST,
        _ if field.display => DISPLAYED,
        Encoding::Json if is_body && is_known(field.value) => JSON,
        Encoding::Json if is_body => Kind::Asked,
        Encoding::Multipart if is_body && is_known(field.value) => PART,
        Encoding::Multipart if is_body => Kind::AskedPart,
        _ if is_list => TEXTS,
        _ => TEXT,
    }
}

/// Returns true if the value is JSON.
pub fn is_json(kind: Kind) -> bool {
    matches!(kind, JSON | Kind::Asked)
}

/// Returns true if the value, or its schema, is that of a text.
pub fn is_text(kind: Kind) -> bool {
    matches!(kind, TEXT | TEXTS | DISPLAYED | DISPLAYED_LIST | PART)
}

/// Returns true if the value is neither JSON nor one text.
pub fn is_part(kind: Kind) -> bool {
    matches!(kind, PART | Kind::AskedPart | FLAT | ENTRIES | PAYLOAD)
}

/// Returns true if an empty value sends nothing.
fn is_repeated(kind: Kind) -> bool {
    matches!(kind, TEXTS | DISPLAYED_LIST | ENTRIES)
}

/// Returns true if the tokens of the type show that it is a scalar or a list of scalars. The generated code then does
/// not need the compiler to find the kind of the type.
fn is_known(ty: &syn::Type) -> bool {
    match shape(ty) {
        Shape::List(element) => is_known(element),
        kind => kind.is_scalar(),
    }
}

/// The measures that the rules of a field need.
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

/// Returns an expression that is true if the field has a value. An empty list in a query or a form sends nothing, and
/// counts as not set.
pub fn is_set(field: &Field<'_>, encoding: Encoding) -> TokenStream {
    let name = &field.name;
    if is_repeated(kind(field, encoding)) {
        quote!(__is_sent(&self.#name))
    } else {
        quote!(self.#name.is_some())
    }
}

/// The value of a field as a text that a pattern is matched against.
pub fn as_text(field: &Field<'_>, value: &TokenStream) -> TokenStream {
    if field.display {
        quote!(&__Shown(#value))
    } else {
        value.clone()
    }
}

/// The type and the value of a condition. The value is written in the same way wherever it is needed, so that the
/// compiler reports once that it has another type than the field.
pub fn condition_value(decider: &Field<'_>, value: &TokenStream) -> (TokenStream, TokenStream) {
    let ty = decider.value;
    let is_text = matches!(shape(ty), Shape::Text) && syn::parse2::<LitStr>(value.clone()).is_ok();
    if is_text {
        return (quote!(__str), value.clone());
    }
    let typed = quote_spanned!(tokens::at(value)=> { let expected: #ty = #value; expected });
    (ty.to_token_stream(), typed)
}
