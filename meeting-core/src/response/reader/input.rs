//! The interface between formats and types, as traits whose values can be trait objects.
//!
//! They name each other, so they share a module. [`once`](super::once) and [`format`](super::format) implement
//! them for formats, [`known`](super::known), [`slot`](super::slot) and [`erased`](super::erased) for types.

use std::fmt;

use super::fail::Read;
use super::names::Names;

/// A value of any format that is about to be read, once. Each method asks for one kind of value.
#[doc(hidden)]
pub trait Input<'de> {
    fn bool(&mut self) -> Read<bool>;
    fn char(&mut self) -> Read<char>;
    fn string(&mut self) -> Read<String>;
    fn u8(&mut self) -> Read<u8>;
    fn u16(&mut self) -> Read<u16>;
    fn u32(&mut self) -> Read<u32>;
    fn u64(&mut self) -> Read<u64>;
    fn i8(&mut self) -> Read<i8>;
    fn i16(&mut self) -> Read<i16>;
    fn i32(&mut self) -> Read<i32>;
    fn i64(&mut self) -> Read<i64>;
    fn f32(&mut self) -> Read<f32>;
    fn f64(&mut self) -> Read<f64>;

    /// Fills the slot, or leaves it as it is for `null`.
    fn option(&mut self, slot: &mut dyn Slot<'de>) -> Read;

    /// Fills the slot with each element.
    fn list(&mut self, slot: &mut dyn Slot<'de>) -> Read;

    /// Does the same; `null` is an empty list.
    fn list_or_null(&mut self, slot: &mut dyn Slot<'de>) -> Read;

    /// Fills the slots with the members of an object, in any order. `slots` are rows of
    /// [`ROW`](super::names::ROW) slots in the order of the names; only the last row may be shorter.
    fn object(&mut self, names: &Names, slots: &mut [&mut [&mut dyn Slot<'de>]]) -> Read;

    /// Shows the value to the visitor of a type that only implements `Deserialize`.
    fn ask(&mut self, what: Ask, visitor: &mut dyn Visit<'de>) -> Read;

    /// Returns the result of the deserializer.
    fn is_human_readable(&self) -> bool;
}

/// The request of a type that only implements `Deserialize` to a deserializer.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Ask {
    Any,
    Bool,
    I8,
    I16,
    I32,
    I64,
    I128,
    U8,
    U16,
    U32,
    U64,
    U128,
    F32,
    F64,
    Char,
    Str,
    String,
    Bytes,
    ByteBuf,
    Option,
    Unit,
    UnitStruct(&'static str),
    Newtype(&'static str),
    Seq,
    Tuple(usize),
    TupleStruct(&'static str, usize),
    Map,
    Struct(&'static str, &'static [&'static str]),
    Enum(&'static str, &'static [&'static str]),
    Identifier,
    Ignored,
    /// A list, or `null` for an empty one.
    ListOrNull,
    /// A map, or `null` for an empty one.
    MapOrNull,
}

/// A place for one value.
#[doc(hidden)]
pub trait Slot<'de> {
    /// Reads the value.
    fn fill(&mut self, input: &mut dyn Input<'de>) -> Read;

    /// Sets the value of an absent member, or fails.
    fn absent(&mut self, name: &'static str) -> Read;
}

/// serde's `Visitor`, which keeps its value.
#[doc(hidden)]
pub trait Visit<'de> {
    fn bool(&mut self, value: bool) -> Read;
    fn i64(&mut self, value: i64) -> Read;
    fn i128(&mut self, value: i128) -> Read;
    fn u64(&mut self, value: u64) -> Read;
    fn u128(&mut self, value: u128) -> Read;
    fn f64(&mut self, value: f64) -> Read;
    fn str(&mut self, value: &str) -> Read;
    fn borrowed_str(&mut self, value: &'de str) -> Read;
    fn string(&mut self, value: String) -> Read;
    fn bytes(&mut self, value: &[u8]) -> Read;
    fn borrowed_bytes(&mut self, value: &'de [u8]) -> Read;
    fn byte_buf(&mut self, value: Vec<u8>) -> Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn none(&mut self) -> Read;
    fn some(&mut self, input: &mut dyn Input<'de>) -> Read;
    fn unit(&mut self) -> Read;
    fn newtype(&mut self, input: &mut dyn Input<'de>) -> Read;
    fn seq(&mut self, elements: &mut dyn Elements<'de>) -> Read;
    fn map(&mut self, entries: &mut dyn Entries<'de>) -> Read;
    fn enumeration(&mut self, variant: &mut dyn Variant<'de>) -> Read;
}

/// serde's `DeserializeSeed`, which keeps its value.
#[doc(hidden)]
pub trait Seed<'de> {
    fn read(&mut self, input: &mut dyn Input<'de>) -> Read;
}

/// serde's `SeqAccess`.
#[doc(hidden)]
pub trait Elements<'de> {
    /// Reads the next element, if there is one.
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Read<bool>;
    fn size_hint(&self) -> Option<usize>;
}

/// serde's `MapAccess`.
#[doc(hidden)]
pub trait Entries<'de> {
    /// Reads the next key, if there is one.
    fn key(&mut self, seed: &mut dyn Seed<'de>) -> Read<bool>;
    fn value(&mut self, seed: &mut dyn Seed<'de>) -> Read;
    fn size_hint(&self) -> Option<usize>;
}

/// serde's `EnumAccess` and `VariantAccess`.
#[doc(hidden)]
pub trait Variant<'de> {
    /// Reads the name of the variant, which comes first.
    fn name(&mut self, seed: &mut dyn Seed<'de>) -> Read;
    fn unit(&mut self) -> Read;
    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Read;
    fn tuple(&mut self, length: usize, visitor: &mut dyn Visit<'de>) -> Read;
    fn structure(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Read;
}
