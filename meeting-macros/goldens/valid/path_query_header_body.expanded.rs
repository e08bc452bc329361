#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    PUT,
    "/v1/meetings/{meeting_id}/invitees",
    function = replace_invitees,
    retry = safe,
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
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
/// Builds a validated [`SetInvitees`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct SetInviteesBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (
        ::core::option::Option<String>,
        Option<bool>,
        Option<String>,
        ::core::option::Option<Vec<Invitee>>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`SetInvitees`]: `PUT /v1/meetings/{meeting_id}/invitees`.
pub fn replace_invitees<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<SetInvitees>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<SetInvitees>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_text::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `meeting_id` of `SetInvitees`; call `.meeting_id(...)` before `.build()`",
        label = "`meeting_id` is not set"
    )]
    pub trait __MeetingIdIsSet {}
    impl __MeetingIdIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `invitees` of `SetInvitees`; call `.invitees(...)` before `.build()`",
        label = "`invitees` is not set"
    )]
    pub trait __InviteesIsSet {}
    impl __InviteesIsSet for __Set {}
    impl SetInvitees {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> SetInviteesBuilder {
            SetInviteesBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> SetInviteesBuilder<__S> {
        /// Sets `meeting_id`.
        pub fn meeting_id(
            mut self,
            value: impl __Into<String>,
        ) -> SetInviteesBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            SetInviteesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `notify`.
        pub fn notify(mut self, value: bool) -> Self {
            self.values.1 = __Some(value);
            self
        }
        /// Sets `X-TC-Version`.
        pub fn app_version(mut self, value: impl __Into<String>) -> Self {
            self.values.2 = __Some(__Into::into(value));
            self
        }
        /// Sets `invitees`.
        pub fn invitees(
            mut self,
            value: impl __Into<Vec<Invitee>>,
        ) -> SetInviteesBuilder<__S::With1> {
            self.values.3 = __Some(__Into::into(value));
            SetInviteesBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<SetInvitees>, __Invalid>
        where
            __S::S0: __MeetingIdIsSet,
            __S::S1: __InviteesIsSet,
        {
            __Validate::validate(SetInvitees {
                meeting_id: __take(self.values.0),
                notify: self.values.1,
                app_version: self.values.2,
                invitees: __take(self.values.3),
            })
        }
    }
    impl __Validate for SetInvitees {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "SetInvitees",
                "",
                &[
                    __Field("meeting_id", "", __TextSchemaOf::<String>::SCHEMA, "path"),
                    __Field("notify", "", __TextSchemaOf::<bool>::SCHEMA, "query?"),
                    __Field(
                        "X-TC-Version",
                        "",
                        __TextSchemaOf::<String>::SCHEMA,
                        "header?",
                    ),
                    __Field(
                        "invitees",
                        "",
                        __SchemaOf::<Vec<Invitee>>::SCHEMA,
                        "body len=1..=300",
                    ),
                ],
                &[],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __text(&self.meeting_id),
                    __text_if(&self.notify),
                    __text_if(&self.app_version),
                    __found(&self.invitees).json().length(__found(&self.invitees)),
                ],
            );
        }
    }
    impl __Endpoint for SetInvitees {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("PUT", "/v1/meetings/{meeting_id}/invitees", __Safe, __Json, __None);
    }
    const _: () = __not_reserved::<
        ::meeting_api::TencentMeeting,
    >("X-TC-Version", "the client sets `X-TC-Version` itself; a declaration cannot");
};
