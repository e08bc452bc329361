#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
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
pub struct PathOfOptionBuilder<
    __B = ::meeting_api::__private_0_1_0::Unset,
    __C = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        Option<String>,
        ::core::option::Option<Vec<String>>,
        ::core::option::Option<String>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__B, __C)>,
}
/** Sends a [`PathOfOption`]: `GET /v1/{a}/{b}/{a}`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `b` of `PathOfOption`; call `.b(...)` before `.build()`",
        label = "`b` is not set"
    )]
    pub trait __BIsSet {}
    impl __BIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `c` of `PathOfOption`; call `.c(...)` before `.build()`",
        label = "`c` is not set"
    )]
    pub trait __CIsSet {}
    impl __CIsSet for __private::Set {}
    impl PathOfOption {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PathOfOptionBuilder<__private::Unset, __private::Unset> {
            PathOfOptionBuilder {
                values: (__private::None, __private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__B, __C> PathOfOptionBuilder<__B, __C> {
        ///Sets `a`.
        pub fn a(mut self, value: impl __private::Into<String>) -> Self {
            self.values.0 = __private::Some(__private::Into::into(value));
            self
        }
        ///Sets `b`.
        pub fn b(
            mut self,
            value: impl __private::Into<Vec<String>>,
        ) -> PathOfOptionBuilder<__private::Set, __C> {
            self.values.1 = __private::Some(__private::Into::into(value));
            PathOfOptionBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `c`.
        pub fn c(
            mut self,
            value: impl __private::Into<String>,
        ) -> PathOfOptionBuilder<__B, __private::Set> {
            self.values.2 = __private::Some(__private::Into::into(value));
            PathOfOptionBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<PathOfOption>, __private::Invalid>
        where
            __B: __BIsSet,
            __C: __CIsSet,
        {
            let values = self.values;
            __private::Validate::validate(PathOfOption {
                a: values.0,
                b: __private::take(values.1),
                c: __private::take(values.2),
            })
        }
    }
    impl __private::Validate for PathOfOption {
        const NAME: &'static __private::str = "PathOfOption";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for PathOfOption {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "GET",
                path: "/v1/{a}/{b}/{a}",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "PathOfOption",
                doc: "",
                parameters: &[],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {}
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
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
