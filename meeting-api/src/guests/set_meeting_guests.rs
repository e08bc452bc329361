//! 修改会议嘉宾列表: replaces the guest list of a meeting.

use crate::types::{DeviceType, Guest};
use crate::endpoint;

/// Replaces the guest list of a meeting (修改会议嘉宾列表).
///
/// - Only the meeting's creator may send it.
/// - Guests exist in the business, enterprise and education editions only, not in the personal one.
/// - An empty list removes every guest.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::guests::{SetMeetingGuests, set_meeting_guests};
/// use meeting_api::types::{DeviceType, Guest};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetMeetingGuests::builder()
///     .meeting_id("7567173273889276131")
///     .guests([
///         Guest::builder()
///             .area("86")
///             .phone_number("13800000000")
///             .build()
///     ])
///     .instance_id(DeviceType::Pc)
///     .userid("user1")
///     .build()?;
/// set_meeting_guests(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/guests/{meeting_id}", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetMeetingGuests {
    /// Meeting whose guests are set (会议ID).
    pub meeting_id: String,
    /// The complete new guest list (会议嘉宾列表). An empty list clears it, so it has to be sent even
    /// when empty.
    pub guests: Vec<Guest>,
    /// Kind of device that the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// User who sends the request: enterprise `userid`, or openId with OAuth 2.0 (用户ID).
    #[api(non_empty)]
    pub userid: String,
}
