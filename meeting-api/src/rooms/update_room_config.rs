//! 修改会议室配置项: changes the meeting and recording settings of a meeting room.

use crate::types::{AutoAnswer, DeviceType, MuteOnJoin, OperatorIdType, RoomRecordSharing, RoomWatermark};
use crate::{endpoint, object};

/// Changes the meeting and recording settings of a meeting room (修改会议室配置项).
///
/// The caller needs the right to manage and edit meeting rooms. OAuth 2.0 is not supported yet.
///
/// # Rules of the service
///
/// - `meeting_settings.room_pmi_settings` applies only while the room's `room_pmi` is true (stated
///   for [`GetRoomConfig`](crate::rooms::GetRoomConfig)).
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{UpdateRoomConfig, update_room_config};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateRoomConfig::builder()
///     .instance_id(DeviceType::Pc)
///     .meeting_room_id("room-0001")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_room_config(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meeting-rooms/modify-room-config-info", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateRoomConfig {
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
    /// Settings of meetings held in the room (会议配置).
    pub meeting_settings: Option<NewRoomMeetingSettings>,
    /// Settings of cloud recordings made in the room (录制配置).
    pub record_settings: Option<NewRoomRecordSettings>,
}

/// Settings of meetings held in the room (会议配置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewRoomMeetingSettings {
    /// Automatic answering of calls in the room (自动接听). Off for a new room. 1 is on and 2 is off; 0
    /// is not used.
    pub auto_response: Option<AutoAnswer>,
    /// `true` if captions are shown (字幕). A new room has them on.
    pub caption: Option<bool>,
    /// `true` if the Rooms screen shows message notices (屏幕消息通知). A new room has them off.
    pub room_notification: Option<bool>,
    /// `true` if the room has its own meeting number (专属会议号). A new room has one.
    pub room_pmi: Option<bool>,
    /// Settings of the room's own meeting number (专属会议号配置). Applies only while `room_pmi` is true.
    pub room_pmi_settings: Option<NewRoomPmiSettings>,
    /// Watermark over the picture (水印). A new room has 2.
    pub water_mark: Option<RoomWatermark>,
}

/// Settings of the room's own meeting number (专属会议号配置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewRoomPmiSettings {
    /// `true` if members may join before the host (成员先入会).
    pub allow_in_before_host: Option<bool>,
    /// Ids of the people who host these meetings (指定主持人).
    pub hosts: Option<Vec<String>>,
    /// Muting of members who join (入会静音).
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only users of the own enterprise may join (仅企业成员入会).
    pub only_enterprise_user_allowed: Option<bool>,
    /// Password of the room's own meeting number (专属会议室密码). Digits only.
    #[api(len = 4..=6, pattern = "^[0-9]*$")]
    pub room_pmi_psw: Option<String>,
    /// `true` if there is a waiting room (等候室).
    pub waiting_room: Option<bool>,
}

/// Settings of cloud recordings made in the room (录制配置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewRoomRecordSettings {
    /// `true` if cloud recordings may be downloaded (允许下载云录制). A new room has it off.
    pub download_record: Option<bool>,
    /// People who may watch shared cloud recordings (分享云录制). A new room has 1.
    pub share_record: Option<RoomRecordSharing>,
}
