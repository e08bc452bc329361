//! 更改会中成员昵称: changes the names that participants show in the meeting.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, object};

/// Changes the names that participants show in the meeting (更改会中成员昵称).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - The operator must be the host or a co-host and already in the meeting; the documentation also
///   names the creator.
/// - Only the host may rename the host or a co-host.
/// - Also works for webinar audience, SIP/H.323 devices (MRA) and PSTN callers.
/// - At most 20 people in a request.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
/// - Only the documentation limits the list to 20.
/// - Device types: SDK starts at 1, documentation also lists 0 (PSTN).
///
/// Reference: [更改会中成员昵称](https://cloud.tencent.com/document/product/1095/67794).
///
/// ```no_run
/// use meeting_api::controls::{RenameParticipants, RenamedParticipant, rename_participants};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = RenameParticipants::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .users([
///         RenamedParticipant::builder()
///             .instance_id(DeviceType::Pc)
///             .ms_open_id("MzQ0NTU2")
///             .build()
///     ])
///     .build()?;
/// rename_participants(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/names", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RenameParticipants {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Participants to rename (被操作用户列表).
    #[api(len = ..=20)]
    pub users: Vec<RenamedParticipant>,
}

/// A participant and the new name (被操作用户列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RenamedParticipant {
    /// Device type the participant really uses (终端设备类型). Another type than the participant's own
    /// has no effect.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Temporary id of a participant, valid within this one meeting (会中临时ID).
    #[api(non_empty)]
    pub ms_open_id: String,
    /// New name of the participant (昵称).
    #[api(len = ..=20)]
    pub nick_name: Option<String>,
}
