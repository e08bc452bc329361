/// One invited user.
///
/// | Parameter | Required | Type | Description |
/// | --- | --- | --- | --- |
/// | `userid` | exactly one of `userid`, `e_mail` | `String` |  |
/// | `e_mail` | exactly one of `userid`, `e_mail` | `String` |  |
#[derive(Deserialize)]
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api()]
pub struct Invitee {
    #[api(one_of = who, non_empty)]
    pub userid: Option<String>,
    #[api(one_of = who, non_empty, rename = "e_mail")]
    #[serde(rename = "e_mail")]
    pub email: Option<String>,
}
///Builds a [`Invitee`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct InviteeBuilder<__OneOf_who = ::meeting_api::__private_0_1_0::Unset> {
    values: __InviteeValues,
    state: ::core::marker::PhantomData<fn() -> (__OneOf_who,)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __InviteeValues {
    userid: Option<String>,
    email: Option<String>,
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "exactly one of `userid`, `email` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_whoIsSet {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_whoIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "only one of `userid`, `email` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_whoIsFree {}
    #[diagnostic::do_not_recommend]
    impl __OneOf_whoIsFree for ::meeting_api::__private_0_1_0::Unset {}
    #[allow(dead_code, deprecated)]
    impl Invitee {
        ///Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> InviteeBuilder<::meeting_api::__private_0_1_0::Unset> {
            InviteeBuilder {
                values: __InviteeValues {
                    userid: ::core::option::Option::None,
                    email: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__OneOf_who> InviteeBuilder<__OneOf_who> {
        ///Sets `userid`.
        pub fn userid(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> InviteeBuilder<::meeting_api::__private_0_1_0::Set>
        where
            __OneOf_who: __OneOf_whoIsFree,
        {
            self.values.userid = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            InviteeBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `e_mail`.
        pub fn email(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> InviteeBuilder<::meeting_api::__private_0_1_0::Set>
        where
            __OneOf_who: __OneOf_whoIsFree,
        {
            self.values.email = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            InviteeBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// Gives the object. Its values are checked with the request that holds it.
        #[must_use]
        pub fn build(self) -> Invitee
        where
            __OneOf_who: __OneOf_whoIsSet,
        {
            let values = self.values;
            Invitee {
                userid: values.userid,
                email: values.email,
            }
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Invitee {
        const NAME: &'static ::core::primitive::str = "Invitee";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            if let ::core::option::Option::Some(value) = &self.userid {
                checker.non_empty("userid", value);
            }
            if let ::core::option::Option::Some(value) = &self.email {
                checker.non_empty("e_mail", value);
            }
            checker
                .exactly_one_of(
                    &[
                        ("userid", self.userid.is_some()),
                        ("e_mail", self.email.is_some()),
                    ],
                );
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::JsonValue for Invitee {
        const SCHEMA: ::meeting_api::__private_0_1_0::Schema = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            ::meeting_api::__private_0_1_0::Schema::Object(|| ::meeting_api::__private_0_1_0::ObjectSpec {
                name: "Invitee",
                doc: "One invited user.",
                parameters: &[
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "userid",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[::meeting_api::__private_0_1_0::ValueRule::NonEmpty],
                    },
                    ::meeting_api::__private_0_1_0::ParameterSpec {
                        name: "e_mail",
                        doc: "",
                        place: ::meeting_api::__private_0_1_0::Place::Body,
                        required: false,
                        schema: ::meeting_api::__private_0_1_0::SchemaOf::<
                            String,
                        >::SCHEMA,
                        rules: &[::meeting_api::__private_0_1_0::ValueRule::NonEmpty],
                    },
                ],
                rules: &[
                    ::meeting_api::__private_0_1_0::FieldRule {
                        kind: ::meeting_api::__private_0_1_0::FieldRuleKind::ExactlyOneOf,
                        fields: &["userid", "e_mail"],
                    },
                ],
            })
        };
        fn write_json(&self, body: &mut ::meeting_api::__private_0_1_0::JsonWriter) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            body.begin_object();
            if let ::core::option::Option::Some(value) = &self.userid {
                body.member("userid", value);
            }
            if let ::core::option::Option::Some(value) = &self.email {
                body.member("e_mail", value);
            }
            body.end_object();
        }
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            ::meeting_api::__private_0_1_0::Validate::check(self, checker);
        }
    }
};
