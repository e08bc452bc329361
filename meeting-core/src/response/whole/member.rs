//! The path to the member that holds the value of a response.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::ask::Ask;
use super::strict::{Missing, Strict};

/// The value at a dotted path, for a visitor. An absent member is `None`, or an error with its path.
pub(super) struct At<'p, A, V> {
    /// The whole path, for messages.
    path: &'p str,
    /// The rest of the path.
    rest: &'p str,
    ask: A,
    visitor: V,
}

impl<'p, A: Ask, V> At<'p, A, V> {
    pub(super) fn new(path: &'p str, ask: A, visitor: V) -> Self {
        Self {
            path,
            rest: path,
            ask,
            visitor,
        }
    }

    pub(super) fn find<'de, D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error>
    where
        V: Visitor<'de>,
    {
        if self.rest.is_empty() {
            self.ask.of(Strict(value), self.visitor)
        } else {
            // `any`, because an enclosing `null` counts as an absent member.
            value.deserialize_any(self)
        }
    }

    fn missing<'de, E: Error>(self) -> Result<V::Value, E>
    where
        V: Visitor<'de>,
    {
        self.ask
            .of(Missing(self.path), self.visitor)
            .map_err(E::custom)
    }
}

impl<'de, A: Ask, V: Visitor<'de>> DeserializeSeed<'de> for At<'_, A, V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        self.find(value)
    }
}

impl<'de, A: Ask, V: Visitor<'de>> Visitor<'de> for At<'_, A, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the member `{}`", self.path)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.missing()
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<V::Value, M::Error> {
        let (name, rest) = self.rest.split_once('.').unwrap_or((self.rest, ""));
        while let Some(found) = members.next_key_seed(Is(name))? {
            if !found {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = members.next_value_seed(At { rest, ..self })?;
            while let Some(again) = members.next_key_seed(Is(name))? {
                if again {
                    return Err(M::Error::custom(format_args!("duplicate field `{name}`")));
                }
                members.next_value::<IgnoredAny>()?;
            }
            return Ok(value);
        }
        self.missing()
    }
}

/// Compares a key with a name.
struct Is<'p>(&'p str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<bool, D::Error> {
        key.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}
