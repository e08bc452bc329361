#[endpoint(put, "v1/{meeting}", auth = jwt)]
pub struct Five {
    pub meeting_id: String,
    #[api(non_emty)]
    pub name: String,
    #[api(range = 5..=1)]
    pub page: u32,
}
