#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[doc = concat!("Lists ", "participants.")]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/meetings/{meetingId}/{kind}",
    rename_all = "camelCase",
    builder = ListSetup,
    auth = crate::Admin,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct List {
    #[doc = concat!("Which ", "meeting.")]
    #[api(pattern = MEETING_ID)]
    pub meeting_id: String,
    pub kind: u8,
    #[api(range = 1..= limits::PAGE_SIZE)]
    pub page_size: Option<u32>,
    /// Of the person.
    #[api(len = ..= LONGEST)]
    pub name: Option<String>,
}
/// Builds a validated [`List`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ListSetup<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<u8>,
        Option<u32>,
        Option<String>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`List`]: `GET /v1/meetings/{meetingId}/{kind}`.
pub fn list<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<List>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<List>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    use ::meeting_api::__private_0_1_0::code_of_rules::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `List`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    impl __MeetingIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `kind` of `List`; call `.kind(...)` before `.build()`",
        label = "`kind` is not set"
    )]
    pub trait __KindIsSet {}
    impl __KindIsSet for __Set {}
    impl List {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ListSetup {
            ListSetup {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> ListSetup<__S> {
        #[doc = concat!("Which ", "meeting.")]
        pub fn meeting_id(
            mut self,
            value: impl __Into<String>,
        ) -> ListSetup<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            ListSetup {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `kind`.
        pub fn kind(mut self, value: u8) -> ListSetup<__S::With1> {
            self.values.1 = __Some(value);
            ListSetup {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `pageSize`.
        pub fn page_size(mut self, value: u32) -> Self {
            self.values.2 = __Some(value);
            self
        }
        /// Of the person.
        pub fn name(mut self, value: impl __Into<String>) -> Self {
            self.values.3 = __Some(__Into::into(value));
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<List>, __Invalid>
        where
            __S::S0: __MeetingIdIsSet,
            __S::S1: __KindIsSet,
        {
            __Validate::validate(List {
                meeting_id: __take(self.values.0),
                kind: __take(self.values.1),
                page_size: self.values.2,
                name: self.values.3,
            })
        }
    }
    const _: () = ::core::assert!(
        1 <= { const BOUND : ::core::primitive::u32 = limits::PAGE_SIZE; BOUND },
        "no value is within `1..=limits::PAGE_SIZE`; did you mean `limits::PAGE_SIZE..=1`?"
    );
    impl __Validate for List {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "List",
                ::core::concat!(concat!("Lists ", "participants.")),
                &[
                    __Ruled(
                        "meetingId",
                        ::core::concat!(concat!("Which ", "meeting.")),
                        __TextSchemaOf::<String>::SCHEMA,
                        "path",
                        &[__Matches(MEETING_ID)],
                    ),
                    __Field("kind", "", __TextSchemaOf::<u8>::SCHEMA, "path"),
                    __Ruled(
                        "pageSize",
                        "",
                        __TextSchemaOf::<u32>::SCHEMA,
                        "query?",
                        &[
                            __Range {
                                minimum: __Some("1"),
                                maximum: __Some({
                                    const TEXT: &__str = {
                                        const DECIMAL: &__Decimal = &__Constant({
                                                const BOUND: ::core::primitive::u32 = limits::PAGE_SIZE;
                                                BOUND
                                            })
                                            .decimal();
                                        DECIMAL.text()
                                    };
                                    TEXT
                                }),
                            },
                        ],
                    ),
                    __Ruled(
                        "name",
                        "Of the person.",
                        __TextSchemaOf::<String>::SCHEMA,
                        "query?",
                        &[
                            __Length {
                                minimum: 0,
                                maximum: {
                                    const BOUND: ::core::primitive::usize = LONGEST;
                                    BOUND
                                },
                            },
                        ],
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.meeting_id),
                    __text(&self.kind),
                    __text_number_if(&self.page_size),
                    __text_length_if(&self.name),
                ],
            );
        }
        fn rules(&self, checker: &mut __Checker) {
            {
                static PATTERN: __Pattern = __Pattern::new(MEETING_ID);
                checker.pattern("meetingId", &self.meeting_id, &PATTERN);
            }
        }
    }
    impl __Endpoint for List {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = crate::Admin;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("GET", "/v1/meetings/{meetingId}/{kind}", __Safe, __Json, __None);
    }
};
