//! From the model to tokens; one file per generated thing. Generated code is a list of calls to small
//! functions of `meeting-api`: whatever is the same for every endpoint is written there.
//!
//! Types that users name stand in the module of the declaration and call the hidden module of `meeting-api`
//! by its full path. Everything else stands in a nameless constant, which imports it as `__private`: every
//! token is paid for by whoever compiles the declaration, and the standard library's names that generated
//! code needs come from there too, whatever the user has called so.

mod builder;
mod check;
pub mod docs;
mod encode;
mod endpoint;
mod function;
mod generics;
pub mod item;
mod object;
pub mod open_enum;
pub mod response;
mod spec;

use proc_macro2::TokenStream;
use quote::quote;

pub use endpoint::endpoint;
pub use object::object;

/// What generated code is free to do, said once for all that stands in the nameless constant.
fn lints() -> TokenStream {
    quote! {
        #[allow(
            clippy::missing_errors_doc,
            dead_code,
            deprecated,
            non_camel_case_types,
            non_snake_case,
            single_use_lifetimes,
            unreachable_pub,
            unused_imports,
            unused_variables
        )]
    }
}
