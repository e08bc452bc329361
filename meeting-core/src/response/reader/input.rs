//! A value that is about to be read, whatever the format.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use std::fmt;

use super::erased::{self, Visit};
use super::fail::{Fail, Read};
use super::object::{Names, Object};
use super::slot::Slot;

macro_rules! inputs {
    ($($scalar:ident: $type:ty;)*) => {
        /// A value that is about to be read, once. Each method asks for one kind of value.
        #[doc(hidden)]
        pub trait Input<'de> {
            $(fn $scalar(&mut self) -> Read<$type>;)*

            /// Fills the slot, or leaves it as it is for `null`.
            fn option(&mut self, slot: &mut dyn Slot<'de>) -> Read;

            /// Fills the slot with each element.
            fn list(&mut self, slot: &mut dyn Slot<'de>) -> Read;

            /// The same; `null` is an empty list.
            fn list_or_null(&mut self, slot: &mut dyn Slot<'de>) -> Read;

            /// Fills the slots with the members of an object, in any order. `slots` are rows of
            /// [`ROW`](super::slots::ROW) slots in the order of the names; only the last row may be shorter.
            fn object(
                &mut self,
                names: &Names,
                slots: &mut [&mut [&mut dyn Slot<'de>]],
            ) -> Read;

            /// Shows the value to a visitor of a type that only serde knows.
            fn ask(&mut self, what: Ask, visitor: &mut dyn Visit<'de>) -> Read;

            /// The answer of the deserializer.
            fn is_human_readable(&self) -> bool;
        }

        impl<'de, D: Deserializer<'de>> Input<'de> for Once<D> {
            $(fn $scalar(&mut self) -> Read<$type> {
                <$type>::deserialize(self.take()?).map_err(Fail::of)
            })*

            fn option(&mut self, slot: &mut dyn Slot<'de>) -> Read {
                let visitor = OptionVisitor(slot);
                self.take()?.deserialize_option(visitor).map_err(Fail::of)
            }

            fn list(&mut self, slot: &mut dyn Slot<'de>) -> Read {
                let visitor = ListVisitor(slot);
                self.take()?.deserialize_seq(visitor).map_err(Fail::of)
            }

            fn list_or_null(&mut self, slot: &mut dyn Slot<'de>) -> Read {
                let visitor = ListOrNullVisitor(slot);
                self.take()?.deserialize_option(visitor).map_err(Fail::of)
            }

            fn object(
                &mut self,
                names: &Names,
                slots: &mut [&mut [&mut dyn Slot<'de>]],
            ) -> Read {
                let visitor = Object::new(names, slots);
                self.take()?
                    .deserialize_struct(names.structure, names.members, visitor)
                    .map_err(Fail::of)
            }

            fn ask(&mut self, what: Ask, visitor: &mut dyn Visit<'de>) -> Read {
                erased::ask(self.take()?, what, visitor).map_err(Fail::of)
            }

            fn is_human_readable(&self) -> bool {
                self.0.as_ref().is_none_or(D::is_human_readable)
            }
        }
    };
}
inputs! {
    bool: bool; char: char; string: String;
    u8: u8; u16: u16; u32: u32; u64: u64;
    i8: i8; i16: i16; i32: i32; i64: i64;
    f32: f32; f64: f64;
}

/// What a type that only serde knows asks a deserializer for.
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
    /// A list, which `null` is too.
    ListOrNull,
    /// A map, which `null` is too.
    MapOrNull,
}

/// A deserializer, which can be used once.
pub(super) struct Once<D>(Option<D>);

impl<D> Once<D> {
    pub(super) fn new(deserializer: D) -> Self {
        Self(Some(deserializer))
    }

    fn take(&mut self) -> Read<D> {
        self.0
            .take()
            .ok_or_else(|| Fail::protocol("a value was read twice"))
    }
}

/// Fills a slot with a value.
pub(super) struct SlotSeed<'a, 'de>(pub &'a mut dyn Slot<'de>);

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0
            .fill(&mut Once::new(deserializer))
            .map_err(Error::custom)
    }
}

struct OptionVisitor<'a, 'de>(&'a mut dyn Slot<'de>);

impl<'de> Visitor<'de> for OptionVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        SlotSeed(self.0).deserialize(deserializer)
    }
}

struct ListVisitor<'a, 'de>(&'a mut dyn Slot<'de>);

impl<'de> Visitor<'de> for ListVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while elements.next_element_seed(SlotSeed(self.0))?.is_some() {}
        Ok(())
    }
}

struct ListOrNullVisitor<'a, 'de>(&'a mut dyn Slot<'de>);

impl<'de> Visitor<'de> for ListOrNullVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(ListVisitor(self.0))
    }

    // Some deserializers show a value as it is when they are asked for an option.
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        ListVisitor(self.0).visit_seq(elements)
    }
}
