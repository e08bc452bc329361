#[endpoint(POST, "/v1/x")]
pub struct RequiredMember {
    #[api(one_of = room)]
    pub room: String,
    #[api(one_of = room)]
    pub address: Option<String>,
}
