//! 添加AI账号能力: gives an AI licence to a user.

use crate::types::{AiAccountType, OperatorIdType};
use crate::endpoint;

/// Gives an AI licence to a user (添加AI账号能力).
///
/// - The operator needs the right to manage users.
/// - Only advanced accounts of the Enterprise and Education editions can get one.
/// - There is a daily limit.
///
/// # Where SDK and documentation differ
///
/// - Without `ai_account_type`: SDK assigns a gifted licence; documentation a gifted one if any is
///   left, else a purchased one.
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
/// | 500058 | account has AI features already |
/// | 500059 | account has no AI licence |
/// | 500111 | account has a gifted AI licence already |
/// | 500112 | account has a purchased AI licence already |
///
/// Reference: [添加AI账号能力](https://cloud.tencent.com/document/product/1095/108996).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{AddAiAccount, add_ai_account};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = AddAiAccount::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .to_operator_id("to-operator-id")
///     .to_operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// add_ai_account(client, &request).await?;
/// # Ok(())
/// # }
/// ```
#[endpoint(POST, "/v1/users/account/ai-account", auth = aksk)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AddAiAccount {
    /// Id of the user or device that sends the request, of the kind that `operator_id_type` names
    /// (操作者ID). Needs the right to manage users.
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
    /// User who gets the AI licence (被操作者ID). Must be an advanced Enterprise or Education account.
    #[api(non_empty)]
    pub to_operator_id: String,
    /// Kind of id that `to_operator_id` holds (被操作者ID类型).
    pub to_operator_id_type: OperatorIdType,
    /// Kind of AI licence to assign (AI账号类型). Default: `AiAccountType::Gifted`.
    pub ai_account_type: Option<AiAccountType>,
}
