//! The types of members by their names.

/// The member of a `#[response]` whose field has this name; `NAME` is a hash of it.
///
/// Another declaration refers to the type of a field with it, for which Rust has no syntax.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no such member",
    label = "not a field of a `#[response]` that is as visible as the struct",
    note = "the paths of `pages(...)` name fields of a `#[response]`; leave out `items` if the response itself is the list"
)]
pub trait Member<const NAME: u64> {
    /// The type of the field.
    type Type;
}
