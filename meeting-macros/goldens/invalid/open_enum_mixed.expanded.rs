#[derive(Clone, Copy)]
pub enum Mixed {
    One,
    Two,
    Three,
    Four,
    Five,
    /// A value that this version does not know, as on the wire.
    Other(::core::primitive::i64),
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    impl ::core::convert::From<::core::primitive::i64> for Mixed {
        fn from(value: ::core::primitive::i64) -> Self {
            match value {
                1i64 => Mixed::One,
                1i64 => Mixed::Two,
                2i64 => Mixed::Three,
                3i64 => Mixed::Four,
                1i64 => Mixed::Five,
                other => Mixed::Other(other),
            }
        }
    }
    impl ::core::convert::From<&Mixed> for ::core::primitive::i64 {
        fn from(value: &Mixed) -> Self {
            match value {
                Mixed::One => 1i64,
                Mixed::Two => 1i64,
                Mixed::Three => 2i64,
                Mixed::Four => 3i64,
                Mixed::Five => 1i64,
                Mixed::Other(other) => *other,
            }
        }
    }
    impl ::core::convert::From<Mixed> for ::core::primitive::i64 {
        fn from(value: Mixed) -> Self {
            <::core::primitive::i64 as ::core::convert::From<&Mixed>>::from(&value)
        }
    }
    impl __private::Described for Mixed {
        const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
    }
    impl __private::JsonValue for Mixed {
        const SCHEMA: __private::Schema = __private::Schema::Enumeration(|| __private::EnumerationSpec {
            name: "Mixed",
            doc: "",
            values: &[
                __private::EnumerationValue {
                    name: "One",
                    doc: "",
                    wire: __private::WireValue::Integer(1i64),
                },
                __private::EnumerationValue {
                    name: "Two",
                    doc: "",
                    wire: __private::WireValue::Integer(1i64),
                },
                __private::EnumerationValue {
                    name: "Three",
                    doc: "",
                    wire: __private::WireValue::Integer(2i64),
                },
                __private::EnumerationValue {
                    name: "Four",
                    doc: "",
                    wire: __private::WireValue::Integer(3i64),
                },
                __private::EnumerationValue {
                    name: "Five",
                    doc: "",
                    wire: __private::WireValue::Integer(1i64),
                },
            ],
        });
        fn write_json(&self, to: &mut __private::JsonWriter) {
            __private::JsonValue::write_json(
                &<::core::primitive::i64 as ::core::convert::From<&Mixed>>::from(self),
                to,
            );
        }
    }
    impl __private::TextValue for Mixed {
        fn write_text(&self, out: &mut __private::String) {
            __private::TextValue::write_text(
                &<::core::primitive::i64 as ::core::convert::From<&Mixed>>::from(self),
                out,
            );
        }
    }
    impl __private::serde::Serialize for Mixed {
        fn serialize<__S: __private::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            serializer
                .serialize_i64(
                    <::core::primitive::i64 as ::core::convert::From<&Mixed>>::from(self),
                )
        }
    }
    impl<'de> __private::serde::Deserialize<'de> for Mixed {
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
::core::compile_error! {
    "`Three` has no value: write its value on the wire, as in `Three = 1` or `Three = \"name\"`"
}
::core::compile_error! {
    "`#[open_enum]` adds `Other` itself, for the values that this version does not know: remove or rename this variant"
}
::core::compile_error! {
    "`Four` is one value on the wire: write `Four = 1` or `Four = \"name\"`, without fields"
}
::core::compile_error! {
    "numbers and strings do not mix: the service sends one or the other"
}
::core::compile_error! {
    "`1` is the value of `One` already"
}
::core::compile_error! {
    "`#[open_enum]` implements `Deserialize` itself, to keep unknown values; remove it from the derive"
}
