//! Services as their client libraries would declare them.

mod chat;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod directory;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod github;
mod storage;
#[expect(
    dead_code,
    reason = "its responses have members that the tests do not read"
)]
mod stripe;
