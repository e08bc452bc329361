///
/// `GET `
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `name` | query | no | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(GET)]
pub struct NoPath {
    pub name: Option<String>,
}
///Builds a validated [`NoPath`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct NoPathBuilder {
    values: __NoPathValues,
    state: ::core::marker::PhantomData<fn() -> ()>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __NoPathValues {
    name: Option<String>,
}
///Sends a [`NoPath`]: `GET `.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn no_path<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<NoPath>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<NoPath>,
{
    client.send(request)
}
const _: () = {
    #[allow(dead_code, deprecated)]
    impl NoPath {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoPathBuilder {
            NoPathBuilder {
                values: __NoPathValues {
                    name: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl NoPathBuilder {
        ///Sets `name`.
        pub fn name(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
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
            ::meeting_api::__private_0_1_0::Valid<NoPath>,
            ::meeting_api::__private_0_1_0::Invalid,
        > {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(NoPath {
                name: values.name,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for NoPath {
        const NAME: &'static ::core::primitive::str = "NoPath";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for NoPath {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "GET",
                path: "",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "NoPath",
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
    "the path is missing: write it after the method, as in `#[endpoint(GET, \"/v1/rooms\")]`"
}
