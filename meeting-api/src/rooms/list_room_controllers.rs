//! 查询控制器列表: lists the enterprise's room controllers with their state.

use crate::types::{OperatorIdType, Quoted};
use crate::{endpoint, open_enum, response};

/// Lists the enterprise's room controllers with their state (查询控制器列表).
///
/// OAuth 2.0 is not supported yet.
///
/// # Where SDK and documentation differ
///
/// - The documentation calls `rooms_id` the Rooms ID; the SDK comment says meeting room id.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{ListRoomControllers, list_room_controllers};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRoomControllers::builder()
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .build()?;
/// let response = list_room_controllers(client, &request).await?;
/// for controller in response.controller_info_list {
///     println!("{controller:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meeting-rooms-monitor/device-controller-info",
    response = ListRoomControllersResponse,
    auth = aksk,
    pages(items = controller_info_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRoomControllers {
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Only controllers whose name contains this text (控制器名称). Absent means all.
    pub controller_name: Option<String>,
    /// Number of the page to fetch (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Number of entries on a page (分页大小). Default: 20.
    #[api(range = 1..=50)]
    pub page_size: Option<u32>,
}

/// The response to [`ListRoomControllers`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoomControllersResponse {
    /// The controllers of this page (控制器列表).
    pub controller_info_list: Vec<RoomController>,
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页条数).
    pub current_size: Option<i64>,
    /// Number of entries on all pages together (数据总条数).
    pub total_count: Option<i64>,
    /// Number of pages there are (数据总页数).
    pub total_page: Option<i64>,
}

/// A controller of a room (控制器列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomController {
    /// Version of the controller application (应用程序版本).
    pub app_version: Option<String>,
    /// Model of the controller (控制器型号).
    pub controller_model: Option<String>,
    /// Name of the controller (控制器名称).
    pub controller_name: Option<String>,
    /// Kind of processor (CPU类型).
    pub cpu_type: Option<String>,
    /// Present processor load (CPU占有率). A string; its unit is not documented.
    pub cpu_usage: Option<String>,
    /// Version of the firmware (固件版本). The name on the wire says framework, the reference says
    /// firmware.
    pub framework_version: Option<String>,
    /// IP address of the controller (IP地址).
    pub ip_address: Option<String>,
    /// MAC address of the controller (MAC地址).
    pub mac_address: Option<String>,
    /// Maker of the controller (厂商). The wire name lacks the final r.
    pub manufacture_name: Option<String>,
    /// Location of the room: city, building and floor in one string (会议室地址). Format:
    /// city-building-floor.
    pub meeting_room_location: Option<String>,
    /// Name of the room the controller belongs to (会议室名称).
    pub meeting_room_name: Option<String>,
    /// Memory in use (内存使用). A string; its unit is not documented.
    pub mem_usage: Option<String>,
    /// Kind of network the controller uses (网络类型).
    pub network_type: Option<String>,
    /// Id of the Rooms device it controls (Rooms ID).
    pub rooms_id: Option<String>,
    /// Connection state of the controller (设备状态). The number is sent as a string.
    pub status: Option<Quoted<OnlineStatus>>,
}

/// Connection of a controller (设备状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineStatus {
    /// Offline.
    Offline = 0,
    /// Online.
    Online = 1,
}
