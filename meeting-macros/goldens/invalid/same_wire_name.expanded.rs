#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(object))]
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api(crate = ::meeting_api)]
pub struct Same {
    #[api(rename = "id")]
    pub first: String,
    pub id: String,
}
/// Builds a [`Same`]. Its type records which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct SameBuilder<__S = ::meeting_api::__private_0_1_0::Unset2> {
    values: (::core::option::Option<String>, ::core::option::Option<String>),
    state: ::core::marker::PhantomData<fn() -> __S>,
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code::*;
    use ::meeting_api::__private_0_1_0::code_of_objects::*;
    #[diagnostic::on_unimplemented(
        message = "missing required field `first` of `Same`; call `.first(...)` before `.build()`",
        label = "`first` is not set"
    )]
    pub trait __FirstIsSet {}
    impl __FirstIsSet for __Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `id` of `Same`; call `.id(...)` before `.build()`",
        label = "`id` is not set"
    )]
    pub trait __IdIsSet {}
    impl __IdIsSet for __Set {}
    impl Same {
        /// Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> SameBuilder {
            SameBuilder {
                values: __empty(),
                state: __PhantomData,
            }
        }
    }
    impl<__S: ::meeting_api::__private_0_1_0::State2> SameBuilder<__S> {
        /// Sets `id`.
        pub fn first(mut self, value: impl __Into<String>) -> SameBuilder<__S::With0> {
            self.values.0 = __Some(__Into::into(value));
            SameBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Sets `id`.
        pub fn id(mut self, value: impl __Into<String>) -> SameBuilder<__S::With1> {
            self.values.1 = __Some(__Into::into(value));
            SameBuilder {
                values: self.values,
                state: __PhantomData,
            }
        }
        /// Gives the object. Its values are checked with the request that holds it.
        #[must_use]
        pub fn build(self) -> Same
        where
            __S::S0: __FirstIsSet,
            __S::S1: __IdIsSet,
        {
            Same {
                first: __take(self.values.0),
                id: __take(self.values.1),
            }
        }
    }
    impl __Validate for Same {
        fn record() -> &'static __ObjectSpec {
            &__ObjectSpec("Same", "", &[], &[])
        }
        fn fields(&self, to: &mut dyn __Visit) {
            to.values(&[]);
        }
    }
    impl __Described for Same {
        const SCHEMA: __Schema = <Self as __JsonValue>::SCHEMA;
    }
    impl __JsonValue for Same {
        const SCHEMA: __Schema = __Schema::Any;
        fn write_json(&self, to: &mut __JsonWriter) {
            __write_object(self, to);
        }
        fn check(&self, checker: &mut __Checker) {
            __check(self, checker);
        }
    }
};
::core::compile_error! {
    "`id` is the wire name of both `first` and `id`; give one of them another `rename`"
}
