#[derive(Clone, Debug, PartialEq)]
enum Role {
    Host,
    r#Guest,
    /// A value that this version does not know, as on the wire.
    Other(renamed::__private_0_1_0::String),
}
const _: () = {
    use renamed::__private_0_1_0 as __private;
    impl Role {
        /// Returns the value on the wire.
        fn as_str(&self) -> &::core::primitive::str {
            match self {
                Role::Host => "host",
                Role::r#Guest => "guest",
                Role::Other(other) => other,
            }
        }
        fn __known(value: &::core::primitive::str) -> ::core::option::Option<Self> {
            match value {
                "host" => ::core::option::Option::Some(Role::Host),
                "guest" => ::core::option::Option::Some(Role::r#Guest),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl ::core::convert::From<&::core::primitive::str> for Role {
        fn from(value: &::core::primitive::str) -> Self {
            match Self::__known(value) {
                ::core::option::Option::Some(known) => known,
                ::core::option::Option::None => {
                    Role::Other(::core::convert::From::from(value))
                }
            }
        }
    }
    impl ::core::convert::From<renamed::__private_0_1_0::String> for Role {
        fn from(value: renamed::__private_0_1_0::String) -> Self {
            match Self::__known(&value) {
                ::core::option::Option::Some(known) => known,
                ::core::option::Option::None => Role::Other(value),
            }
        }
    }
    impl __private::Described for Role {
        const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
    }
    impl __private::JsonValue for Role {
        const SCHEMA: __private::Schema = __private::Schema::Enumeration(|| __private::EnumerationSpec {
            name: "Role",
            doc: "",
            values: &[
                __private::EnumerationValue {
                    name: "Host",
                    doc: "",
                    wire: __private::WireValue::String("host"),
                },
                __private::EnumerationValue {
                    name: "r#Guest",
                    doc: "",
                    wire: __private::WireValue::String("guest"),
                },
            ],
        });
        fn write_json(&self, to: &mut __private::JsonWriter) {
            __private::JsonValue::write_json(self.as_str(), to);
        }
    }
    impl __private::TextValue for Role {
        fn write_text(&self, out: &mut __private::String) {
            __private::TextValue::write_text(self.as_str(), out);
        }
        fn as_text(&self) -> ::core::option::Option<&::core::primitive::str> {
            ::core::option::Option::Some(self.as_str())
        }
    }
    impl __private::serde::Serialize for Role {
        fn serialize<__S: __private::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __private::serde::Deserialize<'de> for Role {
        fn deserialize<__D: __private::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            <renamed::__private_0_1_0::String as __private::serde::Deserialize<
                'de,
            >>::deserialize(deserializer)
                .map(
                    <Self as ::core::convert::From<
                        renamed::__private_0_1_0::String,
                    >>::from,
                )
        }
    }
};
