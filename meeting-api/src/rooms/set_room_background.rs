//! 设置会议室背景: sets the background picture of a meeting room, or goes back to the default one.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Sets the background picture of a meeting room, or goes back to the default one (设置会议室背景).
///
/// - The service fetches the picture later; subscribe to the event for the result of material
///   uploads to learn the outcome.
/// - Without `background_image`, or with an empty one, the default background returns.
/// - The reference speaks of setting several rooms at once, but the path takes one room id.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::rooms::{SetRoomBackground, set_room_background};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetRoomBackground::builder()
///     .meeting_room_id("room-0001")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = set_room_background(client, &request).await?;
/// println!("{:?}", response.job_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meeting-rooms/{meeting_room_id}/background",
    response = SetRoomBackgroundResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetRoomBackground {
    /// Room whose background is set (会议室ID). The reference claims support for batches; how several
    /// ids would be written is not documented.
    pub meeting_room_id: String,
    /// Id of the operator, of the kind that `operator_id_type` names (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` is (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Address of the picture; absent or empty restores the default (背景图片地址). Format: PNG or JPEG,
    /// 1920x1080, up to 10 MB. One picture only.
    pub background_image: Option<String>,
}

/// The response to [`SetRoomBackground`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetRoomBackgroundResponse {
    /// Id of the upload job, to match with the event (任务ID). No comment in the SDK; meaning
    /// inferred.
    pub job_id: Option<String>,
}
