///
/// `POST /v1/x`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `build` | body | yes | `String` |  |
/// | `name` | body | yes | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/x")]
pub struct Reserved {
    pub build: String,
    pub name: String,
}
///Builds a validated [`Reserved`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct ReservedBuilder<__Name = ::meeting_api::__private_0_1_0::Unset> {
    values: __ReservedValues,
    state: ::core::marker::PhantomData<fn() -> (__Name,)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __ReservedValues {
    build: ::core::option::Option<String>,
    name: ::core::option::Option<String>,
}
///Sends a [`Reserved`]: `POST /v1/x`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn reserved<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Reserved>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Reserved>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Reserved`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    #[diagnostic::do_not_recommend]
    impl __NameIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Reserved {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ReservedBuilder<::meeting_api::__private_0_1_0::Unset> {
            ReservedBuilder {
                values: __ReservedValues {
                    build: ::core::option::Option::None,
                    name: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Name> ReservedBuilder<__Name> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> ReservedBuilder<::meeting_api::__private_0_1_0::Set> {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            ReservedBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<Reserved>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Name: __NameIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Reserved {
                build: ::meeting_api::__private_0_1_0::take(values.build),
                name: ::meeting_api::__private_0_1_0::take(values.name),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Reserved {
        const NAME: &'static ::core::primitive::str = "Reserved";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Reserved {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/x",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "Reserved",
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
    "a field cannot be called `build`: the builder has a method of that name; call it `build_` and write `#[api(rename = \"build\")]`"
}
