/// How an operator is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdType {
    /// A user.
    UserId,
    #[cfg(feature = "negative")]
    Nobody,
    /// A value that this version does not know, as on the wire.
    Other(::core::primitive::i64),
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code_of_enumerations::*;
    impl __From<__i64> for IdType {
        fn from(value: __i64) -> Self {
            match value {
                1 => IdType::UserId,
                #[cfg(feature = "negative")]
                -1 => IdType::Nobody,
                other => IdType::Other(other),
            }
        }
    }
    impl __From<&IdType> for __i64 {
        fn from(value: &IdType) -> Self {
            match value {
                IdType::UserId => 1,
                #[cfg(feature = "negative")]
                IdType::Nobody => -1,
                IdType::Other(other) => *other,
            }
        }
    }
    impl __From<IdType> for __i64 {
        fn from(value: IdType) -> Self {
            __From::from(&value)
        }
    }
    impl __TextValue for IdType {
        fn write_text(&self, to: &mut __String) {
            __integer_text(__From::from(self), to);
        }
    }
    impl __Described for IdType {
        const SCHEMA: __Schema = <IdType as __JsonValue>::SCHEMA;
    }
    impl __Serialize for IdType {
        fn serialize<__S: __Serializer>(
            &self,
            to: __S,
        ) -> __Result<__S::Ok, __S::Error> {
            __write_integer(__From::from(self), to)
        }
    }
    impl<'__de> __Deserialize<'__de> for IdType {
        fn deserialize<__D: __Deserializer<'__de>>(
            from: __D,
        ) -> __Result<Self, __D::Error> {
            __read_integer(from)
        }
    }
    impl __JsonValue for IdType {
        const SCHEMA: __Schema = __Enumeration(|| __EnumerationSpec(
            "IdType",
            "How an operator is named.",
            &[
                __Integer("UserId", "A user.", 1),
                #[cfg(feature = "negative")]
                __Integer("Nobody", "", -1),
            ],
        ));
        fn write_json(&self, to: &mut __JsonWriter) {
            __integer_json(__From::from(self), to);
        }
    }
};
