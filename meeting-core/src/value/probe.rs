//! How generated code treats a field whose type the macro cannot know.
//!
//! A macro sees a name, not a type: `Invitee` may be an `#[object]` with rules or any type that implements
//! `serde::Serialize`. Generated code therefore asks through [`Probe`]: an inherent method is found first
//! and exists for [`JsonValue`] only; where its bound does not hold, the method of the same name of the
//! trait [`SerializeFallback`] is found, and asks for `Serialize`. The choice is made by the compiler and
//! costs nothing when the program runs.

use std::marker::PhantomData;

use serde::Serialize;

use crate::request::check::Checker;
use crate::spec::Schema;
use crate::value::json::{JsonValue, JsonWriter};
use crate::value::part::File;

/// A body field of a type that the macro does not know.
#[derive(Debug)]
pub struct Probe<'a, T: ?Sized>(pub &'a T);

impl<T: JsonValue + ?Sized> Probe<'_, T> {
    /// Writes the field.
    pub fn member(&self, name: &'static str, to: &mut JsonWriter) {
        to.member(name, self.0);
    }

    /// Checks the rules of the field's own type.
    pub fn nested(&self, name: &'static str, checker: &mut Checker) {
        checker.nested(name, self.0);
    }
}

impl Probe<'_, File> {
    /// Checks what the head of the part says of the file.
    pub fn part(&self, name: &'static str, checker: &mut Checker) {
        self.0.check_head(name, checker);
    }
}

/// A body field of a type that only serde knows.
pub trait SerializeFallback {
    /// The type of the field.
    type Field: ?Sized;

    /// Writes the field as serde does.
    fn member(&self, name: &'static str, to: &mut JsonWriter)
    where
        Self::Field: BodyValue;

    /// There are no rules to check.
    fn nested(&self, _name: &'static str, _checker: &mut Checker) {}

    /// A part that is no file is content alone, and that may be anything.
    fn part(&self, _name: &'static str, _checker: &mut Checker) {}
}

impl<T: ?Sized> SerializeFallback for Probe<'_, T> {
    type Field = T;

    fn member(&self, name: &'static str, to: &mut JsonWriter)
    where
        T: BodyValue,
    {
        self.0.write_member(name, to);
    }
}

/// What a type must be to stand in a JSON body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a JSON body",
    label = "not a JSON value",
    note = "put `#[object]` or `#[open_enum]` on it, or derive `serde::Serialize` for it; a type parameter is bounded by `serde::Serialize` or `meeting_core::JsonValue`"
)]
pub trait BodyValue {
    /// Writes the value as a member of an object.
    fn write_member(&self, name: &'static str, to: &mut JsonWriter);
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> BodyValue for T {
    fn write_member(&self, name: &'static str, to: &mut JsonWriter) {
        to.serialized_member(name, self);
    }
}

/// The description of a field's type: its own, or [`Schema::Any`] where only serde knows it.
#[derive(Debug)]
pub struct SchemaOf<T: ?Sized>(PhantomData<T>);

impl<T: JsonValue + ?Sized> SchemaOf<T> {
    /// The description.
    pub const SCHEMA: Schema = T::SCHEMA;
}

/// The description of a type that says nothing of itself.
pub trait AnySchema {
    /// Any JSON value.
    const SCHEMA: Schema = Schema::Any;
}

impl<T: ?Sized> AnySchema for SchemaOf<T> {}

/// The description of a field that is written as text, outside of JSON: that of its type, or
/// [`Schema::String`] where the type says no more than that it can be written.
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

#[cfg(test)]
mod tests;
