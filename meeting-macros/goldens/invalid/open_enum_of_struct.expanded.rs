pub struct NotAnEnum {
    pub a: u8,
}
::core::compile_error! {
    "an open enum is an `enum`, not a struct; write `enum Name { UserId = 1 }`"
}
