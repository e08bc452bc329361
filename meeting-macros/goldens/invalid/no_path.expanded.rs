#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(GET)]
pub struct NoPath {
    pub name: Option<String>,
}
///Builds a validated [`NoPath`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct NoPathBuilder {
    values: (Option<String>,),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/** Sends a [`NoPath`]: `GET `.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    impl NoPath {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoPathBuilder {
            NoPathBuilder {
                values: (__private::None,),
                state: __private::PhantomData,
            }
        }
    }
    impl NoPathBuilder {
        ///Sets `name`.
        pub fn name(mut self, value: impl __private::Into<String>) -> Self {
            self.values.0 = __private::Some(__private::Into::into(value));
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<NoPath>, __private::Invalid> {
            let values = self.values;
            __private::Validate::validate(NoPath { name: values.0 })
        }
    }
    impl __private::Validate for NoPath {
        const NAME: &'static __private::str = "NoPath";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for NoPath {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "GET",
                path: "",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "NoPath",
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
    "the path is missing: write it after the method, as in `#[endpoint(GET, \"/v1/rooms\")]`"
}
