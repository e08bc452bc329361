#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(response))]
#[derive(::meeting_api::__private_0_1_0::ResponseFields)]
#[__meeting_api(rename_all = "camel", retry = safe, crate = ::meeting_api)]
pub struct Issue<'a> {
    #[api(range = 1..= 2, rename = "title")]
    pub number: u64,
    #[serde(flatten)]
    pub title: &'a str,
}
const _: () = {
    use ::meeting_api::__private_0_1_0::code_of_responses::*;
    #[automatically_derived]
    impl<'__de, 'a> __Deserialize<'__de> for Issue<'a> {
        fn deserialize<__D: __Deserializer<'__de>>(
            deserializer: __D,
        ) -> __Result<Self, __D::Error> {
            __unread(deserializer)
        }
    }
    #[automatically_derived]
    impl<'a> __Described for Issue<'a> {
        const SCHEMA: __Schema = __Schema::Any;
    }
};
::core::compile_error! {
    "`retry` does not belong in `#[response(...)]`; it belongs on `#[endpoint(METHOD, \"/path\", ...)]`, as in `retry = safe`"
}
::core::compile_error! {
    "`range` is for requests: a `#[response]` describes what is read; remove it"
}
::core::compile_error! {
    "serde's `flatten` is not supported by `#[response]`; derive `serde::Deserialize` instead, or give the field a type that reads it"
}
::core::compile_error! {
    "`rename_all` cannot be `camel`; it can be `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `SCREAMING-KEBAB-CASE`"
}
::core::compile_error! {
    "`title` is the wire name of both `number` and `title`; give one of them another `rename`"
}
