///
/// `POST /v1/form`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `name` | body | yes | `String` |  |
/// | `tags` | body | yes | `Vec<String>` |  |
/// | `count` | body | no | `u8` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/form", body = form, auth = oauth2)]
pub struct Form {
    pub name: String,
    pub tags: Vec<String>,
    pub count: Option<u8>,
}
///Builds a validated [`Form`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct FormBuilder<
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Tags = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __FormValues,
    state: ::core::marker::PhantomData<fn() -> (__Name, __Tags)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __FormValues {
    name: ::core::option::Option<String>,
    tags: ::core::option::Option<Vec<String>>,
    count: Option<u8>,
}
///Sends a [`Form`]: `POST /v1/form`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn form<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Form>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Form>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Form`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    #[diagnostic::do_not_recommend]
    impl __NameIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `tags` of `Form`; call `.tags(...)` before `.build()`",
        label = "`tags` is not set"
    )]
    pub trait __TagsIsSet {}
    #[diagnostic::do_not_recommend]
    impl __TagsIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Form {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FormBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            FormBuilder {
                values: __FormValues {
                    name: ::core::option::Option::None,
                    tags: ::core::option::Option::None,
                    count: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Name, __Tags> FormBuilder<__Name, __Tags> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> FormBuilder<::meeting_api::__private_0_1_0::Set, __Tags> {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            FormBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `tags`.
        pub fn tags(
            mut self,
            value: impl ::core::convert::Into<Vec<String>>,
        ) -> FormBuilder<__Name, ::meeting_api::__private_0_1_0::Set> {
            self.values.tags = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            FormBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `count`.
        pub fn count(mut self, value: u8) -> Self {
            self.values.count = ::core::option::Option::Some(value);
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
            ::meeting_api::__private_0_1_0::Valid<Form>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Name: __NameIsSet,
            __Tags: __TagsIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Form {
                name: ::meeting_api::__private_0_1_0::take(values.name),
                tags: ::meeting_api::__private_0_1_0::take(values.tags),
                count: values.count,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Form {
        const NAME: &'static ::core::primitive::str = "Form";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Form {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::OAuth2Only;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/form",
                authentication: ::meeting_api::__private_0_1_0::Authentication::OAuth2,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Form,
                name: "Form",
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
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "tags",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            Vec<String>,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "count",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<u8>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/form");
            let body = to.form_body();
            body.field("name", &self.name);
            body.field_list("tags", &self.tags);
            if let ::core::option::Option::Some(value) = &self.count {
                body.field("count", value);
            }
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
