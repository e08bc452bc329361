#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/ping",
    retry = never,
    api = other::Service,
    crate = ::meeting_api,
)]
pub struct Ping {}
/// Builds a validated [`Ping`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct PingBuilder {
    values: (),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/// Sends a [`Ping`]: `POST /v1/ping`.
pub fn ping<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Ping>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Ping>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    impl Ping {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PingBuilder {
            PingBuilder {
                values: (),
                state: __PhantomData,
            }
        }
    }
    impl PingBuilder {
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Ping>, __Invalid> {
            __Validate::validate(Ping {})
        }
    }
    impl __Validate for Ping {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("Ping", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for Ping {
        type Api = other::Service;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/ping", __Never, __Json, __None);
    }
};
