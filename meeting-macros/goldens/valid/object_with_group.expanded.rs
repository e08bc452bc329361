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
#[allow(missing_debug_implementations, non_camel_case_types)]
pub struct InviteeBuilder<__OneOf_who = ::meeting_api::__private_0_1_0::Unset> {
    values: __InviteeValues,
    state: ::core::marker::PhantomData<fn() -> (__OneOf_who,)>,
}
#[doc(hidden)]
#[allow(missing_debug_implementations, non_camel_case_types)]
pub struct __InviteeValues {
    userid: Option<String>,
    email: Option<String>,
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[doc(hidden)]
    #[allow(non_camel_case_types, unreachable_pub)]
    #[diagnostic::on_unimplemented(
        message = "exactly one of `userid`, `email` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOf_whoIsSet {}
    impl __OneOf_whoIsSet for __private::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types, unreachable_pub)]
    #[diagnostic::on_unimplemented(
        message = "only one of `userid`, `email` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOf_whoIsFree {}
    impl __OneOf_whoIsFree for __private::Unset {}
    #[allow(dead_code, deprecated, single_use_lifetimes)]
    impl Invitee {
        ///Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> InviteeBuilder<__private::Unset> {
            InviteeBuilder {
                values: __InviteeValues {
                    userid: __private::None,
                    email: __private::None,
                },
                state: __private::PhantomData,
            }
        }
    }
    #[allow(
        clippy::missing_errors_doc,
        dead_code,
        deprecated,
        non_camel_case_types,
        single_use_lifetimes
    )]
    impl<__OneOf_who> InviteeBuilder<__OneOf_who> {
        ///Sets `userid`.
        pub fn userid(
            mut self,
            value: impl __private::Into<String>,
        ) -> InviteeBuilder<__private::Set>
        where
            __OneOf_who: __OneOf_whoIsFree,
        {
            self.values.userid = __private::Some(__private::Into::into(value));
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
            self.values.email = __private::Some(__private::Into::into(value));
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
                userid: values.userid,
                email: values.email,
            }
        }
    }
    #[allow(deprecated, single_use_lifetimes, unused_imports, unused_variables)]
    impl __private::Validate for Invitee {
        const NAME: &'static __private::str = "Invitee";
        fn check(&self, checker: &mut __private::Checker) {
            if let __private::Some(value) = &self.userid {
                checker.non_empty("userid", value);
            }
            if let __private::Some(value) = &self.email {
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
    #[allow(deprecated, single_use_lifetimes, unused_imports, unused_variables)]
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
            use __private::SerializeFallback as _;
            body.begin_object();
            if let __private::Some(value) = &self.userid {
                body.member("userid", value);
            }
            if let __private::Some(value) = &self.email {
                body.member("e_mail", value);
            }
            body.end_object();
        }
        fn check(&self, checker: &mut __private::Checker) {
            __private::Validate::check(self, checker);
        }
    }
};
