#[endpoint(GET, "/v1/{a}/{b}/{a}")]
pub struct PathOfOption {
    pub a: Option<String>,
    pub b: Vec<String>,
    #[api(body)]
    pub c: String,
}
