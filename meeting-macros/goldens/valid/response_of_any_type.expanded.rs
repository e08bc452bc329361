#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(response))]
#[allow(deprecated)]
#[derive(::meeting_api::__private_0_1_0::ResponseFields)]
#[__meeting_api(crate = ::meeting_api)]
struct Page<'a, T: Clone, const N: usize = 1>
where
    T: Send,
{
    data: Vec<T>,
    #[api(default)]
    first: T,
    name: &'a str,
    next: Option<Box<Self>>,
    by_name: BTreeMap<String, T>,
    array: [u8; N],
    r#type: std::marker::PhantomData<T>,
}
#[allow(deprecated)]
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[automatically_derived]
    impl<'__de, 'a, T: Clone, const N: usize> __private::serde::Deserialize<'__de>
    for Page<'a, T, N>
    where
        T: Send,
        '__de: 'a,
        T: __private::serde::Deserialize<'__de>,
        T: __private::Default,
    {
        fn deserialize<__D: __private::serde::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __private::Result<Self, __D::Error> {
            __private::deserialize(
                deserializer,
                |input| {
                    use __private::OtherSlot as _;
                    __private::record(
                        input,
                        "Page",
                        &["data", "first", "name", "next", "by_name", "array"],
                        (
                            __private::Choice::<Vec<T>>::slot(),
                            __private::Choice::<__private::OrDefault<T>>::slot(),
                            <__private::Choice<
                                &'a str,
                            > as __private::OtherSlot<&'a str>>::slot(),
                            <__private::Choice<
                                Option<Box<Page<'a, T, N>>>,
                            > as __private::OtherSlot<
                                Option<Box<Page<'a, T, N>>>,
                            >>::slot(),
                            __private::Choice::<BTreeMap<String, T>>::slot(),
                            __private::Choice::<[u8; N]>::slot(),
                        ),
                        |values| Self {
                            data: values.0,
                            first: values.1.0,
                            name: values.2,
                            next: values.3,
                            by_name: values.4,
                            array: values.5,
                            r#type: __private::PhantomData,
                        },
                    )
                },
            )
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Described for Page<'a, T, N>
    where
        T: Send,
        T: __private::Described,
    {
        const SCHEMA: __private::Schema = __private::Schema::Object(
            <Self as __private::Described>::record,
        );
        fn record() -> &'static __private::ObjectSpec {
            use __private::NoDescription as _;
            &__private::ObjectSpec(
                "Page",
                "",
                &[
                    __private::ParameterSpec::Field(
                        "data",
                        "",
                        __private::Schema::List(&__private::DescriptionOf::<T>::SCHEMA),
                        "body?",
                    ),
                    __private::ParameterSpec::Field(
                        "first",
                        "",
                        __private::DescriptionOf::<T>::SCHEMA,
                        "body?",
                    ),
                    __private::ParameterSpec::Field(
                        "name",
                        "",
                        __private::DescriptionOf::<&'a str>::SCHEMA,
                        "body",
                    ),
                    __private::ParameterSpec::Field(
                        "next",
                        "",
                        __private::Schema::Nullable(
                            &__private::DescriptionOf::<Box<Page<'a, T, N>>>::SCHEMA,
                        ),
                        "body?",
                    ),
                    __private::ParameterSpec::Field(
                        "by_name",
                        "",
                        __private::Schema::Map(&__private::DescriptionOf::<T>::SCHEMA),
                        "body?",
                    ),
                    __private::ParameterSpec::Field(
                        "array",
                        "",
                        __private::DescriptionOf::<[u8; N]>::SCHEMA,
                        __private::DescriptionOf::<[u8; N]>::WORDS,
                    ),
                ],
                &[],
            )
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Member<9609368131611085317u64>
    for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = Vec<T>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Member<9932668635479743809u64>
    for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = T;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Member<16515100857350877224u64>
    for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = Option<Box<Page<'a, T, N>>>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Member<16757385983937158698u64>
    for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = BTreeMap<String, T>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __private::Member<5737045748118630438u64>
    for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = [u8; N];
    }
};
