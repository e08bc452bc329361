#[derive(Clone, Debug, PartialEq)]
enum Role {
    Host,
    r#Guest,
    /// A value that this version does not know, as it stands on the wire.
    Other(renamed::__private_0_1_0::String),
}
const _: () = {
    #[allow(dead_code, deprecated, unreachable_patterns)]
    impl Role {
        /// The value as it stands on the wire.
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
    impl renamed::__private_0_1_0::JsonValue for Role {
        const SCHEMA: renamed::__private_0_1_0::Schema = renamed::__private_0_1_0::Schema::Enumeration(||
        renamed::__private_0_1_0::EnumerationSpec {
            name: "Role",
            doc: "",
            values: &[
                renamed::__private_0_1_0::EnumerationValue {
                    name: "Host",
                    doc: "",
                    wire: renamed::__private_0_1_0::WireValue::String("host"),
                },
                renamed::__private_0_1_0::EnumerationValue {
                    name: "r#Guest",
                    doc: "",
                    wire: renamed::__private_0_1_0::WireValue::String("guest"),
                },
            ],
        });
        fn write_json(&self, to: &mut renamed::__private_0_1_0::JsonWriter) {
            renamed::__private_0_1_0::JsonValue::write_json(self.as_str(), to);
        }
    }
    impl renamed::__private_0_1_0::TextValue for Role {
        fn write_text(&self, out: &mut renamed::__private_0_1_0::String) {
            renamed::__private_0_1_0::TextValue::write_text(self.as_str(), out);
        }
        fn as_text(&self) -> ::core::option::Option<&::core::primitive::str> {
            ::core::option::Option::Some(self.as_str())
        }
    }
    impl renamed::__private_0_1_0::serde::Serialize for Role {
        fn serialize<__S: renamed::__private_0_1_0::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> renamed::__private_0_1_0::serde::Deserialize<'de> for Role {
        fn deserialize<__D: renamed::__private_0_1_0::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            <renamed::__private_0_1_0::String as renamed::__private_0_1_0::serde::Deserialize<
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
