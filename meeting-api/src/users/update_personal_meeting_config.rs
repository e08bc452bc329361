//! 修改个人会议号配置信息: changes how a user's personal meeting room is set up.

use crate::types::{DeviceType, MuteOnJoin, OperatorIdType, WatermarkType};
use crate::{Secret, endpoint, object};

/// Changes how a user's personal meeting room is set up (修改个人会议号配置信息).
///
/// The operator is the user whose room is changed. Whether an absent setting stays as it is is not
/// documented, but every one is optional.
///
/// # Rules of the service
///
/// - `pmi_password` applies only if `enable_password=true`.
/// - `water_mark_type` applies only if `watermark=true`.
/// - `disable_note_capture` applies only if `watermark=true`.
/// - `hosts[].nick_name` applies only if `hosts[].is_anonymous=true`.
///
/// # Where SDK and documentation differ
///
/// - `hosts`: SDK a list of objects with six fields, documentation a list of texts (userids).
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 500122 | operator is outside the app's scope |
/// | 550000 | timed out, try again later |
///
/// Reference: [修改个人会议号配置信息](https://cloud.tencent.com/document/product/1095/101096).
///
/// ```no_run
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::users::{UpdatePersonalMeetingConfig, update_personal_meeting_config};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = UpdatePersonalMeetingConfig::builder()
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// update_personal_meeting_config(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/pmi-meetings/pmi-config", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdatePersonalMeetingConfig {
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// User whose personal meeting room is changed (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// `true` if members may join before the host (允许主持人前入会).
    pub allow_in_before_host: Option<bool>,
    /// `true` if one member may join from several devices (允许多端入会).
    pub allow_multi_device: Option<bool>,
    /// `true` if the waiting room is on (开启等候室). The query calls the same setting
    /// `allow_in_waiting_room`.
    pub auto_in_waiting_room: Option<bool>,
    /// `true` if screenshots for notes are forbidden (禁止笔记截屏). Applies only with `watermark=true`.
    pub disable_note_capture: Option<bool>,
    /// `true` if a password is needed to join (需要密码).
    pub enable_password: Option<bool>,
    /// Appointed hosts (指定主持人列表).
    pub hosts: Option<Vec<NewPersonalMeetingHost>>,
    /// Muting of people who join (入会静音).
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only members of the company may join (仅企业成员可入会).
    pub only_enterprise_user_allowed: Option<bool>,
    /// Name of the personal meeting room (个人会议室名称). A Chinese character counts as two: at most 18
    /// of them, or 36 letters.
    #[api(len = ..=36)]
    pub pmi_name: Option<String>,
    /// Password of the personal meeting room (个人会议号密码). No Base64 is asked for here, although the
    /// query returns Base64; applies only with `enable_password=true`.
    pub pmi_password: Option<Secret<String>>,
    /// Pattern of the watermark (水印样式). Applies only with `watermark=true`.
    pub water_mark_type: Option<WatermarkType>,
    /// `true` if the meeting shows a watermark (会议水印).
    pub watermark: Option<bool>,
}

/// A host of the personal meeting room (指定主持人列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewPersonalMeetingHost {
    /// `true` if the host joins anonymously (匿名入会). Default: `false`.
    pub is_anonymous: Option<bool>,
    /// Name shown for an anonymous host (昵称). If absent, the service generates a name with random
    /// digits.
    pub nick_name: Option<String>,
    /// Id of the host; its kind is named by `operator_id_type` (主持人ID).
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that the host's `operator_id` holds (主持人ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
    /// Address of the host's picture (头像地址).
    pub profile_photo: Option<String>,
    /// Id of the host (用户ID).
    pub userid: Option<String>,
}
