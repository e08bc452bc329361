//! The documentation of a declaration: method, path and parameter table. It is an attribute of its own, under
//! `cfg(doc)`, so that only those who read it pay for it.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::arguments::On;
use crate::diag::Diagnostics;
use crate::driver::derive::read_arguments;
use crate::syntax::head::mentions;
use crate::syntax::item::Struct;
use crate::{check, expand, names, response};

/// The item with documentation; an item that has none comes back as it is. Mistakes are the derive's business.
pub fn document(on: &TokenStream, item: TokenStream) -> TokenStream {
    if mentions(on, "response") {
        return response::document(item);
    }
    let on = if mentions(on, "object") {
        On::Object
    } else {
        On::Endpoint
    };
    let Ok(input) = syn::parse2::<DeriveInput>(item.clone()) else {
        return item;
    };
    let unread = Diagnostics::new();
    let arguments = read_arguments(on, names::kept_arguments(&input.attrs), &unread);
    let docs = Struct::read(input.clone(), on, &unread).map(|structure| match on {
        On::Object => expand::docs::object(&check::object(&structure, &arguments, &unread)),
        _ => expand::docs::endpoint(&check::endpoint(&structure, &arguments, &unread)),
    });
    let _ = unread.finish();
    match docs {
        Some(docs) => expand::item::documented(input, &docs),
        None => item,
    }
}
