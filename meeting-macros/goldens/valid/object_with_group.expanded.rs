#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(object))]
/// One invited user.
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
pub struct InviteeBuilder<__OneOf_who = ::meeting_api::__private_0_1_0::Unset> {
    values: (Option<String>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> (__OneOf_who,)>,
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "exactly one of `userid`, `email` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_whoIsSet {}
    impl __OneOf_whoIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `userid`, `email` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_whoIsFree {}
    impl __OneOf_whoIsFree for __private::Unset {}
    impl Invitee {
        ///Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> InviteeBuilder<__private::Unset> {
            InviteeBuilder {
                values: (__private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__OneOf_who> InviteeBuilder<__OneOf_who> {
        ///Sets `userid`.
        pub fn userid(
            mut self,
            value: impl __private::Into<String>,
        ) -> InviteeBuilder<__private::Set>
        where
            __OneOf_who: __OneOf_whoIsFree,
        {
            self.values.0 = __private::Some(__private::Into::into(value));
            InviteeBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `e_mail`.
        pub fn email(
            mut self,
            value: impl __private::Into<String>,
        ) -> InviteeBuilder<__private::Set>
        where
            __OneOf_who: __OneOf_whoIsFree,
        {
            self.values.1 = __private::Some(__private::Into::into(value));
            InviteeBuilder {
                values: self.values,
                state: __private::PhantomData,
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
                userid: values.0,
                email: values.1,
            }
        }
    }
    impl __private::Validate for Invitee {
        const NAME: &'static __private::str = "Invitee";
        fn check(&self, checker: &mut __private::Checker) {
            checker.non_empty_if_set("userid", &self.userid);
            checker.non_empty_if_set("e_mail", &self.email);
            checker
                .exactly_one_of(
                    &[
                        ("userid", self.userid.is_some()),
                        ("e_mail", self.email.is_some()),
                    ],
                );
        }
    }
    impl __private::Described for Invitee {
        const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
    }
    impl __private::JsonValue for Invitee {
        const SCHEMA: __private::Schema = {
            use __private::AnySchema as _;
            __private::Schema::Object(|| __private::ObjectSpec {
                name: "Invitee",
                doc: "One invited user.",
                parameters: &[
                    __private::ParameterSpec {
                        name: "userid",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[__private::ValueRule::NonEmpty],
                    },
                    __private::ParameterSpec {
                        name: "e_mail",
                        doc: "",
                        place: __private::Place::Body,
                        required: false,
                        schema: __private::SchemaOf::<String>::SCHEMA,
                        rules: &[__private::ValueRule::NonEmpty],
                    },
                ],
                rules: &[
                    __private::FieldRule {
                        kind: __private::FieldRuleKind::ExactlyOneOf,
                        fields: &["userid", "e_mail"],
                    },
                ],
            })
        };
        fn write_json(&self, body: &mut __private::JsonWriter) {
            body.begin_object();
            body.member_if_set("userid", &self.userid);
            body.member_if_set("e_mail", &self.email);
            body.end_object();
        }
        fn check(&self, checker: &mut __private::Checker) {
            __private::Validate::check(self, checker);
        }
    }
};
