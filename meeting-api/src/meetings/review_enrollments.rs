//! 审批会议报名信息: approves or rejects registrations for a meeting, or takes approvals back.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, open_enum, response};

/// Approves or rejects registrations for a meeting, or takes approvals back (审批会议报名信息).
///
/// - Only the creator of the meeting may decide.
/// - Enterprise secret: any valid meeting of that user. OAuth 2.0: only meetings created through
///   OAuth 2.0.
/// - Taking an approval back makes the registration pending again.
/// - `handled_count` may be smaller than the list sent.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - Header X-TC-Registered must be 1: the caller has to be a registered user.
///
/// # Where SDK and documentation differ
///
/// - The SDK's comment says `operator_id` or `userid` (`operator_id` takes precedence; `userid` not
///   with OAuth), but this endpoint has no `userid` parameter and requires `operator_id`.
/// - `instanceid` is optional here and required in the two reading endpoints of registrations.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{EnrollAction, ReviewEnrollments, review_enrollments};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ReviewEnrollments::builder()
///     .meeting_id("7567173273889276131")
///     .action(EnrollAction::Revoke)
///     .enroll_id_list([1])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = review_enrollments(client, &request).await?;
/// println!("{:?}", response.handled_count);
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}/enroll/approvals", response = ReviewEnrollmentsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ReviewEnrollments {
    /// Id of the meeting (会议 ID).
    pub meeting_id: String,
    /// Decision on the registrations (审批动作). 1 takes an approval back: the registration is pending
    /// again.
    pub action: EnrollAction,
    /// Registrations to decide on (报名 ID 列表).
    pub enroll_id_list: Vec<i64>,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    /// Creator of the meeting.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Kind of device the caller uses (终端设备类型). Comment only says device type.
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
}

/// The response to [`ReviewEnrollments`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReviewEnrollmentsResponse {
    /// Number of registrations that were handled (成功处理数).
    pub handled_count: Option<i64>,
    /// Id of the meeting (会议 ID).
    pub meeting_id: Option<String>,
}

/// Decision on registrations (审批动作).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollAction {
    /// Takes an approval back: the registration is pending again.
    Revoke = 1,
    /// Rejects the registrations.
    Reject = 2,
    /// Approves the registrations.
    Approve = 3,
}
