//! From the model to tokens; one file per generated thing. Generated code is data and one visit of the fields:
//! whatever is the same for every endpoint is written in `meeting-api`.
//!
//! Types that users name stand in the module of the declaration and call the hidden module of `meeting-api`
//! by its full path. Everything else stands in a nameless constant, which imports its names, all with two
//! underscores in front: every token costs compile time in the declaring crate, and the standard library's names
//! that generated code needs come from there too, whatever the user has called so.
//!
//! There is no `#[allow]` in generated code: a crate that forbids the lint would not compile. Names have the spans of
//! generated code instead ([`tokens::generated`](crate::tokens::generated)), to which the lints do not apply.

mod bound;
mod builder;
pub mod docs;
mod endpoint;
mod fallback;
mod field;
mod fields;
mod flatten;
mod function;
mod generics;
pub mod item;
mod object;
pub mod open_enum;
mod pages;
pub mod response;

pub use endpoint::endpoint;
pub use object::object;
