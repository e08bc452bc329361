//! 关闭或开启用户视频: turns off the camera of one participant, or turns that of a SIP/H.323 device on or
//! off.

use crate::controls::ControlledParticipant;
use crate::types::{DeviceType, OperatorIdType};
use crate::endpoint;

/// Turns off the camera of one participant, or turns that of a SIP/H.323 device on or off
/// (关闭或开启用户视频).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - `operator_id` is optional in form, but the SDK's comment wants it, or else a uuid that the
///   request does not have.
/// - Only the host or a co-host may do it; the documentation also names the creator.
/// - Turning a camera on only works for SIP/H.323 devices (MRA).
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - `user.to_operator_id` is the only way to name the target, so it is needed in practice (stated
///   for video only).
/// - `video=true` only for a SIP/H.323 device (MRA).
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9104 | video of that device cannot be stopped |
///
/// Reference: [关闭或开启用户视频](https://cloud.tencent.com/document/product/1095/57950).
///
/// ```no_run
/// use meeting_api::controls::{ControlledParticipant, SetParticipantVideo, set_participant_video};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetParticipantVideo::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .user(ControlledParticipant::builder()
///         .instance_id(DeviceType::Pc)
///         .build())
///     .build()?;
/// set_participant_video(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/video", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetParticipantVideo {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Participant acted upon (被操作用户).
    pub user: ControlledParticipant,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// `true` to turn the camera on, `false` to turn it off (是否开启视频). True only works for a
    /// SIP/H.323 device (MRA). Default: `false`.
    pub video: Option<bool>,
}
