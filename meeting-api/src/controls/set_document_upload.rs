//! 文档上传权限设置: sets whether everyone may upload documents to the meeting.

use crate::types::{DeviceType, OperatorIdType};
use crate::endpoint;

/// Sets whether everyone may upload documents to the meeting (文档上传权限设置).
///
/// - With OAuth 2.0 only meetings created through OAuth 2.0 can be controlled, and the app needs
///   `MANAGE_MEETING`.
/// - `operator_id` is optional in form, but the SDK's comment wants it, or else a uuid that the
///   request does not have.
/// - Only the host or a co-host may do it; the documentation also names the creator.
///
/// # Rules of the service
///
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
///
/// # Where SDK and documentation differ
///
/// - `operator_id_type`: SDK lists 2 and 4; documentation also 1.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9042 | operator lacks permission |
/// | 190001 | a user is not registered |
/// | 190004 | invalid parameter |
/// | 190455 | only possible while the meeting is in progress |
/// | 190456 | user not found; is the user registered? |
///
/// Reference: [文档上传权限设置](https://cloud.tencent.com/document/product/1095/57951).
///
/// ```no_run
/// use meeting_api::controls::{SetDocumentUpload, set_document_upload};
/// use meeting_api::types::DeviceType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = SetDocumentUpload::builder()
///     .meeting_id("7567173273889276131")
///     .enable_upload_doc(true)
///     .instance_id(DeviceType::Pc)
///     .build()?;
/// set_document_upload(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(PUT, "/v1/real-control/meetings/{meeting_id}/doc", retry = safe)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SetDocumentUpload {
    /// Unique id of the meeting (会议ID). Of a recurring meeting: the id of the whole series.
    pub meeting_id: String,
    /// `true` if everyone may upload documents (允许上传文档).
    pub enable_upload_doc: bool,
    /// Device type of the operator (终端设备类型).
    #[api(rename = "instanceid")]
    pub instance_id: DeviceType,
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(all_or_none = operator)]
    pub operator_id: Option<String>,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(all_or_none = operator)]
    pub operator_id_type: Option<OperatorIdType>,
}
