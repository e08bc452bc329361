//! An endpoint that `meeting-api` does not have, declared in a crate of one's own and called: the list of meeting
//! rooms, page by page. It needs no set-up: it talks to a server in its own process.
//!
//! The document: <https://cloud.tencent.com/document/product/1095/55309>. Each row of its table is a field.

use std::error::Error;

use meeting_api::rooms::OperatorIdType;
use meeting_api::testing::Server;
use meeting_api::{Client, Endpoint, endpoint, open_enum};
use serde::Deserialize;

/// Lists the meeting rooms of the enterprise (查询会议室列表).
#[endpoint(GET, "/v1/meeting-rooms", response = RoomPage, auth = aksk)]
#[derive(Clone, Debug)]
pub struct ListRooms {
    /// Who asks (操作者 ID). Goes into the query, because this is a GET.
    #[api(non_empty)]
    pub operator_id: String,
    pub operator_id_type: OperatorIdType,
    /// The page, from 1 on (页码). The service takes 1 where it is not set.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// How many rooms are on a page (分页大小). The service takes 20 where it is not set.
    #[api(range = 1..=50)]
    pub page_size: Option<u32>,
    /// Rooms whose names are like this one.
    #[api(non_empty)]
    pub meeting_room_name: Option<String>,
}

/// One page of rooms. What the program does not need is left out: unknown members are ignored.
#[derive(Debug, Deserialize)]
pub struct RoomPage {
    pub total_count: u32,
    pub total_page: u32,
    /// Missing where there are none.
    #[serde(default)]
    pub meeting_room_list: Vec<Room>,
}

#[derive(Debug, Deserialize)]
pub struct Room {
    pub meeting_room_id: String,
    pub meeting_room_name: String,
    pub meeting_room_status: RoomStatus,
}

/// What a room is doing (会议室状态). A number that is not here is kept as `Other`.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomStatus {
    NotActivated = 0,
    NotBound = 1,
    Free = 2,
    InUse = 3,
    Offline = 4,
}

/// All rooms with a name like `name`, however many pages they fill.
async fn rooms(client: &Client, name: &str) -> Result<Vec<Room>, meeting_api::Error> {
    let mut rooms = Vec::new();
    for page in 1.. {
        let request = ListRooms::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .meeting_room_name(name)
            .page(page)
            .page_size(50)
            .build()?;
        // The send function that comes with the declaration.
        let answer = list_rooms(client, &request).await?;
        rooms.extend(answer.meeting_room_list);
        if page >= answer.total_page {
            break;
        }
    }
    Ok(rooms)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    // From now on the server checks requests to it by the declaration, as the client does.
    server.declare(ListRooms::SPEC);
    server.reply(
        200,
        r#"{"total_count":2,"total_page":2,"current_page":1,"current_size":1,"meeting_room_list":[
            {"meeting_room_id":"room-0001","meeting_room_name":"East & West","meeting_room_status":2}]}"#,
    );
    server.reply(
        200,
        r#"{"total_count":2,"total_page":2,"current_page":2,"current_size":1,"meeting_room_list":[
            {"meeting_room_id":"room-0002","meeting_room_name":"East & West 2","meeting_room_status":17}]}"#,
    );

    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;
    for room in rooms(&client, "East & West").await? {
        println!(
            "{}  {}  {:?}",
            room.meeting_room_id, room.meeting_room_name, room.meeting_room_status
        );
    }
    println!("\nasked for by");
    for request in server.requests() {
        println!("  {} {}", request.method(), request.target());
    }

    // What the document forbids does not get as far as the server.
    let invalid = ListRooms::builder()
        .operator_id("")
        .operator_id_type(OperatorIdType::UserId)
        .page_size(51)
        .build();
    if let Err(invalid) = invalid {
        println!("\nnot asked for: {invalid}");
    }
    Ok(())
}
