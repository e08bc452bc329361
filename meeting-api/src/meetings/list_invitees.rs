//! 获取会议受邀成员列表: lists the users invited to a meeting.

use crate::types::DeviceType;
use crate::{endpoint, response};

/// Lists the users invited to a meeting (获取会议受邀成员列表).
///
/// Only the creator of the meeting may send it. A page holds at most 200 users; there is no size
/// parameter (documentation).
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
/// | 190301 | the request was replayed: timestamp and nonce must be new within five minutes |
/// | 190457 | the meeting does not exist |
/// | 500041 | setting the picker ticket failed; try again later |
///
/// Reference: [获取会议受邀成员列表](https://cloud.tencent.com/document/product/1095/63648).
///
/// ```no_run
/// use meeting_api::meetings::{ListInvitees, list_invitees};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListInvitees::builder()
///     .meeting_id("7567173273889276131")
///     .userid("user1")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = list_invitees(client, &request).await?;
/// for invitee in response.invitees {
///     println!("{invitee:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/invitees",
    response = ListInviteesResponse,
    pages(items = invitees, cursor = pos, next_with = next_pos)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListInvitees {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Userid or open id of the creator of the meeting (会议创建者ID).
    #[api(non_empty)]
    pub userid: String,
    /// Device type of the user who sends the request (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Position at which the page starts; `next_pos` of the page before (查询起始位置). Default: 0.
    pub pos: Option<String>,
}

/// There is a next page only if `has_remaining` is true. `next_pos` does not decide it.
fn next_pos(page: &ListInviteesResponse) -> Option<String> {
    let has_more = page.has_remaining == Some(true);
    page.next_pos
        .filter(|_| has_more)
        .map(|position| position.to_string())
}

/// The response to [`ListInvitees`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInviteesResponse {
    /// `true` if more invitees follow (是否还有剩余).
    pub has_remaining: Option<bool>,
    /// Invited users (受邀成员列表).
    pub invitees: Vec<ListedInvitee>,
    /// Position of the next page where `has_remaining` is true (下次查询位置).
    pub next_pos: Option<i64>,
}

/// An invited user (受邀成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListedInvitee {
    /// Name of the user (用户昵称).
    pub nick_name: Option<String>,
    /// Userid or open id of the user (用户ID).
    pub userid: Option<String>,
}
