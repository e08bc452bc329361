//! The documentation of a declaration: method, path and parameter table. It is a separate attribute, under
//! `cfg(doc)`, so that only those who read it pay for it.

use proc_macro2::TokenStream;

use crate::arguments::MacroKind;
use crate::diag::Diagnostics;
use crate::driver::{Cfgs, Declaration, response, understood};
use crate::syntax::head::mentions;
use crate::syntax::input;
use crate::{expand, names};

/// The item with documentation; an item that has none comes back as it is. Mistakes are the derive's business.
pub fn document(kind: &TokenStream, item: TokenStream) -> TokenStream {
    if mentions(kind, "response") {
        return response::document(item);
    }
    let kind = if mentions(kind, "object") {
        MacroKind::Object
    } else {
        MacroKind::Endpoint
    };
    let Ok(input) = input::read(item.clone()) else {
        return item;
    };
    let arguments = names::kept_arguments(&input.attrs);
    let unread = Diagnostics::new();
    let docs = understood(
        kind,
        arguments,
        input.clone(),
        Cfgs::Unresolved,
        &unread,
        |declaration| match declaration {
            Declaration::Endpoint(endpoint) => expand::docs::endpoint(endpoint),
            Declaration::Object(record) => expand::docs::object(record),
        },
    );
    unread.ignore();
    match docs {
        Some(docs) => expand::item::documented(input, &docs),
        None => item,
    }
}
