//! 应用布局: applies an advanced layout to a meeting or to some of its participants, or restores the
//! default.

use crate::types::{DeviceType, OperatorIdType};
use crate::{endpoint, object};

/// Applies an advanced layout to a meeting or to some of its participants, or restores the default
/// (应用布局).
///
/// - Without users the layout applies to the whole meeting; with users it becomes their personal
///   layout.
/// - Personal layout beats custom layout, which beats the default.
/// - SIP/H.323 devices (MRA) fall back to the default layout while the meeting is in together mode.
/// - Layouts only affect H.323/SIP devices.
///
/// # Rules of the service
///
/// - Empty or absent `user_list[]` means the whole meeting.
/// - An empty string in `layout_id` restores the default layout.
///
/// # Where SDK and documentation differ
///
/// - SDK: `user_list[].instanceid` may only be 9 (SIP/H.323); documentation also allows 1, 2, 3, 4,
///   6, 7, 20, 21 and 22.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9042 | no permission |
/// | 190001 | a user is not registered |
/// | 190004 | invalid parameter |
/// | 202001 | meeting details not available; does the meeting exist? |
///
/// Reference: [应用布局](https://cloud.tencent.com/document/product/1095/75670).
///
/// ```no_run
/// use meeting_api::layouts::{ApplyLayout, apply_layout};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ApplyLayout::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// apply_layout(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/meetings/{meeting_id}/applying-layout", auth = aksk, retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ApplyLayout {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Layout to apply; an empty string restores the default layout (布局ID). Send an empty string to
    /// restore the default; what leaving it out does is not documented.
    pub layout_id: Option<String>,
    /// Participants who get a personal layout (用户列表).
    #[api(len = ..=20)]
    pub user_list: Option<Vec<LayoutUser>>,
}

/// A participant who gets the layout (用户列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct LayoutUser {
    /// Device type of the participant (终端设备类型). Must be the type the participant really uses; 22
    /// needs a special permission; SDK lists 9 only.
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Temporary id of a participant, valid within this one meeting (会中临时ID).
    #[api(non_empty)]
    pub ms_open_id: String,
}
