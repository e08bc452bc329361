#[endpoint(POST, "/v1/form", body = form, auth = oauth2)]
pub struct Form {
    pub name: String,
    pub tags: Vec<String>,
    pub count: Option<u8>,
}
