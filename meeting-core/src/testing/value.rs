//! JSON values of the server: integers are exact, and a duplicate member is an error.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Boolean(bool),
    Integer(i128),
    Number(f64),
    String(String),
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

impl Value {
    pub(super) fn parse(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json)
    }

    /// Describes the kind of the value, for a message. Messages never contain the value, which may be a secret.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "a whole number",
            Self::Number(_) => "a number with a fraction or an exponent",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// The name of the member that serde_json uses for a number when any crate in the build enables its feature
/// `arbitrary_precision`.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = BTreeMap::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.is_empty() && name == ARBITRARY_PRECISION {
                return number(&members.next_value::<String>()?);
            }
            if object.contains_key(&name) {
                return Err(A::Error::custom(format_args!(
                    "the member `{name}` appears twice"
                )));
            }
            let value = members.next_value()?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

fn number<E: Error>(text: &str) -> Result<Value, E> {
    if let Ok(integer) = text.parse() {
        return Ok(Value::Integer(integer));
    }
    text.parse().map(Value::Number).map_err(E::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_kind() {
        for (json, expected) in [
            ("9007199254740993", Value::Integer(9_007_199_254_740_993)),
            (
                "18446744073709551615",
                Value::Integer(18_446_744_073_709_551_615),
            ),
            ("-7", Value::Integer(-7)),
            ("1.0", Value::Number(1.0)),
            ("1e3", Value::Number(1000.0)),
        ] {
            assert_eq!(Value::parse(json.as_bytes()).unwrap(), expected, "{json}");
        }
    }

    #[test]
    fn a_repeated_member_is_refused_at_any_depth() {
        for json in [
            r#"{"a":1,"a":1}"#,
            r#"{"b":[{"a":1,"\u0061":2}]}"#,
            r#"{"a":null,"b":2,"a":null}"#,
        ] {
            let message = Value::parse(json.as_bytes()).unwrap_err().to_string();
            assert!(message.contains("`a` appears twice"), "{json}: {message}");
        }
        assert!(Value::parse(br#"{"a":{"a":1},"b":{"a":1}}"#).is_ok());
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for json in [
            "",
            "{",
            "{} {}",
            "{a:1}",
            "[1,]",
            "nul",
            "\u{feff}{}",
            "\"\\ud800\"",
        ] {
            assert!(Value::parse(json.as_bytes()).is_err(), "{json}");
        }
        assert!(Value::parse("[".repeat(100_000).as_bytes()).is_err());
    }
}
