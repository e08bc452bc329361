#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Cancels an outstanding call to a meeting room.
#[derive(Clone, Debug, Deserialize)]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    PUT,
    "/v1/meeting-rooms/cancel-room-call",
    auth = aksk,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct CancelRoomCall {
    /// Who cancels the call.
    #[api(non_empty)]
    pub operator_id: String,
    pub operator_id_type: OperatorIdType,
    /// The room that is being called.
    #[api(one_of = room, non_empty)]
    pub meeting_room_id: Option<String>,
    #[api(one_of = room)]
    pub mra_address: Option<MraAddress>,
}
/// Builds a validated [`CancelRoomCall`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct CancelRoomCallBuilder<__S = ::meeting_api::__private_0_1_0::Unset3> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<OperatorIdType>,
        Option<String>,
        Option<MraAddress>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`CancelRoomCall`]: `PUT /v1/meeting-rooms/cancel-room-call`.
pub fn cancel_room_call<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<CancelRoomCall>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<CancelRoomCall>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `CancelRoomCall`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `CancelRoomCall`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    impl __OperatorIdTypeIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "exactly one of `meeting_room_id`, `mra_address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOfRoomIsSet {}
    impl __OneOfRoomIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `meeting_room_id`, `mra_address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOfRoomIsFree {}
    impl __OneOfRoomIsFree for __Unset {}
    impl CancelRoomCall {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> CancelRoomCallBuilder {
            CancelRoomCallBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State3> CancelRoomCallBuilder<__S> {
        /// Who cancels the call.
        pub fn operator_id(
            mut self,
            value: impl __Into<String>,
        ) -> CancelRoomCallBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            CancelRoomCallBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `operator_id_type`.
        pub fn operator_id_type(
            mut self,
            value: OperatorIdType,
        ) -> CancelRoomCallBuilder<__S::With1> {
            self.values.1 = __Some(value);
            CancelRoomCallBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// The room that is being called.
        pub fn meeting_room_id(
            mut self,
            value: impl __Into<String>,
        ) -> CancelRoomCallBuilder<__S::With2>
        where
            __S::S2: __OneOfRoomIsFree,
        {
            self.values.2 = __Some(__Into::into(value));
            CancelRoomCallBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `mra_address`.
        pub fn mra_address(
            mut self,
            value: MraAddress,
        ) -> CancelRoomCallBuilder<__S::With2>
        where
            __S::S2: __OneOfRoomIsFree,
        {
            self.values.3 = __Some(value);
            CancelRoomCallBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<CancelRoomCall>, __Invalid>
        where
            __S::S0: __OperatorIdIsSet,
            __S::S1: __OperatorIdTypeIsSet,
            __S::S2: __OneOfRoomIsSet,
        {
            __Validate::validate(CancelRoomCall {
                operator_id: __take(self.values.0),
                operator_id_type: __take(self.values.1),
                meeting_room_id: self.values.2,
                mra_address: self.values.3,
            })
        }
    }
    impl __Validate for CancelRoomCall {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "CancelRoomCall",
                "",
                &[
                    __Bare("operator_id", "body non_empty"),
                    __Bare("operator_id_type", "body"),
                    __Bare("meeting_room_id", "body? non_empty"),
                    __Bare("mra_address", "body?"),
                ],
                &[__Rule(__ExactlyOneOf, &["meeting_room_id", "mra_address"])],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __json_length(&self.operator_id),
                    __found(&self.operator_id_type).json(),
                    __json_length_if(&self.meeting_room_id),
                    __found_if(&self.mra_address).json(),
                ],
            );
        }
    }
    impl __Endpoint for CancelRoomCall {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::auth::AkSkOnly;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("PUT", "/v1/meeting-rooms/cancel-room-call", __IfNotProcessed, __Json, __None);
    }
};
