//! 查询个人会议号配置信息: returns how a user's personal meeting room is set up.

use serde::Deserialize;

use crate::types::{Base64Text, DeviceType, MuteOnJoin, WatermarkType};
use crate::{Secret, endpoint, response};

/// Returns how a user's personal meeting room is set up (查询个人会议号配置信息).
///
/// The password comes back in Base64; for changing it no encoding is documented.
///
/// # Where SDK and documentation differ
///
/// - `hosts`: SDK a list of objects with `userid`, documentation a list of texts (userids).
/// - The documentation lists more device types: 12 Vision Pro, 81-84 and 86 HarmonyOS devices.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190001 | a user is not registered |
/// | 190004 | invalid parameter |
/// | 500122 | operator is outside the app's scope |
/// | 550000 | timed out, try again later |
///
/// Reference: [查询个人会议号配置信息](https://cloud.tencent.com/document/product/1095/61767).
///
/// ```no_run
/// use meeting_api::users::{GetPersonalMeetingConfig, get_personal_meeting_config};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetPersonalMeetingConfig::builder()
///     .userid("user1")
///     .build()?;
/// let response = get_personal_meeting_config(client, &request).await?;
/// for host in response.hosts {
///     println!("{host:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/pmi-meetings/pmi-config",
    response = GetPersonalMeetingConfigResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetPersonalMeetingConfig {
    /// User whose personal meeting room is asked for (用户ID).
    #[api(non_empty)]
    pub userid: String,
    /// Device type of the operator (终端设备类型). Newer documentation also lists 12 Vision Pro and
    /// 81-84, 86 (HarmonyOS devices).
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
}

/// The response to [`GetPersonalMeetingConfig`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPersonalMeetingConfigResponse {
    /// `true` if members may join before the host (允许主持人前入会).
    pub allow_in_before_host: Option<bool>,
    /// `true` if the waiting room is on (开启等候室). The request to change it calls the same setting
    /// `auto_in_waiting_room`.
    pub allow_in_waiting_room: Option<bool>,
    /// `true` if one member may join from several devices (允许多端入会).
    pub allow_multi_device: Option<bool>,
    /// `true` if screenshots for notes are forbidden (禁止笔记截屏).
    pub disable_note_capture: Option<bool>,
    /// Appointed hosts (指定主持人列表).
    pub hosts: Vec<HostEntry>,
    /// Muting of people who join (入会静音).
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only members of the company may join (仅企业成员可入会).
    pub only_enterprise_user_allowed: Option<bool>,
    /// Personal meeting number (个人会议号).
    pub pmi_code: Option<String>,
    /// Name of the personal meeting room (个人会议室名称).
    pub pmi_name: Option<String>,
    /// Password of the personal meeting room (个人会议号密码).
    pub pmi_password: Option<Secret<Base64Text>>,
    /// Pattern of the watermark (水印样式).
    pub water_mark_type: Option<WatermarkType>,
    /// `true` if the meeting shows a watermark (会议水印).
    pub watermark: Option<bool>,
}

/// A host of the personal meeting room (指定主持人列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PersonalMeetingHost {
    /// Id of the host (用户ID).
    pub userid: Option<String>,
}

/// A host as the response lists it: the SDK has objects, the documentation ids of users. Both are read.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum HostEntry {
    /// The id of the host (userid).
    Userid(String),
    /// The host with more than the id.
    Host(PersonalMeetingHost),
}

impl HostEntry {
    /// Returns the id of the host, if the response has it.
    pub fn userid(&self) -> Option<&str> {
        match self {
            Self::Userid(userid) => Some(userid),
            Self::Host(host) => host.userid.as_deref(),
        }
    }
}

#[cfg(feature = "schema")]
impl meeting_core::Described for HostEntry {
    const SCHEMA: meeting_core::spec::Schema =
        <PersonalMeetingHost as meeting_core::Described>::SCHEMA;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_objects_or_ids() {
        let json = r#"{"hosts": ["user1", {"userid": "user2"}, {}]}"#;
        let response: GetPersonalMeetingConfigResponse = serde_json::from_str(json).unwrap();
        let ids: Vec<_> = response.hosts.iter().map(HostEntry::userid).collect();
        assert_eq!(ids, [Some("user1"), Some("user2"), None]);
    }
}
