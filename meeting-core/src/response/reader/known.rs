//! Types that are read without serde's visitors.

use serde::de::Error;

use super::fail::{Fail, Read};
use super::input::{Input, Slot};

/// A type that reads itself from an [`Input`]. `#[response]` implements it too.
#[doc(hidden)]
pub trait Known<'de>: Sized {
    /// Reads the value.
    fn read(input: &mut dyn Input<'de>) -> Read<Self>;

    /// Reads the value of a member, where `null` may be an empty value.
    fn read_member(input: &mut dyn Input<'de>) -> Read<Self> {
        Self::read(input)
    }

    /// Reads the value of a member into its slot.
    #[inline]
    fn fill(slot: &mut Option<Self>, input: &mut dyn Input<'de>) -> Read {
        *slot = Some(Self::read_member(input)?);
        Ok(())
    }

    /// Returns the value of an absent member.
    #[cold]
    fn absent(name: &'static str) -> Read<Self> {
        Err(Fail::missing_field(name))
    }
}

macro_rules! known {
    ($($type:ty: $method:ident;)*) => {$(
        impl<'de> Known<'de> for $type {
            #[inline]
            fn read(input: &mut dyn Input<'de>) -> Read<Self> {
                input.$method()
            }
        }
    )*};
}
known! {
    bool: bool; char: char; String: string;
    u8: u8; u16: u16; u32: u32; u64: u64;
    i8: i8; i16: i16; i32: i32; i64: i64;
    f32: f32; f64: f64;
}

impl<'de, T: Known<'de>> Known<'de> for Box<T> {
    fn read(input: &mut dyn Input<'de>) -> Read<Self> {
        T::read(input).map(Self::new)
    }

    fn read_member(input: &mut dyn Input<'de>) -> Read<Self> {
        T::read_member(input).map(Self::new)
    }

    fn absent(name: &'static str) -> Read<Self> {
        T::absent(name).map(Self::new)
    }
}

impl<'de, T: Known<'de>> Known<'de> for Option<T> {
    fn read(input: &mut dyn Input<'de>) -> Read<Self> {
        let mut value = None;
        input.option(&mut Inner(&mut value))?;
        Ok(value)
    }

    /// Needs no copy of the value.
    #[inline]
    fn fill(slot: &mut Option<Self>, input: &mut dyn Input<'de>) -> Read {
        input.option(&mut Inner(slot.insert(None)))
    }

    fn absent(_: &'static str) -> Read<Self> {
        Ok(None)
    }
}

impl<'de, T: Known<'de>> Known<'de> for Vec<T> {
    fn read(input: &mut dyn Input<'de>) -> Read<Self> {
        let mut list = Self::new();
        input.list(&mut Push(&mut list))?;
        Ok(list)
    }

    fn read_member(input: &mut dyn Input<'de>) -> Read<Self> {
        let mut list = Self::new();
        input.list_or_null(&mut Push(&mut list))?;
        Ok(list)
    }

    fn absent(_: &'static str) -> Read<Self> {
        Ok(Self::new())
    }
}

/// The value of an option.
pub(super) struct Inner<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Known<'de>> Slot<'de> for Inner<'_, T> {
    fn fill(&mut self, input: &mut dyn Input<'de>) -> Read {
        *self.0 = Some(T::read(input)?);
        Ok(())
    }

    fn absent(&mut self, name: &'static str) -> Read {
        *self.0 = Some(T::absent(name)?);
        Ok(())
    }
}

/// The elements of a list, one after the other.
struct Push<'a, T>(&'a mut Vec<T>);

impl<'de, T: Known<'de>> Slot<'de> for Push<'_, T> {
    fn fill(&mut self, input: &mut dyn Input<'de>) -> Read {
        self.0.push(T::read(input)?);
        Ok(())
    }

    fn absent(&mut self, _: &'static str) -> Read {
        Ok(())
    }
}
