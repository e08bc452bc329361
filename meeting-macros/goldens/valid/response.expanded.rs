#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(response))]
/// An issue.
#[derive(Clone, Debug)]
#[derive(::meeting_api::__private_0_1_0::ResponseFields)]
#[__meeting_api(rename_all = "camelCase", crate = ::meeting_api)]
pub struct Issue {
    /// Number within the repository.
    pub issue_number: u64,
    pub title: Option<String>,
    #[cfg(feature = "labels")]
    pub labels: Vec<Label>,
    #[api(rename = "r", default)]
    pub retries: u8,
    #[deprecated]
    pub(crate) state: State,
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code_of_responses::*;
    #[automatically_derived]
    impl<'__de> __Known<'__de> for Issue {
        fn read(input: &mut dyn __Input<'__de>) -> __Read<Self> {
            __record(
                input,
                "Issue",
                &["issueNumber", "title", "labels", "r", "state"],
                (
                    __Choice::<u64>::slot(),
                    __Choice::<Option<String>>::slot(),
                    __Choice::<Vec<Label>>::slot(),
                    __Choice::<__OrDefault<u8>>::slot(),
                    __Choice::<State>::slot(),
                ),
                |values| Self {
                    issue_number: values.0,
                    title: values.1,
                    labels: values.2,
                    retries: values.3.0,
                    state: values.4,
                },
            )
        }
    }
    #[automatically_derived]
    impl<'__de> __Deserialize<'__de> for Issue {
        fn deserialize<__D: __Deserializer<'__de>>(
            deserializer: __D,
        ) -> __Result<Self, __D::Error> {
            __deserialize_known(deserializer)
        }
    }
    #[automatically_derived]
    impl __Described for Issue {
        const SCHEMA: __Schema = __Schema::Object(<Self as __Described>::record);
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Issue",
                "An issue.",
                &[
                    __Field(
                        "issueNumber",
                        "Number within the repository.",
                        __DescriptionOf::<u64>::SCHEMA,
                        "body",
                    ),
                    __Field(
                        "title",
                        "",
                        __DescriptionOf::<Option<String>>::SCHEMA,
                        "body?",
                    ),
                    __Field(
                        "labels",
                        "",
                        __Schema::List(&__DescriptionOf::<Label>::SCHEMA),
                        "body?",
                    ),
                    __Field("r", "", __DescriptionOf::<u8>::SCHEMA, "body?"),
                    __Field(
                        "state",
                        "",
                        __DescriptionOf::<State>::SCHEMA,
                        __DescriptionOf::<State>::WORDS,
                    ),
                ],
                &[],
            )
        }
    }
    #[automatically_derived]
    impl __Member<5459792080582216330> for Issue {
        type Type = Vec<Label>;
    }
};
