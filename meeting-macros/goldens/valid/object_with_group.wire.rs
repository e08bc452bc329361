#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(object))]
/// One invited user.
#[derive(Deserialize)]
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api(crate = ::meeting_api)]
pub struct Invitee {
    #[api(one_of = who, non_empty)]
    pub userid: Option<String>,
    #[api(one_of = who, non_empty, rename = "e_mail")]
    #[serde(rename = "e_mail")]
    pub email: Option<String>,
}
/// Builds a [`Invitee`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct InviteeBuilder<__S = ::meeting_api::__private_0_1_0::Unset1> {
    values: (Option<String>, Option<String>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_objects::*;
    #[diagnostic::on_unimplemented(
        message = "exactly one of `userid`, `email` must be set",
        label = "none of them is set"
    )]
    pub trait __OneOfWhoIsSet {}
    impl __OneOfWhoIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "only one of `userid`, `email` may be set",
        label = "another one is set already"
    )]
    pub trait __OneOfWhoIsFree {}
    impl __OneOfWhoIsFree for __Unset {}
    impl Invitee {
        /// Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> InviteeBuilder {
            InviteeBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State1> InviteeBuilder<__S> {
        /// Sets `userid`.
        pub fn userid(mut self, value: impl __Into<String>) -> InviteeBuilder<__S::With0>
        where
            __S::S0: __OneOfWhoIsFree,
        {
            self.values.0 = __Some(__Into::into(value));
            InviteeBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `e_mail`.
        pub fn email(mut self, value: impl __Into<String>) -> InviteeBuilder<__S::With0>
        where
            __S::S0: __OneOfWhoIsFree,
        {
            self.values.1 = __Some(__Into::into(value));
            InviteeBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Gives the object. Its values are checked with the request that holds it.
        #[must_use]
        pub fn build(self) -> Invitee
        where
            __S::S0: __OneOfWhoIsSet,
        {
            Invitee {
                userid: self.values.0,
                email: self.values.1,
            }
        }
    }
    impl __Validate for Invitee {
        const NAMES: &'static [&'static __str] = &["userid", "e_mail"];
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec(
                "Invitee",
                "",
                &[
                    __Bare("userid", "body? non_empty"),
                    __Bare("e_mail", "body? non_empty"),
                ],
                &[__Rule(__ExactlyOneOf, &["userid", "e_mail"])],
            )
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[__json_length_if(&self.userid), __json_length_if(&self.email)]);
        }
    }
    impl __JsonValue for Invitee {
        fn write_json(&self, to: &mut __JsonWriter) {
            __write_object(self, to);
        }
        fn check(&self, checker: &mut __Checker) {
            __check(self, checker);
        }
    }
};
