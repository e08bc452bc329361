//! 查询会议成员报名 ID: looks up the enrollment ids that belong to members of a meeting.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, open_enum, response};

/// Looks up the enrollment ids that belong to members of a meeting (查询会议成员报名 ID).
///
/// - Only the creator of the meeting may send it.
/// - Members who did not enroll are left out. If none enrolled, the list is absent.
/// - An enrollment id is unique within its meeting;
///   [`ListEnrollments`](crate::meetings::ListEnrollments) returns the enrollment itself.
/// - OAuth 2.0 callers reach only meetings created through OAuth 2.0.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - With OAuth 2.0, `operator_id_type` may not be `1`.
///
/// Reference: [查询会议成员报名 ID](https://cloud.tencent.com/document/product/1095/71935).
///
/// ```no_run
/// use meeting_api::meetings::{QueryEnrollmentIds, query_enrollment_ids};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = QueryEnrollmentIds::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .ms_open_id_list(["ms-open-id".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = query_enrollment_ids(client, &request).await?;
/// for enrollment in response.enroll_id_list {
///     println!("{enrollment:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meetings/{meeting_id}/enroll/ids",
    response = QueryEnrollmentIdsResponse,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryEnrollmentIds {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the user who sends the request (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Temporary ids of the members to look up, valid in this meeting (会中临时ID列表).
    #[api(len = ..=500)]
    pub ms_open_id_list: Vec<String>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). With `operator_id_type=2` it must equal the openid of the common parameters; OAuth
    /// 2.0 callers may not give a `userid`.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Order of the enrollments of a person who enrolled more than once (报名ID排序规则). Default:
    /// `EnrollIdOrder::ImportedFirst`.
    pub sorting_rules: Option<EnrollIdOrder>,
}

/// The response to [`QueryEnrollmentIds`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryEnrollmentIdsResponse {
    /// Members who enrolled, with their enrollment ids (报名ID列表). Absent where none of them
    /// enrolled.
    pub enroll_id_list: Vec<EnrollmentId>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
}

/// The registration of a member (报名ID列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnrollmentId {
    /// Enrollment id (报名ID).
    pub enroll_id: Option<i64>,
    /// Temporary id of the member in this meeting (会中临时ID).
    pub ms_open_id: Option<String>,
}

/// Order of several registrations of one person (报名 ID 排序规则).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollIdOrder {
    /// The imported registration comes first.
    ImportedFirst = 1,
    /// The registration that the person made comes first.
    ManualFirst = 2,
}
