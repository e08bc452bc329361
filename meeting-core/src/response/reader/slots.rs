//! Tuples of slots: one of up to [`ROW`](super::names::ROW) slots, or of up to `ROW` such tuples.

use super::fail::Read;
use super::input::{Input, Slot};
use super::names::Names;
use super::slot::SlotOf;

/// The slots of a struct's members.
#[doc(hidden)]
pub trait Slots<'de>: Sized {
    /// The values of the members.
    type Values;

    /// Reads an object into the slots, and returns the values in the order of the names.
    fn read(self, input: &mut dyn Input<'de>, names: &Names) -> Read<Self::Values>;
}

/// A tuple of slots as part of a longer list.
#[doc(hidden)]
pub trait Row<'de> {
    /// The values of the members.
    type Values;

    /// The slots as a list.
    type List<'a>: AsMut<[&'a mut dyn Slot<'de>]>
    where
        Self: 'a,
        'de: 'a;

    /// Returns the slots.
    fn list<'a>(&'a mut self) -> Self::List<'a>
    where
        'de: 'a;

    /// Returns the values.
    fn take(self) -> Read<Self::Values>;
}

impl<'de> Slots<'de> for () {
    type Values = ();

    fn read(self, input: &mut dyn Input<'de>, names: &Names) -> Read {
        input.object(names, &mut [])
    }
}

macro_rules! slots {
    ($($count:literal: $($type:ident $index:tt)*;)*) => {$(
        impl<'de, $($type: SlotOf<'de>),*> Slots<'de> for ($($type,)*) {
            type Values = ($($type::Value,)*);

            #[inline]
            fn read(mut self, input: &mut dyn Input<'de>, names: &Names) -> Read<Self::Values> {
                input.object(names, &mut [&mut [$(&mut self.$index),*]])?;
                Ok(($(self.$index.take()?,)*))
            }
        }

        impl<'de, $($type: SlotOf<'de>),*> Row<'de> for ($($type,)*) {
            type Values = ($($type::Value,)*);
            type List<'a> = [&'a mut dyn Slot<'de>; $count]
            where
                Self: 'a,
                'de: 'a;

            fn list<'a>(&'a mut self) -> Self::List<'a>
            where
                'de: 'a,
            {
                [$(&mut self.$index),*]
            }

            #[inline]
            fn take(self) -> Read<Self::Values> {
                Ok(($(self.$index.take()?,)*))
            }
        }

        impl<'de, $($type: Row<'de>),*> Slots<'de> for Rows<($($type,)*)> {
            type Values = ($($type::Values,)*);

            #[inline]
            fn read(mut self, input: &mut dyn Input<'de>, names: &Names) -> Read<Self::Values> {
                input.object(names, &mut [$(self.0.$index.list().as_mut()),*])?;
                Ok(($(self.0.$index.take()?,)*))
            }
        }
    )*};
}

/// A tuple of tuples of slots, for structs with more members than a tuple has.
#[derive(Debug)]
pub struct Rows<T>(pub T);

slots! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
    9: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8;
    10: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9;
    11: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10;
    12: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11;
    13: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12;
    14: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13;
    15: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14;
    16: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15;
}
