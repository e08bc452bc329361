#[cfg_attr(doc, ::meeting_core::__private_0_1_0::document(endpoint))]
#[derive(::meeting_core::__private_0_1_0::EndpointFields)]
#[__meeting_api(GET, "/v1/x")]
pub struct Tuple(String, #[api(query)] u32);
::core::compile_error! {
    "an endpoint is a struct with named fields, not a tuple struct; write `struct Name { .. }`"
}
