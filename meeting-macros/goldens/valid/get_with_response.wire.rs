#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/meeting-rooms/{operator_id}/meetings",
    response = RoomMeetings,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
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
/// Builds a validated [`ListRoomMeetings`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
struct ListRoomMeetingsBuilder<__S = ::meeting_api::__private_0_1_0::Unset4> {
    values: (
        ::core::option::Option<String>,
        ::core::option::Option<IdType>,
        ::core::option::Option<u32>,
        Option<u32>,
        ::core::option::Option<Vec<i32>>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`ListRoomMeetings`]: `GET /v1/meeting-rooms/{operator_id}/meetings`.
fn list_room_meetings<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<ListRoomMeetings>,
) -> ::meeting_api::__private_0_1_0::Call<RoomMeetings>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<ListRoomMeetings>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id` of `ListRoomMeetings`; call `.operator_id(...)` before `.build()`",
        label = "`operator_id` is not set"
    )]
    pub trait __OperatorIdIsSet {}
    impl __OperatorIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `operator_id_type` of `ListRoomMeetings`; call `.operator_id_type(...)` before `.build()`",
        label = "`operator_id_type` is not set"
    )]
    pub trait __OperatorIdTypeIsSet {}
    impl __OperatorIdTypeIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `instance_id` of `ListRoomMeetings`; call `.instance_id(...)` before `.build()`",
        label = "`instance_id` is not set"
    )]
    pub trait __InstanceIdIsSet {}
    impl __InstanceIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `status` of `ListRoomMeetings`; call `.status(...)` before `.build()`",
        label = "`status` is not set"
    )]
    pub trait __StatusIsSet {}
    impl __StatusIsSet for __Set {}
    impl ListRoomMeetings {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        fn builder() -> ListRoomMeetingsBuilder {
            ListRoomMeetingsBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State4> ListRoomMeetingsBuilder<__S> {
        /// Sets `operator_id`.
        fn operator_id(
            mut self,
            value: impl __Into<String>,
        ) -> ListRoomMeetingsBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `operator_id_type`.
        fn operator_id_type(
            mut self,
            value: IdType,
        ) -> ListRoomMeetingsBuilder<__S::With1> {
            self.values.1 = __Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `instanceid`.
        fn instance_id(mut self, value: u32) -> ListRoomMeetingsBuilder<__S::With2> {
            self.values.2 = __Some(value);
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `page`.
        fn page(mut self, value: u32) -> Self {
            self.values.3 = __Some(value);
            self
        }
        /// Repeated.
        fn status(
            mut self,
            value: impl __Into<Vec<i32>>,
        ) -> ListRoomMeetingsBuilder<__S::With3> {
            self.values.4 = __Some(__Into::into(value));
            ListRoomMeetingsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        fn build(self) -> __Result<__Valid<ListRoomMeetings>, __Invalid>
        where
            __S::S0: __OperatorIdIsSet,
            __S::S1: __OperatorIdTypeIsSet,
            __S::S2: __InstanceIdIsSet,
            __S::S3: __StatusIsSet,
        {
            __Validate::validate(ListRoomMeetings {
                operator_id: __take(self.values.0),
                operator_id_type: __take(self.values.1),
                instance_id: __take(self.values.2),
                page: self.values.3,
                status: __take(self.values.4),
            })
        }
    }
    impl __Validate for ListRoomMeetings {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "ListRoomMeetings",
                "",
                &[
                    __Bare("operator_id", "path"),
                    __Bare("operator_id_type", "query"),
                    __Bare("instanceid", "query"),
                    __Bare("page", "query? range=1..=1000"),
                    __Bare("status", "query"),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.operator_id),
                    __text(&self.operator_id_type),
                    __text(&self.instance_id),
                    __text_number_if(&self.page),
                    __texts(&self.status),
                ],
            );
        }
    }
    impl __Endpoint for ListRoomMeetings {
        type Api = ::meeting_api::TencentMeeting;
        type Response = RoomMeetings;
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("GET", "/v1/meeting-rooms/{operator_id}/meetings", __Safe, __Json, __None);
    }
};
