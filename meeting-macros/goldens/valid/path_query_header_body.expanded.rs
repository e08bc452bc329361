#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    PUT,
    "/v1/meetings/{meeting_id}/invitees",
    function = replace_invitees,
    retry = safe
)]
pub struct SetInvitees {
    pub meeting_id: String,
    #[api(query)]
    pub notify: Option<bool>,
    #[api(header = "X-TC-Version")]
    pub app_version: Option<String>,
    #[api(len = 1..= 300)]
    pub invitees: Vec<Invitee>,
}
///Builds a validated [`SetInvitees`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct SetInviteesBuilder<
    __MeetingId = ::meeting_api::__private_0_1_0::Unset,
    __Invitees = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (
        ::core::option::Option<String>,
        Option<bool>,
        Option<String>,
        ::core::option::Option<Vec<Invitee>>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__MeetingId, __Invitees)>,
}
/** Sends a [`SetInvitees`]: `PUT /v1/meetings/{meeting_id}/invitees`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn replace_invitees<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<SetInvitees>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<SetInvitees>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `SetInvitees`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    impl __MeetingIdIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `invitees` of `SetInvitees`; call `.invitees(...)` before `.build()`",
        label = "`invitees` is not set"
    )]
    pub trait __InviteesIsSet {}
    impl __InviteesIsSet for __private::Set {}
    impl SetInvitees {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> SetInviteesBuilder<__private::Unset, __private::Unset> {
            SetInviteesBuilder {
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
    impl<__MeetingId, __Invitees> SetInviteesBuilder<__MeetingId, __Invitees> {
        ///Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl __private::Into<String>,
        ) -> SetInviteesBuilder<__private::Set, __Invitees> {
            self.values.0 = __private::Some(__private::Into::into(value));
            SetInviteesBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `notify`.
        pub fn notify(mut self, value: bool) -> Self {
            self.values.1 = __private::Some(value);
            self
        }
        ///Sets `X-TC-Version`.
        pub fn app_version(mut self, value: impl __private::Into<String>) -> Self {
            self.values.2 = __private::Some(__private::Into::into(value));
            self
        }
        ///Sets `invitees`.
        pub fn invitees(
            mut self,
            value: impl __private::Into<Vec<Invitee>>,
        ) -> SetInviteesBuilder<__MeetingId, __private::Set> {
            self.values.3 = __private::Some(__private::Into::into(value));
            SetInviteesBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<SetInvitees>, __private::Invalid>
        where
            __MeetingId: __MeetingIdIsSet,
            __Invitees: __InviteesIsSet,
        {
            let values = self.values;
            __private::Validate::validate(SetInvitees {
                meeting_id: __private::take(values.0),
                notify: values.1,
                app_version: values.2,
                invitees: __private::take(values.3),
            })
        }
    }
    impl __private::Validate for SetInvitees {
        const NAME: &'static __private::str = "SetInvitees";
        fn check(&self, checker: &mut __private::Checker) {
            use __private::SerializeFallback as _;
            checker.path_segment("meeting_id", &self.meeting_id);
            if let __private::Some(value) = &self.app_version {
                checker.header_value("X-TC-Version", value);
            }
            checker.length("invitees", &self.invitees, 1, 300);
            __private::Probe(&self.invitees).nested("invitees", checker);
        }
    }
    impl __private::Endpoint for SetInvitees {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "PUT",
                path: "/v1/meetings/{meeting_id}/invitees",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::Safe,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "SetInvitees",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "meeting_id",
                        doc: "",
                        place: __private::Place::Path,
                        required: true,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "notify",
                        doc: "",
                        place: __private::Place::Query,
                        required: false,
                        schema: __private::TextSchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "X-TC-Version",
                        doc: "",
                        place: __private::Place::Header,
                        required: false,
                        schema: __private::TextSchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "invitees",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<Vec<Invitee>>::SCHEMA,
                        rules: &[
                            __private::ValueRule::Length {
                                minimum: 1,
                                maximum: 300,
                            },
                        ],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            use __private::SerializeFallback as _;
            to.path("/v1/meetings/");
            to.path_segment(&self.meeting_id);
            to.path("/invitees");
            if let __private::Some(value) = &self.notify {
                to.query("notify", value);
            }
            if let __private::Some(value) = &self.app_version {
                to.header("X-TC-Version", value);
            }
            let body = to.json_body();
            __private::Probe(&self.invitees).member("invitees", body);
            body.end_object();
        }
        fn decode(
            body: &[__private::u8],
        ) -> __private::Result<(), __private::DecodeError> {
            __private::decode_nothing(body)
        }
    }
};
