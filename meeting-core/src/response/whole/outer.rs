//! The deserializer over a whole body.

use serde::de::{Deserializer, Visitor};

use super::WholeBody;
use super::ask::{self, Ask};
use super::fault::Fault;
use super::member::At;
use super::nothing::ignore;
use super::strict::{Strict, is_of_serde_json};

/// A whole body. An empty one is `None`, and any body that the service may send is `()`.
#[derive(Clone, Copy)]
pub(super) struct Outer<'de>(pub(super) &'de WholeBody<'de>);

impl<'de> Outer<'de> {
    /// Returns the body as a string. serde_json checks only the strings that it keeps; this checks all of them.
    fn text(self) -> Result<&'de str, Fault> {
        self.0.text().map_err(Fault::Own)
    }

    fn read<A: Ask, V: Visitor<'de>>(self, ask: A, visitor: V) -> Result<V::Value, Fault> {
        self.read_text(self.text()?, ask, visitor)
    }

    fn read_text<A: Ask, V: Visitor<'de>>(
        self,
        text: &'de str,
        ask: A,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if text.trim_ascii().is_empty() {
            return Err(Fault::own("empty, where JSON was expected"));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let value = if self.0.unwrap.is_empty() {
            ask.of(Strict(&mut json), visitor)
        } else {
            At::new(self.0.unwrap, ask, visitor).find(&mut json)
        };
        let value = value?;
        json.end()?;
        Ok(value)
    }
}

macro_rules! forward {
    ($($method:ident($($argument:ident: $type:ty),*) => $ask:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $type,)* visitor: V) -> Result<V::Value, Fault> {
            self.read($ask, visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Outer<'de> {
    type Error = Fault;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.text()?;
        if text.trim_ascii().is_empty() {
            return visitor.visit_none();
        }
        self.read_text(text, ask::OptionOf, visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        ignore(self.0).map_err(Fault::Own)?;
        visitor.visit_unit()
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let text = self.text()?;
        if self.0.unwrap.is_empty() {
            match text.trim_ascii_start().bytes().next() {
                Some(b'{') => {}
                Some(_) => return Err(Fault::own("not a JSON object")),
                None => return Err(Fault::own("empty, where a JSON object was expected")),
            }
        }
        self.read_text(text, ask::Struct(name, fields), visitor)
    }

    forward! {
        deserialize_any() => ask::Any;
        deserialize_bool() => ask::Bool;
        deserialize_i8() => ask::I8;
        deserialize_i16() => ask::I16;
        deserialize_i32() => ask::I32;
        deserialize_i64() => ask::I64;
        deserialize_i128() => ask::I128;
        deserialize_u8() => ask::U8;
        deserialize_u16() => ask::U16;
        deserialize_u32() => ask::U32;
        deserialize_u64() => ask::U64;
        deserialize_u128() => ask::U128;
        deserialize_f32() => ask::F32;
        deserialize_f64() => ask::F64;
        deserialize_char() => ask::Char;
        deserialize_str() => ask::Str;
        deserialize_string() => ask::StringOf;
        deserialize_bytes() => ask::BytesOf;
        deserialize_byte_buf() => ask::ByteBuf;
        deserialize_seq() => ask::Seq;
        deserialize_map() => ask::Map;
        deserialize_identifier() => ask::Identifier;
        deserialize_ignored_any() => ask::IgnoredAny;
        deserialize_unit_struct(name: &'static str) => ask::UnitStruct(name);
        deserialize_tuple(length: usize) => ask::Tuple(length);
        deserialize_tuple_struct(name: &'static str, length: usize) => ask::TupleStruct(name, length);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) => ask::Enum(name, variants);
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // A newtype over an option or `()` is read from an empty body too.
        if is_of_serde_json(name) {
            return self.read(ask::NewtypeStruct(name), visitor);
        }
        visitor.visit_newtype_struct(self)
    }
}
