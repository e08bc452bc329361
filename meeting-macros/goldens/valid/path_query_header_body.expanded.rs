///
/// `PUT /v1/meetings/{meeting_id}/invitees`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `meeting_id` | path | yes | `String` |  |
/// | `notify` | query | no | `bool` |  |
/// | `X-TC-Version` | header | no | `String` |  |
/// | `invitees` | body | yes | `Vec<Invitee>` |  |
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
#[allow(non_camel_case_types)]
pub struct SetInviteesBuilder<
    __MeetingId = ::meeting_api::__private_0_1_0::Unset,
    __Invitees = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __SetInviteesValues,
    state: ::core::marker::PhantomData<fn() -> (__MeetingId, __Invitees)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __SetInviteesValues {
    meeting_id: ::core::option::Option<String>,
    notify: Option<bool>,
    app_version: Option<String>,
    invitees: ::core::option::Option<Vec<Invitee>>,
}
///Sends a [`SetInvitees`]: `PUT /v1/meetings/{meeting_id}/invitees`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `SetInvitees`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __MeetingIdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `invitees` of `SetInvitees`; call `.invitees(...)` before `.build()`",
        label = "`invitees` is not set"
    )]
    pub trait __InviteesIsSet {}
    #[diagnostic::do_not_recommend]
    impl __InviteesIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl SetInvitees {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> SetInviteesBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            SetInviteesBuilder {
                values: __SetInviteesValues {
                    meeting_id: ::core::option::Option::None,
                    notify: ::core::option::Option::None,
                    app_version: ::core::option::Option::None,
                    invitees: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__MeetingId, __Invitees> SetInviteesBuilder<__MeetingId, __Invitees> {
        ///Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> SetInviteesBuilder<::meeting_api::__private_0_1_0::Set, __Invitees> {
            self.values.meeting_id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            SetInviteesBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `notify`.
        pub fn notify(mut self, value: bool) -> Self {
            self.values.notify = ::core::option::Option::Some(value);
            self
        }
        ///Sets `X-TC-Version`.
        pub fn app_version(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.app_version = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        ///Sets `invitees`.
        pub fn invitees(
            mut self,
            value: impl ::core::convert::Into<Vec<Invitee>>,
        ) -> SetInviteesBuilder<__MeetingId, ::meeting_api::__private_0_1_0::Set> {
            self.values.invitees = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            SetInviteesBuilder {
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
            ::meeting_api::__private_0_1_0::Valid<SetInvitees>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __MeetingId: __MeetingIdIsSet,
            __Invitees: __InviteesIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(SetInvitees {
                meeting_id: ::meeting_api::__private_0_1_0::take(values.meeting_id),
                notify: values.notify,
                app_version: values.app_version,
                invitees: ::meeting_api::__private_0_1_0::take(values.invitees),
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for SetInvitees {
        const NAME: &'static ::core::primitive::str = "SetInvitees";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            checker.path_segment("meeting_id", &self.meeting_id);
            if let ::core::option::Option::Some(value) = &self.app_version {
                checker.header_value("X-TC-Version", value);
            }
            checker.length("invitees", &self.invitees, 1, 300);
            ::meeting_api::__private_0_1_0::Probe(&self.invitees)
                .nested("invitees", checker);
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for SetInvitees {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "PUT",
                path: "/v1/meetings/{meeting_id}/invitees",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::Safe,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "SetInvitees",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "meeting_id",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Path,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "notify",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Query,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<bool>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "X-TC-Version",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Header,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "invitees",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            Vec<Invitee>,
                        >::SCHEMA,
                        rules: &[
                            ::meeting_api::__private_0_1_0::ValueRule::Length {
                                minimum: 1,
                                maximum: 300,
                            },
                        ],
                    },
                ],
                rules: &[],
            }
        };
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/meetings/");
            to.path_segment(&self.meeting_id);
            to.path("/invitees");
            if let ::core::option::Option::Some(value) = &self.notify {
                to.query("notify", value);
            }
            if let ::core::option::Option::Some(value) = &self.app_version {
                to.header("X-TC-Version", value);
            }
            let body = to.json_body();
            ::meeting_api::__private_0_1_0::Probe(&self.invitees)
                .member("invitees", body);
            body.end_object();
        }
        fn decode(
            body: &[::core::primitive::u8],
        ) -> ::core::result::Result<(), ::meeting_api::__private_0_1_0::DecodeError> {
            ::meeting_api::__private_0_1_0::decode_nothing(body)
        }
    }
};
