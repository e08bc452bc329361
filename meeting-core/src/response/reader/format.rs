//! Reads from the `Deserializer` of any format.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};

use super::erased;
use super::fail::{Fail, Read};
use super::input::{Ask, Input, Slot, Visit};
use super::names::Names;
use super::object::Object;
use super::once::{Once, SlotSeed};

macro_rules! inputs {
    ($($scalar:ident: $type:ty;)*) => {
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
                self.get().is_none_or(D::is_human_readable)
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

    // Some deserializers show a value unchanged when they are asked for an option.
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        ListVisitor(self.0).visit_seq(elements)
    }
}
