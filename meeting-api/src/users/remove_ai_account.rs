//! 移除AI账号能力: takes the AI licence away from a user.

use crate::types::OperatorIdType;
use crate::endpoint;

/// Takes the AI licence away from a user (移除AI账号能力).
///
/// The operator needs the right to manage users. There is a daily limit.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190004 | invalid parameter |
/// | 500026 | no account of this kind bought yet |
/// | 500028 | not enough account licences |
/// | 500032 | failure inside the service, try again later |
/// | 500035 | daily limit reached, try again tomorrow |
/// | 500052 | account does not support AI licences |
/// | 500053 | user could not be looked up |
/// | 500054 | operator lacks permission for AI licences |
/// | 500055 | invalid parameter |
/// | 500056 | not enough AI licences |
/// | 500057 | licences could not be looked up |
/// | 500059 | account has no AI licence |
///
/// Reference: [移除AI账号能力](https://cloud.tencent.com/document/product/1095/108997).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{RemoveAiAccount, remove_ai_account};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = RemoveAiAccount::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .to_operator_id("to-operator-id")
///     .to_operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// remove_ai_account(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(DELETE, "/v1/users/account/ai-account", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RemoveAiAccount {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). Needs the right to manage users.
    #[api(body, non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    #[api(body)]
    pub operator_id_type: OperatorIdType,
    /// User who loses the AI licence (被操作者ID).
    #[api(body, non_empty)]
    pub to_operator_id: String,
    /// Kind of id that `to_operator_id` holds (被操作者ID类型).
    #[api(body)]
    pub to_operator_id_type: OperatorIdType,
}
