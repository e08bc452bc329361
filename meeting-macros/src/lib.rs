//! The macros of `meeting-api`: `#[endpoint]`, `#[object]` and `#[open_enum]`.
//!
//! They are documented where they are re-exported, in `meeting-api`: the code that they write needs that
//! crate. In here they are a small compiler front end, by stage: `syntax` holds what was written, `check` turns
//! it into `model`, what it means, and `expand` turns that into Rust.

mod arguments;
mod case;
mod check;
mod diag;
mod driver;
mod expand;
mod messages;
mod model;
mod names;
mod suggest;
mod syntax;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro::TokenStream;

use arguments::MacroKind;

/// Declares an HTTP endpoint; see `meeting_api::endpoint`.
#[proc_macro_attribute]
pub fn endpoint(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute::attach(MacroKind::Endpoint, arguments.into(), item.into())
        .into_tokens()
        .into()
}

/// Declares a nested JSON object; see `meeting_api::object`.
#[proc_macro_attribute]
pub fn object(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute::attach(MacroKind::Object, arguments.into(), item.into())
        .into_tokens()
        .into()
}

/// Declares an enumeration that keeps values it does not know; see `meeting_api::open_enum`.
#[proc_macro_attribute]
pub fn open_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::open_enum::expand(arguments.into(), item.into())
        .into_tokens()
        .into()
}

/// The second step of `#[endpoint]`, which the attribute adds to the struct.
#[doc(hidden)]
#[proc_macro_derive(EndpointFields, attributes(api, serde, __meeting_api))]
pub fn endpoint_fields(item: TokenStream) -> TokenStream {
    driver::derive::expand(MacroKind::Endpoint, item.into())
        .into_tokens()
        .into()
}

/// The second step of `#[object]`, which the attribute adds to the struct.
#[doc(hidden)]
#[proc_macro_derive(ObjectFields, attributes(api, serde, __meeting_api))]
pub fn object_fields(item: TokenStream) -> TokenStream {
    driver::derive::expand(MacroKind::Object, item.into())
        .into_tokens()
        .into()
}

/// The documentation of a declaration, which the attribute asks for where rustdoc looks.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn document(kind: TokenStream, item: TokenStream) -> TokenStream {
    driver::document::document(&kind.into(), item.into()).into()
}
