#[endpoint(GET, "/v1/x")]
pub fn not_a_struct(name: &str) -> usize {
    name.len()
}
