//! 查询会议室详情: returns everything known about one meeting room: account, place, hardware and settings.

use crate::types::{Base64Text, MeetingRoomStatus, OperatorIdType, RoomBookingStatus, RoomsAccountEdition, RoomsAccountType, ZeroOne};
use crate::{Secret, endpoint, response};

/// Returns everything known about one meeting room: account, place, hardware and settings
/// (查询会议室详情).
///
/// OAuth 2.0 is not supported yet.
///
/// Reference: [查询会议室详情](https://cloud.tencent.com/document/product/1095/55311).
///
/// ```no_run
/// use meeting_api::rooms::{GetMeetingRoom, get_meeting_room};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetMeetingRoom::builder()
///     .meeting_room_id("room-0001")
///     .operator_id_type(OperatorIdType::UserId)
///     .operator_id("user1")
///     .build()?;
/// let response = get_meeting_room(client, &request).await?;
/// println!("{:?}", response.account_info);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/meeting-rooms/{meeting_room_id}",
    response = GetMeetingRoomResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetMeetingRoom {
    /// Room to query (会议室ID).
    pub meeting_room_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
}

/// The response to [`GetMeetingRoom`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingRoomResponse {
    /// Rooms account of the room (会议室账号信息).
    pub account_info: Option<RoomAccount>,
    /// Name, place and equipment of the room (会议室基本信息).
    pub basic_info: Option<RoomBasics>,
    /// Hardware of the room's device (会议室硬件信息).
    pub hardware_info: Option<RoomHardware>,
    /// `true` if the room may be called into meetings (允许被呼叫).
    pub is_allow_call: Option<bool>,
    /// [`Yes`](ZeroOne::Yes) if alarm notices are sent for the room (告警通知状态).
    pub monitor_status: Option<ZeroOne>,
    /// The room's own meeting number (PMI信息).
    pub pmi_info: Option<RoomPersonalMeeting>,
    /// Booking state of the room (预定状态). An integer here, a boolean in
    /// [`UpdateMeetingRoom`](crate::rooms::UpdateMeetingRoom).
    pub scheduled_status: Option<RoomBookingStatus>,
}

/// Rooms account of the room (会议室账号信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomAccount {
    /// Edition of the room's Rooms account (账号新类型).
    pub account_new_type: Option<RoomsAccountEdition>,
    /// Older classification of the room's account (账号类型).
    pub account_type: Option<RoomsAccountType>,
    /// Validity of the account (有效期限). Always "-" for normal accounts, which last as long as the
    /// enterprise account.
    pub valid_period: Option<String>,
}

/// Name, place and equipment of the room (会议室基本信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomBasics {
    /// Administrator password of the room (管理员密码). Missing while `admin_password_enabled` is false.
    pub admin_password: Option<Secret<Base64Text>>,
    /// `true` if an administrator password is in force (管理员密码启用).
    pub admin_password_enabled: Option<bool>,
    /// Building that the room is in (建筑).
    pub building: Option<String>,
    /// City that the room is in (城市).
    pub city: Option<String>,
    /// Description of the room (描述).
    pub desc: Option<Base64Text>,
    /// Equipment of the room, as one string (会议室设备). One string here, a list in
    /// [`UpdateMeetingRoom`](crate::rooms::UpdateMeetingRoom).
    pub device: Option<String>,
    /// Floor that the room is on (楼层).
    pub floor: Option<String>,
    /// Name of the room (会议室名称).
    pub meeting_room_name: Option<String>,
    /// Number of people the room holds (容纳人数).
    pub participant_number: Option<i64>,
    /// Ids of the Rooms devices in the room (Rooms ID列表).
    pub rooms_id_list: Vec<String>,
}

/// Hardware of the room's device (会议室硬件信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomHardware {
    /// Time at which the device was activated (激活时间). The format is not documented.
    pub active_time: Option<String>,
    /// Model of the camera (摄像头型号).
    pub camera_model: Option<String>,
    /// Processor of the device (CPU信息).
    pub cpu_info: Option<String>,
    /// Highest processor load (CPU最大占用率). A string; its unit is not documented.
    pub cpu_usage: Option<String>,
    /// Model of the device (设备型号).
    pub device_model: Option<String>,
    /// `true` if the camera picture is mirrored (视频镜像).
    pub enable_video_mirror: Option<bool>,
    /// Maker of the device (厂家).
    pub factory: Option<String>,
    /// Version of the firmware (固件版本).
    pub firmware_version: Option<String>,
    /// Graphics processor of the device (GPU信息).
    pub gpu_info: Option<String>,
    /// Health of the device, in words (健康状况). Values not documented.
    pub health_status: Option<String>,
    /// IP address of the device (IP地址).
    pub ip: Option<String>,
    /// MAC address of the device (MAC地址).
    pub mac: Option<String>,
    /// State of the room (会议室状态).
    pub meeting_room_status: Option<MeetingRoomStatus>,
    /// Memory of the device (内存信息).
    pub memory_info: Option<String>,
    /// Microphone of the device (麦克风信息).
    pub microphone_info: Option<String>,
    /// Refresh rate of the display (显示器刷新率). Presumably in hertz.
    pub monitor_frequency: Option<i64>,
    /// Kind of network the device uses (网络类型).
    pub net_type: Option<String>,
    /// Version of the Rooms application (Rooms版本).
    pub rooms_version: Option<String>,
    /// Serial number of the device (序列号).
    pub sn: Option<String>,
    /// Loudspeaker of the device (扬声器信息).
    pub speaker_info: Option<String>,
    /// Operating system of the device (设备系统).
    pub system_type: Option<String>,
}

/// The room's own meeting number (PMI信息).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomPersonalMeeting {
    /// Meeting number of the device (设备会议号).
    pub pmi_code: Option<String>,
    /// Password for joining under that number (设备入会密码).
    pub pmi_pwd: Option<String>,
}
