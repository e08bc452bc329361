//! Seeds, and access to lists and maps.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess};

use crate::response::reader::fail::{Fail, Read};
use crate::response::reader::foreign::Foreign;
use crate::response::reader::input::{Elements, Entries, Input, Seed};
use crate::response::reader::once::Once;

/// The seed of a type, and later its value.
pub(super) struct ErasedSeed<'de, S: DeserializeSeed<'de>> {
    seed: Option<S>,
    value: Option<S::Value>,
}

impl<'de, S: DeserializeSeed<'de>> ErasedSeed<'de, S> {
    pub(super) fn new(seed: S) -> Self {
        Self {
            seed: Some(seed),
            value: None,
        }
    }

    pub(super) fn value(self) -> Read<S::Value> {
        self.value
            .ok_or_else(|| Fail::protocol("a seed was not used"))
    }
}

impl<'de, S: DeserializeSeed<'de>> Seed<'de> for ErasedSeed<'de, S> {
    fn read(&mut self, input: &mut dyn Input<'de>) -> Read {
        let seed = self.seed.take();
        let seed = seed.ok_or_else(|| Fail::protocol("a seed was used twice"))?;
        self.value = Some(seed.deserialize(Foreign::inner(input))?);
        Ok(())
    }
}

/// Shows an erased seed to an access of a format.
pub(super) struct ErasingSeed<'a, 'de>(pub &'a mut dyn Seed<'de>);

impl<'de> DeserializeSeed<'de> for ErasingSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0
            .read(&mut Once::new(deserializer))
            .map_err(Error::custom)
    }
}

/// An access of a format that is to be erased.
pub(super) struct OfFormat<'a, A>(pub &'a mut A);

impl<'de, A: SeqAccess<'de>> Elements<'de> for OfFormat<'_, A> {
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Read<bool> {
        let element = self.0.next_element_seed(ErasingSeed(seed));
        element.map(|element| element.is_some()).map_err(Fail::of)
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for OfFormat<'_, A> {
    fn key(&mut self, seed: &mut dyn Seed<'de>) -> Read<bool> {
        let key = self.0.next_key_seed(ErasingSeed(seed));
        key.map(|key| key.is_some()).map_err(Fail::of)
    }

    fn value(&mut self, seed: &mut dyn Seed<'de>) -> Read {
        self.0.next_value_seed(ErasingSeed(seed)).map_err(Fail::of)
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// An erased list, as the visitor of a type sees it.
pub(in crate::response::reader) struct OfSeq<'a, 'de>(pub &'a mut dyn Elements<'de>);

impl<'de> SeqAccess<'de> for OfSeq<'_, 'de> {
    type Error = Fail;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<Option<S::Value>> {
        let mut seed = ErasedSeed::new(seed);
        if self.0.next(&mut seed)? {
            seed.value().map(Some)
        } else {
            Ok(None)
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// An erased map, as the visitor of a type sees it.
pub(in crate::response::reader) struct OfMap<'a, 'de>(pub &'a mut dyn Entries<'de>);

impl<'de> MapAccess<'de> for OfMap<'_, 'de> {
    type Error = Fail;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<Option<S::Value>> {
        let mut seed = ErasedSeed::new(seed);
        if self.0.key(&mut seed)? {
            seed.value().map(Some)
        } else {
            Ok(None)
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Read<S::Value> {
        let mut seed = ErasedSeed::new(seed);
        self.0.value(&mut seed)?;
        seed.value()
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// A list without elements, a map without entries.
pub(in crate::response::reader) struct Empty;

impl<'de> Elements<'de> for Empty {
    fn next(&mut self, _: &mut dyn Seed<'de>) -> Read<bool> {
        Ok(false)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
}

impl<'de> Entries<'de> for Empty {
    fn key(&mut self, _: &mut dyn Seed<'de>) -> Read<bool> {
        Ok(false)
    }

    fn value(&mut self, _: &mut dyn Seed<'de>) -> Read {
        Err(Fail::protocol("a value was read before its key"))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
}
