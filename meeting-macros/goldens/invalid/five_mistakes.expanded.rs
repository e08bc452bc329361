///
/// `POST v1/{meeting}`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `meeting_id` | body | yes | `String` |  |
/// | `name` | body | yes | `String` |  |
/// | `page` | body | yes | `u32` |  |
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
#[allow(non_camel_case_types)]
pub struct FiveBuilder<
    __MeetingId = ::meeting_api::__private_0_1_0::Unset,
    __Name = ::meeting_api::__private_0_1_0::Unset,
    __Page = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __FiveValues,
    state: ::core::marker::PhantomData<fn() -> (__MeetingId, __Name, __Page)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __FiveValues {
    meeting_id: ::core::option::Option<String>,
    name: ::core::option::Option<String>,
    page: ::core::option::Option<u32>,
}
///Sends a [`Five`]: `POST v1/{meeting}`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `Five`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __MeetingIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `name` of `Five`; call `.name(...)` before `.build()`",
        label = "`name` is not set"
    )]
    pub trait __NameIsSet {}
    #[diagnostic::do_not_recommend]
    impl __NameIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `page` of `Five`; call `.page(...)` before `.build()`",
        label = "`page` is not set"
    )]
    pub trait __PageIsSet {}
    #[diagnostic::do_not_recommend]
    impl __PageIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Five {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> FiveBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            FiveBuilder {
                values: __FiveValues {
                    meeting_id: ::core::option::Option::None,
                    name: ::core::option::Option::None,
                    page: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__MeetingId, __Name, __Page> FiveBuilder<__MeetingId, __Name, __Page> {
        ///Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> FiveBuilder<::meeting_api::__private_0_1_0::Set, __Name, __Page> {
            self.values.meeting_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            FiveBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `name`.
        pub fn name(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> FiveBuilder<__MeetingId, ::meeting_api::__private_0_1_0::Set, __Page> {
            self.values.name = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            FiveBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `page`.
        pub fn page(
            mut self,
            value: u32,
        ) -> FiveBuilder<__MeetingId, __Name, ::meeting_api::__private_0_1_0::Set> {
            self.values.page = ::core::option::Option::Some(value);
            FiveBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        pub fn build(
            self,
        ) -> ::core::result::Result<
            ::meeting_api::__private_0_1_0::Valid<Five>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __MeetingId: __MeetingIdIsSet,
            __Name: __NameIsSet,
            __Page: __PageIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Five {
                meeting_id: ::meeting_api::__private_0_1_0::take(values.meeting_id),
                name: ::meeting_api::__private_0_1_0::take(values.name),
                page: ::meeting_api::__private_0_1_0::take(values.page),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Five {
        const NAME: &'static ::core::primitive::str = "Five";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Five {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "v1/{meeting}",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "Five",
                doc: "",
                parameters: &[],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
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
