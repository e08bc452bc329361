//! From what was written to what it means: one function per rule, the rule is its doc comment.
//!
//! Every function reports what it finds and goes on, so that all mistakes of a declaration are reported in
//! one run.

mod conditions;
mod constants;
mod context;
mod endpoint;
mod field;
mod groups;
mod names;
mod object;
pub mod open_enum;
mod options;
mod pages;
mod path;
mod payload;
mod record;
pub mod response;
mod rules;
mod style;

#[cfg(test)]
mod meaning_tests;
#[cfg(test)]
mod tests;

pub use endpoint::endpoint;
pub use object::object;
pub use record::runtime;
