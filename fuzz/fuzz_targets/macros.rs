//! The macros never panic, and what they give back is Rust or has errors: see its `tests/soup.rs`.
//!
//! A proc-macro crate cannot be linked as a library, so that its modules are built anew in here.

#![no_main]
// What only the entry points of the real crate use.
#![allow(dead_code, unused_imports, unfulfilled_lint_expectations)]

#[path = "../../meeting-macros/src"]
mod macros {
    pub mod arguments;
    pub mod case;
    pub mod check;
    pub mod diag;
    pub mod driver;
    pub mod expand;
    pub mod facade;
    pub mod messages;
    pub mod model;
    pub mod names;
    pub mod suggest;
    pub mod syntax;
    pub mod tokens;
    #[path = "tests/soup.rs"]
    pub mod soup;
}

// The modules call one another from the root of their crate.
use macros::*;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fn is_rust(tokens: TokenStream) -> Result<(), String> {
    output_syn::parse2::<output_syn::File>(tokens)
        .map(drop)
        .map_err(|error| error.to_string())
}

fuzz_target!(|bytes: &[u8]| soup::case(bytes).try_out(&is_rust));
