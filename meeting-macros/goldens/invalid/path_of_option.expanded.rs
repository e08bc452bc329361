#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/{a}/{b}/{a}",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct PathOfOption {
    pub a: Option<String>,
    pub b: Vec<String>,
    #[api(body)]
    pub c: String,
}
/// Builds a validated [`PathOfOption`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct PathOfOptionBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (
        Option<String>,
        ::core::option::Option<Vec<String>>,
        ::core::option::Option<String>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`PathOfOption`]: `GET /v1/{a}/{b}/{a}`.
pub fn path_of_option<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<PathOfOption>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<PathOfOption>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `b` of `PathOfOption`; call `.b(...)` before `.build()`",
        label = "`b` is not set"
    )]
    pub trait __BIsSet {}
    impl __BIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `c` of `PathOfOption`; call `.c(...)` before `.build()`",
        label = "`c` is not set"
    )]
    pub trait __CIsSet {}
    impl __CIsSet for __Set {}
    impl PathOfOption {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> PathOfOptionBuilder {
            PathOfOptionBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> PathOfOptionBuilder<__S> {
        /// Sets `a`.
        pub fn a(mut self, value: impl __Into<String>) -> Self {
            self.values.0 = __Some(__Into::into(value));
            self
        }
        /// Sets `b`.
        pub fn b(
            mut self,
            value: impl __Into<Vec<String>>,
        ) -> PathOfOptionBuilder<__S::With0> {
            self.values.1 = __Some(__Into::into(value));
            PathOfOptionBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `c`.
        pub fn c(
            mut self,
            value: impl __Into<String>,
        ) -> PathOfOptionBuilder<__S::With1> {
            self.values.2 = __Some(__Into::into(value));
            PathOfOptionBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<PathOfOption>, __Invalid>
        where
            __S::S0: __BIsSet,
            __S::S1: __CIsSet,
        {
            __Validate::validate(PathOfOption {
                a: self.values.0,
                b: __take(self.values.1),
                c: __take(self.values.2),
            })
        }
    }
    impl __Validate for PathOfOption {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("PathOfOption", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for PathOfOption {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("GET", "/v1/{a}/{b}/{a}", __Safe, __Json, __None);
    }
};
::core::compile_error! {
    "`{a}` appears in the path twice; a placeholder may appear once"
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
