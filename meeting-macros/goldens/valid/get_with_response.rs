#[endpoint(GET, "/v1/meeting-rooms/{operator_id}/meetings", response = RoomMeetings)]
struct ListRoomMeetings {
    operator_id: String,
    operator_id_type: IdType,
    #[api(rename = "instanceid")]
    instance_id: u32,
    #[api(range = 1..=1000)]
    page: Option<u32>,
    /// Repeated.
    status: Vec<i32>,
}
