//! 查询设备列表: lists the enterprise's usable Rooms devices with their health.

use crate::types::{MeetingRoomStatus, OperatorIdType};
use crate::{endpoint, response};

/// Lists the enterprise's usable Rooms devices with their health (查询设备列表).
///
/// OAuth 2.0 is not supported yet.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{ListRoomDevices, list_room_devices};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListRoomDevices::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_room_devices(client, &request).await?;
/// for device in response.device_info_list {
///     println!("{device:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/devices",
    response = ListRoomDevicesResponse,
    auth = aksk,
    pages(items = device_info_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListRoomDevices {
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Number of the page to fetch (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Number of entries on a page (分页大小). Default: 20.
    #[api(range = 1..=50)]
    pub page_size: Option<u32>,
    /// Only devices in rooms of this name (会议室名称). Matches parts of names, according to WeCom's
    /// version of this endpoint.
    pub meeting_room_name: Option<String>,
}

/// The response to [`ListRoomDevices`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoomDevicesResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (单页条数).
    pub current_size: Option<i64>,
    /// The devices of this page (设备列表).
    pub device_info_list: Vec<RoomDevice>,
    /// Number of entries on all pages together (数据总条数).
    pub total_count: Option<i64>,
    /// Number of pages there are (数据总页数).
    pub total_page: Option<i64>,
}

/// A Rooms device (设备列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomDevice {
    /// Version of the Rooms application (应用程序版本).
    pub app_version: Option<String>,
    /// Model of the device (设备型号).
    pub device_model: Option<String>,
    /// Health of the device's peripherals (设备监控信息).
    pub device_monitor_info: Option<DeviceHealth>,
    /// Room the device belongs to (会议室ID).
    pub meeting_room_id: Option<String>,
    /// Location of the room: city, building and floor in one string (会议室地址). Format:
    /// city-building-floor.
    pub meeting_room_location: Option<String>,
    /// Name of the room (会议室名称).
    pub meeting_room_name: Option<String>,
    /// State of the room (会议室状态).
    pub meeting_room_status: Option<MeetingRoomStatus>,
    /// Id of the Rooms device (Rooms ID).
    pub rooms_id: Option<String>,
}

/// Health of the device's peripherals (设备监控信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceHealth {
    /// `true` if the camera is healthy (摄像头健康状态).
    pub camera_status: Option<bool>,
    /// `true` if the microphone is healthy (麦克风健康状态).
    pub microphone_status: Option<bool>,
    /// `true` if the loudspeaker is healthy (扬声器健康状态).
    pub speaker_status: Option<bool>,
}
