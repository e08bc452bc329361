//! 会中状态设置: changes controls of a meeting in progress, such as muting everyone, chat, lock and
//! waiting room.

use crate::types::{DeviceType, MuteOnJoin, OperatorIdType};
use crate::{endpoint, open_enum};

/// Changes controls of a meeting in progress, such as muting everyone, chat, lock and waiting room
/// (会中状态设置).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - Only the host or a co-host may do it; the documentation also names the creator.
/// - Settings that are left out stay as they are (implied by every one being optional).
/// - SIP/H.323 devices (MRA) are not supported as targets.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - `allow_unmute_by_self` applies only if `mute_all=true`.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 1, 2 (reserved), 3 and 4; documentation lists 1, 2 and 4.
///
/// Reference: [会中状态设置](https://cloud.tencent.com/document/product/1095/57944).
///
/// ```no_run
/// use meeting_api::controls::{SetMeetingControls, set_meeting_controls};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetMeetingControls::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// set_meeting_controls(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/status", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetMeetingControls {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Freedom of participants to chat (聊天设置). 2: participants may only write to the host.
    pub allow_chat: Option<ChatPermission>,
    /// `true` if participants may unmute themselves (允许自行解除静音). Applies only together with
    /// `mute_all=true`.
    pub allow_unmute_by_self: Option<bool>,
    /// `true` if the waiting room is on (开启等候室).
    pub auto_waiting_room: Option<bool>,
    /// `true` if participants may send red packets (cash gifts) (允许发红包).
    pub enable_red_envelope: Option<bool>,
    /// `true` if meeting number and password are hidden (隐藏会议号和密码).
    pub hide_meeting_code_password: Option<bool>,
    /// `true` if the meeting is locked against newcomers (锁定会议).
    pub meeting_locked: Option<bool>,
    /// `true` if everyone is muted (全体静音).
    pub mute_all: Option<bool>,
    /// `true` if only members of the company may join (仅企业成员可入会).
    pub only_enterprise_user_allowed: Option<bool>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型). The documentation has no 3.
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// Muting of people who join (入会静音).
    pub participant_join_mute: Option<MuteOnJoin>,
    /// `true` if a sound is played when a person joins (入会提示音).
    pub play_ivr_on_join: Option<bool>,
    /// `true` if participants may share their screen (允许共享屏幕).
    pub share_screen: Option<bool>,
}

/// Freedom of participants to chat (聊天设置).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatPermission {
    /// To everyone, in public and in private.
    Free = 0,
    /// In public only.
    PublicOnly = 1,
    /// To the host only.
    HostOnly = 2,
}
