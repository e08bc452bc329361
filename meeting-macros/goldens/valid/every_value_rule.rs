#[endpoint(POST, "/v1/rules")]
pub struct Rules {
    #[api(non_empty, len = ..=64, pattern = "^[a-z]+$")]
    pub name: String,
    #[api(range = -1.5..)]
    pub ratio: f64,
    #[api(range = 0..=10)]
    pub level: Option<i64>,
    #[api(check = rules::is_even)]
    pub even: u32,
}
