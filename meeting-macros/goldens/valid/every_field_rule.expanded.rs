#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(POST, "/v1/groups")]
pub struct Groups {
    pub kind: Kind,
    #[api(at_least_one_of = who)]
    pub user: Option<String>,
    #[api(at_least_one_of = who, at_most_one_of = filter)]
    pub room: Option<String>,
    #[api(at_most_one_of = filter)]
    pub floor: Option<i32>,
    #[api(all_or_none = period, required_if(kind = Kind::Timed))]
    pub start: Option<i64>,
    #[api(all_or_none = period, forbidden_if(kind = Kind::Instant))]
    pub end: Option<i64>,
    #[api(nullable)]
    pub note: Option<Option<String>>,
}
///Builds a validated [`Groups`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GroupsBuilder<__Kind = ::meeting_api::__private_0_1_0::Unset> {
    values: (
        ::core::option::Option<Kind>,
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<i64>,
        Option<i64>,
        Option<Option<String>>,
    ),
    state: ::core::marker::PhantomData<fn() -> (__Kind,)>,
}
/** Sends a [`Groups`]: `POST /v1/groups`.

 Nothing is sent until the call is awaited; dropping it cancels it.

 # Errors

 Whatever kept the answer from coming or said no: see the client's error type.*/
pub fn groups<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Groups>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Groups>,
{
    client.send(request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `kind` of `Groups`; call `.kind(...)` before `.build()`",
        label = "`kind` is not set"
    )]
    pub trait __KindIsSet {}
    impl __KindIsSet for __private::Set {}
    impl Groups {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GroupsBuilder<__private::Unset> {
            GroupsBuilder {
                values: (
                    __private::None,
                    __private::None,
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
    impl<__Kind> GroupsBuilder<__Kind> {
        ///Sets `kind`.
        pub fn kind(mut self, value: Kind) -> GroupsBuilder<__private::Set> {
            self.values.0 = __private::Some(value);
            GroupsBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `user`.
        pub fn user(mut self, value: impl __private::Into<String>) -> Self {
            self.values.1 = __private::Some(__private::Into::into(value));
            self
        }
        ///Sets `room`.
        pub fn room(mut self, value: impl __private::Into<String>) -> Self {
            self.values.2 = __private::Some(__private::Into::into(value));
            self
        }
        ///Sets `floor`.
        pub fn floor(mut self, value: i32) -> Self {
            self.values.3 = __private::Some(value);
            self
        }
        ///Sets `start`.
        pub fn start(mut self, value: i64) -> Self {
            self.values.4 = __private::Some(value);
            self
        }
        ///Sets `end`.
        pub fn end(mut self, value: i64) -> Self {
            self.values.5 = __private::Some(value);
            self
        }
        ///Sets `note`.
        pub fn note(
            mut self,
            value: impl __private::Into<__private::Option<String>>,
        ) -> Self {
            self.values.6 = __private::Some(__private::Into::into(value));
            self
        }
        /** Checks the values and gives the request that can be sent.

 # Errors

 Every violation of the declaration's rules at once, each with its path.*/
        pub fn build(
            self,
        ) -> __private::Result<__private::Valid<Groups>, __private::Invalid>
        where
            __Kind: __KindIsSet,
        {
            let values = self.values;
            __private::Validate::validate(Groups {
                kind: __private::take(values.0),
                user: values.1,
                room: values.2,
                floor: values.3,
                start: values.4,
                end: values.5,
                note: values.6,
            })
        }
    }
    impl __private::Validate for Groups {
        const NAME: &'static __private::str = "Groups";
        fn check(&self, checker: &mut __private::Checker) {
            use __private::SerializeFallback as _;
            __private::Probe(&self.kind).nested("kind", checker);
            checker
                .at_least_one_of(
                    &[("user", self.user.is_some()), ("room", self.room.is_some())],
                );
            checker
                .at_most_one_of(
                    &[("room", self.room.is_some()), ("floor", self.floor.is_some())],
                );
            checker
                .all_or_none(
                    &[("start", self.start.is_some()), ("end", self.end.is_some())],
                );
            checker
                .required_if(
                    "start",
                    self.start.is_some(),
                    "kind",
                    "Kind::Timed",
                    *&self.kind
                        == {
                            let expected: Kind = Kind::Timed;
                            expected
                        },
                );
            checker
                .forbidden_if(
                    "end",
                    self.end.is_some(),
                    "kind",
                    "Kind::Instant",
                    *&self.kind
                        == {
                            let expected: Kind = Kind::Instant;
                            expected
                        },
                );
        }
    }
    impl __private::Endpoint for Groups {
        type Api = __private::TencentMeeting;
        type Response = ();
        type Auth = __private::AnyCredentials;
        const SPEC: &'static __private::EndpointSpec = {
            use __private::AnySchema as _;
            &__private::EndpointSpec {
                method: "POST",
                path: "/v1/groups",
                authentication: __private::Authentication::Any,
                retry: __private::RetrySafety::IfNotProcessed,
                encoding: __private::BodyEncoding::Json,
                response: __private::None,
                name: "Groups",
                doc: "",
                parameters: &[
                    __private::ParameterSpec {
                        name: "kind",
                        doc: "",
                        place: __private::Place::Body,
                        required: true,
                        schema: __private::SchemaOf::<Kind>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "user",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "room",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "floor",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<i32>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "start",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<i64>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "end",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<i64>::SCHEMA,
                        rules: &[],
                    },
                    __private::ParameterSpec {
                        name: "note",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::Schema::Nullable(
                            &__private::SchemaOf::<String>::SCHEMA,
                        ),
                        rules: &[],
                    },
                ],
                rules: &[
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::AtLeastOneOf,
                        fields: &["user", "room"],
                    },
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::AtMostOneOf,
                        fields: &["room", "floor"],
                    },
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::AllOrNone,
                        fields: &["start", "end"],
                    },
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::RequiredIf(__private::Condition {
                            field: "kind",
                            value: "Kind::Timed",
                            json: || __private::json_text::<
                                Kind,
                            >(
                                &{
                                    let expected: Kind = Kind::Timed;
                                    expected
                                },
                            ),
                        }),
                        fields: &["start"],
                    },
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::ForbiddenIf(__private::Condition {
                            field: "kind",
                            value: "Kind::Instant",
                            json: || __private::json_text::<
                                Kind,
                            >(
                                &{
                                    let expected: Kind = Kind::Instant;
                                    expected
                                },
                            ),
                        }),
                        fields: &["end"],
                    },
                ],
            }
        };
        fn encode(&self, to: &mut __private::Encoder) {
            use __private::SerializeFallback as _;
            to.path("/v1/groups");
            let body = to.json_body();
            __private::Probe(&self.kind).member("kind", body);
            body.member_if_set("user", &self.user);
            body.member_if_set("room", &self.room);
            body.member_if_set("floor", &self.floor);
            body.member_if_set("start", &self.start);
            body.member_if_set("end", &self.end);
            match &self.note {
                __private::None => {}
                __private::Some(__private::None) => body.null_member("note"),
                __private::Some(__private::Some(value)) => {
                    body.member("note", value);
                }
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
