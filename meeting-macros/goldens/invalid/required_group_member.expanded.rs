#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
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
pub struct RequiredMemberBuilder<
    __Room = ::meeting_api::__private_0_1_0::Unset,
    __OneOf_room = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (::core::option::Option<String>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> (__Room, __OneOf_room)>,
}
/** Sends a [`RequiredMember`]: `POST /v1/x`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `room` of `RequiredMember`; call `.room(...)` before `.build()`",
        label = "`room` is not set"
    )]
    pub trait __RoomIsSet {}
    impl __RoomIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "exactly one of `room`, `address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_roomIsSet {}
    impl __OneOf_roomIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `room`, `address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_roomIsFree {}
    impl __OneOf_roomIsFree for __private::Unset {}
    impl RequiredMember {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RequiredMemberBuilder<__private::Unset, __private::Unset> {
            RequiredMemberBuilder {
                values: (__private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__Room, __OneOf_room> RequiredMemberBuilder<__Room, __OneOf_room> {
        ///Sets `room`.
        pub fn room(
            mut self,
            value: impl __private::Into<String>,
        ) -> RequiredMemberBuilder<__private::Set, __private::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.0 = __private::Some(__private::Into::into(value));
            RequiredMemberBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `address`.
        pub fn address(
            mut self,
            value: impl __private::Into<String>,
        ) -> RequiredMemberBuilder<__Room, __private::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.1 = __private::Some(__private::Into::into(value));
            RequiredMemberBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<RequiredMember>, __private::Invalid>
        where
            __Room: __RoomIsSet,
            __OneOf_room: __OneOf_roomIsSet,
        {
            let values = self.values;
            __private::Validate::validate(RequiredMember {
                room: __private::take(values.0),
                address: values.1,
            })
        }
    }
    impl __private::Validate for RequiredMember {
        const NAME: &'static __private::str = "RequiredMember";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for RequiredMember {
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
                name: "RequiredMember",
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
    "`one_of` joins optional fields: make `room` an `Option<String>`"
}
