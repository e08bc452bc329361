//! 查询用户设备是否入会: returns which of the given meetings a user is in right now, and with which devices.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, response};

/// Returns which of the given meetings a user is in right now, and with which devices (查询用户设备是否入会).
///
/// - Only meetings of the caller's enterprise can be asked about.
/// - Without instanceids all devices count.
/// - Several devices in a meeting give several entries.
/// - Does not see the audience of webinars (documentation).
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190001 | a user is not registered |
/// | 190004 | a parameter is invalid |
///
/// Reference: [查询用户设备是否入会](https://cloud.tencent.com/document/product/1095/76033).
///
/// ```no_run
/// use meeting_api::meetings::{QueryDeviceMeetings, query_device_meetings};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = QueryDeviceMeetings::builder()
///     .meeting_id(["7567173273889276131".to_owned()])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = query_device_meetings(client, &request).await?;
/// for meeting in response.meeting_id_map {
///     println!("{meeting:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meetings/query/meetingid-for-device",
    response = QueryDeviceMeetingsResponse,
    auth = aksk,
    retry = safe
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryDeviceMeetings {
    /// Ids of the meetings to look at (会议ID列表). A list under a singular name.
    pub meeting_id: Vec<String>,
    /// User whose devices are looked for (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Device types to look at; all if it is absent (终端设备类型列表).
    #[api(rename = "instanceids")]
    pub instance_ids: Option<Vec<DeviceType>>,
}

/// The response to [`QueryDeviceMeetings`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDeviceMeetingsResponse {
    /// Meetings the user has joined, one entry for each device (已加入会议列表). A list in spite of its
    /// name.
    pub meeting_id_map: Vec<DeviceMeeting>,
}

/// A meeting that a device has joined (已加入会议列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeviceMeeting {
    /// Device type with which the user joined (终端设备类型). Values as in the request.
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
}
