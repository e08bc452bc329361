//! Absent members.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

use super::erased::access::{Empty, OfMap, OfSeq};
use super::fail::{Fail, Read};
use super::input::Input;
use super::known::{Inner, Known};

/// Deserializes an absent member: `None`, an empty list, an empty map, or an error with the member's name.
pub(super) struct Absent(pub &'static str);

impl<'de> Deserializer<'de> for Absent {
    type Error = Fail;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(Fail::missing_field(self.0))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_seq(OfSeq(&mut Empty))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_map(OfMap(&mut Empty))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct struct enum identifier ignored_any
    }
}

/// The value of a member with `#[api(default)]`: the type's default if the member is absent or `null`.
#[derive(Debug)]
pub struct OrDefault<T>(pub T);

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for OrDefault<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| Self(value.unwrap_or_default()))
    }
}

impl<'de, T: Default + Known<'de>> Known<'de> for OrDefault<T> {
    fn read(input: &mut dyn Input<'de>) -> Read<Self> {
        let mut value = None;
        input.option(&mut Inner(&mut value))?;
        Ok(Self(value.unwrap_or_default()))
    }

    fn absent(_: &'static str) -> Read<Self> {
        Ok(Self(T::default()))
    }
}
