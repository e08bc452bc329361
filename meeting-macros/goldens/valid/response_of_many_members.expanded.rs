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
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                        __private::known_slot::<u8>(),
                    ),
                    (
                        __private::known_slot::<u8>(),
                        __private::known_slot::<__private::OrDefault<u8>>(),
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
        const SCHEMA: __private::Schema = __private::Schema::Object(|| {
            __private::declared("Many", "", <Self as __private::Described>::MEMBERS)
        });
        const MEMBERS: &'static [__private::ParameterSpec] = {
            use __private::NoDescription as _;
            &[
                __private::schema_member(
                    "a",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "b",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "c",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "d",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "e",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "f",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "g",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "h",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "i",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "j",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "k",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "l",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "m",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "n",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "o",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "p",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "q",
                    "",
                    true,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "x",
                    "",
                    false,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
            ]
        };
    }
};
