//! 移出用户: removes participants from a meeting in progress.

use crate::controls::ControlledParticipant;
use crate::types::{DeviceType, OperatorIdType};
use crate::endpoint;

/// Removes participants from a meeting in progress (移出用户).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - `operator_id` is optional in form, but the SDK's comment wants it, or else a uuid that the
///   request does not have.
/// - Only the host or a co-host may do it; the documentation also names the creator.
/// - Also works for webinar audience, SIP/H.323 devices (MRA) and PSTN callers.
/// - At most 20 people in a request.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - `users[].to_operator_id` is the only way to name the target, so it is needed in practice
///   (stated for video only).
/// - `reason` is required if `users[].instanceid=9`.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
/// - Only the documentation limits the list to 20.
/// - `users[].instanceid`: SDK starts at 1, documentation also lists 0 (PSTN).
///
/// Reference: [移出用户](https://cloud.tencent.com/document/product/1095/57947).
///
/// ```no_run
/// use meeting_api::controls::{ControlledParticipant, RemoveParticipants, remove_participants};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = RemoveParticipants::builder()
///     .meeting_id("7567173273889276131")
///     .allow_rejoin(true)
///     .instance_id(DeviceType::Pc)
///     .users([
///         ControlledParticipant::builder()
///             .instance_id(DeviceType::Pc)
///             .build()
///     ])
///     .build()?;
/// remove_participants(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/kickout")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RemoveParticipants {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// `true` if the removed person may come back (允许再次入会).
    pub allow_rejoin: bool,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Participants acted upon (被操作用户列表).
    #[api(len = ..=20)]
    pub users: Vec<ControlledParticipant>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// Explanation for the removal (移出原因). Needed when a removed participant is on a SIP/H.323
    /// device (MRA).
    pub reason: Option<String>,
}
