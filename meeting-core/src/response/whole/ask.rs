//! Requests of a type to a deserializer, as values: the type is known before its position in the body is.

use serde::de::{Deserializer, Visitor};

/// One method of [`Deserializer`] with its arguments.
pub(super) trait Ask {
    fn of<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        self,
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

macro_rules! asks {
    ($($name:ident $(($($argument:ident: $type:ty),*))? => $method:ident;)*) => {$(
        pub(super) struct $name $(($(pub(super) $type),*))?;

        impl Ask for $name {
            fn of<'de, D: Deserializer<'de>, V: Visitor<'de>>(
                self,
                deserializer: D,
                visitor: V,
            ) -> Result<V::Value, D::Error> {
                $(let Self($($argument),*) = self;)?
                deserializer.$method($($($argument,)*)? visitor)
            }
        }
    )*};
}
asks! {
    Any => deserialize_any;
    Bool => deserialize_bool;
    I8 => deserialize_i8;
    I16 => deserialize_i16;
    I32 => deserialize_i32;
    I64 => deserialize_i64;
    I128 => deserialize_i128;
    U8 => deserialize_u8;
    U16 => deserialize_u16;
    U32 => deserialize_u32;
    U64 => deserialize_u64;
    U128 => deserialize_u128;
    F32 => deserialize_f32;
    F64 => deserialize_f64;
    Char => deserialize_char;
    Str => deserialize_str;
    StringOf => deserialize_string;
    BytesOf => deserialize_bytes;
    ByteBuf => deserialize_byte_buf;
    OptionOf => deserialize_option;
    Seq => deserialize_seq;
    Map => deserialize_map;
    Identifier => deserialize_identifier;
    IgnoredAny => deserialize_ignored_any;
    UnitStruct(name: &'static str) => deserialize_unit_struct;
    NewtypeStruct(name: &'static str) => deserialize_newtype_struct;
    Tuple(length: usize) => deserialize_tuple;
    TupleStruct(name: &'static str, length: usize) => deserialize_tuple_struct;
    Struct(name: &'static str, fields: &'static [&'static str]) => deserialize_struct;
    Enum(name: &'static str, variants: &'static [&'static str]) => deserialize_enum;
}
