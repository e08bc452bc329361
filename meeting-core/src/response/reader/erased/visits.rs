//! The methods of visitors, in both directions: to the visitor of a type, and to that of a format.

use std::fmt;

use serde::de::{Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::access::{OfFormat, OfMap, OfSeq};
use super::enumeration::{OfEnum, VariantOfFormat};
use super::visitor::{Erased, Erasing};
use crate::response::reader::fail::Read;
use crate::response::reader::foreign::Foreign;
use crate::response::reader::input::{Elements, Entries, Input, Variant, Visit};
use crate::response::reader::once::Once;

macro_rules! visitors {
    ($($method:ident $of_serde:ident: $type:ty;)*) => {
        impl<'de, V: Visitor<'de>> Visit<'de> for Erased<'de, V> {
            $(fn $method(&mut self, value: $type) -> Read {
                self.visit(|visitor| visitor.$of_serde(value))
            })*

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.visitor() {
                    Some(visitor) => visitor.expecting(f),
                    None => f.write_str("one value"),
                }
            }

            fn none(&mut self) -> Read {
                self.visit(V::visit_none)
            }

            fn some(&mut self, input: &mut dyn Input<'de>) -> Read {
                self.visit(|visitor| visitor.visit_some(Foreign::inner(input)))
            }

            fn unit(&mut self) -> Read {
                self.visit(V::visit_unit)
            }

            fn newtype(&mut self, input: &mut dyn Input<'de>) -> Read {
                self.visit(|visitor| visitor.visit_newtype_struct(Foreign::inner(input)))
            }

            fn seq(&mut self, elements: &mut dyn Elements<'de>) -> Read {
                self.visit(|visitor| visitor.visit_seq(OfSeq(elements)))
            }

            fn map(&mut self, entries: &mut dyn Entries<'de>) -> Read {
                self.visit(|visitor| visitor.visit_map(OfMap(entries)))
            }

            fn enumeration(&mut self, variant: &mut dyn Variant<'de>) -> Read {
                self.visit(|visitor| visitor.visit_enum(OfEnum(variant)))
            }
        }

        impl<'de> Visitor<'de> for Erasing<'_, 'de> {
            type Value = ();

            $(fn $of_serde<E: Error>(self, value: $type) -> Result<(), E> {
                self.0.$method(value).map_err(E::custom)
            })*

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.expecting(f)
            }

            fn visit_none<E: Error>(self) -> Result<(), E> {
                self.0.none().map_err(E::custom)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                self.0.some(&mut Once::new(deserializer)).map_err(Error::custom)
            }

            fn visit_unit<E: Error>(self) -> Result<(), E> {
                self.0.unit().map_err(E::custom)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<(), D::Error> {
                self.0.newtype(&mut Once::new(deserializer)).map_err(Error::custom)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
                self.0.seq(&mut OfFormat(&mut access)).map_err(Error::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
                self.0.map(&mut OfFormat(&mut access)).map_err(Error::custom)
            }

            fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
                self.0.enumeration(&mut VariantOfFormat::new(access)).map_err(Error::custom)
            }
        }
    };
}
visitors! {
    bool visit_bool: bool;
    i64 visit_i64: i64;
    i128 visit_i128: i128;
    u64 visit_u64: u64;
    u128 visit_u128: u128;
    f64 visit_f64: f64;
    str visit_str: &str;
    borrowed_str visit_borrowed_str: &'de str;
    string visit_string: String;
    bytes visit_bytes: &[u8];
    borrowed_bytes visit_borrowed_bytes: &'de [u8];
    byte_buf visit_byte_buf: Vec<u8>;
}
