#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/x",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct RequiredMember {
    #[api(one_of = room)]
    pub room: String,
    #[api(one_of = room)]
    pub address: Option<String>,
}
/// Builds a validated [`RequiredMember`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct RequiredMemberBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (::core::option::Option<String>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`RequiredMember`]: `POST /v1/x`.
pub fn required_member<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<RequiredMember>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<RequiredMember>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `room` of `RequiredMember`; call `.room(...)` before `.build()`",
        label = "`room` is not set"
    )]
    pub trait __RoomIsSet {}
    impl __RoomIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "exactly one of `room`, `address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOfRoomIsSet {}
    impl __OneOfRoomIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `room`, `address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOfRoomIsFree {}
    impl __OneOfRoomIsFree for __Unset {}
    impl RequiredMember {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> RequiredMemberBuilder {
            RequiredMemberBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> RequiredMemberBuilder<__S> {
        /// Sets `room`.
        pub fn room(
            mut self,
            value: impl __Into<String>,
        ) -> RequiredMemberBuilder<
            <__S::With0 as ::meeting_api::__private_0_1_0::State2>::With1,
        >
        where
            __S::S1: __OneOfRoomIsFree,
        {
            self.values.0 = __Some(__Into::into(value));
            RequiredMemberBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `address`.
        pub fn address(
            mut self,
            value: impl __Into<String>,
        ) -> RequiredMemberBuilder<__S::With1>
        where
            __S::S1: __OneOfRoomIsFree,
        {
            self.values.1 = __Some(__Into::into(value));
            RequiredMemberBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<RequiredMember>, __Invalid>
        where
            __S::S0: __RoomIsSet,
            __S::S1: __OneOfRoomIsSet,
        {
            __Validate::validate(RequiredMember {
                room: __take(self.values.0),
                address: self.values.1,
            })
        }
    }
    impl __Validate for RequiredMember {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("RequiredMember", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for RequiredMember {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/x", __IfNotProcessed, __Json, __None);
    }
};
::core::compile_error! {
    "`one_of` joins optional fields: make `room` an `Option<String>`"
}
