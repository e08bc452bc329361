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
    use ::meeting_api::__private_0_1_0 as __private;
    impl ::core::convert::From<::core::primitive::i64> for IdType {
        fn from(value: ::core::primitive::i64) -> Self {
            match value {
                1i64 => IdType::UserId,
                #[cfg(feature = "negative")]
                -1i64 => IdType::Nobody,
                other => IdType::Other(other),
            }
        }
    }
    impl ::core::convert::From<&IdType> for ::core::primitive::i64 {
        fn from(value: &IdType) -> Self {
            match value {
                IdType::UserId => 1i64,
                #[cfg(feature = "negative")]
                IdType::Nobody => -1i64,
                IdType::Other(other) => *other,
            }
        }
    }
    impl ::core::convert::From<IdType> for ::core::primitive::i64 {
        fn from(value: IdType) -> Self {
            <::core::primitive::i64 as ::core::convert::From<&IdType>>::from(&value)
        }
    }
    impl __private::Described for IdType {
        const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
    }
    impl __private::JsonValue for IdType {
        const SCHEMA: __private::Schema = __private::Schema::Enumeration(|| __private::EnumerationSpec {
            name: "IdType",
            doc: "How an operator is named.",
            values: &[
                __private::EnumerationValue {
                    name: "UserId",
                    doc: "A user.",
                    wire: __private::WireValue::Integer(1i64),
                },
                #[cfg(feature = "negative")]
                __private::EnumerationValue {
                    name: "Nobody",
                    doc: "",
                    wire: __private::WireValue::Integer(-1i64),
                },
            ],
        });
        fn write_json(&self, to: &mut __private::JsonWriter) {
            __private::JsonValue::write_json(
                &<::core::primitive::i64 as ::core::convert::From<&IdType>>::from(self),
                to,
            );
        }
    }
    impl __private::TextValue for IdType {
        fn write_text(&self, out: &mut __private::String) {
            __private::TextValue::write_text(
                &<::core::primitive::i64 as ::core::convert::From<&IdType>>::from(self),
                out,
            );
        }
    }
    impl __private::serde::Serialize for IdType {
        fn serialize<__S: __private::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            serializer
                .serialize_i64(
                    <::core::primitive::i64 as ::core::convert::From<
                        &IdType,
                    >>::from(self),
                )
        }
    }
    impl<'de> __private::serde::Deserialize<'de> for IdType {
        fn deserialize<__D: __private::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            <::core::primitive::i64 as __private::serde::Deserialize<
                'de,
            >>::deserialize(deserializer)
                .map(<Self as ::core::convert::From<::core::primitive::i64>>::from)
        }
    }
};
