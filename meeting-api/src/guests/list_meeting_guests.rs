//! 查询会议嘉宾列表: lists the guests of a meeting.

use crate::types::{DeviceType, MeetingGuest};
use crate::{endpoint, response};

/// Lists the guests of a meeting (查询会议嘉宾列表).
///
/// Only the meeting's creator may send it. Guests exist in the business, enterprise and education
/// editions only, not in the personal one.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::guests::{ListMeetingGuests, list_meeting_guests};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListMeetingGuests::builder()
///     .meeting_id("7567173273889276131")
///     .userid("user1")
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// let response = list_meeting_guests(client, &request).await?;
/// for guest in response.guests {
///     println!("{guest:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/guests/{meeting_id}", response = ListMeetingGuestsResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListMeetingGuests {
    /// Meeting whose guests are asked for (会议ID).
    pub meeting_id: String,
    /// User who sends the request: enterprise `userid`, or openId with OAuth 2.0 (用户ID).
    #[api(non_empty)]
    pub userid: String,
    /// Kind of device that the caller uses (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
}

/// The response to [`ListMeetingGuests`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMeetingGuestsResponse {
    /// Guests of the meeting (会议嘉宾列表).
    pub guests: Vec<MeetingGuest>,
    /// Code that people dial or type to join (会议号).
    pub meeting_code: Option<String>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Subject of the meeting (会议主题).
    pub subject: Option<String>,
}
