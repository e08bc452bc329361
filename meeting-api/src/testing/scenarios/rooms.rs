//! The rooms of the test server.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use meeting_core::testing::Clock;

use super::life::{Life, PlacedCall, Reaction};
use crate::rooms::RoomCallState;

/// The rooms of a [`Server`](crate::testing::Server). After [`Server::rooms`](crate::testing::Server::rooms), the
/// server remembers which rooms were called, and responds to the three room calls accordingly. Cheap to clone.
///
/// A call rings until the room accepts or refuses it, until it is cancelled, or for 60 seconds of the server's
/// clock. A test lets rooms answer ([`accept`](Self::accept), [`refuse`](Self::refuse)) or sets how they react
/// ([`when_called`](Self::when_called)). The id or the dial string in the request identifies the room. A room
/// exists for every id and every dial string.
///
/// ```
/// use std::time::Duration;
/// use meeting_api::rooms::{DeviceType, OperatorIdType, RoomCall, RoomCallInfo, RoomCallState};
/// use meeting_api::testing::Server;
/// use meeting_api::{AkSk, Client};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::start().await;
/// let rooms = server.rooms();
/// let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
///     .base_url(server.url())
///     .build()?;
///
/// let call = RoomCall::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_id(42)
///     .meeting_room_id("east")
///     .build()?;
/// let ask = RoomCallInfo::builder()
///     .operator_id("user1")
///     .operator_id_type(OperatorIdType::UserId)
///     .meeting_id("42")
///     .meeting_room_id("east")
///     .instance_id(DeviceType::Pc)
///     .build()?;
///
/// client.send(&call).await?;
/// assert_eq!(client.send(&ask).await?.status, RoomCallState::Calling);
/// assert!(rooms.accept("east"));
/// assert_eq!(client.send(&ask).await?.status, RoomCallState::AcceptedOrJoining);
///
/// client.send(&call).await?;
/// server.advance(Duration::from_secs(60));
/// assert_eq!(client.send(&ask).await?.status, RoomCallState::NoAnswer);
/// assert!(rooms.ringing().is_empty());
/// # Ok(())
/// # }
/// ```
///
/// # Where the reference is silent
///
/// It does not document the effect of cancelling a call that does not ring. Here, an unknown call results in 190004,
/// and a call that no longer rings in 10004, "room call failed". A room that is called while it rings rings for
/// both calls, and each is in [`calls`](Self::calls). A cancelled call has state 5, as in the older version of the
/// reference; [`join`](Self::join) sets 5 too, as in the newer one. Queued replies precede those of the rooms, and
/// change no room.
#[derive(Clone)]
pub struct Rooms {
    life: Arc<Mutex<Option<Life>>>,
    clock: Clock,
}

impl Rooms {
    pub(in crate::testing) fn new(life: Arc<Mutex<Option<Life>>>, clock: Clock) -> Self {
        Self { life, clock }
    }

    /// Sets the reaction of a room to later calls. By default, a room [rings](Reaction::Rings).
    pub fn when_called(&self, room: impl Into<String>, reaction: Reaction) {
        let room = room.into();
        self.with(|life, _| {
            life.react(room, reaction);
        });
    }

    /// Lets the room accept the call: the state becomes 2. Returns `false` if the room is not ringing.
    pub fn accept(&self, room: &str) -> bool {
        self.change(
            room,
            RoomCallState::Calling,
            RoomCallState::AcceptedOrJoining,
        )
    }

    /// Lets the room refuse the call: the state becomes 3. Returns `false` if the room is not ringing.
    pub fn refuse(&self, room: &str) -> bool {
        self.change(room, RoomCallState::Calling, RoomCallState::Refused)
    }

    /// Lets the room that has accepted join the meeting: the state becomes 5, as in the newer version of the
    /// reference. Returns `false` if the room has not accepted.
    pub fn join(&self, room: &str) -> bool {
        let from = RoomCallState::AcceptedOrJoining;
        self.change(room, from, RoomCallState::CancelledOrJoined)
    }

    /// Lets the room that has accepted leave the meeting: the state becomes 6. Returns `false` if the room has not
    /// accepted.
    pub fn leave(&self, room: &str) -> bool {
        let from = RoomCallState::AcceptedOrJoining;
        self.change(room, from, RoomCallState::Left)
    }

    /// Returns all calls in the order in which they were placed.
    pub fn calls(&self) -> Vec<PlacedCall> {
        self.with(|life, _| life.calls())
    }

    /// Returns the calls that are ringing.
    pub fn ringing(&self) -> Vec<PlacedCall> {
        let mut calls = self.calls();
        calls.retain(PlacedCall::is_ringing);
        calls
    }

    /// Changes the newest call to a room that is in the state `from`.
    fn change(&self, room: &str, from: RoomCallState, to: RoomCallState) -> bool {
        self.with(|life, now| life.change(room, from, to, now))
    }

    /// Returns the calls in their current state.
    fn with<T>(&self, look: impl FnOnce(&mut Life, SystemTime) -> T) -> T {
        let now = self.clock.now();
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        let life = life.get_or_insert_default();
        life.settle(now);
        look(life, now)
    }
}

impl fmt::Debug for Rooms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rooms")
            .field("calls", &self.calls())
            .finish_non_exhaustive()
    }
}
