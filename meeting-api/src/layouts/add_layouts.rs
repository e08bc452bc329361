//! 添加会议布局: adds one or more layouts to a scheduled meeting and returns their ids.

use crate::types::{DeviceType, GridType, OperatorIdType};
use crate::{endpoint, object, response};

/// Adds one or more layouts to a scheduled meeting and returns their ids (添加会议布局).
///
/// - A meeting holds at most 10 layouts (SDK) or 20 (documentation).
/// - Before the meeting seats can only name invitees, during the meeting only participants.
/// - Of several seats with the same grid cell only the first counts.
/// - A page can hold one extension app; the app must be bound to the meeting, have its web service
///   on, and be visible to the company.
/// - Sending it twice adds the layouts twice.
///
/// # Rules of the service
///
/// - If `user_seat_list[].grid_type=1`: at least one of `user_seat_list[].userid` and
///   `user_seat_list[].uuid` is set (newer documentation: `user_seat_list[].ms_open_id` instead of
///   uuid); uuid takes precedence if both are given.
/// - `user_seat_list[].grid_type=3` needs `user_seat_list[].tool_sdkid` (implied, not stated).
///
/// # Where SDK and documentation differ
///
/// - Limit of layouts per meeting: SDK 10, documentation 20.
/// - SDK seats have uuid; the documentation of similar endpoints has dropped it for `ms_open_id`.
///
/// Reference: [添加会议布局](https://cloud.tencent.com/document/product/1095/56323).
///
/// ```no_run
/// use meeting_api::layouts::{AddLayouts, NewLayout, NewLayoutPage, add_layouts};
/// use meeting_api::types::{DeviceType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = AddLayouts::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .layout_list([
///         NewLayout::builder()
///             .page_list([
///                 NewLayoutPage::builder()
///                     .layout_template_id("layout-template-id")
///                     .build()
///             ])
///             .build()
///     ])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = add_layouts(client, &request).await?;
/// for layout in response.layout_list {
///     println!("{layout:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/meetings/{meeting_id}/layouts", response = AddLayoutsResponse, auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AddLayouts {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Layouts, each made of one or more pages (布局列表).
    pub layout_list: Vec<NewLayout>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// Position of the layout to apply, counted from one (应用布局序号). The default holds only when
    /// layouts are added for the first time. Default: 1.
    #[api(range = 1..)]
    pub default_layout_order: Option<u32>,
}

/// A layout to add (布局列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewLayout {
    /// Pages of the layout; the first is its front page (布局单页列表).
    pub page_list: Vec<NewLayoutPage>,
    /// Id of the layout; of no known use in the request (布局ID). Not in the documentation; leave it
    /// out.
    pub layout_id: Option<String>,
}

/// A page of a layout (布局单页列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewLayoutPage {
    /// Id of the template that arranges the page (布局模板ID).
    #[api(non_empty)]
    pub layout_template_id: String,
    /// Seats of the page, one for each grid cell (座次列表).
    pub user_seat_list: Option<Vec<NewLayoutSeat>>,
}

/// A cell of a page (座次列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewLayoutSeat {
    /// Id of the grid cell within the template (宫格ID).
    #[api(non_empty)]
    pub grid_id: String,
    /// Content of the grid cell (宫格类型).
    pub grid_type: GridType,
    /// Temporary id of the participant, for people of other companies (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Id of the extension app shown in the cell (扩展应用ID).
    pub tool_sdkid: Option<String>,
    /// Id of a user of the company (用户ID).
    pub userid: Option<String>,
    /// Display name of the user in the cell (用户昵称).
    #[api(required_if(grid_type = GridType::Video))]
    pub username: Option<String>,
    /// Id that the service issued for the user on the open platform (用户身份ID).
    pub uuid: Option<String>,
}

/// The response to [`AddLayouts`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddLayoutsResponse {
    /// Layouts, each made of one or more pages (布局列表).
    pub layout_list: Vec<Layout>,
    /// Number of layouts there are (布局数量).
    pub layout_number: Option<i64>,
    /// Id of the layout that the meeting uses (应用的布局ID).
    pub selected_layout_id: Option<String>,
}

/// A layout that was added (布局列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Layout {
    /// Id of the layout (布局ID).
    pub layout_id: Option<String>,
    /// Pages of the layout; the first is its front page (布局单页列表).
    pub page_list: Vec<LayoutPage>,
}

/// A page of a layout (布局单页列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LayoutPage {
    /// Id of the template that arranges the page (布局模板ID).
    pub layout_template_id: Option<String>,
    /// Seats of the page, one for each grid cell (座次列表).
    pub user_seat_list: Vec<LayoutSeat>,
}

/// A cell of a page (座次列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LayoutSeat {
    /// Id of the grid cell within the template (宫格ID).
    pub grid_id: Option<String>,
    /// Content of the grid cell (宫格类型).
    pub grid_type: Option<GridType>,
    /// Temporary id of the participant, for people of other companies (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Id of the extension app shown in the cell (扩展应用ID).
    pub tool_sdkid: Option<String>,
    /// Id of a user of the company (用户ID).
    pub userid: Option<String>,
    /// Display name of the user in the cell (用户昵称).
    pub username: Option<String>,
    /// Id that the service issued for the user on the open platform (用户身份ID).
    pub uuid: Option<String>,
}
