#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/rules")]
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
///Builds a validated [`Rules`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct RulesBuilder<
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Ratio = ::meeting_api::__private_0_1_0::Unset,
    __Even = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<f64>,
        Option<i64>,
        ::core::option::Option<u32>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__Name, __Ratio, __Even)>,
}
/** Sends a [`Rules`]: `POST /v1/rules`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn rules<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Rules>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Rules>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Rules`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `ratio` of `Rules`; call `.ratio(...)` before `.build()`",
        label = "`ratio` is not set"
    )]
    pub trait __RatioIsSet {}
    impl __RatioIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `even` of `Rules`; call `.even(...)` before `.build()`",
        label = "`even` is not set"
    )]
    pub trait __EvenIsSet {}
    impl __EvenIsSet for __private::Set {}
    impl Rules {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RulesBuilder<
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            RulesBuilder {
                values: (
                    __private::None,
                    __private::None,
                    __private::None,
                    __private::None,
                ),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Name, __Ratio, __Even> RulesBuilder<__Name, __Ratio, __Even> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl __private::Into<String>,
        ) -> RulesBuilder<__private::Set, __Ratio, __Even> {
            self.values.0 = __private::Some(__private::Into::into(value));
            RulesBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `ratio`.
        pub fn ratio(
            mut self,
            value: f64,
        ) -> RulesBuilder<__Name, __private::Set, __Even> {
            self.values.1 = __private::Some(value);
            RulesBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `level`.
        pub fn level(mut self, value: i64) -> Self {
            self.values.2 = __private::Some(value);
            self
        }
        ///Sets `even`.
        pub fn even(
            mut self,
            value: u32,
        ) -> RulesBuilder<__Name, __Ratio, __private::Set> {
            self.values.3 = __private::Some(value);
            RulesBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Rules>, __private::Invalid>
        where
            __Name: __NameIsSet,
            __Ratio: __RatioIsSet,
            __Even: __EvenIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Rules {
                name: __private::take(values.0),
                ratio: __private::take(values.1),
                level: values.2,
                even: __private::take(values.3),
            })
        }
    }
    impl __private::Validate for Rules {
        const NAME: &'static __private::str = "Rules";
        fn check(&self, checker: &mut __private::Checker) {
            checker.non_empty("name", &self.name);
            checker.length("name", &self.name, 0, 64);
            static PATTERN: __private::Pattern = __private::Pattern::new("^[a-z]+$");
            checker.pattern("name", &self.name, &PATTERN);
            checker.range("ratio", &self.ratio, __private::Some(-1.5), __private::None);
            checker
                .range_if_set(
                    "level",
                    &self.level,
                    __private::Some(0),
                    __private::Some(10),
                );
            checker.custom("even", rules::is_even(&self.even));
        }
    }
    impl __private::Endpoint for Rules {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/rules",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Rules",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "name",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[
                            __private::ValueRule::NonEmpty,
                            __private::ValueRule::Length {
                                minimum: 0,
                                maximum: 64,
                            },
                            __private::ValueRule::Pattern("^[a-z]+$"),
                        ],
                    },
                    __private::ParameterSpec {
                        name: "ratio",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<f64>::SCHEMA,
                        rules: &[
                            __private::ValueRule::Range {
                                minimum: __private::Some("-1.5"),
                                maximum: __private::None,
                            },
                        ],
                    },
                    __private::ParameterSpec {
                        name: "level",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<i64>::SCHEMA,
                        rules: &[
                            __private::ValueRule::Range {
                                minimum: __private::Some("0"),
                                maximum: __private::Some("10"),
                            },
                        ],
                    },
                    __private::ParameterSpec {
                        name: "even",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<u32>::SCHEMA,
                        rules: &[__private::ValueRule::Check("rules::is_even")],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/rules");
            let body = to.json_body();
            body.member("name", &self.name);
            body.member("ratio", &self.ratio);
            body.member_if_set("level", &self.level);
            body.member("even", &self.even);
            body.end_object();
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
