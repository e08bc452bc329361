//! 查询会议健康度: rates the health of a meeting and of each member.

use crate::types::{DeviceType, OperatorIdType, Quoted, UnixSeconds};
use crate::{endpoint, open_enum, response};

/// Rates the health of a meeting and of each member (查询会议健康度).
///
/// - A paid service; enterprise administrators may send it, regardless of their role in the meeting.
/// - Reaches 7 days back; for meetings that have ended (documentation).
/// - Returns one media room: the first that starts at or after `start_time`.
/// - A media room lasts from the first member joining until the last one leaves; a meeting can have
///   several.
/// - Members are ordered by the time they joined; one entry for each device.
///
/// # Rules of the service
///
/// - `sub_meeting_id` is required for a recurring meeting.
/// - `start_time` must lie within the last 7 days.
///
/// # Where SDK and documentation differ
///
/// - Page 1 to 2000 and `page_size` 1 to 50 in the SDK; the documentation gives only the upper end
///   of `page_size`.
/// - The documentation asks for meeting control permission (host, co-host, creator or role) and for
///   the paid administrator role at once.
///
/// Reference: [查询会议健康度](https://cloud.tencent.com/document/product/1095/80575).
///
/// ```no_run
/// use meeting_api::meetings::{GetMeetingQuality, get_meeting_quality};
/// use meeting_api::types::{OperatorIdType, UnixSeconds};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetMeetingQuality::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .page_size(20)
///     .page(1)
///     .start_time(UnixSeconds::from(1_767_225_600))
///     .build()?;
/// let response = get_meeting_quality(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/quality",
    response = GetMeetingQualityResponse,
    pages(items = participants, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetMeetingQuality {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Number of members on a page (分页大小).
    #[api(range = 1..=50)]
    pub page_size: u32,
    /// Number of the page (当前页).
    #[api(range = 1..=2000)]
    pub page: u32,
    /// Time from which the media room is looked for (筛选起始时间).
    pub start_time: UnixSeconds,
    /// Device type of the user who sends the request (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// Session of a recurring meeting (子会议ID). Required for a recurring meeting.
    pub sub_meeting_id: Option<String>,
}

/// The response to [`GetMeetingQuality`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingQualityResponse {
    /// Quality of the sound (音频质量).
    pub audio_quality: Option<QualityLevel>,
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (当前页大小).
    pub current_size: Option<i64>,
    /// Id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Quality of the network (网络质量).
    pub network_quality: Option<QualityLevel>,
    /// Members with their ratings (成员健康度).
    pub participants: Vec<ParticipantQuality>,
    /// Problems that raised an alarm (告警问题). Possible values are not listed.
    pub problems: Vec<String>,
    /// Health of the meeting (会议健康度).
    pub quality: Option<HealthLevel>,
    /// Quality of the shared screen (共享屏幕质量).
    pub screen_share_quality: Option<QualityLevel>,
    /// Number of entries in all (总条数).
    pub total_count: Option<i64>,
    /// Number of pages in all (总页数).
    pub total_page: Option<i64>,
    /// Quality of the picture (视频质量).
    pub video_quality: Option<QualityLevel>,
}

/// The quality of the connection of a member (成员健康度).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParticipantQuality {
    /// Quality of the sound (音频质量).
    pub audio_quality: Option<QualityLevel>,
    /// Device type of the member (终端设备类型). An integer in all similar endpoints.
    #[api(rename = "instanceid")]
    pub instance_id: Option<Quoted<DeviceType>>,
    /// Temporary id of the member, used to control the meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Quality of the network (网络质量).
    pub network_quality: Option<QualityLevel>,
    /// Open id of the member (OAuth用户ID).
    pub open_id: Option<String>,
    /// Problems that raised an alarm (告警问题). Possible values are not listed.
    pub problems: Vec<String>,
    /// Health of the member (用户健康度).
    pub quality: Option<HealthLevel>,
    /// Quality of the shared screen (共享屏幕质量).
    pub screen_share_quality: Option<QualityLevel>,
    /// Userid of the member (用户ID). Absent for people outside the enterprise.
    pub userid: Option<String>,
    /// Quality of the picture (视频质量).
    pub video_quality: Option<QualityLevel>,
}

/// Health of a meeting or of one of its members (健康度).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthLevel {
    /// No data.
    NoData = 0,
    /// Healthy.
    Healthy = 1,
    /// Alarm.
    Alarm = 2,
}

/// Quality of sound, picture or network (质量).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QualityLevel {
    /// No data.
    NoData = 0,
    /// Good.
    Good = 1,
    /// Fairly good.
    FairlyGood = 2,
    /// Medium.
    Medium = 3,
    /// Poor.
    Poor = 4,
}
