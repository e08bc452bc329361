//! 设置专网会议转存: queues the recording of a private-network meeting for transfer and sets when the
//! original is deleted.

use crate::types::{DeviceType, OperatorIdType, Quoted};
use crate::endpoint;

/// Queues the recording of a private-network meeting for transfer and sets when the original is
/// deleted (设置专网会议转存).
///
/// - Works only for private-network meetings; it fails for public ones.
/// - Fails if the hybrid-cloud cluster has transfer turned off.
/// - Fails if the recording is queued or transferred already, so a second request fails; a failed
///   transfer can be queued again.
///
/// # Rules of the service
///
/// - The two ids are query parameters, the rest is the body.
///
/// # Where SDK and documentation differ
///
/// - OAuth: the SDK allows it to users with access to the recording; the documentation names AK/SK
///   alone.
/// - To keep the original the SDK gives a Chinese phrase as the value; the documentation gives -1
///   and uses it in its sample.
/// - `instanceid`: no comment in the SDK; the documentation has the list of devices and calls 9 an
///   H.323 or SIP device.
///
/// Reference: [设置专网会议转存](https://cloud.tencent.com/document/product/1095/97285).
///
/// ```no_run
/// use meeting_api::records::{TransferRecording, transfer_recording};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = TransferRecording::builder()
///     .meeting_id("7567173273889276131")
///     .meeting_record_id("1434567890123456789")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// transfer_recording(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/records/transfer-recording", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct TransferRecording {
    /// Id of the meeting that was recorded (会议 ID).
    #[api(query, non_empty)]
    pub meeting_id: String,
    /// Id of all the recordings of one meeting session (会议录制 ID). From the list of recordings.
    #[api(query, non_empty)]
    pub meeting_record_id: String,
    /// Kind of device that calls (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
    /// Number of days after which the original is deleted (转存后删除策略). 0: at once, 1 to 30: days, -1:
    /// never; the cluster's own policy if absent.
    pub delete_recording_after_transfer: Option<Quoted<i64>>,
}
