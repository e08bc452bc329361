#[endpoint(POST, "/v1/x")]
pub struct GroupOfOne {
    #[api(one_of = room)]
    pub room: Option<String>,
}
