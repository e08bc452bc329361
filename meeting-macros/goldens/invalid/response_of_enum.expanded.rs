#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(response))]
#[derive(::meeting_api::__private_0_1_0::ResponseFields)]
#[__meeting_api(crate = ::meeting_api)]
pub enum Either<T> {
    Left(T),
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code_of_responses::*;
    #[automatically_derived]
    impl<'__de, T> __Deserialize<'__de> for Either<T> {
        fn deserialize<__D: __Deserializer<'__de>>(
            deserializer: __D,
        ) -> __Result<Self, __D::Error> {
            __unread(deserializer)
        }
    }
    #[automatically_derived]
    impl<T> __Described for Either<T> {
        const SCHEMA: __Schema = __Schema::Any;
    }
};
::core::compile_error! {
    "a response is a struct with named fields, not an enum; derive `serde::Deserialize` for it instead"
}
