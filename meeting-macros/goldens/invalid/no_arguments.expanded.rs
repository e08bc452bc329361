///
/// `POST `
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `name` | body | yes | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api()]
pub struct NoArguments {
    pub name: String,
}
///Builds a validated [`NoArguments`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct NoArgumentsBuilder<__Name = ::meeting_api::__private_0_1_0::Unset> {
    values: __NoArgumentsValues,
    state: ::core::marker::PhantomData<fn() -> (__Name,)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __NoArgumentsValues {
    name: ::core::option::Option<String>,
}
///Sends a [`NoArguments`]: `POST `.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn no_arguments<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<NoArguments>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<NoArguments>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `NoArguments`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    #[diagnostic::do_not_recommend]
    impl __NameIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl NoArguments {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoArgumentsBuilder<::meeting_api::__private_0_1_0::Unset> {
            NoArgumentsBuilder {
                values: __NoArgumentsValues {
                    name: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Name> NoArgumentsBuilder<__Name> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> NoArgumentsBuilder<::meeting_api::__private_0_1_0::Set> {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            NoArgumentsBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<NoArguments>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Name: __NameIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(NoArguments {
                name: ::meeting_api::__private_0_1_0::take(values.name),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for NoArguments {
        const NAME: &'static ::core::primitive::str = "NoArguments";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for NoArguments {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "NoArguments",
                doc: "",
                parameters: &[],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
::core::compile_error! {
    "the method and the path are missing: write them first, as in `#[endpoint(GET, \"/v1/rooms\")]`; the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`"
}
