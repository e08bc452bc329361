//! 结束会议: ends a meeting that is in progress.

use crate::types::{DeviceType, OperatorIdType, ZeroOne};
use crate::endpoint;

/// Ends a meeting that is in progress (结束会议).
///
/// - Only the creator, the host or a co-host may end it.
/// - For a recurring meeting pass the id of the whole series.
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be ended.
/// - Does not release Rooms booked for the meeting.
/// - SIP/H.323 devices (MRA) are not supported as targets.
/// - Keep the number of a recurring meeting that still has occurrences, or they cannot take place.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 1, 2 (reserved), 3 and 4; documentation lists 1, 2 and 4.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 41 | network error inside the service, try again later |
/// | 9042 | operator lacks permission |
/// | 13001 | meeting state could not be stored |
/// | 190301 | replayed request |
/// | 190308 | internal user id not found |
/// | 190310 | too many requests this minute |
/// | 960000 | network error inside the service, try again later |
///
/// Reference: [结束会议](https://cloud.tencent.com/document/product/1095/57955).
///
/// ```no_run
/// use meeting_api::controls::{EndMeeting, end_meeting};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = EndMeeting::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .reason_code(1)
///     .build()?;
/// end_meeting(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/dismiss")]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct EndMeeting {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). The documentation has no 3.
    pub operator_id_type: OperatorIdType,
    /// Custom reason code (原因代码).
    pub reason_code: i64,
    /// [`Yes`](ZeroOne::Yes) to end the meeting although people are still in it (强制结束会议). 0: refuse
    /// while people are still in the meeting; 1: end it anyway. Default: `ZeroOne::Yes`.
    pub force_dismiss_meeting: Option<ZeroOne>,
    /// Reason in words (取消原因).
    pub reason_detail: Option<String>,
    /// [`Yes`](ZeroOne::Yes) if the meeting number is withdrawn, which prevents rejoining (回收会议号).
    /// 0: keep the number, people can rejoin; 1: withdraw it. No effect on quick meetings, whose
    /// number is always withdrawn. Default: `ZeroOne::No`.
    pub retrieve_code: Option<ZeroOne>,
}
