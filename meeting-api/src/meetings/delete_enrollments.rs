//! 删除会议报名信息: removes enrollments from a meeting, imported ones as well as those people made
//! themselves.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, object, response};

/// Removes enrollments from a meeting, imported ones as well as those people made themselves
/// (删除会议报名信息).
///
/// - The header X-TC-Registered must be 1 and the caller a registered user.
/// - Sends a body with DELETE.
/// - OAuth 2.0 callers reach only meetings created through OAuth 2.0.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - With OAuth 2.0, `operator_id_type` may not be `1`.
///
/// # Where SDK and documentation differ
///
/// - `enroll_id_list` is a list of objects here; approving enrollments takes a plain list of
///   integers under the same name.
/// - The documentation lists device types 12, 81 to 84 and 86 too.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 101 | enrollment is not switched on for the meeting |
/// | 107 | the caller lacks the permission |
/// | 190001 | a user is not registered |
/// | 190004 | a parameter is invalid |
///
/// Reference: [删除会议报名信息](https://cloud.tencent.com/document/product/1095/67899).
///
/// ```no_run
/// use meeting_api::meetings::{DeleteEnrollments, DeletedEnrollment, delete_enrollments};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = DeleteEnrollments::builder()
///     .meeting_id("7567173273889276131")
///     .enroll_id_list([
///         DeletedEnrollment::builder()
///             .enroll_id(1)
///             .build()
///     ])
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = delete_enrollments(client, &request).await?;
/// println!("{:?}", response.total_count);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    DELETE,
    "/v1/meetings/{meeting_id}/enroll/unregistration",
    response = DeleteEnrollmentsResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteEnrollments {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Enrollments to remove (报名ID列表).
    #[api(body)]
    pub enroll_id_list: Vec<DeletedEnrollment>,
    /// Device type of the user who sends the request (终端设备类型). Values from the documentation; the
    /// SDK lists none.
    #[api(body, rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). With `operator_id_type=2` it must equal the openid of the common parameters; OAuth
    /// 2.0 callers may not give a `userid`.
    #[api(body, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(body)]
    pub operator_id_type: OperatorIdType,
}

/// A registration to delete (报名ID列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedEnrollment {
    /// Enrollment id (报名ID).
    pub enroll_id: i64,
}

/// The response to [`DeleteEnrollments`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEnrollmentsResponse {
    /// Number of enrollments that were removed (成功删除数量).
    pub total_count: Option<i64>,
}
