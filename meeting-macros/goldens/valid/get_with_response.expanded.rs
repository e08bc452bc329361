#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
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
struct ListRoomMeetingsBuilder<
    __OperatorId = ::meeting_api::__private_0_1_0::Unset,
    __OperatorIdType = ::meeting_api::__private_0_1_0::Unset,
    __InstanceId = ::meeting_api::__private_0_1_0::Unset,
    __Status = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<IdType>,
        ::core::option::Option<u32>,
        Option<u32>,
        ::core::option::Option<Vec<i32>>,
    ),
    state: ::core::marker::PhantomData<
        fn() -> (__OperatorId, __OperatorIdType, __InstanceId, __Status),
    >,
}
/** Sends a [`ListRoomMeetings`]: `GET /v1/meeting-rooms/{operator_id}/meetings`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
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
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `ListRoomMeetings`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `ListRoomMeetings`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    impl __OperatorIdTypeIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `instance_id` of `ListRoomMeetings`; call `.instance_id(...)` before `.build()`",
        label = "`instance_id` is not set"
    )]
    pub trait __InstanceIdIsSet {}
    impl __InstanceIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `status` of `ListRoomMeetings`; call `.status(...)` before `.build()`",
        label = "`status` is not set"
    )]
    pub trait __StatusIsSet {}
    impl __StatusIsSet for __private::Set {}
    impl ListRoomMeetings {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        fn builder() -> ListRoomMeetingsBuilder<
            __private::Unset,
            __private::Unset,
            __private::Unset,
            __private::Unset,
        > {
            ListRoomMeetingsBuilder {
                values: (
                    __private::None,
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
        __InstanceId,
        __Status,
    > ListRoomMeetingsBuilder<__OperatorId, __OperatorIdType, __InstanceId, __Status> {
        ///Sets `operator_id`.
        fn operator_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> ListRoomMeetingsBuilder<
            __private::Set,
            __OperatorIdType,
            __InstanceId,
            __Status,
        > {
            self.values.0 = __private::Some(__private::Into::into(value));
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `operator_id_type`.
        fn operator_id_type(
            mut self,
            value: IdType,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            __private::Set,
            __InstanceId,
            __Status,
        > {
            self.values.1 = __private::Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `instanceid`.
        fn instance_id(
            mut self,
            value: u32,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            __OperatorIdType,
            __private::Set,
            __Status,
        > {
            self.values.2 = __private::Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `page`.
        fn page(mut self, value: u32) -> Self {
            self.values.3 = __private::Some(value);
            self
        }
        /// Repeated.
        fn status(
            mut self,
            value: impl __private::Into<Vec<i32>>,
        ) -> ListRoomMeetingsBuilder<
            __OperatorId,
            __OperatorIdType,
            __InstanceId,
            __private::Set,
        > {
            self.values.4 = __private::Some(__private::Into::into(value));
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        fn build(
            self,
        ) -> __private::Result<__private::Valid<ListRoomMeetings>, __private::Invalid>
        where
            __OperatorId: __OperatorIdIsSet,
            __OperatorIdType: __OperatorIdTypeIsSet,
            __InstanceId: __InstanceIdIsSet,
            __Status: __StatusIsSet,
        {
            let values = self.values;
            __private::Validate::validate(ListRoomMeetings {
                operator_id: __private::take(values.0),
                operator_id_type: __private::take(values.1),
                instance_id: __private::take(values.2),
                page: values.3,
                status: __private::take(values.4),
            })
        }
    }
    impl __private::Validate for ListRoomMeetings {
        const NAME: &'static __private::str = "ListRoomMeetings";
        fn check(&self, checker: &mut __private::Checker) {
            checker.path_segment("operator_id", &self.operator_id);
            checker
                .range_if_set(
                    "page",
                    &self.page,
                    __private::Some(1),
                    __private::Some(1000),
                );
        }
    }
    impl __private::Endpoint for ListRoomMeetings {
        type Api = __private::TencentMeeting;
        type Response = RoomMeetings;
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "GET",
                path: "/v1/meeting-rooms/{operator_id}/meetings",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Safe,
                encoding: __private::BodyEncoding::Json,
                response: {
                    use __private::NoDescription as _;
                    __private::DescriptionOf::<RoomMeetings>::RESPONSE
                },
                name: "ListRoomMeetings",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "operator_id",
                        doc: "",
                        place: __private::Place::Path,
                        required: true,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "operator_id_type",
                        doc: "",
                        place: __private::Place::Query,
                        required: true,
                        schema: __private::TextSchemaOf::<IdType>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "instanceid",
                        doc: "",
                        place: __private::Place::Query,
                        required: true,
                        schema: __private::TextSchemaOf::<u32>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "page",
                        doc: "",
                        place: __private::Place::Query,
                        required: false,
                        schema: __private::TextSchemaOf::<u32>::SCHEMA,
                        rules: &[
                            __private::ValueRule::Range {
                                minimum: __private::Some("1"),
                                maximum: __private::Some("1000"),
                            },
                        ],
                    },
                    __private::ParameterSpec {
                        name: "status",
                        doc: "Repeated.",
                        place: __private::Place::Query,
                        required: true,
                        schema: __private::Schema::List(
                            &__private::TextSchemaOf::<i32>::SCHEMA,
                        ),
                        rules: &[],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            to.path("/v1/meeting-rooms/");
            to.path_segment(&self.operator_id);
            to.path("/meetings");
            to.query("operator_id_type", &self.operator_id_type);
            to.query("instanceid", &self.instance_id);
            if let __private::Some(value) = &self.page {
                to.query("page", value);
            }
            to.query_list("status", &self.status);
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<RoomMeetings, __private::DecodeError> {
            __private::decode_json::<RoomMeetings>(body)
        }
    }
};
