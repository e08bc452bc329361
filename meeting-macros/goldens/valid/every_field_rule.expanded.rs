#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    POST,
    "/v1/groups",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
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
/// Builds a validated [`Groups`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct GroupsBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (
        ::core::option::Option<Kind>,
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<i64>,
        Option<i64>,
        Option<Option<String>>,
    ),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
/// Sends a [`Groups`]: `POST /v1/groups`.
pub fn groups<__C>(
    client: &::meeting_api::__private_0_1_0::Client<__C>,
    request: &::meeting_api::__private_0_1_0::Valid<Groups>,
) -> ::meeting_api::__private_0_1_0::Call<()>
where
    __C: ::meeting_api::__private_0_1_0::CredentialsFor<Groups>,
{
    ::meeting_api::__private_0_1_0::send(client, request)
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_rules::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `kind` of `Groups`; call `.kind(...)` before `.build()`",
        label = "`kind` is not set"
    )]
    pub trait __KindIsSet {}
    impl __KindIsSet for __Set {}
    impl Groups {
        /// Starts a request. `build()` compiles once every required field is set, and checks the values.
        pub fn builder() -> GroupsBuilder {
            GroupsBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> GroupsBuilder<__S> {
        /// Sets `kind`.
        pub fn kind(mut self, value: Kind) -> GroupsBuilder<__S::With0> {
            self.values.0 = __Some(value);
            GroupsBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `user`.
        pub fn user(mut self, value: impl __Into<String>) -> Self {
            self.values.1 = __Some(__Into::into(value));
            self
        }
        /// Sets `room`.
        pub fn room(mut self, value: impl __Into<String>) -> Self {
            self.values.2 = __Some(__Into::into(value));
            self
        }
        /// Sets `floor`.
        pub fn floor(mut self, value: i32) -> Self {
            self.values.3 = __Some(value);
            self
        }
        /// Sets `start`.
        pub fn start(mut self, value: i64) -> Self {
            self.values.4 = __Some(value);
            self
        }
        /// Sets `end`.
        pub fn end(mut self, value: i64) -> Self {
            self.values.5 = __Some(value);
            self
        }
        /// Sets `note`.
        pub fn note(mut self, value: impl __Into<__Option<String>>) -> Self {
            self.values.6 = __Some(__Into::into(value));
            self
        }
        /// Checks the values; an error holds every violation, each with its path.
        pub fn build(self) -> __Result<__Valid<Groups>, __Invalid>
        where
            __S::S0: __KindIsSet,
        {
            __Validate::validate(Groups {
                kind: __take(self.values.0),
                user: self.values.1,
                room: self.values.2,
                floor: self.values.3,
                start: self.values.4,
                end: self.values.5,
                note: self.values.6,
            })
        }
    }
    impl __Validate for Groups {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Groups",
                "",
                &[
                    __Field("kind", "", __SchemaOf::<Kind>::SCHEMA, "body"),
                    __Field("user", "", __SchemaOf::<String>::SCHEMA, "body?"),
                    __Field("room", "", __SchemaOf::<String>::SCHEMA, "body?"),
                    __Field("floor", "", __SchemaOf::<i32>::SCHEMA, "body?"),
                    __Field("start", "", __SchemaOf::<i64>::SCHEMA, "body?"),
                    __Field("end", "", __SchemaOf::<i64>::SCHEMA, "body?"),
                    __Field(
                        "note",
                        "",
                        __Nullable(&__SchemaOf::<String>::SCHEMA),
                        "body?",
                    ),
                ],
                &[
                    __Rule(__AtLeastOneOf, &["user", "room"]),
                    __Rule(__AtMostOneOf, &["room", "floor"]),
                    __Rule(__AllOrNone, &["start", "end"]),
                    __Rule(
                        __RequiredIf(
                            __Condition(
                                "kind",
                                "Kind::Timed",
                                || __json_text::<
                                    Kind,
                                >(
                                    &{
                                        let expected: Kind = Kind::Timed;
                                        expected
                                    },
                                ),
                            ),
                        ),
                        &["start"],
                    ),
                    __Rule(
                        __ForbiddenIf(
                            __Condition(
                                "kind",
                                "Kind::Instant",
                                || __json_text::<
                                    Kind,
                                >(
                                    &{
                                        let expected: Kind = Kind::Instant;
                                        expected
                                    },
                                ),
                            ),
                        ),
                        &["end"],
                    ),
                ],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(
                &[
                    __found(&self.kind).json(),
                    __json_if(&self.user),
                    __json_if(&self.room),
                    __json_if(&self.floor),
                    __json_if(&self.start),
                    __json_if(&self.end),
                    __json_or_null(&self.note),
                ],
            );
        }
        fn rules(&self, checker: &mut __Checker) {
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
    impl __Endpoint for Groups {
        type Api = ::meeting_api::TencentMeeting;
        type Response = ();
        type Auth = __AnyCredentials;
        const SPEC: &'static __EndpointSpec = &__endpoint::<
            Self,
        >("POST", "/v1/groups", __IfNotProcessed, __Json, __None);
    }
};
