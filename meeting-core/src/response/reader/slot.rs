//! Slots for the values of members, and how they are read.

use std::marker::PhantomData;

use serde::Deserialize;

use super::absent::Absent;
use super::fail::{Fail, Read};
use super::foreign::Foreign;
use super::input::{Input, Slot};
use super::known::Known;

/// A slot whose value can be taken.
#[doc(hidden)]
pub trait SlotOf<'de>: Slot<'de> {
    /// The type of the member.
    type Value;

    /// Returns the value, after the slot was filled.
    fn take(self) -> Read<Self::Value>;
}

fn taken<T>(value: Option<T>) -> Read<T> {
    value.ok_or_else(|| Fail::protocol("an object without members was read"))
}

/// The slot of a type that is read directly.
#[derive(Debug)]
pub struct Direct<T>(Option<T>);

impl<'de, T: Known<'de>> Slot<'de> for Direct<T> {
    fn fill(&mut self, input: &mut dyn Input<'de>) -> Read {
        T::fill(&mut self.0, input)
    }

    fn absent(&mut self, name: &'static str) -> Read {
        self.0 = Some(T::absent(name)?);
        Ok(())
    }
}

impl<'de, T: Known<'de>> SlotOf<'de> for Direct<T> {
    type Value = T;

    #[inline]
    fn take(self) -> Read<T> {
        taken(self.0)
    }
}

/// The slot of a type that only implements `Deserialize`. It carries the functions that read the type. An unmet
/// `T: Deserialize` is then reported once, where the slot is created.
#[derive(Debug)]
pub struct Other<'de, T> {
    value: Option<T>,
    read: fn(&mut dyn Input<'de>) -> Read<T>,
    absent: fn(&'static str) -> Read<T>,
}

impl<'de, T> Slot<'de> for Other<'de, T> {
    fn fill(&mut self, input: &mut dyn Input<'de>) -> Read {
        self.value = Some((self.read)(input)?);
        Ok(())
    }

    fn absent(&mut self, name: &'static str) -> Read {
        self.value = Some((self.absent)(name)?);
        Ok(())
    }
}

impl<'de, T> SlotOf<'de> for Other<'de, T> {
    type Value = T;

    #[inline]
    fn take(self) -> Read<T> {
        taken(self.value)
    }
}

fn read<'de, T: Deserialize<'de>>(input: &mut dyn Input<'de>) -> Read<T> {
    T::deserialize(Foreign::member(input))
}

fn absent<'de, T: Deserialize<'de>>(name: &'static str) -> Read<T> {
    T::deserialize(Absent(name))
}

/// Chooses the slot of a member type. `Choice::<T>::slot()` is `Direct` for a [`Known`] type, because the compiler
/// looks for inherent functions first, and otherwise that of [`OtherSlot`].
#[derive(Debug)]
pub struct Choice<T>(PhantomData<T>);

impl<T: for<'x> Known<'x>> Choice<T> {
    /// Returns an empty slot.
    #[inline]
    pub const fn slot() -> Direct<T> {
        Direct(None)
    }
}

/// All types.
#[doc(hidden)]
pub trait OtherSlot<T> {
    /// Returns an empty slot.
    #[inline]
    fn slot<'de>() -> Other<'de, T>
    where
        T: Deserialize<'de>,
    {
        Other {
            value: None,
            read: read::<T>,
            absent: absent::<T>,
        }
    }
}

impl<T> OtherSlot<T> for Choice<T> {}
