#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api()]
pub struct NoArguments {
    pub name: String,
}
///Builds a validated [`NoArguments`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct NoArgumentsBuilder<__Name = ::meeting_api::__private_0_1_0::Unset> {
    values: (::core::option::Option<String>,),
    state: ::core::marker::PhantomData<fn() -> (__Name,)>,
}
/** Sends a [`NoArguments`]: `POST `.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn no_arguments<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<NoArguments>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<NoArguments>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `NoArguments`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __private::Set {}
    impl NoArguments {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> NoArgumentsBuilder<__private::Unset> {
            NoArgumentsBuilder {
                values: (__private::None,),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Name> NoArgumentsBuilder<__Name> {
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl __private::Into<String>,
        ) -> NoArgumentsBuilder<__private::Set> {
            self.values.0 = __private::Some(__private::Into::into(value));
            NoArgumentsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<NoArguments>, __private::Invalid>
        where
            __Name: __NameIsSet,
        {
            let values = self.values;
            __private::Validate::validate(NoArguments {
                name: __private::take(values.0),
            })
        }
    }
    impl __private::Validate for NoArguments {
        const NAME: &'static __private::str = "NoArguments";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for NoArguments {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "NoArguments",
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
    "the method and the path are missing: write them first, as in `#[endpoint(GET, \"/v1/rooms\")]`; the methods are `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE`, `OPTIONS`"
}
