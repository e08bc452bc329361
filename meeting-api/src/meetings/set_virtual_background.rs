//! 设置会议统一虚拟背景: gives members of a meeting the same virtual background.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, open_enum, response};

/// Gives members of a meeting the same virtual background (设置会议统一虚拟背景).
///
/// - Only the creator may send it, and only before the meeting starts.
/// - The enterprise must allow virtual backgrounds.
/// - Asynchronous: the response contains a job id, and the event for finished jobs contains the
///   result.
/// - In webinars it applies to guests and no members can be named.
///
/// # Rules of the service
///
/// - Users names the members when `type=1` (the reference does not call it required).
/// - Users must be absent for webinars.
///
/// # Where SDK and documentation differ
///
/// - Image absent: the standard background in the SDK; no change in the documentation, where an
///   empty string removes the background.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190001 | a user is not registered |
/// | 190004 | a parameter is invalid |
/// | 190457 | the meeting does not exist |
/// | 500033 | the caller may not set the background |
/// | 500034 | setting the background failed |
///
/// Reference: [设置会议统一虚拟背景](https://cloud.tencent.com/document/product/1095/101948).
///
/// ```no_run
/// use meeting_api::meetings::{BackgroundScope, SetVirtualBackground, set_virtual_background};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetVirtualBackground::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .scope(BackgroundScope::Everyone)
///     .build()?;
/// let response = set_virtual_background(client, &request).await?;
/// println!("{:?}", response.job_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meetings/{meeting_id}/virtual-background",
    response = SetVirtualBackgroundResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetVirtualBackground {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the user who sends the request (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Members who get the background: everyone or a list of users (背景生效类型).
    #[api(rename = "type")]
    pub scope: BackgroundScope,
    /// URL of the picture (背景图片地址). 1920x1080, below 10 MB, jpg, png or jpeg. The SDK and the
    /// documentation differ in what its absence means.
    pub image: Option<String>,
    /// Userids of the users who get the background (指定用户列表).
    pub users: Option<Vec<String>>,
}

/// The response to [`SetVirtualBackground`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetVirtualBackgroundResponse {
    /// Id of the job (任务ID).
    pub job_id: Option<String>,
}

/// Members that get a virtual background (背景生效类型).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundScope {
    /// All members.
    Everyone = 0,
    /// The users of a list.
    SelectedUsers = 1,
}
