#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/x")]
pub struct Reserved {
    pub build: String,
    pub name: String,
}
///Builds a validated [`Reserved`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct ReservedBuilder<__Name = ::meeting_api::__private_0_1_0::Unset> {
    values: (::core::option::Option<String>, ::core::option::Option<String>),
    state: ::core::marker::PhantomData<fn() -> (__Name,)>,
}
/** Sends a [`Reserved`]: `POST /v1/x`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn reserved<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Reserved>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Reserved>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Reserved`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __private::Set {}
    impl Reserved {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> ReservedBuilder<__private::Unset> {
            ReservedBuilder {
                values: (__private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Name> ReservedBuilder<__Name> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl __private::Into<String>,
        ) -> ReservedBuilder<__private::Set> {
            self.values.1 = __private::Some(__private::Into::into(value));
            ReservedBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Reserved>, __private::Invalid>
        where
            __Name: __NameIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Reserved {
                build: __private::take(values.0),
                name: __private::take(values.1),
            })
        }
    }
    impl __private::Validate for Reserved {
        const NAME: &'static __private::str = "Reserved";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for Reserved {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/x",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Reserved",
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
    "a field cannot be called `build`: the builder has a method of that name; call it `build_` and write `#[api(rename = \"build\")]`"
}
