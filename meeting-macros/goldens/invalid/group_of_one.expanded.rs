#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/x")]
pub struct GroupOfOne {
    #[api(one_of = room)]
    pub room: Option<String>,
}
///Builds a validated [`GroupOfOne`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GroupOfOneBuilder<__OneOf_room = ::meeting_api::__private_0_1_0::Unset> {
    values: (Option<String>,),
    state: ::core::marker::PhantomData<fn() -> (__OneOf_room,)>,
}
/** Sends a [`GroupOfOne`]: `POST /v1/x`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn group_of_one<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<GroupOfOne>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<GroupOfOne>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "exactly one of `room` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_roomIsSet {}
    impl __OneOf_roomIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `room` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_roomIsFree {}
    impl __OneOf_roomIsFree for __private::Unset {}
    impl GroupOfOne {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GroupOfOneBuilder<__private::Unset> {
            GroupOfOneBuilder {
                values: (__private::None,),
                state: __private::PhantomData,
            }
        }
    }
    impl<__OneOf_room> GroupOfOneBuilder<__OneOf_room> {
        ///Sets `room`.
        pub fn room(
            mut self,
            value: impl __private::Into<String>,
        ) -> GroupOfOneBuilder<__private::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.0 = __private::Some(__private::Into::into(value));
            GroupOfOneBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<GroupOfOne>, __private::Invalid>
        where
            __OneOf_room: __OneOf_roomIsSet,
        {
            let values = self.values;
            __private::Validate::validate(GroupOfOne { room: values.0 })
        }
    }
    impl __private::Validate for GroupOfOne {
        const NAME: &'static __private::str = "GroupOfOne";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Endpoint for GroupOfOne {
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
                name: "GroupOfOne",
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
    "the group `room` has one member; `one_of` joins at least two fields: write `#[api(one_of = room)]` on the other ones too"
}
