#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/x",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct GroupOfOne {
    #[api(one_of = room)]
    pub room: Option<String>,
}
/// Builds a validated [`GroupOfOne`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GroupOfOneBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (Option<String>,),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`GroupOfOne`]: `POST /v1/x`.
pub fn group_of_one<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<GroupOfOne>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<GroupOfOne>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "exactly one of `room` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOfRoomIsSet {}
    impl __OneOfRoomIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `room` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOfRoomIsFree {}
    impl __OneOfRoomIsFree for __Unset {}
    impl GroupOfOne {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GroupOfOneBuilder {
            GroupOfOneBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> GroupOfOneBuilder<__S> {
        /// Sets `room`.
        pub fn room(
            mut self,
            value: impl __Into<String>,
        ) -> GroupOfOneBuilder<__S::With0>
        where
            __S::S0: __OneOfRoomIsFree,
        {
            self.values.0 = __Some(__Into::into(value));
            GroupOfOneBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<GroupOfOne>, __Invalid>
        where
            __S::S0: __OneOfRoomIsSet,
        {
            __Validate::validate(GroupOfOne { room: self.values.0 })
        }
    }
    impl __Validate for GroupOfOne {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("GroupOfOne", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Endpoint for GroupOfOne {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/x", __IfNotProcessed, __Json, __None);
    }
};
::core::compile_error! {
    "the group `room` has one member; `one_of` joins at least two fields: write `#[api(one_of = room)]` on the other fields too"
}
