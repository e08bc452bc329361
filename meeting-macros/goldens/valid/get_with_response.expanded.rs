///
/// `GET /v1/meeting-rooms/{operator_id}/meetings`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `operator_id` | path | yes | `String` |  |
/// | `operator_id_type` | query | yes | `IdType` |  |
/// | `instanceid` | query | yes | `u32` |  |
/// | `page` | query | no | `u32` |  |
/// | `status` | query | yes | `Vec<i32>` | Repeated. |
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/meeting-rooms/{operator_id}/meetings",
    response = RoomMeetings
)]
struct ListRoomMeetings {
    operator_id: String,
    operator_id_type: IdType,
    #[api(rename = "instanceid")]
    instance_id: u32,
    #[api(range = 1..= 1000)]
    page: Option<u32>,
    /// Repeated.
    status: Vec<i32>,
}
///Builds a validated [`ListRoomMeetings`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
struct ListRoomMeetingsBuilder<
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __OperatorIdType = ::meeting_api::__private_0_1_0::Unset,
    __InstanceId = ::meeting_api::__private_0_1_0::Unset,
    __Status = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __ListRoomMeetingsValues,
    state: ::core::marker::PhantomData<
        fn() -> (__OperatorId, __OperatorIdType, __InstanceId, __Status),
    >,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
struct __ListRoomMeetingsValues {
    operator_id: ::core::option::Option<String>,
    operator_id_type: ::core::option::Option<IdType>,
    instance_id: ::core::option::Option<u32>,
    page: Option<u32>,
    status: ::core::option::Option<Vec<i32>>,
}
///Sends a [`ListRoomMeetings`]: `GET /v1/meeting-rooms/{operator_id}/meetings`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
fn list_room_meetings<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListRoomMeetings>,
) -> ::meeting_api::__private_0_1_0::Call<RoomMeetings>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListRoomMeetings>,
{
    client.send(request)
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `ListRoomMeetings`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OperatorIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `ListRoomMeetings`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OperatorIdTypeIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `instance_id` of `ListRoomMeetings`; call `.instance_id(...)` before `.build()`",
        label = "`instance_id` is not set"
    )]
    pub trait __InstanceIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __InstanceIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `status` of `ListRoomMeetings`; call `.status(...)` before `.build()`",
        label = "`status` is not set"
    )]
    pub trait __StatusIsSet {}
    #[diagnostic::do_not_recommend]
    impl __StatusIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl ListRoomMeetings {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        fn builder() -> ListRoomMeetingsBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            ListRoomMeetingsBuilder {
                values: __ListRoomMeetingsValues {
                    operator_id: ::core::option::Option::None,
                    operator_id_type: ::core::option::Option::None,
                    instance_id: ::core::option::Option::None,
                    page: ::core::option::Option::None,
                    status: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<
        __OperatorId,
        __OperatorIdType,
        __InstanceId,
        __Status,
    > ListRoomMeetingsBuilder<__OperatorId, __OperatorIdType, __InstanceId, __Status> {
        ///Sets `operator_id`.
        fn operator_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> ListRoomMeetingsBuilder<
            ::meeting_api::__private_0_1_0::Set,
            __OperatorIdType,
            __InstanceId,
            __Status,
        > {
            self.values.operator_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            ListRoomMeetingsBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `operator_id_type`.
        fn operator_id_type(
            mut self,
            value: IdType,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            ::meeting_api::__private_0_1_0::Set,
            __InstanceId,
            __Status,
        > {
            self.values.operator_id_type = ::core::option::Option::Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `instanceid`.
        fn instance_id(
            mut self,
            value: u32,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            __OperatorIdType,
            ::meeting_api::__private_0_1_0::Set,
            __Status,
        > {
            self.values.instance_id = ::core::option::Option::Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `page`.
        fn page(mut self, value: u32) -> Self {
            self.values.page = ::core::option::Option::Some(value);
            self
        }
        /// Repeated.
        fn status(
            mut self,
            value: impl ::core::convert::Into<Vec<i32>>,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            __OperatorIdType,
            __InstanceId,
            ::meeting_api::__private_0_1_0::Set,
        > {
            self.values.status = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            ListRoomMeetingsBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        fn build(
            self,
        ) -> ::core::result::Result<
            ::meeting_api::__private_0_1_0::Valid<ListRoomMeetings>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __OperatorId: __OperatorIdIsSet,
            __OperatorIdType: __OperatorIdTypeIsSet,
            __InstanceId: __InstanceIdIsSet,
            __Status: __StatusIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(ListRoomMeetings {
                operator_id: ::meeting_api::__private_0_1_0::take(values.operator_id),
                operator_id_type: ::meeting_api::__private_0_1_0::take(
                    values.operator_id_type,
                ),
                instance_id: ::meeting_api::__private_0_1_0::take(values.instance_id),
                page: values.page,
                status: ::meeting_api::__private_0_1_0::take(values.status),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for ListRoomMeetings {
        const NAME: &'static ::core::primitive::str = "ListRoomMeetings";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            checker.path_segment("operator_id", &self.operator_id);
            if let ::core::option::Option::Some(value) = &self.page {
                checker
                    .range(
                        "page",
                        value,
                        ::core::option::Option::Some(1),
                        ::core::option::Option::Some(1000),
                    );
            }
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for ListRoomMeetings {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = RoomMeetings;
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "GET",
                path: "/v1/meeting-rooms/{operator_id}/meetings",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Safe,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "ListRoomMeetings",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "operator_id",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Path,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "operator_id_type",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Query,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            IdType,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "instanceid",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Query,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<u32>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "page",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Query,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<u32>::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::Range {
                                minimum: ::core::option::Option::Some("1"),
                                maximum: ::core::option::Option::Some("1000"),
                            },
                        ],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "status",
                        doc: "Repeated.",
                        place: ::meeting_api::__private_0_1_0::Place::Query,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            Vec<i32>,
                        >::SCHEMA,
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/meeting-rooms/");
            to.path_segment(&self.operator_id);
            to.path("/meetings");
            to.query("operator_id_type", &self.operator_id_type);
            to.query("instanceid", &self.instance_id);
            if let ::core::option::Option::Some(value) = &self.page {
                to.query("page", value);
            }
            to.query_list("status", &self.status);
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<
            RoomMeetings,
            ::meeting_api::__private_0_1_0::DecodeError,
        > {
            ::meeting_api::__private_0_1_0::decode_json::<RoomMeetings>(body)
        }
    }
};
