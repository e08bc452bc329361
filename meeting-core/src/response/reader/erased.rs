//! serde's visitors, seeds and accesses as trait objects.
//!
//! A type that only implements `Deserialize` has a generic visitor, and the format has generic accesses.
//! Neither can pass through an [`Input`](super::input::Input), which is a trait object. Each side is wrapped
//! into a trait of [`input`](super::input) that the other side unwraps again: [`Erased`](visitor::Erased) holds
//! the visitor of a type and keeps its value, and [`Erasing`] shows it to a deserializer.

pub(super) mod access;
mod enumeration;
pub(super) mod visitor;
mod visits;

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::input::{Ask, Visit};
use access::Empty;
use visitor::Erasing;

/// Shows a value to a visitor, in the way that the visitor's type requested.
pub(super) fn ask<'de, D: Deserializer<'de>>(
    deserializer: D,
    what: Ask,
    visitor: &mut dyn Visit<'de>,
) -> Result<(), D::Error> {
    let visitor = Erasing(visitor);
    match what {
        Ask::Any => deserializer.deserialize_any(visitor),
        Ask::Bool => deserializer.deserialize_bool(visitor),
        Ask::I8 => deserializer.deserialize_i8(visitor),
        Ask::I16 => deserializer.deserialize_i16(visitor),
        Ask::I32 => deserializer.deserialize_i32(visitor),
        Ask::I64 => deserializer.deserialize_i64(visitor),
        Ask::I128 => deserializer.deserialize_i128(visitor),
        Ask::U8 => deserializer.deserialize_u8(visitor),
        Ask::U16 => deserializer.deserialize_u16(visitor),
        Ask::U32 => deserializer.deserialize_u32(visitor),
        Ask::U64 => deserializer.deserialize_u64(visitor),
        Ask::U128 => deserializer.deserialize_u128(visitor),
        Ask::F32 => deserializer.deserialize_f32(visitor),
        Ask::F64 => deserializer.deserialize_f64(visitor),
        Ask::Char => deserializer.deserialize_char(visitor),
        Ask::Str => deserializer.deserialize_str(visitor),
        Ask::String => deserializer.deserialize_string(visitor),
        Ask::Bytes => deserializer.deserialize_bytes(visitor),
        Ask::ByteBuf => deserializer.deserialize_byte_buf(visitor),
        Ask::Option => deserializer.deserialize_option(visitor),
        Ask::Unit => deserializer.deserialize_unit(visitor),
        Ask::UnitStruct(name) => deserializer.deserialize_unit_struct(name, visitor),
        Ask::Newtype(name) => deserializer.deserialize_newtype_struct(name, visitor),
        Ask::Seq => deserializer.deserialize_seq(visitor),
        Ask::Tuple(length) => deserializer.deserialize_tuple(length, visitor),
        Ask::TupleStruct(name, length) => {
            deserializer.deserialize_tuple_struct(name, length, visitor)
        }
        Ask::Map => deserializer.deserialize_map(visitor),
        Ask::Struct(name, fields) => deserializer.deserialize_struct(name, fields, visitor),
        Ask::Enum(name, variants) => deserializer.deserialize_enum(name, variants, visitor),
        Ask::Identifier => deserializer.deserialize_identifier(visitor),
        Ask::Ignored => deserializer.deserialize_ignored_any(visitor),
        Ask::ListOrNull => deserializer.deserialize_option(OrNull(visitor.0, Ask::Seq)),
        Ask::MapOrNull => deserializer.deserialize_option(OrNull(visitor.0, Ask::Map)),
    }
}

/// Shows `null` to a visitor as an empty list or map, and everything else unchanged.
struct OrNull<'a, 'de>(&'a mut dyn Visit<'de>, Ask);

impl<'de> Visitor<'de> for OrNull<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        let empty = match self.1 {
            Ask::Map => self.0.map(&mut Empty),
            _ => self.0.seq(&mut Empty),
        };
        empty.map_err(E::custom)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        ask(deserializer, self.1, self.0)
    }

    // Some deserializers show a value unchanged when they are asked for an option.
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        Erasing(self.0).visit_seq(elements)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        Erasing(self.0).visit_map(entries)
    }
}
