//! 绑定扩展应用: attaches extension apps to one meeting, replacing those attached before.

use crate::types::{DeviceType, ZeroOne};
use crate::{endpoint, object, open_enum};

/// Attaches extension apps to one meeting, replacing those attached before (绑定扩展应用).
///
/// - A later request overwrites what an earlier one attached to the meeting.
/// - `userid` has to be the meeting's creator.
/// - With OAuth 2.0 only meetings of that enterprise's OAuth 2.0 app can be changed; with AK/SK
///   those of the user's own enterprise.
/// - An extension app needs client version 3.7.7 or newer.
///
/// # Rules of the service
///
/// - `tool_list[].visible_list` and `tool_list[].is_shield_creator` apply only when that tool's
///   `visible_type` is 2.
/// - In each `tool_list[].visible_list[]` give `visible_userid` or `visible_openid`, not both
///   (`visible_openid` takes precedence); with neither, every user of `visible_appid` sees the app.
/// - `toolbar_sdkid` must equal the `tool_sdkid` of one entry of `tool_list`.
///
/// # Where SDK and documentation differ
///
/// - The documentation adds that `userid` must be the meeting's creator and that repeated requests
///   overwrite; the SDK says neither.
///
/// Reference: [绑定扩展应用](https://cloud.tencent.com/document/product/1095/84397).
///
/// ```no_run
/// use meeting_api::apps::{BindMeetingApps, MeetingApp, bind_meeting_apps};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = BindMeetingApps::builder()
///     .instance_id(DeviceType::Pc)
///     .meeting_id("7567173273889276131")
///     .tool_list([
///         MeetingApp::builder()
///             .tool_appid("tool-appid")
///             .tool_sdkid("tool-sdkid")
///             .build()
///     ])
///     .userid("user1")
///     .build()?;
/// bind_meeting_apps(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/app/toolkit", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BindMeetingApps {
    /// Kind of device that the caller uses (终端设备类型). Has no effect on the device used to join; 1
    /// may be sent if it is not known.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Meeting to attach the apps to (会议ID). The id, not the meeting code.
    #[api(non_empty)]
    pub meeting_id: String,
    /// Extension apps to attach (扩展应用列表).
    pub tool_list: Vec<MeetingApp>,
    /// User who sends the request: enterprise `userid`, or openId with OAuth 2.0 (用户ID). Must be
    /// the meeting's creator.
    #[api(non_empty)]
    pub userid: String,
    /// App that opens by itself in the meeting (自动打开应用). Empty means none; the app must exist and
    /// have its web page configured.
    pub auto_open_sdkid: Option<String>,
    /// App shown directly in the meeting toolbar (工具栏应用). Must be in `tool_list`, whose visibility
    /// applies here too.
    pub toolbar_sdkid: Option<String>,
}

/// An extension app to attach (扩展应用列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MeetingApp {
    /// Enterprise id (appid) of the app's owner (应用企业ID).
    #[api(non_empty)]
    pub tool_appid: String,
    /// Id of the extension app (扩展应用ID).
    #[api(non_empty)]
    pub tool_sdkid: String,
    /// [`Yes`](ZeroOne::Yes) if the app may bring robots into the meeting (允许拉机器人). Default:
    /// `ZeroOne::No`.
    pub enable_add_robot: Option<ZeroOne>,
    /// [`Yes`](ZeroOne::Yes) if the app may read customerData (允许查客户数据). Default: `ZeroOne::No`.
    pub enable_customer_data: Option<ZeroOne>,
    /// Hides the app from the meeting's creator unless the creator is listed as viewer (屏蔽会议创建者).
    /// Only for `visible_type` 2. Default: `false`.
    pub is_shield_creator: Option<bool>,
    /// Custom string of the caller for this app (业务字段).
    #[api(len = ..=128)]
    pub unique_code: Option<String>,
    /// Users who see the app; the creator does unless hidden (可见用户列表). Only for `visible_type` 2.
    pub visible_list: Option<Vec<AppViewer>>,
    /// Audience of the app (可见类型). Default: `AppVisibility::Everyone`.
    pub visible_type: Option<AppVisibility>,
}

/// A user who sees an app (可见用户列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AppViewer {
    /// Enterprise whose users see the app (可见企业ID).
    pub visible_appid: Option<String>,
    /// openId of a user who sees the app, for OAuth 2.0 (可见用户openid). Takes precedence over
    /// `visible_userid`.
    pub visible_openid: Option<String>,
    /// `userid` of a user who sees the app (可见用户userid). Absent means all users of `visible_appid`.
    pub visible_userid: Option<String>,
}

/// Audience of an app in a meeting (可见类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppVisibility {
    /// Everyone in the meeting.
    Everyone = 0,
    /// The users of one enterprise.
    Enterprise = 1,
    /// The users of a list.
    SpecifiedUsers = 2,
}
