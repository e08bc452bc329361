#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(Deserialize)]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/{type}/raw",
    rename_all = "camelCase",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
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
/// Builds a validated [`Raw`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct RawBuilder<__S = ::meeting_api::__private_0_1_0::Unset4> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<bool>,
        Option<bool>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Raw`]: `POST /v1/{type}/raw`.
pub fn raw<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<r#Raw>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<r#Raw>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `type` of `Raw`; call `.r#type(...)` before `.build()`",
        label = "`type` is not set"
    )]
    pub trait __TypeIsSet {}
    impl __TypeIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `match` of `Raw`; call `.r#match(...)` before `.build()`",
        label = "`match` is not set"
    )]
    pub trait __MatchIsSet {}
    impl __MatchIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `Raw`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `other` of `Raw`; call `.other(...)` before `.build()`",
        label = "`other` is not set"
    )]
    pub trait __OtherIsSet {}
    impl __OtherIsSet for __Set {}
    impl r#Raw {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RawBuilder {
            RawBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State4> RawBuilder<__S> {
        /// Sets `type`.
        pub fn r#type(mut self, value: impl __Into<String>) -> RawBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            RawBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `match`.
        pub fn r#match(mut self, value: impl __Into<String>) -> RawBuilder<__S::With1> {
            self.values.1 = __Some(__Into::into(value));
            RawBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `operatorId`.
        pub fn operator_id(
            mut self,
            value: impl __Into<String>,
        ) -> RawBuilder<__S::With2> {
            self.values.2 = __Some(__Into::into(value));
            RawBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `by_serde`.
        pub fn other(mut self, value: bool) -> RawBuilder<__S::With3> {
            self.values.3 = __Some(value);
            RawBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `old`.
        #[deprecated(note = "use `other`")]
        pub fn old(mut self, value: bool) -> Self {
            self.values.4 = __Some(value);
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<r#Raw>, __Invalid>
        where
            __S::S0: __TypeIsSet,
            __S::S1: __MatchIsSet,
            __S::S2: __OperatorIdIsSet,
            __S::S3: __OtherIsSet,
        {
            __Validate::validate(r#Raw {
                r#type: __take(self.values.0),
                r#match: __take(self.values.1),
                operator_id: __take(self.values.2),
                other: __take(self.values.3),
                old: self.values.4,
            })
        }
    }
    impl __Validate for r#Raw {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Raw",
                "",
                &[
                    __Field("type", "", __TextSchemaOf::<String>::SCHEMA, "path"),
                    __Field("match", "", __SchemaOf::<String>::SCHEMA, "body"),
                    __Field("operatorId", "", __SchemaOf::<String>::SCHEMA, "body"),
                    __Field("by_serde", "", __SchemaOf::<bool>::SCHEMA, "body"),
                    __Field("old", "", __SchemaOf::<bool>::SCHEMA, "body?"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.r#type),
                    __json(&self.r#match),
                    __json(&self.operator_id),
                    __json(&self.other),
                    __json_if(&self.old),
                ],
            );
        }
    }
    impl __Endpoint for r#Raw {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/{type}/raw", __IfNotProcessed, __Json, __None);
    }
};
