//! The endpoints that the tests use.

use meeting_api::{Valid, endpoint};

/// Rings in a room. Twice is not the same as once.
#[endpoint(PUT, "/v1/ring/{room}", auth = aksk, function = send_ring)]
#[derive(Clone, Debug)]
pub struct Ring {
    pub room: String,
    pub note: String,
}

/// Rings in a room that does not mind.
#[endpoint(PUT, "/v1/ring/{room}", auth = aksk, retry = safe, function = send_safe_ring)]
#[derive(Clone, Debug)]
pub struct SafeRing {
    pub room: String,
    pub note: String,
}

/// Rings in a room, and under no circumstances a second time.
#[endpoint(PUT, "/v1/ring/{room}", auth = aksk, retry = never, function = send_single_ring)]
#[derive(Clone, Debug)]
pub struct SingleRing {
    pub room: String,
    pub note: String,
}

/// Asks for a state.
#[endpoint(GET, "/v1/state", response = StateAnswer, function = send_state)]
#[derive(Clone, Debug)]
pub struct State {
    pub id: String,
}

#[derive(Debug, PartialEq, serde::Deserialize)]
pub struct StateAnswer {
    pub status: i64,
}

/// A ring in the room `a/b`.
pub fn ring() -> Valid<Ring> {
    Ring::builder().room("a/b").note("private").build().unwrap()
}

pub fn safe_ring() -> Valid<SafeRing> {
    SafeRing::builder()
        .room("a/b")
        .note("private")
        .build()
        .unwrap()
}

pub fn single_ring() -> Valid<SingleRing> {
    SingleRing::builder()
        .room("a/b")
        .note("private")
        .build()
        .unwrap()
}

/// The state of `1 & 2`.
pub fn state() -> Valid<State> {
    State::builder().id("1 & 2").build().unwrap()
}
