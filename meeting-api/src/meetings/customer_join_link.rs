//! A join link that carries custom data.

use crate::response;

/// A join link that carries custom data (用户专属参会链接).
#[response]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CustomerJoinLink {
    /// Custom data of the link (专属字段).
    pub customer_data: Option<String>,
    /// Join link (专属参会链接).
    pub meeting_short_url: Option<String>,
}
