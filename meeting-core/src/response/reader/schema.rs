//! The description of a `#[response]` as static data.

use std::marker::PhantomData;

use super::described::Described;
use crate::spec::Schema;

/// The description of a type in generated code: its own if it is [`Described`], else that of [`NoDescription`].
#[derive(Debug)]
pub struct DescriptionOf<T: ?Sized>(PhantomData<T>);

impl<T: Described + ?Sized> DescriptionOf<T> {
    /// The schema of a member.
    pub const SCHEMA: Schema = T::SCHEMA;
    /// The words of a member.
    pub const WORDS: &'static str = if T::OPTIONAL { "body?" } else { "body" };
    /// The schema of a whole response.
    pub const RESPONSE: Option<Schema> = Some(T::SCHEMA);
}

/// The description of a type that only implements `Deserialize`.
pub trait NoDescription {
    /// Any JSON value.
    const SCHEMA: Schema = Schema::Any;
    /// Unknown; the reader asks the type.
    const WORDS: &'static str = "body";
    /// No schema.
    const RESPONSE: Option<Schema> = None;
}

impl<T: ?Sized> NoDescription for DescriptionOf<T> {}
