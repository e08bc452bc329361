#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/form", body = form, auth = oauth2)]
pub struct Form {
    pub name: String,
    pub tags: Vec<String>,
    pub count: Option<u8>,
}
///Builds a validated [`Form`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct FormBuilder<
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Tags = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<Vec<String>>,
        Option<u8>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__Name, __Tags)>,
}
/** Sends a [`Form`]: `POST /v1/form`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Form`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `tags` of `Form`; call `.tags(...)` before `.build()`",
        label = "`tags` is not set"
    )]
    pub trait __TagsIsSet {}
    impl __TagsIsSet for __private::Set {}
    impl Form {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FormBuilder<__private::Unset, __private::Unset> {
            FormBuilder {
                values: (__private::None, __private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Name, __Tags> FormBuilder<__Name, __Tags> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl __private::Into<String>,
        ) -> FormBuilder<__private::Set, __Tags> {
            self.values.0 = __private::Some(__private::Into::into(value));
            FormBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `tags`.
        pub fn tags(
            mut self,
            value: impl __private::Into<Vec<String>>,
        ) -> FormBuilder<__Name, __private::Set> {
            self.values.1 = __private::Some(__private::Into::into(value));
            FormBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `count`.
        pub fn count(mut self, value: u8) -> Self {
            self.values.2 = __private::Some(value);
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Form>, __private::Invalid>
        where
            __Name: __NameIsSet,
            __Tags: __TagsIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Form {
                name: __private::take(values.0),
                tags: __private::take(values.1),
                count: values.2,
            })
        }
    }
    impl __private::Validate for Form {
        const NAME: &'static __private::str = "Form";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for Form {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::OAuth2Only;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/form",
                authentication: __private::Authentication::OAuth2,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Form,
                response: __private::None,
                name: "Form",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "name",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "tags",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::Schema::List(
                            &__private::TextSchemaOf::<String>::SCHEMA,
                        ),
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "count",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::TextSchemaOf::<u8>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/form");
            let body = to.form_body();
            body.field("name", &self.name);
            body.field_list("tags", &self.tags);
            if let __private::Some(value) = &self.count {
                body.field("count", value);
            }
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
