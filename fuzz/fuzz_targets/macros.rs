//! The macros never panic, and what they give back is Rust or has errors: see `soup.rs`.
//!
//! A proc-macro crate cannot be linked as a library, so that its modules are built anew in here.

#![no_main]
// What only the entry points of the real crate use.
#![allow(dead_code, unused_imports, unfulfilled_lint_expectations)]

#[path = "../../meeting-macros/src/attach.rs"]
mod attach;
#[path = "../../meeting-macros/src/check/mod.rs"]
mod check;
#[path = "../../meeting-macros/src/diag.rs"]
mod diag;
#[path = "../../meeting-macros/src/document.rs"]
mod document;
#[path = "../../meeting-macros/src/endpoint.rs"]
mod endpoint;
#[path = "../../meeting-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../meeting-macros/src/messages.rs"]
mod messages;
#[path = "../../meeting-macros/src/model.rs"]
mod model;
#[path = "../../meeting-macros/src/names.rs"]
mod names;
#[path = "../../meeting-macros/src/open_enum.rs"]
mod open_enum;
#[path = "../../meeting-macros/src/response.rs"]
mod response;
#[path = "../../meeting-macros/src/soup.rs"]
mod soup;
#[path = "../../meeting-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../meeting-macros/src/words.rs"]
mod words;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fn is_rust(tokens: TokenStream) -> Result<(), String> {
    output_syn::parse2::<output_syn::File>(tokens)
        .map(drop)
        .map_err(|error| error.to_string())
}

fuzz_target!(|bytes: &[u8]| soup::case(bytes).try_out(&is_rust));
