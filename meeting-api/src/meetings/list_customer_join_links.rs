//! 获取用户专属参会链接: lists all join links of a meeting that carry custom data.

use crate::meetings::CustomerJoinLink;
use crate::types::OperatorIdType;
use crate::{endpoint, response};

/// Lists all join links of a meeting that carry custom data (获取用户专属参会链接).
///
/// - Not for personal meeting numbers and not for webinars.
/// - Branded enterprise links are supported.
/// - Participants need client version 3.2.0 or newer.
/// - OAuth 2.0 is not supported yet.
/// - All links come at once, without paging.
///
/// # Where SDK and documentation differ
///
/// - The documentation (July 2024) has `meeting_id` as its only input; the SDK requires
///   `operator_id` and `operator_id_type`.
///
/// # Error codes
///
/// | code | meaning |
/// | --- | --- |
/// | 9042 | operator may not do this |
/// | 190004 | parameters not valid |
///
/// Reference: [获取用户专属参会链接](https://cloud.tencent.com/document/product/1095/64851).
///
/// ```no_run
/// use meeting_api::meetings::{ListCustomerJoinLinks, list_customer_join_links};
/// use meeting_api::types::OperatorIdType;
/// use meeting_api::{Client, Error};
///
/// # async fn example(client: &Client) -> Result<(), Error> {
/// let request = ListCustomerJoinLinks::builder()
///     .meeting_id("7567173273889276131")
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .build()?;
/// let response = list_customer_join_links(client, &request).await?;
/// for link in response.meeting_short_url_customer_data {
///     println!("{link:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[endpoint(
    GET,
    "/v1/meetings/{meeting_id}/customer-short-url",
    response = ListCustomerJoinLinksResponse,
    auth = aksk
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ListCustomerJoinLinks {
    /// Id of the meeting (会议 ID).
    pub meeting_id: String,
    /// Id of the user the request is made for, read according to `operator_id_type` (操作者 ID).
    #[api(non_empty)]
    pub operator_id: String,
    /// Kind of id that `operator_id` holds (操作者 ID 类型). The endpoint for webinars allows 1 only.
    pub operator_id_type: OperatorIdType,
}

/// The response to [`ListCustomerJoinLinks`].
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCustomerJoinLinksResponse {
    /// Links of the meeting (专属链接列表).
    pub meeting_short_url_customer_data: Vec<CustomerJoinLink>,
}
