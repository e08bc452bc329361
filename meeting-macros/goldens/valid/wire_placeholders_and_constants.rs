#[doc = concat!("Lists ", "participants.")]
#[endpoint(GET, "/v1/meetings/{meetingId}/{kind}", rename_all = "camelCase", builder = ListSetup, auth = crate::Admin)]
pub struct List {
    #[doc = concat!("Which ", "meeting.")]
    #[api(pattern = MEETING_ID)]
    pub meeting_id: String,
    pub kind: u8,
    #[api(range = 1..=limits::PAGE_SIZE)]
    pub page_size: Option<u32>,
    /// Of the person.
    #[api(len = ..=LONGEST)]
    pub name: Option<String>,
}
