//! Access to enums.

use serde::de::{DeserializeSeed, EnumAccess, VariantAccess, Visitor};

use super::access::{ErasedSeed, ErasingSeed};
use super::visitor::{Erased, Erasing};
use crate::response::reader::fail::{Fail, Read};
use crate::response::reader::input::{Seed, Variant, Visit};

/// An enum of a format that is to be erased.
pub(super) enum VariantOfFormat<'de, A: EnumAccess<'de>> {
    Unnamed(A),
    Named(A::Variant),
    Read,
}

impl<'de, A: EnumAccess<'de>> VariantOfFormat<'de, A> {
    pub(super) fn new(access: A) -> Self {
        Self::Unnamed(access)
    }

    fn named(&mut self) -> Read<A::Variant> {
        match std::mem::replace(self, Self::Read) {
            Self::Named(variant) => Ok(variant),
            _ => Err(Fail::protocol("a variant was read before its name")),
        }
    }
}

impl<'de, A: EnumAccess<'de>> Variant<'de> for VariantOfFormat<'de, A> {
    fn name(&mut self, seed: &mut dyn Seed<'de>) -> Read {
        let Self::Unnamed(access) = std::mem::replace(self, Self::Read) else {
            return Err(Fail::protocol("the name of a variant was read twice"));
        };
        let ((), variant) = access.variant_seed(ErasingSeed(seed)).map_err(Fail::of)?;
        *self = Self::Named(variant);
        Ok(())
    }

    fn unit(&mut self) -> Read {
        self.named()?.unit_variant().map_err(Fail::of)
    }

    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Read {
        self.named()?
            .newtype_variant_seed(ErasingSeed(seed))
            .map_err(Fail::of)
    }

    fn tuple(&mut self, length: usize, visitor: &mut dyn Visit<'de>) -> Read {
        self.named()?
            .tuple_variant(length, Erasing(visitor))
            .map_err(Fail::of)
    }

    fn structure(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Read {
        self.named()?
            .struct_variant(fields, Erasing(visitor))
            .map_err(Fail::of)
    }
}

/// An erased enum, as the visitor of a type sees it.
pub(super) struct OfEnum<'a, 'de>(pub &'a mut dyn Variant<'de>);

impl<'de> EnumAccess<'de> for OfEnum<'_, 'de> {
    type Error = Fail;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Read<(S::Value, Self)> {
        let mut seed = ErasedSeed::new(seed);
        self.0.name(&mut seed)?;
        Ok((seed.value()?, self))
    }
}

impl<'de> VariantAccess<'de> for OfEnum<'_, 'de> {
    type Error = Fail;

    fn unit_variant(self) -> Read {
        self.0.unit()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Read<S::Value> {
        let mut seed = ErasedSeed::new(seed);
        self.0.newtype(&mut seed)?;
        seed.value()
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Read<V::Value> {
        let mut visitor = Erased::new(visitor);
        self.0.tuple(length, &mut visitor)?;
        visitor.value()
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        let mut visitor = Erased::new(visitor);
        self.0.structure(fields, &mut visitor)?;
        visitor.value()
    }
}
