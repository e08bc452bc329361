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
    use ::meeting_api::__private_0_1_0::code_of_responses::*;
    #[automatically_derived]
    impl<'__de> __Known<'__de> for Many {
        fn read(input: &mut dyn __Input<'__de>) -> __Read<Self> {
            __record(
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
                __Rows((
                    (
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                        __Choice::<u8>::slot(),
                    ),
                    (__Choice::<u8>::slot(), __Choice::<__OrDefault<u8>>::slot()),
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
    impl<'__de> __Deserialize<'__de> for Many {
        fn deserialize<__D: __Deserializer<'__de>>(
            deserializer: __D,
        ) -> __Result<Self, __D::Error> {
            __deserialize_known(deserializer)
        }
    }
    #[automatically_derived]
    impl __Described for Many {
        const SCHEMA: __Schema = __Schema::Object(<Self as __Described>::record);
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Many",
                "",
                &[
                    __Field("a", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("b", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("c", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("d", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("e", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("f", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("g", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("h", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("i", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("j", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("k", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("l", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("m", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("n", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("o", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("p", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("q", "", __DescriptionOf::<u8>::SCHEMA, "body"),
                    __Field("x", "", __DescriptionOf::<u8>::SCHEMA, "body?"),
                ],
                &[],
            )
        }
    }
};
