//! The bodies that all open enumerations share: each is compiled once here, and not once per declaration.

use serde::{Deserialize, Deserializer, Serializer};

use crate::value::json::{JsonValue, JsonWriter};
use crate::value::text::TextValue;

/// Writes a number into a JSON body.
#[inline]
pub fn integer_json(value: i64, to: &mut JsonWriter) {
    value.write_json(to);
}

/// Writes a number as text.
#[inline]
pub fn integer_text(value: i64, out: &mut String) {
    value.write_text(out);
}

/// Serializes a number.
///
/// # Errors
///
/// Returns the error of the serializer.
#[inline]
pub fn write_integer<S: Serializer>(value: i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(value)
}

/// Deserializes an enumeration of numbers.
///
/// # Errors
///
/// Returns the error of the deserializer.
#[inline]
pub fn read_integer<'de, T: From<i64>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    i64::deserialize(deserializer).map(T::from)
}

/// Writes a string into a JSON body.
#[inline]
pub fn string_json(value: &str, to: &mut JsonWriter) {
    value.write_json(to);
}

/// Writes a string as text.
#[inline]
pub fn string_text(value: &str, out: &mut String) {
    value.write_text(out);
}

/// Serializes a string.
///
/// # Errors
///
/// Returns the error of the serializer.
#[inline]
pub fn write_string<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value)
}

/// Deserializes an enumeration of strings.
///
/// # Errors
///
/// Returns the error of the deserializer.
#[inline]
pub fn read_string<'de, T: From<String>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(T::from)
}
