pub fn not_a_struct(name: &str) -> usize {
    name.len()
}
::core::compile_error! {
    "an endpoint is a struct with named fields, not `fn`; write `struct Name { .. }`"
}
