//! A value of any format, before it is read.

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::fail::{Fail, Read};
use super::input::Slot;

/// A deserializer, which can be used once.
pub(super) struct Once<D>(Option<D>);

impl<D> Once<D> {
    pub(super) fn new(deserializer: D) -> Self {
        Self(Some(deserializer))
    }

    pub(super) fn get(&self) -> Option<&D> {
        self.0.as_ref()
    }

    pub(super) fn take(&mut self) -> Read<D> {
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
