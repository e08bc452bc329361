//! From the model to tokens, with one file per generated item. Generated code is data and one visit of the fields:
//! code that is the same for every endpoint is in `meeting-core`.
//!
//! Types that users name are in the module of the declaration and call the hidden module of `meeting-core`
//! by its full path. Everything else is in an unnamed constant, which imports its names, all with two
//! underscores in front: every token costs compile time in the declaring crate, and the standard library's names
//! that generated code needs come from there too, even if the user's items have the same names.
//!
//! Generated code contains no `#[allow]`: a crate that forbids the lint would not compile. Names have the spans of
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
mod imports;
pub mod item;
mod object;
pub mod open_enum;
mod pages;
pub mod response;

pub use endpoint::endpoint;
pub use object::object;
