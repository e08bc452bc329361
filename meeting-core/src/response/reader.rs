//! Reads what a service sends into the structs that `#[response]` declares.
//!
//! serde's derive writes a visitor for each struct, and the compiler copies it for each format. Here, one visitor
//! serves all structs: a declaration is a list of member names and a tuple of [`Slot`]s, one for each member.
//! The visitor ([`object`]) looks up the name of a member and lets its slot read the value from an [`Input`],
//! which hides the format behind a trait object.
//!
//! | module | contents |
//! | --- | --- |
//! | [`input`] | `Input`, `Slot` and the other traits that formats and types share |
//! | [`once`], [`format`](mod@format) | `Input` for every `Deserializer` |
//! | [`slot`] | the two kinds of slots, and how a declaration chooses between them |
//! | [`names`], [`slots`] | names of members, tuples of slots |
//! | [`object`] | the visitor |
//! | [`known`] | types that are read without serde's visitors: scalars, `Option`, `Vec`, `Box`, other responses |
//! | [`foreign`], [`erased`] | the `Deserializer` that all other types see |
//! | [`absent`] | members that are not there, and `#[api(default)]` |
//! | [`described`], [`schema`] | what a declaration says about itself |
//!
//! Values and error messages are those of `derive(Deserialize)`, with two differences: a struct is read from an
//! object only, and `null` is an empty list or map.

mod absent;
mod described;
mod erased;
mod fail;
mod foreign;
mod format;
mod input;
mod known;
mod member;
mod names;
mod object;
mod once;
mod schema;
mod slot;
mod slots;

#[cfg(test)]
mod tests;

pub use absent::OrDefault;
pub use described::Described;
pub use fail::Read;
pub use input::Input;
pub use known::Known;
pub use member::Member;
pub use names::Names;
pub use schema::{DescriptionOf, NoDescription};
pub use slot::{Choice, OtherSlot};
pub use slots::{Rows, Slots};

use serde::de::{Deserializer, Error};

use once::Once;

/// Reads a declared struct: its members into `slots`, and the struct from their values.
///
/// # Errors
///
/// Returns an error if the input is not an object, a member cannot be read, or a required member is missing.
pub fn record<'de, S: Slots<'de>, T>(
    input: &mut dyn Input<'de>,
    name: &'static str,
    members: &'static [&'static str],
    slots: S,
    build: impl FnOnce(S::Values) -> T,
) -> Read<T> {
    slots.read(input, &Names::new(name, members)).map(build)
}

/// Passes a deserializer to a function that reads from an [`Input`].
///
/// # Errors
///
/// Returns the errors of `read`, as errors of the deserializer.
pub fn deserialize<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    read: impl FnOnce(&mut dyn Input<'de>) -> Read<T>,
) -> Result<T, D::Error> {
    read(&mut Once::new(deserializer)).map_err(Error::custom)
}

/// Deserializes a declared struct.
///
/// # Errors
///
/// Returns the errors of the struct, as errors of the deserializer.
pub fn deserialize_known<'de, T: Known<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserialize(deserializer, T::read)
}

/// Replaces the reading of a struct whose declaration has errors, which the compiler reports.
///
/// # Errors
///
/// Always returns an error.
pub fn unread<'de, T, D: Deserializer<'de>>(_: D) -> Result<T, D::Error> {
    Err(Error::custom("the declaration has errors"))
}
