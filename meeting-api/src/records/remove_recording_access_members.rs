//! 移除录制访问成员: takes the right to open a meeting's recording from members.

use crate::types::OperatorIdType;
use crate::{endpoint, object};

/// Takes the right to open a meeting's recording from members (移除录制访问成员).
///
/// Only the meeting's creator, a super administrator or a user who may manage the company's
/// recordings may send it. The response is an empty body.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190004 | a parameter is not valid |
///
/// Reference: [移除录制访问成员](https://cloud.tencent.com/document/product/1095/104136).
///
/// ```no_run
/// use meeting_api::records::{
///     RemoveRecordingAccessMembers, RemovedAccessMember, remove_recording_access_members,
/// };
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = RemoveRecordingAccessMembers::builder()
///     .meeting_record_id("1434567890123456789")
///     .access_members([
///         RemovedAccessMember::builder()
///             .to_operator_id("to-operator-id")
///             .to_operator_id_type(OperatorIdType::UserId)
///             .build()
///     ])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// remove_recording_access_members(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(DELETE, "/v1/records/access/{meeting_record_id}")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RemoveRecordingAccessMembers {
    /// Id of all the recordings of one meeting session (会议录制 ID).
    pub meeting_record_id: String,
    /// Members to remove (成员列表). Members without access are ignored.
    #[api(body)]
    pub access_members: Vec<RemovedAccessMember>,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(body, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    #[api(body)]
    pub operator_id_type: OperatorIdType,
}

/// A member who loses access (成员列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RemovedAccessMember {
    /// Id of the member the change is about (被操作者 ID).
    #[api(non_empty)]
    pub to_operator_id: String,
    /// Kind of id that `to_operator_id` holds (被操作者 ID 类型).
    pub to_operator_id_type: OperatorIdType,
}
