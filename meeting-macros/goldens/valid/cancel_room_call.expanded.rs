#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
/// Cancels an outstanding call to a meeting room.
#[derive(Clone, Debug, Deserialize)]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(PUT, "/v1/meeting-rooms/cancel-room-call", auth = aksk)]
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
///Builds a validated [`CancelRoomCall`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct CancelRoomCallBuilder<
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __OperatorIdType = ::meeting_api::__private_0_1_0::Unset,
    __OneOf_room = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<OperatorIdType>,
        Option<String>,
        Option<MraAddress>,
    ),
    state: ::core::marker::PhantomData<
        fn() -> (__OperatorId, __OperatorIdType, __OneOf_room),
    >,
}
/** Sends a [`CancelRoomCall`]: `PUT /v1/meeting-rooms/cancel-room-call`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn cancel_room_call<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<CancelRoomCall>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<CancelRoomCall>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `CancelRoomCall`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `CancelRoomCall`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    impl __OperatorIdTypeIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "exactly one of `meeting_room_id`, `mra_address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_roomIsSet {}
    impl __OneOf_roomIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `meeting_room_id`, `mra_address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_roomIsFree {}
    impl __OneOf_roomIsFree for __private::Unset {}
    impl CancelRoomCall {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> CancelRoomCallBuilder<
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            CancelRoomCallBuilder {
                values: (
                    __private::None,
                    __private::None,
                    __private::None,
                    __private::None,
                ),
                state: __private::PhantomData,
            }
        }
    }
    impl<
        __OperatorId,
        __OperatorIdType,
        __OneOf_room,
    > CancelRoomCallBuilder<__OperatorId, __OperatorIdType, __OneOf_room> {
        /// Who cancels the call.
        pub fn operator_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> CancelRoomCallBuilder<__private::Set, __OperatorIdType, __OneOf_room> {
            self.values.0 = __private::Some(__private::Into::into(value));
            CancelRoomCallBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `operator_id_type`.
        pub fn operator_id_type(
            mut self,
            value: OperatorIdType,
        ) -> CancelRoomCallBuilder<__OperatorId, __private::Set, __OneOf_room> {
            self.values.1 = __private::Some(value);
            CancelRoomCallBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /// The room that is being called.
        pub fn meeting_room_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> CancelRoomCallBuilder<__OperatorId, __OperatorIdType, __private::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.2 = __private::Some(__private::Into::into(value));
            CancelRoomCallBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `mra_address`.
        pub fn mra_address(
            mut self,
            value: MraAddress,
        ) -> CancelRoomCallBuilder<__OperatorId, __OperatorIdType, __private::Set>
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.3 = __private::Some(value);
            CancelRoomCallBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<CancelRoomCall>, __private::Invalid>
        where
            __OperatorId: __OperatorIdIsSet,
            __OperatorIdType: __OperatorIdTypeIsSet,
            __OneOf_room: __OneOf_roomIsSet,
        {
            let values = self.values;
            __private::Validate::validate(CancelRoomCall {
                operator_id: __private::take(values.0),
                operator_id_type: __private::take(values.1),
                meeting_room_id: values.2,
                mra_address: values.3,
            })
        }
    }
    impl __private::Validate for CancelRoomCall {
        const NAME: &'static __private::str = "CancelRoomCall";
        fn check(&self, checker: &mut __private::Checker) {
            use __private::SerializeFallback as _;
            checker.non_empty("operator_id", &self.operator_id);
            __private::Probe(&self.operator_id_type).nested("operator_id_type", checker);
            checker.non_empty_if_set("meeting_room_id", &self.meeting_room_id);
            if let __private::Some(value) = &self.mra_address {
                __private::Probe(value).nested("mra_address", checker);
            }
            checker
                .exactly_one_of(
                    &[
                        ("meeting_room_id", self.meeting_room_id.is_some()),
                        ("mra_address", self.mra_address.is_some()),
                    ],
                );
        }
    }
    impl __private::Endpoint for CancelRoomCall {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AkSkOnly;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "PUT",
                path: "/v1/meeting-rooms/cancel-room-call",
                authentication: __private::Authentication::AkSk,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "CancelRoomCall",
                doc: "Cancels an outstanding call to a meeting room.",
                parameters: &[
                    __private::ParameterSpec {
                        name: "operator_id",
                        doc: "Who cancels the call.",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[__private::ValueRule::NonEmpty],
                    },
                    __private::ParameterSpec {
                        name: "operator_id_type",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<OperatorIdType>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "meeting_room_id",
                        doc: "The room that is being called.",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[__private::ValueRule::NonEmpty],
                    },
                    __private::ParameterSpec {
                        name: "mra_address",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<MraAddress>::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::ExactlyOneOf,
                        fields: &["meeting_room_id", "mra_address"],
                    },
                ],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            use __private::SerializeFallback as _;
            to.path("/v1/meeting-rooms/cancel-room-call");
            let body = to.json_body();
            body.member("operator_id", &self.operator_id);
            __private::Probe(&self.operator_id_type).member("operator_id_type", body);
            body.member_if_set("meeting_room_id", &self.meeting_room_id);
            if let __private::Some(value) = &self.mra_address {
                __private::Probe(value).member("mra_address", body);
            }
            body.end_object();
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
