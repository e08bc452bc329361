//! The deserializer for types that only implement `Deserialize`.

use serde::de::{Deserializer, Visitor};

use super::erased::visitor::Erased;
use super::fail::{Fail, Read};
use super::input::{Ask, Input};

/// An [`Input`] as a deserializer.
pub(super) struct Foreign<'a, 'de> {
    input: &'a mut dyn Input<'de>,
    /// True for the value of a member, where `null` is an empty list or map.
    is_member: bool,
}

impl<'a, 'de> Foreign<'a, 'de> {
    pub(super) fn member(input: &'a mut dyn Input<'de>) -> Self {
        Self {
            input,
            is_member: true,
        }
    }

    pub(super) fn inner(input: &'a mut dyn Input<'de>) -> Self {
        Self {
            input,
            is_member: false,
        }
    }

    fn ask<V: Visitor<'de>>(self, what: Ask, visitor: V) -> Read<V::Value> {
        let mut erased = Erased::new(visitor);
        self.input.ask(what, &mut erased)?;
        erased.value()
    }
}

macro_rules! asked {
    ($($method:ident => $what:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
            self.ask(Ask::$what, visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Foreign<'_, 'de> {
    type Error = Fail;

    asked! {
        deserialize_any => Any;
        deserialize_bool => Bool;
        deserialize_i8 => I8;
        deserialize_i16 => I16;
        deserialize_i32 => I32;
        deserialize_i64 => I64;
        deserialize_i128 => I128;
        deserialize_u8 => U8;
        deserialize_u16 => U16;
        deserialize_u32 => U32;
        deserialize_u64 => U64;
        deserialize_u128 => U128;
        deserialize_f32 => F32;
        deserialize_f64 => F64;
        deserialize_char => Char;
        deserialize_str => Str;
        deserialize_string => String;
        deserialize_bytes => Bytes;
        deserialize_byte_buf => ByteBuf;
        deserialize_option => Option;
        deserialize_unit => Unit;
        deserialize_identifier => Identifier;
        deserialize_ignored_any => Ignored;
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        let what = if self.is_member {
            Ask::ListOrNull
        } else {
            Ask::Seq
        };
        self.ask(what, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        let what = if self.is_member {
            Ask::MapOrNull
        } else {
            Ask::Map
        };
        self.ask(what, visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Read<V::Value> {
        self.ask(Ask::UnitStruct(name), visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Read<V::Value> {
        self.ask(Ask::Newtype(name), visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Read<V::Value> {
        self.ask(Ask::Tuple(length), visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Read<V::Value> {
        self.ask(Ask::TupleStruct(name, length), visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        self.ask(Ask::Struct(name, fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        self.ask(Ask::Enum(name, variants), visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.input.is_human_readable()
    }
}
