//! Values in a JSON body: how they are written, checked and described.

mod fields;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize};

use crate::request::check::{Checker, NOT_FINITE, Step};
use crate::spec::{Literal, Schema};
use crate::value::secret::Secret;

/// A value of a JSON body, with its own serialization, rules and description.
///
/// Implemented for strings, numbers, `bool`, lists, maps and everything that `#[object]` and `#[open_enum]`
/// declare. A body field may also have any type that implements `serde::Serialize`. It is written as serde
/// writes it, and has no rules.
pub trait JsonValue {
    /// The schema of the type. The default is any JSON value.
    const SCHEMA: Schema = Schema::Any;

    /// Writes the value.
    fn write_json(&self, to: &mut JsonWriter);

    /// Reports violations of the value's own rules; scalars have none.
    fn check(&self, _checker: &mut Checker) {}
}

/// Checks of nested values.
impl Checker {
    /// Checks the rules of the value itself, if it is an object or contains objects.
    pub fn nested<T: JsonValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.within(Step::Member(name), |checker| value.check(checker));
    }

    /// Checks the rules of the elements of a list.
    pub fn elements<'a, T: JsonValue + 'a>(&mut self, elements: impl IntoIterator<Item = &'a T>) {
        for (index, element) in elements.into_iter().enumerate() {
            self.within(Step::Index(index), |checker| element.check(checker));
        }
    }

    /// Checks the rules of the values of a map. Its keys are values of the request, which no path shows.
    pub fn entries<'a, T: JsonValue + 'a>(
        &mut self,
        entries: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) {
        self.elements(entries.into_iter().map(|(_, value)| value));
    }
}

/// The JSON of a body that is being written.
///
/// Its methods are called in the order of the text. [`member`](Self::member) and [`element`](Self::element)
/// write the commas.
#[derive(Default)]
pub struct JsonWriter {
    text: Vec<u8>,
    failure: Option<serde_json::Error>,
}

impl JsonWriter {
    /// Creates an empty text.
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self {
            text: Vec::with_capacity(capacity),
            failure: None,
        }
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, serde_json::Error> {
        match self.failure {
            Some(failure) => Err(failure),
            None => Ok(self.text),
        }
    }

    /// Opens an object.
    pub fn begin_object(&mut self) {
        self.text.push(b'{');
    }

    /// Closes the object.
    pub fn end_object(&mut self) {
        self.text.push(b'}');
    }

    /// Opens a list.
    pub fn begin_list(&mut self) {
        self.text.push(b'[');
    }

    /// Closes the list.
    pub fn end_list(&mut self) {
        self.text.push(b']');
    }

    /// Writes one member of an object. `name` is written unchanged, because the macros reject names that would
    /// need an escape.
    pub fn member<T: JsonValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.member_name(name);
        value.write_json(self);
    }

    /// Writes a constant member.
    pub(crate) fn constant(&mut self, name: &'static str, value: Literal) {
        self.member_name(name);
        match value {
            Literal::String(text) => self.serialized(text),
            Literal::Other(text) => self.text.extend_from_slice(text.as_bytes()),
        }
    }

    /// Writes one member of an object as serde writes its value.
    pub fn serialized_member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.member_name(name);
        self.serialized(value);
    }

    /// Writes one member of an object as `null`.
    pub fn null_member(&mut self, name: &'static str) {
        self.member_name(name);
        self.null();
    }

    fn member_name(&mut self, name: &'static str) {
        self.separate();
        self.text.push(b'"');
        self.text.extend_from_slice(name.as_bytes());
        self.text.extend_from_slice(b"\":");
    }

    /// Writes one entry of a map.
    pub fn entry<T: JsonValue + ?Sized>(&mut self, key: &str, value: &T) {
        self.separate();
        self.serialized(key);
        self.text.push(b':');
        value.write_json(self);
    }

    /// Writes one element of a list.
    pub fn element<T: JsonValue + ?Sized>(&mut self, value: &T) {
        self.separate();
        value.write_json(self);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.extend_from_slice(b"null");
    }

    /// Writes a value as serde writes it. A value that JSON cannot represent fails the request when it is
    /// prepared.
    pub fn serialized<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Err(failure) = serde_json::to_writer(&mut self.text, value) {
            self.failure.get_or_insert(failure);
        }
    }

    /// Writes a number that may be `NaN` or infinite, which JSON cannot represent and serde would silently turn
    /// into `null`.
    fn float(&mut self, value: f64, written: impl Serialize) {
        if value.is_finite() {
            self.serialized(&written);
        } else {
            let failure = serde::ser::Error::custom(format_args!("JSON has no number {value}"));
            self.failure.get_or_insert(failure);
        }
    }

    /// A value never ends in an opening bracket, so a trailing one was just opened.
    fn separate(&mut self) {
        if !matches!(self.text.last(), Some(b'{' | b'[')) {
            self.text.push(b',');
        }
    }
}

/// Shows the length, without the text, which may have secrets.
impl fmt::Debug for JsonWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonWriter")
            .field("length", &self.text.len())
            .finish_non_exhaustive()
    }
}

/// The bound of types in a JSON body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a JSON body",
    label = "not a JSON value",
    note = "put `#[object]` or `#[open_enum]` on it, or derive `serde::Serialize` for it; a type parameter is bounded by `serde::Serialize` or `meeting_core::JsonValue`",
    note = "a `File` is sent with `body = multipart` and `#[api(part)]`"
)]
pub trait BodyValue {
    /// Writes the value.
    fn write(&self, to: &mut JsonWriter);
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> BodyValue for T {
    fn write(&self, to: &mut JsonWriter) {
        to.serialized(self);
    }
}

impl JsonValue for str {
    const SCHEMA: Schema = Schema::String;

    fn write_json(&self, to: &mut JsonWriter) {
        to.serialized(self);
    }
}

macro_rules! serialized {
    ($($type:ty => $schema:expr),* $(,)?) => {$(
        impl JsonValue for $type {
            const SCHEMA: Schema = $schema;

            fn write_json(&self, to: &mut JsonWriter) {
                to.serialized(self);
            }
        }
    )*};
}
serialized!(
    String => Schema::String,
    char => Schema::String,
    bool => Schema::Boolean,
    serde_json::Value => Schema::Any,
    serde_json::Map<String, serde_json::Value> => Schema::Map(&Schema::Any),
);

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl JsonValue for $type {
            const SCHEMA: Schema = Schema::Integer {
                minimum: <$type>::MIN as i128,
                // The part of `u128` beyond `i128` cannot be described.
                maximum: if <$type>::MAX as u128 > i128::MAX as u128 {
                    i128::MAX
                } else {
                    <$type>::MAX as i128
                },
            };

            fn write_json(&self, to: &mut JsonWriter) {
                to.serialized(self);
            }
        }
    )*};
}
integers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

impl JsonValue for f64 {
    const SCHEMA: Schema = Schema::Number;

    fn write_json(&self, to: &mut JsonWriter) {
        to.float(*self, self);
    }

    fn check(&self, checker: &mut Checker) {
        if !self.is_finite() {
            checker.violated_here(NOT_FINITE);
        }
    }
}

impl JsonValue for f32 {
    const SCHEMA: Schema = Schema::Number;

    fn write_json(&self, to: &mut JsonWriter) {
        to.float((*self).into(), self);
    }

    fn check(&self, checker: &mut Checker) {
        if !self.is_finite() {
            checker.violated_here(NOT_FINITE);
        }
    }
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> JsonValue for $type {
            const SCHEMA: Schema = Schema::List(&T::SCHEMA);

            fn write_json(&self, to: &mut JsonWriter) {
                to.begin_list();
                for element in self {
                    to.element(element);
                }
                to.end_list();
            }

            fn check(&self, checker: &mut Checker) {
                checker.elements(self);
            }
        }
    )*};
}
lists!(
    [T: JsonValue] [T],
    [T: JsonValue] Vec<T>,
    [T: JsonValue] VecDeque<T>,
    [T: JsonValue, const N: usize] [T; N],
    [T: JsonValue] BTreeSet<T>,
    [T: JsonValue, S] HashSet<T, S>,
);

macro_rules! maps {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> JsonValue for $type {
            const SCHEMA: Schema = Schema::Map(&T::SCHEMA);

            fn write_json(&self, to: &mut JsonWriter) {
                to.begin_object();
                for (key, value) in self {
                    to.entry(key, value);
                }
                to.end_object();
            }

            fn check(&self, checker: &mut Checker) {
                checker.entries(self);
            }
        }
    )*};
}
maps!([T: JsonValue] BTreeMap<String, T>, [T: JsonValue, S] HashMap<String, T, S>);

/// `None` is `null`: an element of a list cannot be left out. An optional *field* is left out instead.
impl<T: JsonValue> JsonValue for Option<T> {
    const SCHEMA: Schema = Schema::Nullable(&T::SCHEMA);

    fn write_json(&self, to: &mut JsonWriter) {
        match self {
            Some(value) => value.write_json(to),
            None => to.null(),
        }
    }

    fn check(&self, checker: &mut Checker) {
        if let Some(value) = self {
            value.check(checker);
        }
    }
}

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty => $target:ty),* $(,)?) => {$(
        impl<$($generics)*> JsonValue for $type {
            const SCHEMA: Schema = <$target>::SCHEMA;

            fn write_json(&self, to: &mut JsonWriter) {
                <$target>::write_json(self, to);
            }

            fn check(&self, checker: &mut Checker) {
                <$target>::check(self, checker);
            }
        }
    )*};
}
pointers!(
    [T: JsonValue + ?Sized] &T => T,
    [T: JsonValue + ?Sized] Box<T> => T,
    [T: JsonValue + ?Sized] Rc<T> => T,
    [T: JsonValue + ?Sized] Arc<T> => T,
    [T: JsonValue + ToOwned + ?Sized] Cow<'_, T> => T,
);

impl<T: JsonValue + zeroize::Zeroize> JsonValue for Secret<T> {
    const SCHEMA: Schema = T::SCHEMA.secret();

    fn write_json(&self, to: &mut JsonWriter) {
        self.expose().write_json(to);
    }

    fn check(&self, checker: &mut Checker) {
        self.expose().check(checker);
    }
}

/// Returns the JSON of one value, for descriptions. It is empty if JSON cannot represent the value.
pub fn json_text<T: JsonValue + ?Sized>(value: &T) -> String {
    let mut writer = JsonWriter::default();
    value.write_json(&mut writer);
    writer
        .finish()
        .ok()
        .and_then(|text| String::from_utf8(text).ok())
        .unwrap_or_default()
}

/// Reads a field that distinguishes absent, `null` and set. If it is absent, `default` makes it `None`.
///
/// # Errors
///
/// Returns the errors of the deserializer.
pub fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests;
