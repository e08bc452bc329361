//! The one visitor that reads all declared structs.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::fail::Read;
use super::input::Slot;
use super::names::{Names, ROW};
use super::once::SlotSeed;

/// Fills slots with the members of an object. It has no `visit_seq`: a struct is not read from a list by position.
pub(super) struct Object<'a, 'b, 'c, 'de> {
    names: &'a Names,
    slots: &'a mut [&'b mut [&'c mut dyn Slot<'de>]],
    filled: Filled,
}

impl<'a, 'b, 'c, 'de> Object<'a, 'b, 'c, 'de> {
    #[inline]
    pub(super) fn new(names: &'a Names, slots: &'a mut [&'b mut [&'c mut dyn Slot<'de>]]) -> Self {
        Self {
            names,
            slots,
            filled: Filled::default(),
        }
    }

    /// Sets the values of absent members.
    #[cold]
    fn absent(self) -> Read {
        for (index, name) in self.names.members.iter().enumerate() {
            if !self.filled.has(index)
                && let Some(slot) = slot(self.slots, index)
            {
                slot.absent(name)?;
            }
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for Object<'_, '_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.names.structure)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let names = self.names;
        let mut next = 0;
        while let Some(index) = map.next_key_seed(Key { names, next })? {
            let Some(slot) = slot(self.slots, index) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if !self.filled.insert(index) {
                return Err(Error::duplicate_field(names.member(index)));
            }
            next = index + 1;
            map.next_value_seed(SlotSeed(*slot))?;
        }
        if self.filled.is_complete(names.members.len()) {
            return Ok(());
        }
        // Called here, so that the deserializer adds the position to the message.
        self.absent().map_err(Error::custom)
    }
}

/// Returns the slot of a member. An unknown name has none.
#[inline]
fn slot<'s, 'c, 'de>(
    slots: &'s mut [&mut [&'c mut dyn Slot<'de>]],
    index: usize,
) -> Option<&'s mut &'c mut dyn Slot<'de>> {
    // Most structs have a single row.
    match slots {
        [row] => row.get_mut(index),
        rows => rows.get_mut(index / ROW)?.get_mut(index % ROW),
    }
}

/// The set of filled slots. A struct has at most 256 members.
#[derive(Default)]
struct Filled {
    /// The number of filled slots while the members come in order, which is all that most objects need. Afterwards
    /// [`DISORDERED`].
    ordered: usize,
    /// The filled slots after a member that was out of order.
    bits: [u64; 4],
    count: usize,
}

/// No index of a slot.
const DISORDERED: usize = usize::MAX;

impl Filled {
    /// Returns true if all of so many slots are filled.
    #[inline]
    fn is_complete(&self, slots: usize) -> bool {
        self.ordered == slots || self.ordered == DISORDERED && self.count == slots
    }

    fn has(&self, index: usize) -> bool {
        match self.ordered {
            DISORDERED => {
                let bits = self.bits.get(index / 64).copied().unwrap_or_default();
                bits & 1 << (index % 64) != 0
            }
            ordered => index < ordered,
        }
    }

    /// Marks a slot as filled. Returns true if it was empty.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        if index == self.ordered {
            self.ordered += 1;
            return true;
        }
        self.insert_out_of_order(index)
    }

    fn insert_out_of_order(&mut self, index: usize) -> bool {
        if self.ordered != DISORDERED {
            for index in 0..std::mem::replace(&mut self.ordered, DISORDERED) {
                self.mark(index);
            }
        }
        self.mark(index)
    }

    fn mark(&mut self, index: usize) -> bool {
        let Some(bits) = self.bits.get_mut(index / 64) else {
            return false;
        };
        let before = *bits;
        *bits |= 1 << (index % 64);
        self.count += 1;
        before != *bits
    }
}

/// Compares short names without the call of a function, which takes longer than the comparison.
#[inline]
fn is_same(name: &str, key: &str) -> bool {
    let (name, key) = (name.as_bytes(), key.as_bytes());
    if name.len() != key.len() {
        return false;
    }
    // Both ends, which overlap.
    match name.len() {
        4..=8 => {
            name.first_chunk::<4>() == key.first_chunk()
                && name.last_chunk::<4>() == key.last_chunk()
        }
        9..=16 => {
            name.first_chunk::<8>() == key.first_chunk()
                && name.last_chunk::<8>() == key.last_chunk()
        }
        _ => name == key,
    }
}

/// The index of an unknown name.
const UNKNOWN: usize = usize::MAX;

/// Finds the index of a member by its name.
struct Key<'a> {
    names: &'a Names,
    /// The member that follows the last one, because services tend to keep the order.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let members = self.names.members;
        if members
            .get(self.next)
            .is_some_and(|name| is_same(name, key))
        {
            return Ok(self.next);
        }
        let found = members.iter().position(|name| *name == key);
        Ok(found.unwrap_or(UNKNOWN))
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<usize, E> {
        let members = self.names.members;
        let found = members.iter().position(|name| name.as_bytes() == key);
        Ok(found.unwrap_or(UNKNOWN))
    }
}
