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
            use __private::{KnownSlot as _, OtherSlot as _};
            __private::record(
                input,
                "Issue",
                &["issueNumber", "title", "labels", "r", "state"],
                (
                    __private::known_slot::<u64>(),
                    __private::known_slot::<Option<String>>(),
                    (&__private::slot_of::<Vec<Label>>()).slot(),
                    __private::known_slot::<__private::OrDefault<u8>>(),
                    (&__private::slot_of::<State>()).slot(),
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
    impl __private::Described for Issue {
        const SCHEMA: __private::Schema = __private::Schema::Object(|| {
            __private::declared(
                "Issue",
                "An issue.",
                <Self as __private::Described>::MEMBERS,
            )
        });
        const MEMBERS: &'static [__private::ParameterSpec] = {
            use __private::NoDescription as _;
            &[
                __private::schema_member(
                    "issueNumber",
                    "Number within the repository.",
                    true,
                    __private::DescriptionOf::<u64>::SCHEMA,
                ),
                __private::schema_member(
                    "title",
                    "",
                    false,
                    __private::Schema::Nullable(
                        &__private::DescriptionOf::<String>::SCHEMA,
                    ),
                ),
                __private::schema_member(
                    "labels",
                    "",
                    false,
                    __private::Schema::List(&__private::DescriptionOf::<Label>::SCHEMA),
                ),
                __private::schema_member(
                    "r",
                    "",
                    false,
                    __private::DescriptionOf::<u8>::SCHEMA,
                ),
                __private::schema_member(
                    "state",
                    "",
                    !__private::DescriptionOf::<State>::OPTIONAL,
                    __private::DescriptionOf::<State>::SCHEMA,
                ),
            ]
        };
    }
    #[automatically_derived]
    impl __private::Member<5459792080582216330u64> for Issue {
        type Type = Vec<Label>;
    }
};
