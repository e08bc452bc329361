#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(GET, api = ::meeting_api::TencentMeeting, crate = ::meeting_api)]
pub struct NoPath {
    pub name: Option<String>,
}
/// Builds a validated [`NoPath`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct NoPathBuilder {
    values: (Option<String>,),
    state: ::core::marker::PhantomData<fn() -> ()>,
}
/// Sends a [`NoPath`]: `GET `.
pub fn no_path<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<NoPath>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<NoPath>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    impl NoPath {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoPathBuilder {
            NoPathBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl NoPathBuilder {
        /// Sets `name`.
        pub fn name(mut self, value: impl __Into<String>) -> Self {
            self.values.0 = __Some(__Into::into(value));
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<NoPath>, __Invalid> {
            __Validate::validate(NoPath { name: self.values.0 })
        }
    }
    impl __Validate for NoPath {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("NoPath", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for NoPath {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("GET", "", __Safe, __Json, __None);
    }
};
::core::compile_error! {
    "the path is missing: write it after the method, as in `#[endpoint(GET, \"/v1/rooms\")]`"
}
