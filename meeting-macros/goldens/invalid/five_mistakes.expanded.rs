#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(put, "v1/{meeting}", auth = jwt)]
pub struct Five {
    pub meeting_id: String,
    #[api(non_emty)]
    pub name: String,
    #[api(range = 5..= 1)]
    pub page: u32,
}
///Builds a validated [`Five`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct FiveBuilder<
    __MeetingId = ::meeting_api::__private_0_1_0::Unset,
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Page = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<String>,
        ::core::option::Option<u32>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__MeetingId, __Name, __Page)>,
}
/** Sends a [`Five`]: `POST v1/{meeting}`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn five<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Five>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Five>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `Five`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    impl __MeetingIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Five`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    impl __NameIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `page` of `Five`; call `.page(...)` before `.build()`",
        label = "`page` is not set"
    )]
    pub trait __PageIsSet {}
    impl __PageIsSet for __private::Set {}
    impl Five {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FiveBuilder<
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            FiveBuilder {
                values: (__private::None, __private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__MeetingId, __Name, __Page> FiveBuilder<__MeetingId, __Name, __Page> {
        ///Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> FiveBuilder<__private::Set, __Name, __Page> {
            self.values.0 = __private::Some(__private::Into::into(value));
            FiveBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl __private::Into<String>,
        ) -> FiveBuilder<__MeetingId, __private::Set, __Page> {
            self.values.1 = __private::Some(__private::Into::into(value));
            FiveBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `page`.
        pub fn page(
            mut self,
            value: u32,
        ) -> FiveBuilder<__MeetingId, __Name, __private::Set> {
            self.values.2 = __private::Some(value);
            FiveBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Five>, __private::Invalid>
        where
            __MeetingId: __MeetingIdIsSet,
            __Name: __NameIsSet,
            __Page: __PageIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Five {
                meeting_id: __private::take(values.0),
                name: __private::take(values.1),
                page: __private::take(values.2),
            })
        }
    }
    impl __private::Validate for Five {
        const NAME: &'static __private::str = "Five";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for Five {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "v1/{meeting}",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Never,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Five",
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
    "`auth` cannot be `jwt`; it can be `aksk`, `oauth2`, `any`"
}
::core::compile_error! {
    "unknown word `non_emty` in `#[api(...)]`; did you mean `non_empty`?"
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
