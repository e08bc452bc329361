//! 用户资产转移: hands the recordings and coming meetings of a deleted user to another user, or erases
//! them.

use crate::types::{OperatorIdType, Quoted};
use crate::{endpoint, open_enum};

/// Hands the recordings and coming meetings of a deleted user to another user, or erases them
/// (用户资产转移).
///
/// - Only for users that have been deleted already (documentation).
/// - Erasing is permanent, and it is the default when `data_process` is absent (documentation).
/// - Covers past cloud recordings and future meetings.
///
/// # Rules of the service
///
/// - `receiver_id` and `receiver_id_type` apply only if `data_process=2`.
/// - `transfer_data` applies only if `data_process=2`.
/// - `data_process=2` needs `receiver_id` (implied, not stated).
/// - If `operator_id_type` is `2`, `operator_id` is the `OpenId` of the credentials.
///
/// # Where SDK and documentation differ
///
/// - The id types: SDK lists 1 and 2, documentation 1 only.
/// - Only the documentation has the default of `data_process` (1, erase).
///
/// Reference: [用户资产转移](https://cloud.tencent.com/document/product/1095/104847).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{TransferUserAssets, transfer_user_assets};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = TransferUserAssets::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .to_operator_id("to-operator-id")
///     .to_operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// transfer_user_assets(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/users/delete-transfer", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct TransferUserAssets {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). If `operator_id_type` is 2, this must equal the OpenId request header.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型). The documentation has no 2.
    pub operator_id_type: OperatorIdType,
    /// The deleted user (被操作者ID).
    #[api(non_empty)]
    pub to_operator_id: String,
    /// Kind of id that `to_operator_id` holds (被操作者ID类型). The documentation has no 2.
    pub to_operator_id_type: OperatorIdType,
    /// Use of the deleted user's data (数据处理方式). The default erases the data. Default:
    /// `UserDataDisposal::Delete`.
    pub data_process: Option<Quoted<UserDataDisposal>>,
    /// Id of the user who receives the data (数据接收者ID). An unknown user is an error.
    #[api(all_or_none = receiver)]
    pub receiver_id: Option<String>,
    /// Kind of id that `receiver_id` holds (接收者ID类型). The documentation has no 2.
    #[api(all_or_none = receiver)]
    pub receiver_id_type: Option<OperatorIdType>,
    /// Data to hand over (转移的数据). Default: `TransferScope::Everything`.
    pub transfer_data: Option<Quoted<TransferScope>>,
}

/// Data to hand over to another user (转移的数据).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferScope {
    /// Cloud recordings and meetings.
    Everything = 0,
    /// Cloud recordings.
    CloudRecordings = 1,
    /// Meetings.
    Meetings = 2,
}

/// Use of the data of a deleted user (数据处理方式).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDataDisposal {
    /// The data is erased.
    Delete = 1,
    /// The data goes to another user.
    Transfer = 2,
}
