#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(api = ::meeting_api::TencentMeeting, crate = ::meeting_api)]
pub struct NoArguments {
    pub name: String,
}
/// Builds a validated [`NoArguments`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct NoArgumentsBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (::core::option::Option<String>,),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`NoArguments`]: `POST `.
pub fn no_arguments<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<NoArguments>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<NoArguments>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `NoArguments`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    impl NoArguments {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoArgumentsBuilder {
            NoArgumentsBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> NoArgumentsBuilder<__S> {
        /// Sets `name`.
        pub fn name(
            mut self,
            value: impl __Into<String>,
        ) -> NoArgumentsBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            NoArgumentsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<NoArguments>, __Invalid>
        where
            __S::S0: __NameIsSet,
        {
            __Validate::validate(NoArguments {
                name: __take(self.values.0),
            })
        }
    }
    impl __Validate for NoArguments {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("NoArguments", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for NoArguments {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "", __IfNotProcessed, __Json, __None);
    }
};
::core::compile_error! {
    "the method and the path are missing: write them first, as in `#[endpoint(GET, \"/v1/rooms\")]`; the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`"
}
