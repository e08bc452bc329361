//! 设置联席主持人: makes a participant co-host, or takes that role back.

use crate::controls::ControlledParticipant;
use crate::types::{DeviceType, OperatorIdType};
use crate::endpoint;

/// Makes a participant co-host, or takes that role back (设置联席主持人).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - `operator_id` is optional in form, but the SDK's comment wants it, or else a uuid that the
///   request does not have.
/// - Only the host may do it; the documentation also names the creator.
/// - Called with `ms_open_id`, only device types 1-8 work (documentation: 1-9).
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - `user.to_operator_id` is the only way to name the target, so it is needed in practice (stated
///   for video only).
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
/// - SIP/H.323 devices (MRA) as targets: SDK no, documentation yes.
///
/// Reference: [设置联席主持人](https://cloud.tencent.com/document/product/1095/57946).
///
/// ```no_run
/// use meeting_api::controls::{ControlledParticipant, SetCohost, set_cohost};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetCohost::builder()
///     .meeting_id("7567173273889276131")
///     .action(true)
///     .instance_id(DeviceType::Pc)
///     .user(ControlledParticipant::builder()
///         .instance_id(DeviceType::Pc)
///         .build())
///     .build()?;
/// set_cohost(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/cohosts", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetCohost {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// `true` to grant, `false` to withdraw the co-host role (设置动作).
    pub action: bool,
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
}
