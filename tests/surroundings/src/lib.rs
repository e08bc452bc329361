//! Declarations in hostile surroundings. That this crate compiles is the test: without a prelude, with the
//! runtime under another name, with every warning an error, with clippy's pedantic lints, and beside
//! items that are called like everything that generated code might name.

#![no_implicit_prelude]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unexpected_cfgs,
    deprecated,
    unused_qualifications,
    unreachable_pub,
    unused_lifetimes,
    trivial_casts,
    trivial_numeric_casts
)]

pub mod declarations;
pub mod expanded_from_a_macro;
pub mod in_a_function;
pub mod responses;
pub mod shadowed;
