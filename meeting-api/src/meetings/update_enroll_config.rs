//! 修改会议报名配置: changes how people enroll for a meeting, and the questions they answer.

use crate::types::{ApproveType, DeviceType, EnrollPushType, OneTwo, OperatorIdType, QuestionType, Quoted, SpecialQuestionType, UnixSeconds, ZeroOne};
use crate::{endpoint, object, response};

/// Changes how people enroll for a meeting, and the questions they answer (修改会议报名配置).
///
/// - Only the creator may send it, and enrollment must be switched on for the meeting.
/// - The header X-TC-Registered must be 1 and the caller a registered user.
/// - OAuth 2.0 callers reach only meetings created through OAuth 2.0.
/// - Cover pictures are uploaded asynchronously. The event for finished jobs contains the result.
/// - `cover_image`: absent or empty changes nothing; an empty string in it means the standard
///   picture.
/// - `enroll_push_type`: absent or empty changes nothing (documentation).
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
/// - With OAuth 2.0, `operator_id_type` may not be `1`.
/// - `question_list` applies only when `is_collect_question=2`.
/// - `question_list[].question_title` and `question_list[].question_type` are ignored when
///   `question_list[].special_type` is 2 to 6.
/// - `question_list[].option_list` applies only when `question_list[].question_type` is 1 or 2.
/// - `enroll_push_type` 2, 3 and 4 need a question with `special_type=3` (email).
///
/// # Where SDK and documentation differ
///
/// - The SDK's comment says that `userid` may replace `operator_id`, but the request has no
///   `userid` field.
/// - The documentation adds 0 (no notification) to `enroll_push_type`; its page on the query side
///   lists 1 official account, 2 SMS, 3 email, which contradicts both.
/// - The query of the same configuration returns `cover_image` in Base64, here it is a plain URL.
/// - SDK: false in `no_registration_needed_for_staff` means everyone enrolls; documentation: users
///   inside and outside the enterprise enroll (same meaning).
/// - The documentation limits question titles by characters here, the query side of the SDK says 40
///   Chinese characters.
///
/// Reference: [修改会议报名配置](https://cloud.tencent.com/document/product/1095/64007).
///
/// ```no_run
/// use meeting_api::meetings::{UpdateEnrollConfig, update_enroll_config};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdateEnrollConfig::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = update_enroll_config(client, &request).await?;
/// println!("{:?}", response.meeting_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}/enroll/config", response = UpdateEnrollConfigResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateEnrollConfig {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
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
    /// Approval of enrollments: automatic or manual (审批类型). Default: `ApproveType::Automatic`.
    pub approve_type: Option<ApproveType>,
    /// URLs of the pictures on the enrollment page, in display order (报名封面图). Jpg, jpeg or png, at
    /// most 5 MB each; an empty string means the standard picture.
    #[api(len = ..=5)]
    pub cover_image: Option<Vec<String>>,
    /// [`Yes`](ZeroOne::Yes) if the page shows how many have enrolled (显示报名人数). Default:
    /// `ZeroOne::Yes`.
    pub display_number_of_participants: Option<ZeroOne>,
    /// Time at which enrollment ends (报名截止时间). Must lie in the future; no deadline by default
    /// (documentation).
    pub enroll_deadline: Option<Quoted<UnixSeconds>>,
    /// Introduction on the enrollment page (报名页详情).
    #[api(len = ..=5000)]
    pub enroll_description: Option<String>,
    /// Largest number of people who can enroll (报名人数上限). Default is the capacity of the meeting
    /// (documentation).
    #[api(range = 1..)]
    pub enroll_number: Option<u32>,
    /// Channels that tell people of the decision (审批通知方式). 0 and the default (official account) are
    /// in the documentation only.
    pub enroll_push_type: Option<Vec<EnrollPushType>>,
    /// [`Yes`](OneTwo::Yes) if people answer questions when they enroll (是否收集问题). Default:
    /// `OneTwo::No`.
    pub is_collect_question: Option<OneTwo>,
    /// `true` if users of the same enterprise need not enroll (本企业免报名). Default: `false`.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Questions; special ones come first, the others as listed (报名问题列表).
    pub question_list: Option<Vec<NewEnrollQuestion>>,
}

/// A registration question (报名问题列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewEnrollQuestion {
    /// [`Yes`](OneTwo::Yes) if the question must be answered (是否必填).
    pub is_required: OneTwo,
    /// Options of a choice question, in order (问题选项列表).
    #[api(len = ..=8)]
    pub option_list: Option<Vec<NewEnrollOption>>,
    /// Text of the question (问题标题).
    #[api(len = ..=40)]
    pub question_title: Option<String>,
    /// Kind of answer that the question wants (问题类型).
    pub question_type: Option<QuestionType>,
    /// Predefined question that this one is, if any (特殊问题类型). Organization size is single choice,
    /// the other predefined ones are short answers.
    pub special_type: Option<SpecialQuestionType>,
}

/// An option of a registration question (问题选项列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewEnrollOption {
    /// Text of the option (选项内容). Chinese characters.
    #[api(len = ..=40)]
    pub content: Option<String>,
}

/// The response to [`UpdateEnrollConfig`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEnrollConfigResponse {
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Number of questions; 0 where none are asked (报名问题数量).
    pub question_count: Option<i64>,
}
