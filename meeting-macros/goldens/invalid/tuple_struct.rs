#[endpoint(GET, "/v1/x")]
pub struct Tuple(String, #[api(query)] u32);
