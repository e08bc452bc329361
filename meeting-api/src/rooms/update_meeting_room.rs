//! 修改会议室信息: changes a meeting room's name, place, equipment and access settings.

use crate::types::{Base64Text, DeviceType, OperatorIdType};
use crate::{Secret, endpoint, object, open_enum};

/// Changes a meeting room's name, place, equipment and access settings (修改会议室信息).
///
/// - The caller needs the right to manage and edit meeting rooms.
/// - OAuth 2.0 is not supported yet.
/// - A city, building, floor or label that does not exist yet is created; an unknown equipment name
///   has no effect.
/// - Inside `meeting_room_info` the name and the type are always required.
///
/// # Rules of the service
///
/// - When `meeting_room_info.meeting_room_type` is 2 or 4: exactly one of
///   `meeting_room_info.mra_address` and `meeting_room_info.mra_register_account` is set.
/// - `meeting_room_info.admin_password_enabled` can be chosen only when
///   `meeting_room_info.meeting_room_type` is 1.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{UpdateMeetingRoom, update_meeting_room};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateMeetingRoom::builder()
///     .instance_id(DeviceType::Pc)
///     .meeting_room_id("room-0001")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_meeting_room(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meeting-rooms/modify", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateMeetingRoom {
    /// Kind of device that the caller uses (设备类型). Spelt `instance_id` here; the reference lists no
    /// values.
    pub instance_id: DeviceType,
    /// Room to change (会议室ID).
    #[api(non_empty)]
    pub meeting_room_id: String,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// `true` if the room may be called into meetings (允许被呼叫).
    pub is_allow_call: Option<bool>,
    /// New basic data of the room (会议室基本信息).
    pub meeting_room_info: Option<RoomChanges>,
    /// `true` if the room can be booked (开放预定). False for a new room; a boolean here, an integer in
    /// [`GetMeetingRoom`](crate::rooms::GetMeetingRoom).
    pub scheduled_status: Option<bool>,
}

/// New basic data of the room (会议室基本信息).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RoomChanges {
    /// Name of the room (会议室名称).
    #[api(len = ..=36)]
    pub meeting_room_name: String,
    /// Kind of room (会议室类型). The reference does not list 3.
    pub meeting_room_type: MeetingRoomType,
    /// New administrator password, in plain text (管理员密码). Format: digits, letters or other
    /// characters. Needed while `admin_password_enabled` is true, else ignored.
    #[api(required_if(admin_password_enabled = true), len = 1..=16)]
    pub admin_password: Option<Secret<String>>,
    /// `true` if an administrator password is in force (管理员密码启用). Only for room type 1. Default:
    /// `false`.
    pub admin_password_enabled: Option<bool>,
    /// Building that the room is in; created if new (建筑). A Chinese character counts as two.
    #[api(all_or_none = place, len = ..=36)]
    pub building: Option<String>,
    /// City that the room is in; created if new (城市). A Chinese character counts as two.
    #[api(all_or_none = place, len = ..=36)]
    pub city: Option<String>,
    /// Description of the room (描述). Characters; it is not documented whether before or after
    /// Base64.
    #[api(len = ..=1000)]
    pub desc: Option<Base64Text>,
    /// Equipment of the room, by its fixed Chinese names (会议室设备). Other values are ignored.
    pub device: Option<Vec<RoomEquipment>>,
    /// Floor that the room is on; created if new (楼层). Format: digits or letters.
    #[api(all_or_none = place, len = ..=36)]
    pub floor: Option<String>,
    /// Labels of the room; created if new (标签). Each label up to 40 characters.
    #[api(len = ..=10)]
    pub label: Option<Vec<String>>,
    /// Signalling address of a SIP or H.323 room (会议室信令地址). A plain string here, an object in
    /// [`RoomCall`](crate::rooms::RoomCall).
    pub mra_address: Option<String>,
    /// Account under which the SIP or H.323 terminal registers (MRA注册账号). For room types 2 and 4.
    pub mra_register_account: Option<String>,
    /// Number of people the room holds (容纳人数). At most nine digits.
    #[api(range = ..=999999999)]
    pub participant_number: Option<u32>,
}

/// Kind of a meeting room (会议室类型). The reference does not list 3.
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingRoomType {
    /// Rooms.
    Rooms = 0,
    /// A room without a type.
    Untyped = 1,
    /// A SIP terminal.
    Sip = 2,
    /// An H.323 terminal.
    H323 = 4,
}

/// Equipment of a room, by its Chinese name (会议室设备).
#[open_enum]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoomEquipment {
    /// A computer.
    Pc = "PC",
    /// A television.
    Tv = "TV",
    /// A projector.
    Projector = "投影",
    /// A microphone.
    Microphone = "MIC",
    /// Wireless screencast.
    WirelessScreencast = "无线投屏",
    /// A television for video.
    VideoTv = "视频电视",
    /// A conference telephone.
    ConferencePhone = "会议电话机",
}
