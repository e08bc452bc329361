#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/rules",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Rules {
    #[api(non_empty, len = ..= 64, pattern = "^[a-z]+$")]
    pub name: String,
    #[api(range = -1.5..)]
    pub ratio: f64,
    #[api(range = 0..= 10)]
    pub level: Option<i64>,
    #[api(check = rules::is_even)]
    pub even: u32,
}
/// Builds a validated [`Rules`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct RulesBuilder<__S = ::meeting_api::__private_0_1_0::Unset3> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<f64>,
        Option<i64>,
        ::core::option::Option<u32>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Rules`]: `POST /v1/rules`.
pub fn rules<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Rules>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Rules>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_rules::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Rules`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `ratio` of `Rules`; call `.ratio(...)` before `.build()`",
        label = "`ratio` is not set"
    )]
    pub trait __RatioIsSet {}
    impl __RatioIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `even` of `Rules`; call `.even(...)` before `.build()`",
        label = "`even` is not set"
    )]
    pub trait __EvenIsSet {}
    impl __EvenIsSet for __Set {}
    impl Rules {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RulesBuilder {
            RulesBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State3> RulesBuilder<__S> {
        /// Sets `name`.
        pub fn name(mut self, value: impl __Into<String>) -> RulesBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            RulesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `ratio`.
        pub fn ratio(mut self, value: f64) -> RulesBuilder<__S::With1> {
            self.values.1 = __Some(value);
            RulesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `level`.
        pub fn level(mut self, value: i64) -> Self {
            self.values.2 = __Some(value);
            self
        }
        /// Sets `even`.
        pub fn even(mut self, value: u32) -> RulesBuilder<__S::With2> {
            self.values.3 = __Some(value);
            RulesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Rules>, __Invalid>
        where
            __S::S0: __NameIsSet,
            __S::S1: __RatioIsSet,
            __S::S2: __EvenIsSet,
        {
            __Validate::validate(Rules {
                name: __take(self.values.0),
                ratio: __take(self.values.1),
                level: self.values.2,
                even: __take(self.values.3),
            })
        }
    }
    impl __Validate for Rules {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Rules",
                "",
                &[
                    __Ruled(
                        "name",
                        "",
                        __Any,
                        "body",
                        &[
                            __NonEmpty,
                            __Length {
                                minimum: 0,
                                maximum: 64,
                            },
                            __Matches("^[a-z]+$"),
                        ],
                    ),
                    __Bare("ratio", "body range=-1.5..="),
                    __Bare("level", "body? range=0..=10"),
                    __Ruled("even", "", __Any, "body", &[__Check("rules::is_even")]),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __json_length(&self.name),
                    __json_number(&self.ratio),
                    __json_number_if(&self.level),
                    __json(&self.even),
                ],
            );
        }
        fn rules(&self, checker: &mut __Checker) {
            {
                static PATTERN: __Pattern = __Pattern::new("^[a-z]+$");
                checker.pattern("name", &self.name, &PATTERN);
            }
            checker.custom("even", rules::is_even(&self.even));
        }
    }
    impl __Endpoint for Rules {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/rules", __IfNotProcessed, __Json, __None);
    }
};
