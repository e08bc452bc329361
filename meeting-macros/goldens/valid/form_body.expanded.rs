#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/form",
    body = form,
    auth = oauth2,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Form {
    pub name: String,
    pub tags: Vec<String>,
    pub count: Option<u8>,
}
/// Builds a validated [`Form`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct FormBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<Vec<String>>,
        Option<u8>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Form`]: `POST /v1/form`.
pub fn form<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Form>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Form>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Form`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `tags` of `Form`; call `.tags(...)` before `.build()`",
        label = "`tags` is not set"
    )]
    pub trait __TagsIsSet {}
    impl __TagsIsSet for __Set {}
    impl Form {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FormBuilder {
            FormBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> FormBuilder<__S> {
        /// Sets `name`.
        pub fn name(mut self, value: impl __Into<String>) -> FormBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            FormBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `tags`.
        pub fn tags(
            mut self,
            value: impl __Into<Vec<String>>,
        ) -> FormBuilder<__S::With1> {
            self.values.1 = __Some(__Into::into(value));
            FormBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `count`.
        pub fn count(mut self, value: u8) -> Self {
            self.values.2 = __Some(value);
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Form>, __Invalid>
        where
            __S::S0: __NameIsSet,
            __S::S1: __TagsIsSet,
        {
            __Validate::validate(Form {
                name: __take(self.values.0),
                tags: __take(self.values.1),
                count: self.values.2,
            })
        }
    }
    impl __Validate for Form {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Form",
                "",
                &[
                    __Field("name", "", __TextSchemaOf::<String>::SCHEMA, "body"),
                    __Field(
                        "tags",
                        "",
                        __List(&__TextSchemaOf::<String>::SCHEMA),
                        "body",
                    ),
                    __Field("count", "", __TextSchemaOf::<u8>::SCHEMA, "body?"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[__text(&self.name), __texts(&self.tags), __text_if(&self.count)],
            );
        }
    }
    impl __Endpoint for Form {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::auth::OAuth2Only;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/form", __IfNotProcessed, __Form, __None);
    }
};
