//! Declarations in hostile surroundings. The test is that this crate compiles with the runtime
//! under another name, with every warning an error, with clippy's pedantic lints, and beside
//! items with the names that generated code might use.

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
#[forbid(
    clippy::missing_errors_doc,
    clippy::type_complexity,
    dead_code,
    deprecated,
    missing_debug_implementations,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    single_use_lifetimes,
    unreachable_pub,
    unused_imports,
    unused_variables
)]
pub mod forbidden;
pub mod in_a_function;
pub mod responses;
pub mod shadowed;
