///
/// `POST /v1/{type}/raw`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `type` | path | yes | `String` |  |
/// | `match` | body | yes | `String` |  |
/// | `operatorId` | body | yes | `String` |  |
/// | `by_serde` | body | yes | `bool` |  |
/// | `old` | body | no | `bool` |  |
#[derive(Deserialize)]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/{type}/raw", rename_all = "camelCase")]
pub struct r#Raw {
    #[api(path)]
    pub r#type: String,
    pub r#match: String,
    #[serde(rename = "operatorId")]
    pub operator_id: String,
    #[serde(rename = "by_serde")]
    pub other: bool,
    #[deprecated(note = "use `other`")]
    pub old: Option<bool>,
}
///Builds a validated [`Raw`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct RawBuilder<
    __Type = ::meeting_api::__private_0_1_0::Unset,
    __Match = ::meeting_api::__private_0_1_0::Unset,
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __Other = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __RawValues,
    state: ::core::marker::PhantomData<fn() -> (__Type, __Match, __OperatorId, __Other)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __RawValues {
    r#type: ::core::option::Option<String>,
    r#match: ::core::option::Option<String>,
    operator_id: ::core::option::Option<String>,
    other: ::core::option::Option<bool>,
    old: Option<bool>,
}
///Sends a [`Raw`]: `POST /v1/{type}/raw`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn raw<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<r#Raw>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<r#Raw>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `type` of `Raw`; call `.r#type(...)` before `.build()`",
        label = "`type` is not set"
    )]
    pub trait __TypeIsSet {}
    #[diagnostic::do_not_recommend]
    impl __TypeIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `match` of `Raw`; call `.r#match(...)` before `.build()`",
        label = "`match` is not set"
    )]
    pub trait __MatchIsSet {}
    #[diagnostic::do_not_recommend]
    impl __MatchIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `Raw`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OperatorIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `other` of `Raw`; call `.other(...)` before `.build()`",
        label = "`other` is not set"
    )]
    pub trait __OtherIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OtherIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl r#Raw {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RawBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            RawBuilder {
                values: __RawValues {
                    r#type: ::core::option::Option::None,
                    r#match: ::core::option::Option::None,
                    operator_id: ::core::option::Option::None,
                    other: ::core::option::Option::None,
                    old: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<
        __Type,
        __Match,
        __OperatorId,
        __Other,
    > RawBuilder<__Type, __Match, __OperatorId, __Other> {
        ///Sets `type`.
        pub fn r#type(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RawBuilder<
            ::meeting_api::__private_0_1_0::Set,
            __Match,
            __OperatorId,
            __Other,
        > {
            self.values.r#type = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RawBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `match`.
        pub fn r#match(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RawBuilder<
            __Type,
            ::meeting_api::__private_0_1_0::Set,
            __OperatorId,
            __Other,
        > {
            self.values.r#match = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RawBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `operatorId`.
        pub fn operator_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RawBuilder<__Type, __Match, ::meeting_api::__private_0_1_0::Set, __Other> {
            self.values.operator_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RawBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `by_serde`.
        pub fn other(
            mut self,
            value: bool,
        ) -> RawBuilder<
            __Type,
            __Match,
            __OperatorId,
            ::meeting_api::__private_0_1_0::Set,
        > {
            self.values.other = ::core::option::Option::Some(value);
            RawBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `old`.
        #[deprecated(note = "use `other`")]
        pub fn old(mut self, value: bool) -> Self {
            self.values.old = ::core::option::Option::Some(value);
            self
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        pub fn build(
            self,
        ) -> ::core::result::Result<
            ::meeting_api::__private_0_1_0::Valid<r#Raw>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Type: __TypeIsSet,
            __Match: __MatchIsSet,
            __OperatorId: __OperatorIdIsSet,
            __Other: __OtherIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(r#Raw {
                r#type: ::meeting_api::__private_0_1_0::take(values.r#type),
                r#match: ::meeting_api::__private_0_1_0::take(values.r#match),
                operator_id: ::meeting_api::__private_0_1_0::take(values.operator_id),
                other: ::meeting_api::__private_0_1_0::take(values.other),
                old: values.old,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for r#Raw {
        const NAME: &'static ::core::primitive::str = "Raw";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            checker.path_segment("type", &self.r#type);
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for r#Raw {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/{type}/raw",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "Raw",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "type",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Path,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "match",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "operatorId",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "by_serde",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "old",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/");
            to.path_segment(&self.r#type);
            to.path("/raw");
            let body = to.json_body();
            body.member("match", &self.r#match);
            body.member("operatorId", &self.operator_id);
            body.member("by_serde", &self.other);
            if let ::core::option::Option::Some(value) = &self.old {
                body.member("old", value);
            }
            body.end_object();
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
