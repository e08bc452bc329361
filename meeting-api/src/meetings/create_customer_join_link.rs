//! 创建用户专属参会链接: creates a join link of a meeting that carries custom data, so that one meeting can
//! have many links.

use crate::meetings::CustomerJoinLink;
use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Creates a join link of a meeting that carries custom data, so that one meeting can have many
/// links (创建用户专属参会链接).
///
/// - The custom data comes back in the events of people joining or entering the waiting room, and
///   in the waiting room list.
/// - Not for personal meeting numbers and not for webinars.
/// - Branded enterprise links are supported.
/// - Participants need client version 3.2.0 or newer.
/// - OAuth 2.0 is not supported yet.
///
/// No page of the vendor's documentation is known for this endpoint. The facts are from the SDK.
///
/// ```no_run
/// use meeting_api::meetings::{CreateCustomerJoinLink, create_customer_join_link};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = CreateCustomerJoinLink::builder()
///     .customer_data("customer-data")
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = create_customer_join_link(client, &request).await?;
/// println!("{:?}", response.meeting_short_url_customer_data);
/// # Ok(())
/// # }
/// ```
#[endpoint(
    POST,
    "/v1/meetings/customer-short-url",
    response = CreateCustomerJoinLinkResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CreateCustomerJoinLink {
    /// Custom data that the link carries (专属字段). Bytes; the endpoint for webinars wants Base64 of a
    /// JSON object with ver and userData, this comment asks for no form.
    #[api(len = ..=256)]
    pub customer_data: String,
    /// Id of the meeting (会议 ID).
    #[api(non_empty)]
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型). The endpoint for webinars allows 1 only.
    pub operator_id_type: OperatorIdType,
}

/// The response to [`CreateCustomerJoinLink`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomerJoinLinkResponse {
    /// The new link (专属链接对象). An object here, a list in the listing endpoint.
    pub meeting_short_url_customer_data: Option<CustomerJoinLink>,
}
