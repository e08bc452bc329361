#[endpoint(PUT, "/v1/meetings/{meeting_id}/invitees", function = replace_invitees, retry = safe)]
pub struct SetInvitees {
    pub meeting_id: String,
    #[api(query)]
    pub notify: Option<bool>,
    #[api(header = "X-TC-Version")]
    pub app_version: Option<String>,
    #[api(len = 1..=300)]
    pub invitees: Vec<Invitee>,
}
