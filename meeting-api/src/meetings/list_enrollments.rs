//! 查询会议报名信息: lists the people who registered for a meeting, with their answers.

use crate::types::{DeviceType, OneTwo, OperatorIdType, QuestionType, SpecialQuestionType};
use crate::{endpoint, open_enum, response};

/// Lists the people who registered for a meeting, with their answers (查询会议报名信息).
///
/// - Only the creator of the meeting may ask.
/// - Enterprise secret: any valid meeting of that user. OAuth 2.0: only meetings created through
///   OAuth 2.0.
/// - `enroll_list` is missing, not empty, if the page has no entries.
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
/// - `special_type` has 5 values here (5 is company) and 6 in the registration settings (5 is
///   organisation, 6 its size).
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{ListEnrollments, list_enrollments};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListEnrollments::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .instance_id(DeviceType::Pc)
///     .page(1)
///     .page_size(20)
///     .build()?;
/// let response = list_enrollments(client, &request).await?;
/// for enrollment in response.enroll_list {
///     println!("{enrollment:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/enroll/approvals",
    response = ListEnrollmentsResponse,
    pages(items = enroll_list, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListEnrollments {
    /// Id of the meeting (会议 ID).
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    /// Creator of the meeting.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Kind of device the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Page to return, counted from 1 (页码).
    #[api(range = 1..)]
    pub page: u32,
    /// Entries per page (分页大小).
    #[api(range = ..=50)]
    pub page_size: u32,
    /// Only registrations in this state (审批状态). Default: `EnrollStatusFilter::All`.
    pub status: Option<EnrollStatusFilter>,
}

/// The response to [`ListEnrollments`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEnrollmentsResponse {
    /// Number of this page (当前页码).
    pub current_page: Option<i64>,
    /// Number of entries this page really holds (当前页条数).
    pub current_size: Option<i64>,
    /// Registrations of this page (报名列表). Absent where `current_size` is 0.
    pub enroll_list: Vec<Enrollment>,
    /// Registrations that match, in total (总报名人数).
    pub total_count: Option<i64>,
    /// Pages that match, in total (总页数).
    pub total_page: Option<i64>,
}

/// A registration (报名列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Enrollment {
    /// Answers the person gave (答题列表).
    pub answer_list: Vec<EnrollmentAnswer>,
    /// Code to join by telephone with (PSTN 入会凭证).
    pub enroll_code: Option<String>,
    /// Id of the registration (报名 ID).
    pub enroll_id: Option<i64>,
    /// Origin of the registration (报名来源).
    pub enroll_source_type: Option<EnrollSource>,
    /// Time at which the person registered (报名时间). Format: a date and time in UTC+8; the pattern is
    /// not documented.
    pub enroll_time: Option<String>,
    /// Temporary id of the person in this meeting (会中临时 ID).
    pub ms_open_id: Option<String>,
    /// Name the person goes by (昵称).
    pub nick_name: Option<String>,
    /// OAuth id of the person (openId). Empty unless the person authorised the app that created the
    /// meeting.
    pub open_id: Option<String>,
    /// State of the registration (报名状态).
    pub status: Option<EnrollStatus>,
    /// Enterprise user id of the person (用户 ID). Empty unless of the creator's enterprise; also
    /// empty for imports by phone number.
    pub userid: Option<String>,
}

/// The response to a registration question (答题列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnrollmentAnswer {
    /// Text of the answer, or of each chosen option (回答内容). One element except for multiple choice.
    pub answer_content: Vec<String>,
    /// [`Yes`](OneTwo::Yes) if the question must be answered (是否必填).
    pub is_required: Option<OneTwo>,
    /// Number of the question, from 1 (问题编号).
    pub question_num: Option<i64>,
    /// Wording of the question (问题标题).
    pub question_title: Option<String>,
    /// Kind of question (问题类型).
    pub question_type: Option<QuestionType>,
    /// Subject of a preset question (特殊问题类型). The reference lists 1 to 5 here; the registration
    /// settings also know 6.
    pub special_type: Option<SpecialQuestionType>,
}

/// Origin of a registration (报名来源).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollSource {
    /// The person registered.
    Manual = 1,
    /// The registration was imported.
    Imported = 2,
}

/// State of a registration (报名状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollStatus {
    /// Pending.
    Pending = 1,
    /// Rejected.
    Rejected = 2,
    /// Approved.
    Approved = 3,
}

/// State of the registrations to list (审批状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollStatusFilter {
    /// All.
    All = 0,
    /// Pending.
    Pending = 1,
    /// Rejected.
    Rejected = 2,
    /// Approved.
    Approved = 3,
}
