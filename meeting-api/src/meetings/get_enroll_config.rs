//! 查询会议报名配置: fetches the registration settings and questions of a meeting.

use crate::types::{ApproveType, Base64Text, DeviceType, EnrollPushType, OneTwo, OperatorIdType, QuestionType, Quoted, SpecialQuestionType, UnixSeconds, ZeroOne};
use crate::{endpoint, response};

/// Fetches the registration settings and questions of a meeting (查询会议报名配置).
///
/// - Only the creator of the meeting may ask.
/// - Enterprise secret: any valid meeting of that user. OAuth 2.0: only meetings created through
///   OAuth 2.0.
/// - Fails with an error when the meeting takes no registrations.
/// - Preset questions come first, own questions follow in the order they were sent.
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
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{GetEnrollConfig, get_enroll_config};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetEnrollConfig::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = get_enroll_config(client, &request).await?;
/// for question in response.question_list {
///     println!("{question:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/meetings/{meeting_id}/enroll/config", response = GetEnrollConfigResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetEnrollConfig {
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
}

/// The response to [`GetEnrollConfig`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEnrollConfigResponse {
    /// Approval of registrations: automatic or manual (审批类型). Default: `ApproveType::Automatic`.
    pub approve_type: Option<ApproveType>,
    /// Addresses of the cover pictures of the registration page (封面图). Each a URL in Base64.
    pub cover_image: Vec<Base64Text>,
    /// [`Yes`](ZeroOne::Yes) if the number of registrations is shown (显示报名人数). Default:
    /// `ZeroOne::Yes`.
    pub display_number_of_participants: Option<ZeroOne>,
    /// Time at which registration closes (报名截止时间).
    pub enroll_deadline: Option<Quoted<UnixSeconds>>,
    /// Introduction on the registration page (报名页简介).
    pub enroll_description: Option<String>,
    /// Most registrations taken (报名人数上限).
    pub enroll_number: Option<i64>,
    /// Ways people are told of the decision (自动通知方式).
    pub enroll_push_type: Vec<EnrollPushType>,
    /// [`Yes`](OneTwo::Yes) if questions are asked (是否收集问题). Default: `OneTwo::No`.
    pub is_collect_question: Option<OneTwo>,
    /// Id of the meeting (会议 ID).
    pub meeting_id: Option<String>,
    /// `true` if people of the enterprise need no registration (本企业免报名). Default: `false`.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Questions asked on registering (报名问题列表). Applies only where `is_collect_question` is 2.
    pub question_list: Vec<EnrollQuestion>,
}

/// A registration question (报名问题列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnrollQuestion {
    /// [`Yes`](OneTwo::Yes) if the question must be answered (是否必填).
    pub is_required: Option<OneTwo>,
    /// Options to choose from (问题选项). List elements; only for choice questions.
    pub option_list: Vec<EnrollOption>,
    /// Wording of the question (问题标题). Chinese characters.
    pub question_title: Option<String>,
    /// Kind of question (问题类型).
    pub question_type: Option<QuestionType>,
    /// Subject of a preset question (特殊问题类型). All preset questions are short answers, only
    /// organisation size is single choice.
    pub special_type: Option<SpecialQuestionType>,
}

/// An option of a registration question (问题选项).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnrollOption {
    /// Wording of the option (选项内容). Chinese characters.
    pub content: Option<String>,
}
