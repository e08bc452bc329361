///
/// | Parameter | Required | Type | Description |
/// | --- | --- | --- | --- |
/// | `id` | yes | `String` |  |
/// | `id` | yes | `String` |  |
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api()]
pub struct Same {
    #[api(rename = "id")]
    pub first: String,
    pub id: String,
}
///Builds a [`Same`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
#[allow(non_camel_case_types)]
pub struct SameBuilder<
    __First = ::meeting_api::__private_0_1_0::Unset,
    __Id = ::meeting_api::__private_0_1_0::Unset,
> {
    values: __SameValues,
    state: ::core::marker::PhantomData<fn() -> (__First, __Id)>,
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub struct __SameValues {
    first: ::core::option::Option<String>,
    id: ::core::option::Option<String>,
}
const _: () = {
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `first` of `Same`; call `.first(...)` before `.build()`",
        label = "`first` is not set"
    )]
    pub trait __FirstIsSet {}
    #[diagnostic::do_not_recommend]
    impl __FirstIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    #[diagnostic::on_unimplemented(
        message = "missing required field `id` of `Same`; call `.id(...)` before `.build()`",
        label = "`id` is not set"
    )]
    pub trait __IdIsSet {}
    #[diagnostic::do_not_recommend]
    impl __IdIsSet for ::meeting_api::__private_0_1_0::Set {}
    #[allow(dead_code, deprecated)]
    impl Same {
        ///Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> SameBuilder<
            ::meeting_api::__private_0_1_0::Unset,
            ::meeting_api::__private_0_1_0::Unset,
        > {
            SameBuilder {
                values: __SameValues {
                    first: ::core::option::Option::None,
                    id: ::core::option::Option::None,
                },
                state: ::core::marker::PhantomData,
            }
        }
    }
    #[allow(dead_code, deprecated, non_camel_case_types)]
    impl<__First, __Id> SameBuilder<__First, __Id> {
        ///Sets `id`.
        pub fn first(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> SameBuilder<::meeting_api::__private_0_1_0::Set, __Id> {
            self.values.first = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            SameBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        ///Sets `id`.
        pub fn id(
            mut self,
            value: impl ::core::convert::Into<String>,
        ) -> SameBuilder<__First, ::meeting_api::__private_0_1_0::Set> {
            self.values.id = ::core::option::Option::Some(
                ::core::convert::Into::into(value),
            );
            SameBuilder {
                values: self.values,
                state: ::core::marker::PhantomData,
            }
        }
        /// Gives the object. Its values are checked with the request that holds it.
        #[must_use]
        pub fn build(self) -> Same
        where
            __First: __FirstIsSet,
            __Id: __IdIsSet,
        {
            let values = self.values;
            Same {
                first: ::meeting_api::__private_0_1_0::take(values.first),
                id: ::meeting_api::__private_0_1_0::take(values.id),
            }
        }
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::Validate for Same {
        const NAME: &'static ::core::primitive::str = "Same";
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {}
    }
    #[allow(deprecated, unused_variables, clippy::all, clippy::pedantic)]
    impl ::meeting_api::__private_0_1_0::JsonValue for Same {
        const SCHEMA: ::meeting_api::__private_0_1_0::Schema = {
            use ::meeting_api::__private_0_1_0::AnySchema as _;
            ::meeting_api::__private_0_1_0::Schema::Any
        };
        fn write_json(&self, body: &mut ::meeting_api::__private_0_1_0::JsonWriter) {
            use ::meeting_api::__private_0_1_0::SerializeFallback as _;
            body.begin_object();
            body.end_object();
        }
        fn check(&self, checker: &mut ::meeting_api::__private_0_1_0::Checker) {
            ::meeting_api::__private_0_1_0::Validate::check(self, checker);
        }
    }
};
::core::compile_error! {
    "`id` is already the wire name of the field `first`; give one of the two another `rename`"
}
::core::compile_error! {
    "`id` is the wire name of the field `id` too"
}
