//! 审批云录制权限: approves or ignores people's requests to watch a cloud recording.

use crate::types::OperatorIdType;
use crate::{endpoint, open_enum};

/// Approves or ignores people's requests to watch a cloud recording (审批云录制权限).
///
/// Only the meeting's creator, a super administrator or a user who may manage the company's
/// recordings may send it. The response is an empty body.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
///
/// # Where SDK and documentation differ
///
/// - Both still speak of a `userid` parameter that neither lists.
///
/// Reference: [审批云录制权限](https://cloud.tencent.com/document/product/1095/90395).
///
/// ```no_run
/// use meeting_api::records::{
///     RecordingReviewAction, ReviewRecordingAccessRequests, review_recording_access_requests,
/// };
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ReviewRecordingAccessRequests::builder()
///     .meeting_record_id("1434567890123456789")
///     .action(RecordingReviewAction::Approve)
///     .apply_id_list(["apply-id".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// review_recording_access_requests(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/records/approvals/{meeting_record_id}")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ReviewRecordingAccessRequests {
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    pub meeting_record_id: String,
    /// Decision on the requests (审批动作).
    pub action: RecordingReviewAction,
    /// Ids of the requests (申请 ID 列表). They arrive with the event of a request to watch a
    /// recording.
    pub apply_id_list: Vec<String>,
    /// Id of the person or device that sends the request (操作者 ID). With openid: the OAuth user's
    /// own.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// Decision on requests to watch a recording (审批动作).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingReviewAction {
    /// Approves the requests.
    Approve = 1,
    /// Ignores the requests.
    Ignore = 2,
}
