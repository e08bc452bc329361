//! 导入会议报名信息: enrolls a list of people for a meeting.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, object, response};

/// Enrolls a list of people for a meeting (导入会议报名信息).
///
/// - The header X-TC-Registered must be 1 and the caller a registered user.
/// - At most 1000 people in a request; per meeting 1000 in the business and 4000 in the enterprise
///   edition.
/// - AK/SK callers name people by `userid` or phone number, OAuth 2.0 callers by open id as well.
/// - Where several ids are given the order is `open_id`, `userid`, `phone_number`.
/// - People without an account are listed in `user_non_registered`.
///
/// # Rules of the service
///
/// - `enroll_list[].area` is required if `enroll_list[].phone_number` is set.
/// - With AK/SK, `enroll_list[].open_id` may not be set.
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - With OAuth 2.0, `operator_id_type` may not be `1`.
///
/// # Where SDK and documentation differ
///
/// - In one comment of the SDK (`userid` of the response) `userid` or `phone_number` is required,
///   elsewhere one of `open_id`, `userid` and `phone_number`.
/// - The documentation lists device types 12, 81 to 84 and 86 too.
///
/// Reference: [导入会议报名信息](https://cloud.tencent.com/document/product/1095/67898).
///
/// ```no_run
/// use meeting_api::meetings::{ImportEnrollments, NewEnrollment, import_enrollments};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ImportEnrollments::builder()
///     .meeting_id("7567173273889276131")
///     .enroll_list([
///         NewEnrollment::builder()
///             .open_id("open-id")
///             .build()
///     ])
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = import_enrollments(client, &request).await?;
/// for enrollment in response.enroll_list {
///     println!("{enrollment:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/enroll/import", response = ImportEnrollmentsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ImportEnrollments {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// People to enroll (报名对象列表). 4000 in all per meeting.
    #[api(len = ..=1000)]
    pub enroll_list: Vec<NewEnrollment>,
    /// Device type of the user who sends the request (终端设备类型). Values from the documentation; the
    /// SDK lists none.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). With `operator_id_type=2` it must equal the openid of the common parameters; OAuth
    /// 2.0 callers may not give a `userid`.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// A registration to import (报名对象列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewEnrollment {
    /// Country calling code without plus sign, such as 86 (国家地区代码). Needed with `phone_number`.
    pub area: Option<String>,
    /// Name of the person in the enrollment (报名昵称). May differ from the name in the meeting.
    pub nick_name: Option<String>,
    /// Open id of a user who authorized the application (OAuth用户ID).
    #[api(at_least_one_of = who)]
    pub open_id: Option<String>,
    /// Mobile number of the person (手机号).
    #[api(at_least_one_of = who)]
    pub phone_number: Option<String>,
    /// Userid of the person within the enterprise (用户ID).
    #[api(at_least_one_of = who)]
    pub userid: Option<String>,
}

/// The response to [`ImportEnrollments`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportEnrollmentsResponse {
    /// People who were enrolled (报名对象列表).
    pub enroll_list: Vec<ImportedEnrollment>,
    /// Number of people who were enrolled (成功导入条数).
    pub total_count: Option<i64>,
    /// People named in the request who have no account (未注册用户列表).
    pub user_non_registered: Vec<String>,
}

/// An imported registration (报名对象列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportedEnrollment {
    /// Country calling code without plus sign (国家地区代码).
    pub area: Option<String>,
    /// Code that admits an enrolled person who dials in (报名码). Meaning taken from WeCom's version
    /// of the API; the SDK does not describe it.
    pub enroll_code: Option<String>,
    /// Enrollment id (报名ID).
    pub enroll_id: Option<i64>,
    /// Name of the person in the enrollment (报名昵称).
    pub nick_name: Option<String>,
    /// Open id of the person (OAuth用户ID).
    pub open_id: Option<String>,
    /// Mobile number of the person (手机号).
    pub phone_number: Option<String>,
    /// Userid of the person within the enterprise (用户ID).
    pub userid: Option<String>,
}
