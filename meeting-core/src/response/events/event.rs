//! One event.

use std::time::Duration;

/// One server-sent event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The data.
    pub data: T,
    /// The id, if this event has one, or an event without data before it.
    pub id: Option<String>,
    /// The type, if this event has one.
    pub event: Option<String>,
    /// The wait before a new connection, if this event sets it, or an event without data before it.
    pub retry: Option<Duration>,
}
