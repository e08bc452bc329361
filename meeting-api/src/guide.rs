//! Guides, one question each. Like all pages of this crate without items, they exist in the documentation only.
//!
//! | page | question |
//! | --- | --- |
//! | [`errors`] | Which errors can occur, and what should the program do? |
//! | [`retries`] | Which requests does the client retry, and how can I change that? |
//! | [`credentials`] | How do I pass keys and tokens, and replace them at run time? |
//! | `testing` | How do I test a program that calls the service? |
//! | [`production`] | How do I run the program: timeouts, quota, logs, proxies, shutdown? |
//! | [`troubleshooting`] | What does this error code mean? (Error 200003 comes first.) |
//!
//! Declarations have their own pages: the reference of [`endpoint`](macro@crate::endpoint), the steps
//! [from a reference page to a declaration](crate::from_document), and the [room calls](crate::room_calls) row by row.
//! [`endpoint_index`](crate::endpoint_index) lists all endpoints.

#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

#[doc = include_str!("../docs/retries.md")]
pub mod retries {}

#[doc = include_str!("../docs/credentials.md")]
pub mod credentials {}

#[cfg(feature = "testing")]
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/production.md")]
pub mod production {}

#[doc = include_str!("../docs/troubleshooting.md")]
pub mod troubleshooting {}
