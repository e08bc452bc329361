//! Guides, one subject each. Like all pages of this crate without items, they exist in the documentation only.
//!
//! | page | what it answers |
//! | --- | --- |
//! | [`errors`] | what can go wrong, what to show, what to do |
//! | [`retries`] | what is sent again, when, and how to change it |
//! | [`credentials`] | keys and tokens, and replacing them while the program runs |
//! | `testing` | tests of programs that call the service, without the service |
//! | [`production`] | time, quota, logs, proxies, keys, the end |
//! | [`troubleshooting`] | error 200003 first of all |
//!
//! Declaring endpoints has pages of its own: the reference of [`endpoint`](macro@crate::endpoint), the walk
//! [from a document to a declaration](crate::from_document), and the [room calls](crate::room_calls) row by row.
//! [`endpoint_index`](crate::endpoint_index) lists all endpoints of the crate.

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
