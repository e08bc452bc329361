///
/// `POST /v1/groups`
///
/// | Parameter | In | Required | Type | Description |
/// | --- | --- | --- | --- | --- |
/// | `kind` | body | yes | `Kind` |  |
/// | `user` | body | no | `String` |  |
/// | `room` | body | no | `String` |  |
/// | `floor` | body | no | `i32` |  |
/// | `start` | body | no | `i64` |  |
/// | `end` | body | no | `i64` |  |
/// | `note` | body | no | `String` |  |
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
#[allow(non_camel_case_types)]
pub struct GroupsBuilder<__Kind = ::meeting_api::__private_0_1_0::Unset> {
    values: __GroupsValues,
    state: ::core::marker::PhantomData<fn() -> (__Kind,)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __GroupsValues {
    kind: ::core::option::Option<Kind>,
    user: Option<String>,
    room: Option<String>,
    floor: Option<i32>,
    start: Option<i64>,
    end: Option<i64>,
    note: Option<Option<String>>,
}
///Sends a [`Groups`]: `POST /v1/groups`.
///
/// Nothing is sent until the call is awaited; dropping it cancels it.
///
/// # Errors
///
/// Whatever kept the answer from coming or said no: see the client's error type.
#[allow(dead_code, deprecated)]
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
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `kind` of `Groups`; call `.kind(...)` before `.build()`",
        label = "`kind` is not set"
    )]
    pub trait __KindIsSet {}
    #[diagnostic::do_not_recommend]
    impl __KindIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Groups {
        ///Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GroupsBuilder<::meeting_api::__private_0_1_0::Unset> {
            GroupsBuilder {
                values: __GroupsValues {
                    kind: ::core::option::Option::None,
                    user: ::core::option::Option::None,
                    room: ::core::option::Option::None,
                    floor: ::core::option::Option::None,
                    start: ::core::option::Option::None,
                    end: ::core::option::Option::None,
                    note: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__Kind> GroupsBuilder<__Kind> {
        ///Sets `kind`.
        pub fn kind(
            mut self,
            value: Kind,
        ) -> GroupsBuilder<::meeting_api::__private_0_1_0::Set> {
            self.values.kind = ::core::option::Option::Some(value);
            GroupsBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `user`.
        pub fn user(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.user = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        ///Sets `room`.
        pub fn room(mut self, value: impl ::core::convert::Into<String>) -> Self {
            self.values.room = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        ///Sets `floor`.
        pub fn floor(mut self, value: i32) -> Self {
            self.values.floor = ::core::option::Option::Some(value);
            self
        }
        ///Sets `start`.
        pub fn start(mut self, value: i64) -> Self {
            self.values.start = ::core::option::Option::Some(value);
            self
        }
        ///Sets `end`.
        pub fn end(mut self, value: i64) -> Self {
            self.values.end = ::core::option::Option::Some(value);
            self
        }
        ///Sets `note`.
        pub fn note(
            mut self,
            value: impl ::core::convert::Into<::core::option::Option<String>>,
        ) -> Self {
            self.values.note = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            self
        }
        /// Checks the values and gives the request that can be sent.
        ///
        /// # Errors
        ///
        /// Every violation of the declaration's rules at once, each with its path.
        pub fn build(
            self,
        ) -> ::core::result::Result<
            ::meeting_api::__private_0_1_0::Valid<Groups>,
            ::meeting_api::__private_0_1_0::Invalid,
        >
        where
            __Kind: __KindIsSet,
        {
            let values = self.values;
            ::meeting_api::__private_0_1_0::Validate::validate(Groups {
                kind: ::meeting_api::__private_0_1_0::take(values.kind),
                user: values.user,
                room: values.room,
                floor: values.floor,
                start: values.start,
                end: values.end,
                note: values.note,
            })
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Groups {
        const NAME: &'static ::core::primitive::str = "Groups";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            ::meeting_api::__private_0_1_0::Probe(&self.kind).nested("kind", checker);
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
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Endpoint for Groups {
        type Api = ::meeting_api::__private_0_1_0::TencentMeeting;
        type Response = ();
        type Auth = ::meeting_api::__private_0_1_0::AnyCredentials;
        const SPEC: &'static ::meeting_api::__private_0_1_0::EndpointSpec = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            &::meeting_api::__private_0_1_0::EndpointSpec {
                method: "POST",
                path: "/v1/groups",
                authentication: ::meeting_api::__private_0_1_0::Authentication::Any,
                retry: ::meeting_api::__private_0_1_0::RetrySafety::IfNotProcessed,
                encoding: ::meeting_api::__private_0_1_0::BodyEncoding::Json,
                name: "Groups",
                doc: "",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "kind",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: true,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<Kind>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "user",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "room",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "floor",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<i32>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "start",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<i64>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "end",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<i64>::SCHEMA,
                        rules: &[],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "note",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::Schema::Nullable(
                            &::meeting_api::__private_0_1_0::SchemaOf::<String>::SCHEMA,
                        ),
                        rules: &[],
                    },
                ],
                rules: &[
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::AtLeastOneOf,
                        fields: &["user", "room"],
                    },
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::AtMostOneOf,
                        fields: &["room", "floor"],
                    },
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::AllOrNone,
                        fields: &["start", "end"],
                    },
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::RequiredIf(::meeting_api::__private_0_1_0::Condition {
                            field: "kind",
                            value: "Kind::Timed",
                            json: || ::meeting_api::__private_0_1_0::json_text::<
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
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::ForbiddenIf(::meeting_api::__private_0_1_0::Condition {
                            field: "kind",
                            value: "Kind::Instant",
                            json: || ::meeting_api::__private_0_1_0::json_text::<
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
        fn encode(&self, to: &mut ::meeting_api::__private_0_1_0::Encoder) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            to.path("/v1/groups");
            let body = to.json_body();
            ::meeting_api::__private_0_1_0::Probe(&self.kind).member("kind", body);
            if let ::core::option::Option::Some(value) = &self.user {
                body.member("user", value);
            }
            if let ::core::option::Option::Some(value) = &self.room {
                body.member("room", value);
            }
            if let ::core::option::Option::Some(value) = &self.floor {
                body.member("floor", value);
            }
            if let ::core::option::Option::Some(value) = &self.start {
                body.member("start", value);
            }
            if let ::core::option::Option::Some(value) = &self.end {
                body.member("end", value);
            }
            match &self.note {
                ::core::option::Option::None => {}
                ::core::option::Option::Some(::core::option::Option::None) => {
                    body.null_member("note")
                }
                ::core::option::Option::Some(::core::option::Option::Some(value)) => {
                    body.member("note", value);
                }
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
