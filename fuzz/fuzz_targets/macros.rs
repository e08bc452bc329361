//! The macros never panic, and their output is valid Rust or has errors. See `tests/soup.rs` of their crate.
//!
//! A proc-macro crate cannot be linked as a library, so this target compiles its modules again.

#![no_main]
// Items that only the entry points of the real crate use.
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
    #[path = "tests/soup.rs"]
    pub mod soup;
    pub mod suggest;
    pub mod syntax;
    pub mod tokens;
}

// The modules refer to each other from the root of their crate.
use macros::*;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fn is_rust(tokens: TokenStream) -> Result<(), String> {
    output_syn::parse2::<output_syn::File>(tokens)
        .map(drop)
        .map_err(|error| error.to_string())
}

fuzz_target!(|bytes: &[u8]| soup::case(bytes).try_out(&is_rust));
