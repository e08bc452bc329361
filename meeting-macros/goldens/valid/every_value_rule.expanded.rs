///
/// `POST /v1/rules`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `name` | body | yes | `String` |  |
/// | `ratio` | body | yes | `f64` |  |
/// | `level` | body | no | `i64` |  |
/// | `even` | body | yes | `u32` |  |
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
#[allow(non_camel_case_types)]
pub struct RulesBuilder<
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Ratio = ::meeting_api::__private_0_1_0::Unset,
    __Even = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __RulesValues,
    state: ::core::marker::PhantomData<fn() -> (__Name, __Ratio, __Even)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __RulesValues {
    name: ::core::option::Option<String>,
    ratio: ::core::option::Option<f64>,
    level: Option<i64>,
    even: ::core::option::Option<u32>,
}
///Sends a [`Rules`]: `POST /v1/rules`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Rules`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    #[diagnostic::do_not_recommend]
    impl __NameIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `ratio` of `Rules`; call `.ratio(...)` before `.build()`",
        label = "`ratio` is not set"
    )]
    pub trait __RatioIsSet {}
    #[diagnostic::do_not_recommend]
    impl __RatioIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `even` of `Rules`; call `.even(...)` before `.build()`",
        label = "`even` is not set"
    )]
    pub trait __EvenIsSet {}
    #[diagnostic::do_not_recommend]
    impl __EvenIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Rules {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RulesBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            RulesBuilder {
                values: __RulesValues {
                    name: ::core::option::Option::None,
                    ratio: ::core::option::Option::None,
                    level: ::core::option::Option::None,
                    even: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Name, __Ratio, __Even> RulesBuilder<__Name, __Ratio, __Even> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RulesBuilder<::meeting_api::__private_0_1_0::Set, __Ratio, __Even> {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RulesBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `ratio`.
        pub fn ratio(
            mut self,
            value: f64,
        ) -> RulesBuilder<__Name, ::meeting_api::__private_0_1_0::Set, __Even> {
            self.values.ratio = ::core::option::Option::Some(value);
            RulesBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `level`.
        pub fn level(mut self, value: i64) -> Self {
            self.values.level = ::core::option::Option::Some(value);
            self
        }
        ///Sets `even`.
        pub fn even(
            mut self,
            value: u32,
        ) -> RulesBuilder<__Name, __Ratio, ::meeting_api::__private_0_1_0::Set> {
            self.values.even = ::core::option::Option::Some(value);
            RulesBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        pub fn build(
            self,
        ) -> ::core::result::Result<
            ::meeting_api::__private_0_1_0::Valid<Rules>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Name: __NameIsSet,
            __Ratio: __RatioIsSet,
            __Even: __EvenIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Rules {
                name: ::meeting_api::__private_0_1_0::take(values.name),
                ratio: ::meeting_api::__private_0_1_0::take(values.ratio),
                level: values.level,
                even: ::meeting_api::__private_0_1_0::take(values.even),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Rules {
        const NAME: &'static ::core::primitive::str = "Rules";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            checker.non_empty("name", &self.name);
            checker.length("name", &self.name, 0, 64);
            static PATTERN: ::meeting_api::__private_0_1_0::Pattern = ::meeting_api::__private_0_1_0::Pattern::new(
                "^[a-z]+$",
            );
            checker.pattern("name", &self.name, &PATTERN);
            checker
                .range(
                    "ratio",
                    &self.ratio,
                    ::core::option::Option::Some(-1.5),
                    ::core::option::Option::None,
                );
            if let ::core::option::Option::Some(value) = &self.level {
                checker
                    .range(
                        "level",
                        value,
                        ::core::option::Option::Some(0),
                        ::core::option::Option::Some(10),
                    );
            }
            checker.custom("even", rules::is_even(&self.even));
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Rules {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/rules",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "Rules",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "name",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::NonEmpty,
                            ::meeting_api::__private_0_1_0::ValueRule::Length {
                                minimum: 0,
                                maximum: 64,
                            },
                            ::meeting_api::__private_0_1_0::ValueRule::Pattern(
                                "^[a-z]+$",
                            ),
                        ],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "ratio",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<f64>::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::Range {
                                minimum: ::core::option::Option::Some("-1.5"),
                                maximum: ::core::option::Option::None,
                            },
                        ],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "level",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<i64>::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::Range {
                                minimum: ::core::option::Option::Some("0"),
                                maximum: ::core::option::Option::Some("10"),
                            },
                        ],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "even",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<u32>::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::Check(
                                "rules::is_even",
                            ),
                        ],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/rules");
            let body = to.json_body();
            body.member("name", &self.name);
            body.member("ratio", &self.ratio);
            if let ::core::option::Option::Some(value) = &self.level {
                body.member("level", value);
            }
            body.member("even", &self.even);
            body.end_object();
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
