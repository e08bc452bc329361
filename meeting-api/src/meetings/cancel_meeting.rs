//! 取消会议: cancels a meeting, one occurrence of a recurring meeting or the whole series.

use crate::types::{DeviceType, MeetingType};
use crate::endpoint;

/// Cancels a meeting, one occurrence of a recurring meeting or the whole series (取消会议).
///
/// - Only the creator may cancel, and only a valid meeting; otherwise the request fails.
/// - Without `sub_meeting_id` the whole series of a recurring meeting goes.
/// - Enterprise secret: any valid meeting of that enterprise's users. OAuth 2.0: only meetings
///   created through OAuth 2.0.
/// - The event meeting cancelled tells of it too.
/// - The response is empty.
///
/// # Rules of the service
///
/// - `sub_meeting_id` belongs to `meeting_type=1`; absent it cancels the whole series.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{CancelMeeting, cancel_meeting};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CancelMeeting::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .reason_code(1)
///     .userid("user1")
///     .build()?;
/// cancel_meeting(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/cancel")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CancelMeeting {
    /// Meeting to cancel (会议 ID).
    pub meeting_id: String,
    /// Kind of device the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Custom reason code of the caller (原因代码).
    pub reason_code: i64,
    /// Creator of the meeting (用户 ID). Enterprise user id; openId under OAuth 2.0.
    #[api(non_empty)]
    pub userid: String,
    /// Kind of meeting: single or recurring (会议类型). Default: `MeetingType::Ordinary`.
    pub meeting_type: Option<MeetingType>,
    /// Reason in words (取消原因).
    pub reason_detail: Option<String>,
    /// Occurrence to cancel; absent means the whole series (子会议 ID).
    pub sub_meeting_id: Option<String>,
}
