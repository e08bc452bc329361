//! A custom endpoint, declared and called: the list of meeting rooms, page by page. It needs no set-up: it calls a server in
//! its own process.
//!
//! The reference: <https://cloud.tencent.com/document/product/1095/55309>. Each row of its table is a field.

use std::error::Error;

use meeting_api::rooms::OperatorIdType;
use meeting_api::testing::Server;
use meeting_api::{Client, Endpoint, endpoint, open_enum};
use serde::Deserialize;
use serde_json::json;

/// Lists the meeting rooms of the enterprise (查询会议室列表).
#[endpoint(GET, "/v1/meeting-rooms", response = RoomPage, auth = aksk)]
#[derive(Clone, Debug)]
pub struct ListRooms {
    /// The operator (操作者 ID). A query parameter, because this is a GET.
    #[api(non_empty)]
    pub operator_id: String,
    pub operator_id_type: OperatorIdType,
    /// The page (页码); 1 if not set.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// The number of rooms on a page (分页大小); 20 if not set.
    #[api(range = 1..=50)]
    pub page_size: Option<u32>,
    /// Rooms whose names are like this one.
    #[api(non_empty)]
    pub meeting_room_name: Option<String>,
}

/// One page of rooms. Members that the program does not need are left out.
#[derive(Debug, Deserialize)]
pub struct RoomPage {
    pub total_page: u32,
    /// Absent if there are none.
    #[serde(default)]
    pub meeting_room_list: Vec<Room>,
}

#[derive(Debug, Deserialize)]
pub struct Room {
    pub meeting_room_name: String,
    pub meeting_room_status: RoomStatus,
}

/// The state of a room (会议室状态). An unknown number is kept as `Other`.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomStatus {
    Free = 2,
    InUse = 3,
}

/// Returns the rooms of all pages whose names are like `name`.
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
        let response = list_rooms(client, &request).await?;
        rooms.extend(response.meeting_room_list);
        if page >= response.total_page {
            break;
        }
    }
    Ok(rooms)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await;
    // From here on the server checks requests to it by the declaration, as the client does.
    server.declare(ListRooms::SPEC);
    for (name, status) in [("East", 2), ("East 2", 17)] {
        let room = json!({ "meeting_room_name": name, "meeting_room_status": status });
        let page = json!({ "total_page": 2, "meeting_room_list": [room] });
        server.reply(200, page.to_string());
    }
    let client = Client::builder(server.credentials())
        .base_url(server.url())
        .build()?;
    for room in rooms(&client, "East & West").await? {
        println!("{}: {:?}", room.meeting_room_name, room.meeting_room_status);
    }
    for request in server.requests() {
        println!("asked for by {} {}", request.method(), request.target());
    }
    // A request that breaks a rule is not sent.
    if let Err(error) = rooms(&client, "").await {
        println!("not sent: {error}");
    }
    Ok(())
}
