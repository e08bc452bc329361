//! The life of a meeting: it is created, people are invited and listed, it is ended, and its recordings are listed. The
//! server in this process checks each request, and responds with what [`script`] prepares.

use meeting_api::controls::{EndMeeting, end_meeting};
use meeting_api::meetings::{
    CreateMeeting, ListInvitees, NewInvitee, SetInvitees, create_meeting, set_invitees,
};
use meeting_api::records::ListRecordings;
use meeting_api::testing::Server;
use meeting_api::types::{DeviceType, OperatorIdType, ScheduleType, UnixSeconds};
use meeting_api::{Client, Endpoint, Error};
use serde_json::json;

const USER: &str = "user1";
const START: i64 = 1_767_225_600;
const END: i64 = START + 3_600;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let server = Server::builder().all_endpoints().start().await;
    script(&server);
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;

    let meeting_id = create(&client).await?;
    println!("created {meeting_id}");
    invite(&client, &meeting_id, &["user2", "user3"]).await?;
    println!(
        "invited: {}",
        invited(&client, &meeting_id).await?.join(", ")
    );
    end(&client, &meeting_id).await?;
    println!("ended");
    for recording in recordings(&client, &meeting_id).await? {
        println!("recorded: {recording}");
    }
    Ok(())
}

/// Returns the id of the meeting.
async fn create(client: &Client) -> Result<String, Error> {
    let request = CreateMeeting::builder()
        .userid(USER)
        .instance_id(DeviceType::Pc)
        .schedule_type(ScheduleType::Scheduled)
        .subject("Weekly")
        .start_time(UnixSeconds::from(START))
        .end_time(UnixSeconds::from(END))
        .build()?;
    let response = create_meeting(client, &request).await?;
    let mut meetings = response.meeting_info_list.into_iter();
    let meeting_id = meetings.next().and_then(|meeting| meeting.meeting_id);
    Ok(meeting_id.unwrap_or_default())
}

async fn invite(client: &Client, meeting_id: &str, users: &[&str]) -> Result<(), Error> {
    let invitees = users
        .iter()
        .map(|user| NewInvitee::builder().userid(*user).build());
    let request = SetInvitees::builder()
        .meeting_id(meeting_id)
        .instance_id(DeviceType::Pc)
        .userid(USER)
        .invitees(invitees.collect::<Vec<_>>())
        .build()?;
    let response = set_invitees(client, &request).await?;
    println!("not registered: {:?}", response.user_non_registered);
    Ok(())
}

/// Returns the user ids of all pages.
async fn invited(client: &Client, meeting_id: &str) -> Result<Vec<String>, Error> {
    let request = ListInvitees::builder()
        .meeting_id(meeting_id)
        .instance_id(DeviceType::Pc)
        .userid(USER)
        .build()?;
    let invitees = request.items(client).collect().await?;
    Ok(invitees.into_iter().filter_map(|one| one.userid).collect())
}

async fn end(client: &Client, meeting_id: &str) -> Result<(), Error> {
    let request = EndMeeting::builder()
        .meeting_id(meeting_id)
        .instance_id(DeviceType::Pc)
        .operator_id(USER)
        .operator_id_type(OperatorIdType::UserId)
        .reason_code(1)
        .build()?;
    end_meeting(client, &request).await
}

/// Returns what is recorded, one file per line.
async fn recordings(client: &Client, meeting_id: &str) -> Result<Vec<String>, Error> {
    let request = ListRecordings::builder()
        .operator_id(USER)
        .operator_id_type(OperatorIdType::UserId)
        .start_time(UnixSeconds::from(START))
        .end_time(UnixSeconds::from(END))
        .meeting_id(meeting_id)
        .build()?;
    let mut files = Vec::new();
    let mut recordings = request.items(client);
    while let Some(recording) = recordings.try_next().await? {
        let state = recording.state;
        let lines = recording.record_files.into_iter();
        files.extend(lines.map(|file| format!("{:?}, {:?}", file.record_file_id, state)));
    }
    Ok(files)
}

/// Queues the replies of the service.
fn script(server: &Server) {
    server.on(CreateMeeting::SPEC).reply_json(&json!({
        "meeting_number": 1,
        "meeting_info_list": [{
            "meeting_id": "7567173273889276131",
            "meeting_code": "806146667",
            "join_url": "https://meeting.example.com/dm/x",
        }],
    }));
    let invitees = server.on(ListInvitees::SPEC);
    invitees.reply_json(&json!({
        "has_remaining": true, "next_pos": 1, "invitees": [{"userid": "user2"}],
    }));
    invitees.reply_json(&json!({"has_remaining": false, "invitees": [{"userid": "user3"}]}));
    server.on(ListRecordings::SPEC).reply_json(&json!({
        "total_page": 1,
        "record_meetings": [{
            "state": 3, "record_files": [{"record_file_id": "1399283728174235648"}],
        }],
    }));
}
