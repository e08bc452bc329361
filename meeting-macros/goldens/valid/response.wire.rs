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
    use ::meeting_api::__private_0_1_0 as __private;
    #[automatically_derived]
    impl<'__de> __private::Known<'__de> for Issue {
        fn read(input: &mut dyn __private::Input<'__de>) -> __private::Read<Self> {
            use __private::OtherSlot as _;
            __private::record(
                input,
                "Issue",
                &["issueNumber", "title", "labels", "r", "state"],
                (
                    __private::Choice::<u64>::slot(),
                    __private::Choice::<Option<String>>::slot(),
                    __private::Choice::<Vec<Label>>::slot(),
                    __private::Choice::<__private::OrDefault<u8>>::slot(),
                    __private::Choice::<State>::slot(),
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
    impl<'__de> __private::serde::Deserialize<'__de> for Issue {
        fn deserialize<__D: __private::serde::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __private::Result<Self, __D::Error> {
            __private::deserialize_known(deserializer)
        }
    }
    #[automatically_derived]
    impl __private::Member<5459792080582216330u64> for Issue {
        type Type = Vec<Label>;
    }
};
