#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
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
pub struct RawBuilder<
    __Type = ::meeting_api::__private_0_1_0::Unset,
    __Match = ::meeting_api::__private_0_1_0::Unset,
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __Other = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<bool>,
        Option<bool>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__Type, __Match, __OperatorId, __Other)>,
}
/** Sends a [`Raw`]: `POST /v1/{type}/raw`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `type` of `Raw`; call `.r#type(...)` before `.build()`",
        label = "`type` is not set"
    )]
    pub trait __TypeIsSet {}
    impl __TypeIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `match` of `Raw`; call `.r#match(...)` before `.build()`",
        label = "`match` is not set"
    )]
    pub trait __MatchIsSet {}
    impl __MatchIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `Raw`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `other` of `Raw`; call `.other(...)` before `.build()`",
        label = "`other` is not set"
    )]
    pub trait __OtherIsSet {}
    impl __OtherIsSet for __private::Set {}
    impl r#Raw {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RawBuilder<
            __private::Unset,
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            RawBuilder {
                values: (
                    __private::None,
                    __private::None,
                    __private::None,
                    __private::None,
                    __private::None,
                ),
                state: __private::PhantomData,
            }
        }
    }
    impl<
        __Type,
        __Match,
        __OperatorId,
        __Other,
    > RawBuilder<__Type, __Match, __OperatorId, __Other> {
        ///Sets `type`.
        pub fn r#type(
            mut self,
            value: impl __private::Into<String>,
        ) -> RawBuilder<__private::Set, __Match, __OperatorId, __Other> {
            self.values.0 = __private::Some(__private::Into::into(value));
            RawBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `match`.
        pub fn r#match(
            mut self,
            value: impl __private::Into<String>,
        ) -> RawBuilder<__Type, __private::Set, __OperatorId, __Other> {
            self.values.1 = __private::Some(__private::Into::into(value));
            RawBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `operatorId`.
        pub fn operator_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> RawBuilder<__Type, __Match, __private::Set, __Other> {
            self.values.2 = __private::Some(__private::Into::into(value));
            RawBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `by_serde`.
        pub fn other(
            mut self,
            value: bool,
        ) -> RawBuilder<__Type, __Match, __OperatorId, __private::Set> {
            self.values.3 = __private::Some(value);
            RawBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `old`.
        #[deprecated(note = "use `other`")]
        pub fn old(mut self, value: bool) -> Self {
            self.values.4 = __private::Some(value);
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<r#Raw>, __private::Invalid>
        where
            __Type: __TypeIsSet,
            __Match: __MatchIsSet,
            __OperatorId: __OperatorIdIsSet,
            __Other: __OtherIsSet,
        {
            let values = self.values;
            __private::Validate::validate(r#Raw {
                r#type: __private::take(values.0),
                r#match: __private::take(values.1),
                operator_id: __private::take(values.2),
                other: __private::take(values.3),
                old: values.4,
            })
        }
    }
    impl __private::Validate for r#Raw {
        const NAME: &'static __private::str = "Raw";
        fn check(&self, checker: &mut __private::Checker) {
            checker.path_segment("type", &self.r#type);
        }
    }
    impl __private::Endpoint for r#Raw {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/{type}/raw",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Raw",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "type",
                        doc: "",
                        place: __private::Place::Path,
                        required: true,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "match",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "operatorId",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "by_serde",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "old",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/");
            to.path_segment(&self.r#type);
            to.path("/raw");
            let body = to.json_body();
            body.member("match", &self.r#match);
            body.member("operatorId", &self.operator_id);
            body.member("by_serde", &self.other);
            body.member_if_set("old", &self.old);
            body.end_object();
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
