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
    use ::meeting_api::__private_0_1_0::code_of_enumerations::*;
    impl __From<__i64> for Mixed {
        fn from(value: __i64) -> Self {
            match value {
                1 => Mixed::One,
                1 => Mixed::Two,
                2 => Mixed::Three,
                3 => Mixed::Four,
                1 => Mixed::Five,
                other => Mixed::Other(other),
            }
        }
    }
    impl __From<&Mixed> for __i64 {
        fn from(value: &Mixed) -> Self {
            match value {
                Mixed::One => 1,
                Mixed::Two => 1,
                Mixed::Three => 2,
                Mixed::Four => 3,
                Mixed::Five => 1,
                Mixed::Other(other) => *other,
            }
        }
    }
    impl __From<Mixed> for __i64 {
        fn from(value: Mixed) -> Self {
            __From::from(&value)
        }
    }
    impl __TextValue for Mixed {
        fn write_text(&self, to: &mut __String) {
            __integer_text(__From::from(self), to);
        }
    }
    impl __Described for Mixed {
        const SCHEMA: __Schema = <Mixed as __JsonValue>::SCHEMA;
    }
    impl __Serialize for Mixed {
        fn serialize<__S: __Serializer>(
            &self,
            to: __S,
        ) -> __Result<__S::Ok, __S::Error> {
            __write_integer(__From::from(self), to)
        }
    }
    impl<'__de> __Deserialize<'__de> for Mixed {
        fn deserialize<__D: __Deserializer<'__de>>(
            from: __D,
        ) -> __Result<Self, __D::Error> {
            __read_integer(from)
        }
    }
    impl __JsonValue for Mixed {
        const SCHEMA: __Schema = __Enumeration(|| __EnumerationSpec(
            "Mixed",
            "",
            &[
                __Integer("One", "", 1),
                __Integer("Two", "", 1),
                __Integer("Three", "", 2),
                __Integer("Four", "", 3),
                __Integer("Five", "", 1),
            ],
        ));
        fn write_json(&self, to: &mut __JsonWriter) {
            __integer_json(__From::from(self), to);
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
