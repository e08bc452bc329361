//! Services as their client libraries would declare them.

mod chat;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod directory;
mod elasticsearch;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod github;
mod slack;
mod storage;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod stripe;
mod twilio;
