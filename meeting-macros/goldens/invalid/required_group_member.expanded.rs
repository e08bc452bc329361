///
/// `POST /v1/x`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `room` | body | yes | `String` |  |
/// | `address` | body | exactly one of `room`, `address` | `String` |  |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/x")]
pub struct RequiredMember {
    #[api(one_of = room)]
    pub room: String,
    #[api(one_of = room)]
    pub address: Option<String>,
}
///Builds a validated [`RequiredMember`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct RequiredMemberBuilder<
    __Room = ::meeting_api::__private_0_1_0::Unset,
    __OneOf_room = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __RequiredMemberValues,
    state: ::core::marker::PhantomData<fn() -> (__Room, __OneOf_room)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __RequiredMemberValues {
    room: ::core::option::Option<String>,
    address: Option<String>,
}
///Sends a [`RequiredMember`]: `POST /v1/x`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
pub fn required_member<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<RequiredMember>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<RequiredMember>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `room` of `RequiredMember`; call `.room(...)` before `.build()`",
        label = "`room` is not set"
    )]
    pub trait __RoomIsSet {}
    #[diagnostic::do_not_recommend]
    impl __RoomIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "exactly one of `room`, `address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_roomIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_roomIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "only one of `room`, `address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_roomIsFree {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_roomIsFree for ::meeting_api::__private_0_1_0::Unset {}
    #[allow(dead_code, deprecated)]
    impl RequiredMember {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RequiredMemberBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            RequiredMemberBuilder {
                values: __RequiredMemberValues {
                    room: ::core::option::Option::None,
                    address: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Room, __OneOf_room> RequiredMemberBuilder<__Room, __OneOf_room> {
        ///Sets `room`.
        pub fn room(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RequiredMemberBuilder<
            ::meeting_api::__private_0_1_0::Set,
            ::meeting_api::__private_0_1_0::Set,
        >
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.room = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RequiredMemberBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `address`.
        pub fn address(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> RequiredMemberBuilder<__Room, ::meeting_api::__private_0_1_0::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.address = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            RequiredMemberBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<RequiredMember>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Room: __RoomIsSet,
            __OneOf_room: __OneOf_roomIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(RequiredMember {
                room: ::meeting_api::__private_0_1_0::take(values.room),
                address: values.address,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for RequiredMember {
        const NAME: &'static ::core::primitive::str = "RequiredMember";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for RequiredMember {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/x",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Never,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "RequiredMember",
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
    "`one_of` joins optional fields: make `room` an `Option<String>`"
}
