//! 获取会议实时质量检测数据: lists live audio, video, screen and network measurements of the members of a
//! running meeting.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, response};

/// Lists live audio, video, screen and network measurements of the members of a running meeting
/// (获取会议实时质量检测数据).
///
/// - Needs the permission to control meetings of the enterprise; creator and hosts may send it too
///   (documentation).
/// - The meeting must be running; webinars work too.
/// - At most 30 requests a minute per meeting; a sample is taken every 2 seconds (documentation).
///
/// # Rules of the service
///
/// - `min_value` and `max_value` filter by the measurement that key names.
///
/// # Where SDK and documentation differ
///
/// - SDK: cloud meetings and webinars; documentation: private-network meetings too.
/// - The documentation says `page_size` may be absent and gives `video_upstream_bitrate` as an
///   example of key, the SDK as its default.
/// - All measurements are strings; no sample values were found, so the number format is unknown.
///
/// Reference: [获取会议实时质量检测数据](https://cloud.tencent.com/document/product/1095/104578).
///
/// ```no_run
/// use meeting_api::meetings::{ListParticipantQos, list_participant_qos};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListParticipantQos::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_participant_qos(client, &request).await?;
/// for participant in response.participants {
///     println!("{participant:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET, "/v1/meetings/{meeting_id}/qos",
    response = ListParticipantQosResponse,
    auth = aksk,
    pages(items = participants, page = page, last = total_page)
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListParticipantQos {
    /// Id of the meeting (会议ID).
    pub meeting_id: String,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). The SDK lists none.
    pub operator_id_type: OperatorIdType,
    /// Number of members on a page (分页大小). Default: 20.
    #[api(range = 20..=100)]
    pub page_size: Option<u32>,
    /// Number of the page (页码). Default: 1.
    #[api(range = 1..)]
    pub page: Option<u32>,
    /// Member to whom the response is limited (筛选用户ID).
    #[api(all_or_none = target)]
    pub to_operator_id: Option<String>,
    /// Kind of id that `to_operator_id` holds (筛选用户ID类型).
    #[api(all_or_none = target)]
    pub to_operator_id_type: Option<OperatorIdType>,
    /// Measurement that `min_value` and `max_value` filter (搜索指标). Format: `module_measurement`.
    /// Default: `video_upstream_bitrate`.
    pub key: Option<String>,
    /// Smallest value that counts (最小搜索值).
    pub min_value: Option<String>,
    /// Largest value that counts (最大搜索值).
    pub max_value: Option<String>,
}

/// The response to [`ListParticipantQos`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParticipantQosResponse {
    /// Number of the page returned (当前页).
    pub current_page: Option<i64>,
    /// Number of entries on this page (当前页大小).
    pub current_size: Option<i64>,
    /// Members of the meeting (成员列表).
    pub participants: Vec<ParticipantQos>,
    /// Number of entries in all (总条数).
    pub total_count: Option<i64>,
    /// Number of pages in all (总页数).
    pub total_page: Option<i64>,
}

/// The measurements of a member (成员列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParticipantQos {
    /// Temporary id of the member (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Name of the member in the meeting (会中用户名).
    pub nick_name: Option<String>,
    /// Measurements, one entry for each device (质量检测数据). That an entry is a device is inferred.
    pub qos_details: Vec<QosSample>,
}

/// One sample of measurements (质量检测数据).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QosSample {
    /// Measurements of the sound (音频质量).
    pub audio: Option<AudioQos>,
    /// Device type of the member (终端设备类型). The documentation calls it a device id; neither lists
    /// values.
    #[api(rename = "instanceid")]
    pub instance_id: Option<DeviceType>,
    /// Measurements of the network (网络质量).
    pub network: Option<NetworkQos>,
    /// Measurements of the shared screen (屏幕共享质量).
    pub share_screen: Option<VideoQos>,
    /// Measurements of the picture (视频质量).
    pub video: Option<VideoQos>,
}

/// Measurements of the sound (音频质量).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AudioQos {
    /// Bit rate received, in kbit/s (下行码率).
    pub downstream_bitrate: Option<String>,
    /// Volume of the loudspeaker, in dB (扬声器音量).
    pub loudspeaker_volume: Option<String>,
    /// Volume of the microphone, in dB (麦克风音量).
    pub mic_volume: Option<String>,
    /// Bit rate sent, in kbit/s (上行码率).
    pub upstream_bitrate: Option<String>,
}

/// Measurements of the network (网络质量).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NetworkQos {
    /// Bandwidth to the member, in kbit/s (下行带宽). Misspelt on the wire.
    pub downstream_bindwidth: Option<String>,
    /// Packets lost on the way to the member, in percent (下行丢包).
    pub downstream_packet_loss: Option<String>,
    /// Delay of the network, in milliseconds (网络延迟).
    pub network_delay: Option<String>,
    /// Bandwidth from the member, in kbit/s (上行带宽). Misspelt on the wire.
    pub upstream_bindwidth: Option<String>,
    /// Packets lost on the way from the member, in percent (上行丢包).
    pub upstream_packet_loss: Option<String>,
}

/// The measurements of a video stream.
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VideoQos {
    /// Bit rate received, in kbit/s (下行码率).
    pub downstream_bitrate: Option<String>,
    /// Frames received per second (下行帧率).
    pub downstream_framerate: Option<String>,
    /// Resolution received (下行分辨率).
    pub downstream_resolution: Option<String>,
    /// Bit rate sent, in kbit/s (上行码率).
    pub upstream_bitrate: Option<String>,
    /// Frames sent per second (上行帧率).
    pub upstream_framerate: Option<String>,
    /// Resolution sent (上行分辨率).
    pub upstream_resolution: Option<String>,
}
