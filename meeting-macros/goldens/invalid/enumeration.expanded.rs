#[cfg_attr(doc, ::meeting_api::__private_0_1_0::document(object))]
#[derive(::meeting_api::__private_0_1_0::ObjectFields)]
#[__meeting_api(crate = ::meeting_api)]
pub enum Shape {
    Round,
    Square { #[api(non_empty)] side: u32 },
}
::core::compile_error! {
    "an object is a struct with named fields, not an enum; write `struct Name { .. }`"
}
