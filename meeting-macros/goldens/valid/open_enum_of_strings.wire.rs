#[derive(Clone, Debug, PartialEq)]
enum Role {
    Host,
    r#Guest,
    /// A value that this version does not know, as on the wire.
    Other(renamed::__private_0_1_0::String),
}
const _: () = {
    use renamed::__private_0_1_0::code_of_enumerations::*;
    impl Role {
        /// Returns the value on the wire.
        fn as_str(&self) -> &__str {
            match self {
                Role::Host => "host",
                Role::r#Guest => "guest",
                Role::Other(other) => other,
            }
        }
        fn __known(value: &__str) -> __Option<Self> {
            match value {
                "host" => __Some(Role::Host),
                "guest" => __Some(Role::r#Guest),
                _ => __None,
            }
        }
    }
    impl __From<&__str> for Role {
        fn from(value: &__str) -> Self {
            match Role::__known(value) {
                __Some(known) => known,
                __None => Role::Other(__From::from(value)),
            }
        }
    }
    impl __From<__String> for Role {
        fn from(value: __String) -> Self {
            match Role::__known(&value) {
                __Some(known) => known,
                __None => Role::Other(value),
            }
        }
    }
    impl __TextValue for Role {
        fn write_text(&self, to: &mut __String) {
            __string_text(self.as_str(), to);
        }
        fn as_text(&self) -> __Option<&__str> {
            __Some(self.as_str())
        }
    }
    impl __Serialize for Role {
        fn serialize<__S: __Serializer>(
            &self,
            to: __S,
        ) -> __Result<__S::Ok, __S::Error> {
            __write_string(self.as_str(), to)
        }
    }
    impl<'__de> __Deserialize<'__de> for Role {
        fn deserialize<__D: __Deserializer<'__de>>(
            from: __D,
        ) -> __Result<Self, __D::Error> {
            __read_string(from)
        }
    }
    impl __JsonValue for Role {
        fn write_json(&self, to: &mut __JsonWriter) {
            __string_json(self.as_str(), to);
        }
    }
};
