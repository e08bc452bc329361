//! From the model to tokens; one file per generated thing. Generated code is a list of calls to small
//! functions of `meeting-api`: whatever is the same for every endpoint is written there.

mod builder;
mod check;
mod docs;
mod encode;
mod endpoint;
mod function;
mod generics;
pub mod item;
mod object;
pub mod open_enum;
mod spec;

pub use endpoint::endpoint;
pub use object::object;
