//! The treatment of fields whose type the macro cannot know.
//!
//! A macro sees a name, not a type: `Invitee` may be an `#[object]` with rules or any type that implements
//! `serde::Serialize`. Generated code therefore uses [`Found`]. Its inherent method exists for [`JsonValue`]
//! only, and is found first. If its bound is not satisfied, the method of the same name of the trait
//! [`SerializeFallback`] is found, which requires `Serialize`. The compiler makes the choice, so it costs
//! nothing at run time.

use std::marker::PhantomData;

use crate::spec::Schema;
use crate::value::json::{BodyValue, JsonValue};
use crate::value::part::{File, PartValue};
use crate::value::wire::{Found, Value, Wire};

/// Types that implement this crate's traits.
impl<'a, T: JsonValue> Found<'a, T> {
    /// Returns the value, with the rules of its own type.
    pub fn json(self) -> Value<'a> {
        self.written(|value| Wire::Json(value))
    }
}

/// Types that only implement `Serialize`.
pub trait SerializeFallback<'a> {
    /// The type of the field.
    type Field: ?Sized;

    /// Returns the value as serde writes it.
    fn json(self) -> Value<'a>
    where
        Self::Field: BodyValue;
}

impl<'a, T> SerializeFallback<'a> for Found<'a, T> {
    type Field = T;

    fn json(self) -> Value<'a>
    where
        T: BodyValue,
    {
        self.written(|value| Wire::Serde(value))
    }
}

/// Types that are a part by themselves.
impl<'a, T: PartValue> Found<'a, T> {
    /// Returns the value as a part.
    pub fn part(self) -> Value<'a> {
        self.written(|value| Wire::Part(value))
    }
}

/// Parts that are JSON.
pub trait JsonPart<'a> {
    /// The type of the field.
    type Field: ?Sized;

    /// Returns the value as a JSON part.
    fn part(self) -> Value<'a>
    where
        Self::Field: PartOfJson;
}

impl<'a, T> JsonPart<'a> for Found<'a, T> {
    type Field = T;

    fn part(self) -> Value<'a>
    where
        T: PartOfJson,
    {
        match self {
            Self::Absent => Value::ABSENT,
            Self::Null => Value::new(Wire::Null),
            Self::Set(value) => value.as_json(),
        }
    }
}

/// The bound of JSON parts. The message is about all parts, because a type that cannot be a JSON part cannot be
/// a part at all.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a multipart body",
    label = "a part is a `File`, a string, number, `bool`, `#[open_enum]` or `#[object]`, or a list of them"
)]
pub trait PartOfJson {
    /// Returns the value as JSON.
    fn as_json(&self) -> Value<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: JsonValue> PartOfJson for T {
    fn as_json(&self) -> Value<'_> {
        Value::new(Wire::Json(self))
    }
}

/// The description of a field's type: its own, or [`Schema::Any`] if it only implements `Serialize`.
#[derive(Debug)]
pub struct SchemaOf<T: ?Sized>(PhantomData<T>);

impl<T: JsonValue + ?Sized> SchemaOf<T> {
    /// The description.
    pub const SCHEMA: Schema = T::SCHEMA;
}

/// The description of a type that does not describe itself.
pub trait AnySchema {
    /// Any JSON value.
    const SCHEMA: Schema = Schema::Any;
}

impl<T: ?Sized> AnySchema for SchemaOf<T> {}

/// The description of a field that is written as a string outside of JSON: that of its type, or
/// [`Schema::String`] if the type does not describe itself.
#[derive(Debug)]
pub struct TextSchemaOf<T: ?Sized>(PhantomData<T>);

impl<T: JsonValue + ?Sized> TextSchemaOf<T> {
    /// The description.
    pub const SCHEMA: Schema = T::SCHEMA;
}

impl TextSchemaOf<File> {
    /// The description.
    pub const SCHEMA: Schema = Schema::Bytes;
}

impl<T: ?Sized> AnySchema for TextSchemaOf<T> {
    const SCHEMA: Schema = Schema::String;
}

/// The description of a part: its own, or that of its JSON.
#[derive(Debug)]
pub struct PartSchemaOf<T: ?Sized>(PhantomData<T>);

impl<T: JsonValue + ?Sized> PartSchemaOf<T> {
    /// The description.
    pub const SCHEMA: Schema = T::SCHEMA;
}

impl PartSchemaOf<File> {
    /// The description.
    pub const SCHEMA: Schema = Schema::Bytes;
}

impl PartSchemaOf<Vec<File>> {
    /// The description.
    pub const SCHEMA: Schema = Schema::List(&Schema::Bytes);
}

impl<T: ?Sized> AnySchema for PartSchemaOf<T> {
    const SCHEMA: Schema = Schema::String;
}

/// The description of a body of bytes.
#[derive(Debug)]
pub struct PayloadSchemaOf<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> PayloadSchemaOf<T> {
    /// The description.
    pub const SCHEMA: Schema = Schema::Bytes;
}

#[cfg(test)]
mod tests;
