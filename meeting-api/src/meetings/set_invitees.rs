//! 设置会议邀请成员: replaces the list of users invited to a meeting.

use crate::types::DeviceType;
use crate::{endpoint, object, response};

/// Replaces the list of users invited to a meeting (设置会议邀请成员).
///
/// - Only the creator of the meeting may send it.
/// - Replaces the whole list; an absent or empty list removes everyone.
/// - At most 2000 users.
///
/// # Where SDK and documentation differ
///
/// - The documentation lists device type 0 (PSTN) too, the SDK starts at 1.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9042 | the operator lacks the permission or does not own the meeting |
/// | 190001 | a user is not registered |
/// | 190004 | a parameter is invalid |
/// | 190308 | looking up an internal user id failed |
/// | 190431 | creating the guests failed |
/// | 190457 | the meeting does not exist |
/// | 500041 | setting the picker ticket failed; try again later |
///
/// Reference: [设置会议邀请成员](https://cloud.tencent.com/document/product/1095/63659).
///
/// ```no_run
/// use meeting_api::meetings::{SetInvitees, set_invitees};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetInvitees::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .userid("user1")
///     .build()?;
/// let response = set_invitees(client, &request).await?;
/// println!("{:?}", response.user_non_registered);
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}/invitees", response = SetInviteesResponse, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetInvitees {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the user who sends the request (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Userid or open id of the creator of the meeting (会议创建者ID).
    #[api(non_empty)]
    pub userid: String,
    /// Users to invite, in place of those invited so far (受邀成员列表). Absent or empty removes
    /// everyone.
    #[api(len = ..=2000)]
    pub invitees: Option<Vec<NewInvitee>>,
}

/// A user to invite (受邀成员列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewInvitee {
    /// Userid or open id of the user, same enterprise as the creator (用户ID).
    #[api(non_empty)]
    pub userid: String,
}

/// The response to [`SetInvitees`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetInviteesResponse {
    /// Users in the request who have no account (未注册用户列表).
    pub user_non_registered: Vec<String>,
}
