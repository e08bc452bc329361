//! 查询 ms_open_id: returns the temporary id that a user has within one meeting.

use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Returns the temporary id that a user has within one meeting (查询 ms_open_id).
///
/// Works before, during and (documentation) after the meeting. With AK/SK only for meetings of the
/// own company, with OAuth 2.0 only for meetings created by the app.
///
/// # Where SDK and documentation differ
///
/// - SDK: usable before the meeting; documentation: before, during and after it.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 190001 | a user is not registered |
/// | 190004 | invalid parameter |
/// | 202801 | no permission for this meeting; was it created by this app? |
///
/// Reference: [查询 ms_open_id](https://cloud.tencent.com/document/product/1095/74998).
///
/// ```no_run
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::users::{GetMsOpenId, get_ms_open_id};
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = GetMsOpenId::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = get_ms_open_id(client, &request).await?;
/// println!("{:?}", response.meeting_id);
/// # Ok(())
/// # }
/// ```
#[endpoint(GET, "/v1/meetings/{meeting_id}/ms-open-id", response = GetMsOpenIdResponse)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GetMsOpenId {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: String,
    /// Id of the user whose temporary id is wanted (操作者ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者ID类型).
    pub operator_id_type: OperatorIdType,
}

/// The response to [`GetMsOpenId`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMsOpenIdResponse {
    /// Unique id of the meeting (会议ID).
    pub meeting_id: Option<String>,
    /// Temporary id of the user, usable to control the meeting (会中临时ID).
    pub ms_open_id: Option<String>,
}
