///
/// `GET /v1/{a}/{b}/{a}`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `a` | path | no | `String` |  |
/// | `b` | path | yes | `Vec<String>` |  |
/// | `c` | body | yes | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(GET, "/v1/{a}/{b}/{a}")]
pub struct PathOfOption {
    pub a: Option<String>,
    pub b: Vec<String>,
    #[api(body)]
    pub c: String,
}
///Builds a validated [`PathOfOption`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct PathOfOptionBuilder<
    __B = ::meeting_api::__private_0_1_0::Unset,
    __C = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __PathOfOptionValues,
    state: ::core::marker::PhantomData<fn() -> (__B, __C)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __PathOfOptionValues {
    a: Option<String>,
    b: ::core::option::Option<Vec<String>>,
    c: ::core::option::Option<String>,
}
///Sends a [`PathOfOption`]: `GET /v1/{a}/{b}/{a}`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn path_of_option<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<PathOfOption>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<PathOfOption>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `b` of `PathOfOption`; call `.b(...)` before `.build()`",
        label = "`b` is not set"
    )]
    pub trait __BIsSet {}
    #[diagnostic::do_not_recommend]
    impl __BIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `c` of `PathOfOption`; call `.c(...)` before `.build()`",
        label = "`c` is not set"
    )]
    pub trait __CIsSet {}
    #[diagnostic::do_not_recommend]
    impl __CIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl PathOfOption {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PathOfOptionBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            PathOfOptionBuilder {
                values: __PathOfOptionValues {
                    a: ::core::option::Option::None,
                    b: ::core::option::Option::None,
                    c: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__B, __C> PathOfOptionBuilder<__B, __C> {
        ///Sets `a`.
        pub fn a(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.a = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        ///Sets `b`.
        pub fn b(
            mut self,
            value: impl ::core::convert::Into<Vec<String>>,
        ) -> PathOfOptionBuilder<::meeting_api::__private_0_1_0::Set, __C> {
            self.values.b = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            PathOfOptionBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `c`.
        pub fn c(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> PathOfOptionBuilder<__B, ::meeting_api::__private_0_1_0::Set> {
            self.values.c = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            PathOfOptionBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<PathOfOption>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __B: __BIsSet,
            __C: __CIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(PathOfOption {
                a: values.a,
                b: ::meeting_api::__private_0_1_0::take(values.b),
                c: ::meeting_api::__private_0_1_0::take(values.c),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for PathOfOption {
        const NAME: &'static ::core::primitive::str = "PathOfOption";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for PathOfOption {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "GET",
                path: "/v1/{a}/{b}/{a}",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "PathOfOption",
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
    "`{a}` stands in the path twice; a placeholder stands there once"
}
::core::compile_error! {
    "path values are required scalars (a string, a number, an `#[open_enum]`), not an `Option`"
}
::core::compile_error! {
    "path values are required scalars (a string, a number, an `#[open_enum]`), not a list"
}
::core::compile_error! {
    "GET has no body; use `query`"
}
