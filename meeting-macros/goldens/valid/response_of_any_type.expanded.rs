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
    use ::meeting_api::__private_0_1_0::code_of_responses::*;
    #[automatically_derived]
    impl<'__de, 'a, T: Clone, const N: usize> __Deserialize<'__de> for Page<'a, T, N>
    where
        T: Send,
        '__de: 'a,
        T: __Deserialize<'__de>,
        T: __Default,
    {
        fn deserialize<__D: __Deserializer<'__de>>(
            deserializer: __D,
        ) -> __Result<Self, __D::Error> {
            __deserialize(
                deserializer,
                |input| {
                    __record(
                        input,
                        "Page",
                        &["data", "first", "name", "next", "by_name", "array"],
                        (
                            __Choice::<Vec<T>>::slot(),
                            __Choice::<__OrDefault<T>>::slot(),
                            <__Choice<&'a str> as __OtherSlot<&'a str>>::slot(),
                            <__Choice<
                                Option<Box<Page<'a, T, N>>>,
                            > as __OtherSlot<Option<Box<Page<'a, T, N>>>>>::slot(),
                            __Choice::<BTreeMap<String, T>>::slot(),
                            __Choice::<[u8; N]>::slot(),
                        ),
                        |values| Self {
                            data: values.0,
                            first: values.1.0,
                            name: values.2,
                            next: values.3,
                            by_name: values.4,
                            array: values.5,
                            r#type: __PhantomData,
                        },
                    )
                },
            )
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Described for Page<'a, T, N>
    where
        T: Send,
        T: __Described,
    {
        const SCHEMA: __Schema = __Schema::Object(<Self as __Described>::record);
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Page",
                "",
                &[
                    __Field(
                        "data",
                        "",
                        __Schema::List(&__DescriptionOf::<T>::SCHEMA),
                        "body?",
                    ),
                    __Field("first", "", __DescriptionOf::<T>::SCHEMA, "body?"),
                    __Field("name", "", __DescriptionOf::<&'a str>::SCHEMA, "body"),
                    __Field(
                        "next",
                        "",
                        __Schema::Nullable(
                            &__DescriptionOf::<Box<Page<'a, T, N>>>::SCHEMA,
                        ),
                        "body?",
                    ),
                    __Field(
                        "by_name",
                        "",
                        __Schema::Map(&__DescriptionOf::<T>::SCHEMA),
                        "body?",
                    ),
                    __Field(
                        "array",
                        "",
                        __DescriptionOf::<[u8; N]>::SCHEMA,
                        __DescriptionOf::<[u8; N]>::WORDS,
                    ),
                ],
                &[],
            )
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Member<9609368131611085317> for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = Vec<T>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Member<9932668635479743809> for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = T;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Member<16515100857350877224> for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = Option<Box<Page<'a, T, N>>>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Member<16757385983937158698> for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = BTreeMap<String, T>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __Member<5737045748118630438> for Page<'a, T, N>
    where
        T: Send,
    {
        type Type = [u8; N];
    }
};
