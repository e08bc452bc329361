#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/x",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Reserved {
    pub build: String,
    pub name: String,
}
/// Builds a validated [`Reserved`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ReservedBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (::core::option::Option<String>, ::core::option::Option<String>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Reserved`]: `POST /v1/x`.
pub fn reserved<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Reserved>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Reserved>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Reserved`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    impl Reserved {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ReservedBuilder {
            ReservedBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> ReservedBuilder<__S> {
        /// Sets `name`.
        pub fn name(
            mut self,
            value: impl __Into<String>,
        ) -> ReservedBuilder<__S::With0> {
            self.values.1 = __Some(__Into::into(value));
            ReservedBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Reserved>, __Invalid>
        where
            __S::S0: __NameIsSet,
        {
            __Validate::validate(Reserved {
                build: __take(self.values.0),
                name: __take(self.values.1),
            })
        }
    }
    impl __Validate for Reserved {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("Reserved", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for Reserved {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/x", __IfNotProcessed, __Json, __None);
    }
};
::core::compile_error! {
    "a field cannot be called `build`: the builder has a method of that name; call it `build_` and write `#[api(rename = \"build\")]`"
}
