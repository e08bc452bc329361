#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(object))]
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api()]
pub struct Same {
    #[api(rename = "id")]
    pub first: String,
    pub id: String,
}
///Builds a [`Same`]. Its type says which required fields are set.
#[must_use = "a builder does nothing until `.build()` is called"]
pub struct SameBuilder<
    __First = ::meeting_api::__private_0_1_0::Unset,
    __Id = ::meeting_api::__private_0_1_0::Unset,
> {
    values: (::core::option::Option<String>, ::core::option::Option<String>),
    state: ::core::marker::PhantomData<fn() -> (__First, __Id)>,
}
const _: () = {
    use ::meeting_api::__private_0_1_0 as __private;
    #[diagnostic::on_unimplemented(
        message = "missing required field `first` of `Same`; call `.first(...)` before `.build()`",
        label = "`first` is not set"
    )]
    pub trait __FirstIsSet {}
    impl __FirstIsSet for __private::Set {}
    #[diagnostic::on_unimplemented(
        message = "missing required field `id` of `Same`; call `.id(...)` before `.build()`",
        label = "`id` is not set"
    )]
    pub trait __IdIsSet {}
    impl __IdIsSet for __private::Set {}
    impl Same {
        ///Starts an object. `build()` compiles once every required field is set; the values are checked with the request that holds the object.
        pub fn builder() -> SameBuilder<__private::Unset, __private::Unset> {
            SameBuilder {
                values: (__private::None, __private::None),
                state: __private::PhantomData,
            }
        }
    }
    impl<__First, __Id> SameBuilder<__First, __Id> {
        ///Sets `id`.
        pub fn first(
            mut self,
            value: impl __private::Into<String>,
        ) -> SameBuilder<__private::Set, __Id> {
            self.values.0 = __private::Some(__private::Into::into(value));
            SameBuilder {
                values: self.values,
                state: __private::PhantomData,
            }
        }
        ///Sets `id`.
        pub fn id(
            mut self,
            value: impl __private::Into<String>,
        ) -> SameBuilder<__First, __private::Set> {
            self.values.1 = __private::Some(__private::Into::into(value));
            SameBuilder {
                values: self.values,
                state: __private::PhantomData,
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
                first: __private::take(values.0),
                id: __private::take(values.1),
            }
        }
    }
    impl __private::Validate for Same {
        const NAME: &'static __private::str = "Same";
        fn check(&self, checker: &mut __private::Checker) {}
    }
    impl __private::Described for Same {
        const SCHEMA: __private::Schema = <Self as __private::JsonValue>::SCHEMA;
    }
    impl __private::JsonValue for Same {
        const SCHEMA: __private::Schema = {
            use __private::AnySchema as _;
            __private::Schema::Any
        };
        fn write_json(&self, body: &mut __private::JsonWriter) {
            body.begin_object();
            body.end_object();
        }
        fn check(&self, checker: &mut __private::Checker) {
            __private::Validate::check(self, checker);
        }
    }
};
::core::compile_error! {
    "`id` is the wire name of both `first` and `id`; give one of them another `rename`"
}
