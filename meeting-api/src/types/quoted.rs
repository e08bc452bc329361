//! A number that the service writes as a string.

use std::fmt;
use std::marker::PhantomData;

use meeting_core::spec::Schema;
use meeting_core::{Described, JsonValue, JsonWriter, TextValue};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A number that the service writes as a JSON string, such as `"1572085800"`.
///
/// `T` is what the number means: `i64`, a time or an enumeration. The string is kept as the service wrote it, so a
/// value that is not a number does not make a whole response unreadable. A JSON number is read as well.
///
/// ```
/// use meeting_api::types::{Quoted, UnixSeconds};
///
/// let time: Quoted<UnixSeconds> = serde_json::from_str(r#""1572085800""#)?;
/// assert_eq!(time.value(), Some(UnixSeconds::from(1_572_085_800)));
/// assert_eq!(time, Quoted::from(UnixSeconds::from(1_572_085_800)));
///
/// let unknown: Quoted<UnixSeconds> = serde_json::from_str(r#""never""#)?;
/// assert_eq!((unknown.value(), unknown.as_str()), (None, "never"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Quoted<T> {
    text: String,
    meaning: PhantomData<T>,
}

impl<T> Quoted<T> {
    fn new(text: String) -> Self {
        Self {
            text,
            meaning: PhantomData,
        }
    }

    /// The string as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: From<i64>> Quoted<T> {
    /// The number, or `None` if the string is not a whole number of 64 bits.
    pub fn value(&self) -> Option<T> {
        self.text.parse().ok().map(T::from)
    }
}

impl<T: Into<i64>> From<T> for Quoted<T> {
    fn from(value: T) -> Self {
        Self::new(value.into().to_string())
    }
}

/// Shows the string.
impl<T> fmt::Debug for Quoted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> Described for Quoted<T> {
    const SCHEMA: Schema = Schema::String;
}

impl<T> JsonValue for Quoted<T> {
    const SCHEMA: Schema = Schema::String;

    fn write_json(&self, to: &mut JsonWriter) {
        self.text.write_json(to);
    }
}

impl<T> TextValue for Quoted<T> {
    fn write_text(&self, out: &mut String) {
        self.text.write_text(out);
    }

    fn as_text(&self) -> Option<&str> {
        Some(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Text).map(Self::new)
    }
}

/// Reads a string, or a number as a string.
struct Text;

impl Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number in a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<String, E> {
        Ok(number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_strings_are_read_and_strings_are_written() {
        for (json, text, value) in [
            (r#""42""#, "42", Some(42)),
            ("42", "42", Some(42)),
            ("-7", "-7", Some(-7)),
            ("18446744073709551615", "18446744073709551615", None),
            ("0.5", "0.5", None),
            (r#""""#, "", None),
            (r#""4 2""#, "4 2", None),
        ] {
            let quoted: Quoted<i64> = serde_json::from_str(json).unwrap();
            assert_eq!((quoted.as_str(), quoted.value()), (text, value), "{json}");
        }
        for json in ["null", "true", "[]", "{}"] {
            assert!(serde_json::from_str::<Quoted<i64>>(json).is_err(), "{json}");
        }
        let mut text = String::new();
        Quoted::from(42).write_text(&mut text);
        assert_eq!(text, "42");
    }
}
