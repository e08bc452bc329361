/// Cancels an outstanding call to a meeting room.
///
/// `PUT /v1/meeting-rooms/cancel-room-call`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `operator_id` | body | yes | `String` | Who cancels the call. |
/// | `operator_id_type` | body | yes | `OperatorIdType` |  |
/// | `meeting_room_id` | body | exactly one of `meeting_room_id`, `mra_address` | `String` | The room that is being called. |
/// | `mra_address` | body | exactly one of `meeting_room_id`, `mra_address` | `MraAddress` |  |
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
#[allow(non_camel_case_types)]
pub struct CancelRoomCallBuilder<
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __OperatorIdType = ::meeting_api::__private_0_1_0::Unset,
    __OneOf_room = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __CancelRoomCallValues,
    state: ::core::marker::PhantomData<
        fn() -> (__OperatorId, __OperatorIdType, __OneOf_room),
    >,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __CancelRoomCallValues {
    operator_id: ::core::option::Option<String>,
    operator_id_type: ::core::option::Option<OperatorIdType>,
    meeting_room_id: Option<String>,
    mra_address: Option<MraAddress>,
}
///Sends a [`CancelRoomCall`]: `PUT /v1/meeting-rooms/cancel-room-call`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `CancelRoomCall`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OperatorIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `CancelRoomCall`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OperatorIdTypeIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "exactly one of `meeting_room_id`, `mra_address` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_roomIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_roomIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "only one of `meeting_room_id`, `mra_address` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_roomIsFree {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_roomIsFree for ::meeting_api::__private_0_1_0::Unset {}
    #[allow(dead_code, deprecated)]
    impl CancelRoomCall {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> CancelRoomCallBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            CancelRoomCallBuilder {
                values: __CancelRoomCallValues {
                    operator_id: ::core::option::Option::None,
                    operator_id_type: ::core::option::Option::None,
                    meeting_room_id: ::core::option::Option::None,
                    mra_address: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<
        __OperatorId,
        __OperatorIdType,
        __OneOf_room,
    > CancelRoomCallBuilder<__OperatorId, __OperatorIdType, __OneOf_room> {
        /// Who cancels the call.
        pub fn operator_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> CancelRoomCallBuilder<
            ::meeting_api::__private_0_1_0::Set,
            __OperatorIdType,
            __OneOf_room,
        > {
            self.values.operator_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            CancelRoomCallBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `operator_id_type`.
        pub fn operator_id_type(
            mut self,
            value: OperatorIdType,
        ) -> CancelRoomCallBuilder<
            __OperatorId,
            ::meeting_api::__private_0_1_0::Set,
            __OneOf_room,
        > {
            self.values.operator_id_type = ::core::option::Option::Some(value);
            CancelRoomCallBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// The room that is being called.
        pub fn meeting_room_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> CancelRoomCallBuilder<
            __OperatorId,
            __OperatorIdType,
            ::meeting_api::__private_0_1_0::Set,
        >
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.meeting_room_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            CancelRoomCallBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `mra_address`.
        pub fn mra_address(
            mut self,
            value: MraAddress,
        ) -> CancelRoomCallBuilder<
            __OperatorId,
            __OperatorIdType,
            ::meeting_api::__private_0_1_0::Set,
        >
        where
            __OneOf_room: __OneOf_roomIsFree,
        {
            self.values.mra_address = ::core::option::Option::Some(value);
            CancelRoomCallBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<CancelRoomCall>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __OperatorId: __OperatorIdIsSet,
            __OperatorIdType: __OperatorIdTypeIsSet,
            __OneOf_room: __OneOf_roomIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(CancelRoomCall {
                operator_id: ::meeting_api::__private_0_1_0::take(values.operator_id),
                operator_id_type: ::meeting_api::__private_0_1_0::take(
                    values.operator_id_type,
                ),
                meeting_room_id: values.meeting_room_id,
                mra_address: values.mra_address,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for CancelRoomCall {
        const NAME: &'static ::core::primitive::str = "CancelRoomCall";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            checker.non_empty("operator_id", &self.operator_id);
            ::meeting_api::__private_0_1_0::Probe(&self.operator_id_type)
                .nested("operator_id_type", checker);
            if let ::core::option::Option::Some(value) = &self.meeting_room_id {
                checker.non_empty("meeting_room_id", value);
            }
            if let ::core::option::Option::Some(value) = &self.mra_address {
                ::meeting_api::__private_0_1_0::Probe(value)
                    .nested("mra_address", checker);
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
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for CancelRoomCall {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AkSkOnly;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "PUT",
                path: "/v1/meeting-rooms/cancel-room-call",
                authentication: ::meeting_api::__private_0_1_0::Authentication::AkSk,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "CancelRoomCall",
                doc: "Cancels an outstanding call to a meeting room.",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "operator_id",
                        doc: "Who cancels the call.",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[::meeting_api::__private_0_1_0::ValueRule::NonEmpty],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "operator_id_type",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            OperatorIdType,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "meeting_room_id",
                        doc: "The room that is being called.",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[::meeting_api::__private_0_1_0::ValueRule::NonEmpty],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "mra_address",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            MraAddress,
                        >::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::ExactlyOneOf,
                        fields: &["meeting_room_id", "mra_address"],
                    },
                ],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/meeting-rooms/cancel-room-call");
            let body = to.json_body();
            body.member("operator_id", &self.operator_id);
            ::meeting_api::__private_0_1_0::Probe(&self.operator_id_type)
                .member("operator_id_type", body);
            if let ::core::option::Option::Some(value) = &self.meeting_room_id {
                body.member("meeting_room_id", value);
            }
            if let ::core::option::Option::Some(value) = &self.mra_address {
                ::meeting_api::__private_0_1_0::Probe(value).member("mra_address", body);
            }
            body.end_object();
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
