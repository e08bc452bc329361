#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    put,
    "v1/{meeting}",
    auth = jwt,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Five {
    pub meeting_id: String,
    #[api(non_emty)]
    pub name: String,
    #[api(range = 5..= 1)]
    pub page: u32,
}
/// Builds a validated [`Five`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct FiveBuilder<__S = ::meeting_api::__private_0_1_0::Unset3> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<u32>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Five`]: `POST v1/{meeting}`.
pub fn five<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Five>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Five>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `Five`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    impl __MeetingIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Five`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `page` of `Five`; call `.page(...)` before `.build()`",
        label = "`page` is not set"
    )]
    pub trait __PageIsSet {}
    impl __PageIsSet for __Set {}
    impl Five {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FiveBuilder {
            FiveBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State3> FiveBuilder<__S> {
        /// Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl __Into<String>,
        ) -> FiveBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            FiveBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `name`.
        pub fn name(mut self, value: impl __Into<String>) -> FiveBuilder<__S::With1> {
            self.values.1 = __Some(__Into::into(value));
            FiveBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `page`.
        pub fn page(mut self, value: u32) -> FiveBuilder<__S::With2> {
            self.values.2 = __Some(value);
            FiveBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Five>, __Invalid>
        where
            __S::S0: __MeetingIdIsSet,
            __S::S1: __NameIsSet,
            __S::S2: __PageIsSet,
        {
            __Validate::validate(Five {
                meeting_id: __take(self.values.0),
                name: __take(self.values.1),
                page: __take(self.values.2),
            })
        }
    }
    impl __Validate for Five {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("Five", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for Five {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "v1/{meeting}", __IfNotProcessed, __Json, __None);
    }
};
::core::compile_error! {
    "`auth` cannot be `jwt`; it can be `aksk`, `oauth2`, `any`, `none`"
}
::core::compile_error! {
    "unknown argument `non_emty` in `#[api(...)]`; did you mean `non_empty`?"
}
::core::compile_error! {
    "unknown method `put`; did you mean `PUT`? The methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`"
}
::core::compile_error! {
    "the path must begin with `/`; write `\"/v1/{meeting}\"`"
}
::core::compile_error! {
    "no value is within `5..=1`; did you mean `1..=5`?"
}
