//! What the generated builders count with. A builder has one type parameter for each required field and
//! for each exactly-one-of group; a setter turns it from [`Unset`] to [`Set`], and `build()` is bound to
//! traits that only `Set` has, each with the sentence that names what is missing.

/// The field or the group has a value.
#[derive(Debug)]
pub enum Set {}

/// The field or the group has no value yet.
#[derive(Debug)]
pub enum Unset {}

/// The value of a field that the builder's type says is set.
pub fn take<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        #[expect(
            clippy::unreachable,
            reason = "`build()` is bound to the field being set, and only its setter does that"
        )]
        None => unreachable!(),
    }
}
