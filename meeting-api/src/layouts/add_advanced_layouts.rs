//! 添加自定义布局: adds one or more advanced custom layouts to a meeting.

use crate::types::{Base64Text, DeviceType, GridType, OperatorIdType};
use crate::{endpoint, object, open_enum, response};

/// Adds one or more advanced custom layouts to a meeting (添加自定义布局).
///
/// - A meeting holds at most 20 advanced layouts.
/// - Seats can only name people who take part in the meeting.
/// - Layouts only affect H.323/SIP devices.
/// - Sending it twice adds the layouts twice.
///
/// # Rules of the service
///
/// - `layout_list[].page_list[].polling_setting` applies only if
///   `layout_list[].page_list[].enable_polling=true`.
/// - `user_list[].username` is required if `user_seat_list[].video_type=3`.
/// - If `user_seat_list[].video_type=3`: at least one of `user_list[].userid` and
///   `user_list[].ms_open_id` is set; `ms_open_id` takes precedence if both are given and is the
///   only way to name a person from another company.
/// - If `layout_list[].page_list[].enable_polling=false`: at most one
///   `user_seat_list[].user_list[]`.
///
/// # Where SDK and documentation differ
///
/// - SDK: `polling_setting.ignore_user_absence` is a boolean; the documentation calls it a string
///   (the documentation on changing a layout says boolean).
/// - SDK comment limits the layouts to H.323/SIP devices; the documentation does not say so.
///
/// Reference: [添加自定义布局](https://cloud.tencent.com/document/product/1095/75665).
///
/// ```no_run
/// use meeting_api::layouts::{
///     AddAdvancedLayouts, NewAdvancedLayout, NewAdvancedLayoutPage, NewAdvancedLayoutSeat,
///     add_advanced_layouts,
/// };
/// use meeting_api::types::{DeviceType, GridType, OperatorIdType};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = AddAdvancedLayouts::builder()
///     .meeting_id("7567173273889276131")
///     .instance_id(DeviceType::Pc)
///     .layout_list([
///         NewAdvancedLayout::builder()
///             .page_list([
///                 NewAdvancedLayoutPage::builder()
///                     .layout_template_id("layout-template-id")
///                     .user_seat_list([
///                         NewAdvancedLayoutSeat::builder()
///                             .grid_id("grid-id")
///                             .grid_type(GridType::Video)
///                             .build()
///                     ])
///                     .build()
///             ])
///             .build()
///     ])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = add_advanced_layouts(client, &request).await?;
/// for layout in response.layout_list {
///     println!("{layout:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meetings/{meeting_id}/advanced-layouts",
    response = AddAdvancedLayoutsResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AddAdvancedLayouts {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Device type of the operator (终端设备类型). Newer documentation also lists 12 Vision Pro and
    /// 81-84, 86 (HarmonyOS devices).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Layouts, each made of one or more pages (布局列表).
    pub layout_list: Vec<NewAdvancedLayout>,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// A layout to add (布局列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewAdvancedLayout {
    /// Pages of the layout; the first is its front page (布局单页列表).
    pub page_list: Vec<NewAdvancedLayoutPage>,
    /// Name of the layout (布局名称).
    pub layout_name: Option<String>,
}

/// A page of a layout (布局单页列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewAdvancedLayoutPage {
    /// Id of the template that arranges the page (布局模板ID).
    #[api(non_empty)]
    pub layout_template_id: String,
    /// Seats of the page, one for each grid cell (座次列表).
    pub user_seat_list: Vec<NewAdvancedLayoutSeat>,
    /// `true` if seats rotate through several users (开启轮询). Default: `false`.
    pub enable_polling: Option<bool>,
    /// Settings of the rotation (轮询设置).
    pub polling_setting: Option<NewLayoutPolling>,
}

/// Settings of the rotation (轮询设置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewLayoutPolling {
    /// `true` if rotation skips users who have not joined (忽略未入会成员).
    pub ignore_user_absence: bool,
    /// `true` if rotation skips users whose camera is off (忽略未开视频成员).
    pub ignore_user_novideo: bool,
    /// Time between two rotations, in the chosen unit (轮询间隔).
    #[api(range = 1..=999999)]
    pub polling_interval: u32,
    /// Unit of the rotation interval (轮询间隔单位).
    pub polling_interval_unit: PollingIntervalUnit,
}

/// A cell of a page (座次列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewAdvancedLayoutSeat {
    /// Id of the grid cell within the template (宫格ID).
    #[api(non_empty)]
    pub grid_id: String,
    /// Content of the grid cell (宫格类型).
    pub grid_type: GridType,
    /// Users shown in the grid cell (宫格用户列表). One user without rotation, several with it.
    #[api(required_if(video_type = SeatVideoSource::ChosenUsers))]
    pub user_list: Option<Vec<NewSeatUser>>,
    /// Source of the picture in a video cell (视频画面来源). 3 shows the users of `user_list`.
    pub video_type: Option<SeatVideoSource>,
}

/// A user whom a cell shows (宫格用户列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewSeatUser {
    /// Temporary id of a participant, valid within this one meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Id of a user of the company (用户ID).
    pub userid: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<Base64Text>,
}

/// The response to [`AddAdvancedLayouts`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddAdvancedLayoutsResponse {
    /// Layouts, each made of one or more pages (布局列表).
    pub layout_list: Vec<AdvancedLayout>,
}

/// A layout that was added (布局列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdvancedLayout {
    /// Id of the layout (布局ID).
    pub layout_id: Option<String>,
    /// Name of the layout (布局名称).
    pub layout_name: Option<String>,
    /// Pages of the layout; the first is its front page (布局单页列表).
    pub page_list: Vec<AdvancedLayoutPage>,
}

/// A page of a layout (布局单页列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdvancedLayoutPage {
    /// `true` if seats rotate through several users (开启轮询).
    pub enable_polling: Option<bool>,
    /// Id of the template that arranges the page (布局模板ID).
    pub layout_template_id: Option<String>,
    /// Settings of the rotation (轮询设置).
    pub polling_setting: Option<LayoutPolling>,
    /// Seats of the page, one for each grid cell (座次列表).
    pub user_seat_list: Vec<AdvancedLayoutSeat>,
}

/// Settings of the rotation (轮询设置).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LayoutPolling {
    /// `true` if rotation skips users who have not joined (忽略未入会成员).
    pub ignore_user_absence: Option<bool>,
    /// `true` if rotation skips users whose camera is off (忽略未开视频成员).
    pub ignore_user_novideo: Option<bool>,
    /// Time between two rotations, in the chosen unit (轮询间隔).
    pub polling_interval: Option<i64>,
    /// Unit of the rotation interval (轮询间隔单位).
    pub polling_interval_unit: Option<PollingIntervalUnit>,
}

/// A cell of a page (座次列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AdvancedLayoutSeat {
    /// Id of the grid cell within the template (宫格ID).
    pub grid_id: Option<String>,
    /// Content of the grid cell (宫格类型).
    pub grid_type: Option<GridType>,
    /// Users shown in the grid cell (宫格用户列表). One user without rotation, several with it.
    pub user_list: Vec<SeatUser>,
    /// Source of the picture in a video cell (视频画面来源). 3 shows the users of `user_list`.
    pub video_type: Option<SeatVideoSource>,
}

/// A user whom a cell shows (宫格用户列表).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SeatUser {
    /// Temporary id of a participant, valid within this one meeting (会中临时ID).
    pub ms_open_id: Option<String>,
    /// Id of a user of the company (用户ID).
    pub userid: Option<String>,
    /// Display name of the user (用户昵称).
    pub username: Option<Base64Text>,
}

/// Unit of a rotation interval (轮询间隔单位).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollingIntervalUnit {
    /// Seconds.
    Seconds = 1,
    /// Minutes.
    Minutes = 2,
}

/// Source of the picture in a video cell (视频画面来源).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeatVideoSource {
    /// The current speaker.
    ActiveSpeaker = 1,
    /// The service fills the cell.
    AutoFill = 2,
    /// The users of the list.
    ChosenUsers = 3,
}
