#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/ping", retry = never, api = other::Service)]
pub struct Ping {}
///Builds a validated [`Ping`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct PingBuilder {
    values: (),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/** Sends a [`Ping`]: `POST /v1/ping`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn ping<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Ping>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Ping>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    impl Ping {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PingBuilder {
            PingBuilder {
                values: (),
                state: __private::PhantomData,
            }
        }
    }
    impl PingBuilder {
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Ping>, __private::Invalid> {
            let values = self.values;
            __private::Validate::validate(Ping {})
        }
    }
    impl __private::Validate for Ping {
        const NAME: &'static __private::str = "Ping";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for Ping {
        type Api = other::Service;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/ping",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Ping",
                doc: "",
                parameters: &[],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/ping");
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
