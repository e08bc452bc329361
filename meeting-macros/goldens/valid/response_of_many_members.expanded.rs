#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(response))]
#[derive(::meeting_api::__private_0_1_0::ResponseFields)]
#[__meeting_api(crate = ::meeting_api)]
struct Many {
    a: u8,
    b: u8,
    c: u8,
    d: u8,
    e: u8,
    f: u8,
    g: u8,
    h: u8,
    i: u8,
    j: u8,
    k: u8,
    l: u8,
    m: u8,
    n: u8,
    o: u8,
    p: u8,
    q: u8,
    #[serde(default, rename(deserialize = "x"))]
    r: u8,
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[automatically_derived]
    impl<'__de> __private::Known<'__de> for Many {
        fn read(input: &mut dyn __private::Input<'__de>) -> __private::Read<Self> {
            use __private::OtherSlot as _;
            __private::record(
                input,
                "Many",
                &[
                    "a",
                    "b",
                    "c",
                    "d",
                    "e",
                    "f",
                    "g",
                    "h",
                    "i",
                    "j",
                    "k",
                    "l",
                    "m",
                    "n",
                    "o",
                    "p",
                    "q",
                    "x",
                ],
                __private::Rows((
                    (
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<u8>::slot(),
                    ),
                    (
                        __private::Choice::<u8>::slot(),
                        __private::Choice::<__private::OrDefault<u8>>::slot(),
                    ),
                )),
                |values| Self {
                    a: values.0.0,
                    b: values.0.1,
                    c: values.0.2,
                    d: values.0.3,
                    e: values.0.4,
                    f: values.0.5,
                    g: values.0.6,
                    h: values.0.7,
                    i: values.0.8,
                    j: values.0.9,
                    k: values.0.10,
                    l: values.0.11,
                    m: values.0.12,
                    n: values.0.13,
                    o: values.0.14,
                    p: values.0.15,
                    q: values.1.0,
                    r: values.1.1.0,
                },
            )
        }
    }
    #[automatically_derived]
    impl<'__de> __private::serde::Deserialize<'__de> for Many {
        fn deserialize<__D: __private::serde::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __private::Result<Self, __D::Error> {
            __private::deserialize_known(deserializer)
        }
    }
    #[automatically_derived]
    impl __private::Described for Many {
        const SCHEMA: __private::Schema = __private::Schema::Object(
            <Self as __private::Described>::record,
        );
        fn record() -> &'static __private::ObjectSpec {
            use __private::NoDescription as _;
            &__private::ObjectSpec(
                "Many",
                "",
                &[
                    __private::ParameterSpec::Field(
                        "a",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "b",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "c",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "d",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "e",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "f",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "g",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "h",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "i",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "j",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "k",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "l",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "m",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "n",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "o",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "p",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "q",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "x",
                        "",
                        __private::DescriptionOf::<u8>::SCHEMA,
                        "body?",
                    ),
                ],
                &[],
            )
        }
    }
};
