#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(endpoint))]
#[derive(::meeting_api::__private_0_1_0::EndpointFields)]
#[__meeting_api(
    GET,
    "/v1/x",
    api = ::meeting_api::TencentMeeting,
    crate = ::meeting_api,
)]
pub struct Tuple(String, #[api(query)] u32);
::core::compile_error! {
    "an endpoint is a struct with named fields, not a tuple struct; write `struct Name { .. }`"
}
