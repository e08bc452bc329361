#[endpoint(POST, "/v1/x")]
pub struct Reserved {
    pub build: String,
    pub name: String,
}
