//! 添加录制访问成员: lets further members watch or manage a meeting's recording.

use crate::types::OperatorIdType;
use crate::{endpoint, object, open_enum, response};

/// Lets further members watch or manage a meeting's recording (添加录制访问成员).
///
/// - Only the meeting's creator, a super administrator or a user who may manage the company's
///   recordings may send it.
/// - Members must have taken part in the meeting or belong to the company.
/// - Each request adds to the members there are; it never replaces them.
/// - A success can still list members that failed.
///
/// # Where SDK and documentation differ
///
/// - Who can be added: the comment on `to_operator_id_type` in the SDK names participants alone,
///   its description and the documentation also members of the company.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 41 | the network timed out |
/// | 190004 | a parameter is not valid |
///
/// Reference: [添加录制访问成员](https://cloud.tencent.com/document/product/1095/104135).
///
/// ```no_run
/// use meeting_api::records::{
///     AddRecordingAccessMembers, NewAccessMember, add_recording_access_members,
/// };
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = AddRecordingAccessMembers::builder()
///     .meeting_record_id("1434567890123456789")
///     .access_members([
///         NewAccessMember::builder()
///             .to_operator_id("to-operator-id")
///             .to_operator_id_type(OperatorIdType::UserId)
///             .build()
///     ])
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = add_recording_access_members(client, &request).await?;
/// for member in response.fail_access_members {
///     println!("{member:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/records/access/{meeting_record_id}",
    response = AddRecordingAccessMembersResponse
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AddRecordingAccessMembers {
    /// Id of all the recordings of one meeting session (会议录制 ID).
    pub meeting_record_id: String,
    /// Members to add (成员列表).
    #[api(len = ..=200)]
    pub access_members: Vec<NewAccessMember>,
    /// Id of the person or device that sends the request (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型).
    pub operator_id_type: OperatorIdType,
}

/// A member who gets access (成员列表).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewAccessMember {
    /// Id of the member the change is about (被操作者 ID).
    #[api(non_empty)]
    pub to_operator_id: String,
    /// Kind of id that `to_operator_id` holds (被操作者 ID 类型).
    pub to_operator_id_type: OperatorIdType,
    /// Permission of the member (成员访问权限). Default: `RecordingPermission::View`.
    pub permission: Option<RecordingPermission>,
}

/// The response to [`AddRecordingAccessMembers`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddRecordingAccessMembersResponse {
    /// Members that could not be added (未添加成功的成员).
    pub fail_access_members: Vec<FailedAccessMember>,
}

/// A member who did not get access (未添加成功的成员).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FailedAccessMember {
    /// Permission that the member did not get (成员访问权限). Default: `RecordingPermission::View`.
    pub permission: Option<RecordingPermission>,
    /// Id of the member the change is about (被操作者 ID).
    pub to_operator_id: Option<String>,
    /// Kind of id that `to_operator_id` holds (被操作者 ID 类型).
    pub to_operator_id_type: Option<OperatorIdType>,
}

/// Permission of a member for a recording (成员访问权限).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingPermission {
    /// To watch.
    View = 0,
    /// To manage.
    Manage = 1,
}
