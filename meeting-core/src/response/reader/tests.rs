//! The reader against serde's derive: the same values, the same messages.

mod members;
mod oracle;
#[cfg(feature = "schema")]
mod schema;
