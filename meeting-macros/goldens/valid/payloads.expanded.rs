#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Replaces the tags.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    PUT,
    "/v1/tags/{id}",
    api = Office,
    idempotency_key = "Idempotency-Key",
    crate = ::meeting_api,
)]
pub struct PutTags {
    pub id: u64,
    #[api(payload, len = 1..= 10)]
    pub tags: Vec<String>,
}
/// Builds a validated [`PutTags`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct PutTagsBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (::core::option::Option<u64>, ::core::option::Option<Vec<String>>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`PutTags`]: `PUT /v1/tags/{id}`.
pub fn put_tags<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<PutTags>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<PutTags>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `id` of `PutTags`; call `.id(...)` before `.build()`",
        label = "`id` is not set"
    )]
    pub trait __IdIsSet {}
    impl __IdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `tags` of `PutTags`; call `.tags(...)` before `.build()`",
        label = "`tags` is not set"
    )]
    pub trait __TagsIsSet {}
    impl __TagsIsSet for __Set {}
    impl PutTags {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PutTagsBuilder {
            PutTagsBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> PutTagsBuilder<__S> {
        /// Sets `id`.
        pub fn id(mut self, value: u64) -> PutTagsBuilder<__S::With0> {
            self.values.0 = __Some(value);
            PutTagsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `tags`.
        pub fn tags(
            mut self,
            value: impl __Into<Vec<String>>,
        ) -> PutTagsBuilder<__S::With1> {
            self.values.1 = __Some(__Into::into(value));
            PutTagsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<PutTags>, __Invalid>
        where
            __S::S0: __IdIsSet,
            __S::S1: __TagsIsSet,
        {
            __Validate::validate(PutTags {
                id: __take(self.values.0),
                tags: __take(self.values.1),
            })
        }
    }
    impl __Validate for PutTags {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "PutTags",
                "Replaces the tags.",
                &[
                    __Field("id", "", __TextSchemaOf::<u64>::SCHEMA, "path"),
                    __Field(
                        "tags",
                        "",
                        __SchemaOf::<Vec<String>>::SCHEMA,
                        "body style=payload len=1..=10",
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__text(&self.id), __json_length(&self.tags)]);
        }
    }
    impl __Endpoint for PutTags {
        type Api = Office;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("PUT", "/v1/tags/{id}", __Safe, __Json, __None)
            .with(
                &__More {
                    idempotency_key: __Some("Idempotency-Key"),
                    ..__More::NONE
                },
            );
    }
    const _: () = __not_reserved::<
        Office,
    >(
        "Idempotency-Key",
        "the client sets `Idempotency-Key` itself; a declaration cannot",
    );
};
#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Stores an object.
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    PUT,
    "/v1/objects/{*key}",
    api = Office,
    body = bytes,
    content_type = "application/x-ndjson",
    crate = ::meeting_api,
)]
pub struct PutObject {
    pub key: String,
    #[api(payload)]
    pub content: Option<Body>,
}
/// Builds a validated [`PutObject`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct PutObjectBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (::core::option::Option<String>, Option<Body>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`PutObject`]: `PUT /v1/objects/{*key}`.
pub fn put_object<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<PutObject>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<PutObject>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    use ::meeting_api::__private_0_1_0::code_of_parts::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `key` of `PutObject`; call `.key(...)` before `.build()`",
        label = "`key` is not set"
    )]
    pub trait __KeyIsSet {}
    impl __KeyIsSet for __Set {}
    impl PutObject {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PutObjectBuilder {
            PutObjectBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> PutObjectBuilder<__S> {
        /// Sets `key`.
        pub fn key(
            mut self,
            value: impl __Into<String>,
        ) -> PutObjectBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            PutObjectBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `content`.
        pub fn content(mut self, value: Body) -> Self {
            self.values.1 = __Some(value);
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<PutObject>, __Invalid>
        where
            __S::S0: __KeyIsSet,
        {
            __Validate::validate(PutObject {
                key: __take(self.values.0),
                content: self.values.1,
            })
        }
    }
    impl __Validate for PutObject {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "PutObject",
                "Stores an object.",
                &[
                    __Field(
                        "key",
                        "",
                        __TextSchemaOf::<String>::SCHEMA,
                        "path style=segments",
                    ),
                    __Field(
                        "content",
                        "",
                        __PayloadSchemaOf::<Body>::SCHEMA,
                        "body? style=payload",
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__text(&self.key), __payload_if(&self.content)]);
        }
    }
    impl __Endpoint for PutObject {
        type Api = Office;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("PUT", "/v1/objects/{*key}", __IfNotProcessed, __Bytes, __None)
            .with(
                &__More {
                    content_type: __Some("application/x-ndjson"),
                    ..__More::NONE
                },
            );
    }
};
