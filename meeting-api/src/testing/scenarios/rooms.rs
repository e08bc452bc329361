//! The life of calls to meeting rooms: what makes the server remember.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::rooms::{CancelRoomCall, RoomCall, RoomCallInfo, RoomCallState};
use meeting_core::Endpoint;
use meeting_core::spec::EndpointSpec;

use super::date::service_time;
use super::server::Shared;
use super::value::Value;
use super::{Refusal, Reply};

/// For how long a room rings when nobody answers, in milliseconds.
const RINGS_FOR: i64 = 60_000;

/// The rooms behind a [`Server`](super::Server), from [`Server::rooms`](super::Server::rooms) on: the server
/// remembers who was called, and answers the three room calls accordingly. Cheap to clone.
///
/// A call rings until the room accepts or refuses it, until it is cancelled, or for 60 seconds of the server's
/// clock. Rooms answer by hand ([`accept`](Self::accept), [`refuse`](Self::refuse)) or by themselves
/// ([`when_called`](Self::when_called)). A room is known by what the request names it by: its id, or its dial
/// string. Every id and every dial string is a room.
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
/// # Where the document is silent
///
/// It does not say what cancelling does when there is nothing to cancel. Here a call that nobody knows gives
/// 190004, and one that does not ring any more 10004, "room call failed". A room that is called while it
/// rings rings for both calls, and each is in [`calls`](Self::calls). A call that was cancelled has state 5, as
/// the older version of the document has it; [`join`](Self::join) gives 5 too, as the newer one has it.
/// Queued answers ([`Server::reply`](super::Server::reply)) go before those of the rooms, and change nothing in
/// them.
#[derive(Clone)]
pub struct Rooms {
    shared: Arc<Shared>,
}

/// What a room does when it is called. Times are those of the server's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reaction {
    /// It rings, and nobody is there.
    #[default]
    Rings,
    /// It accepts the call after a time.
    AcceptsAfter(Duration),
    /// It refuses the call after a time.
    RefusesAfter(Duration),
}

/// A call to a room, as the server knew it when it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedCall {
    invite_id: String,
    meeting_id: String,
    room: String,
    state: RoomCallState,
    /// Unix milliseconds.
    began: i64,
    responded: Option<i64>,
}

impl PlacedCall {
    /// The id that the answer to the request named the call by.
    pub fn invite_id(&self) -> &str {
        &self.invite_id
    }

    /// The meeting that the room was called to.
    pub fn meeting_id(&self) -> &str {
        &self.meeting_id
    }

    /// The id of the room, or its dial string.
    pub fn room(&self) -> &str {
        &self.room
    }

    /// What has become of the call.
    pub fn state(&self) -> RoomCallState {
        self.state
    }

    /// Whether the room rings.
    pub fn is_ringing(&self) -> bool {
        self.state == RoomCallState::Calling
    }
}

impl Rooms {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Says what a room does when it is called from now on. Without this it [rings](Reaction::Rings).
    pub fn when_called(&self, room: impl Into<String>, reaction: Reaction) {
        let room = room.into();
        self.with(|life, _| {
            life.reactions.insert(room, reaction);
        });
    }

    /// The room accepts the call: its state is 2. `false` if it does not ring.
    pub fn accept(&self, room: &str) -> bool {
        self.change(
            room,
            RoomCallState::Calling,
            RoomCallState::AcceptedOrJoining,
        )
    }

    /// The room refuses the call: its state is 3. `false` if it does not ring.
    pub fn refuse(&self, room: &str) -> bool {
        self.change(room, RoomCallState::Calling, RoomCallState::Refused)
    }

    /// The room that has accepted is in the meeting: the state is 5, as the newer version of the document has
    /// it. `false` if it has not accepted.
    pub fn join(&self, room: &str) -> bool {
        let from = RoomCallState::AcceptedOrJoining;
        self.change(room, from, RoomCallState::CancelledOrJoined)
    }

    /// The room that has accepted leaves the meeting: its state is 6. `false` if it has not accepted.
    pub fn leave(&self, room: &str) -> bool {
        let from = RoomCallState::AcceptedOrJoining;
        self.change(room, from, RoomCallState::Left)
    }

    /// All calls in the order in which they were placed.
    pub fn calls(&self) -> Vec<PlacedCall> {
        self.with(|life, _| life.calls.iter().map(|call| call.seen.clone()).collect())
    }

    /// The calls that ring now.
    pub fn ringing(&self) -> Vec<PlacedCall> {
        let mut calls = self.calls();
        calls.retain(PlacedCall::is_ringing);
        calls
    }

    /// Changes the newest call to a room that is in the state `from`.
    fn change(&self, room: &str, from: RoomCallState, to: RoomCallState) -> bool {
        self.with(|life, now| {
            let mut calls = life.calls.iter_mut().rev();
            let call = calls.find(|call| call.seen.room == room && call.seen.state == from);
            call.map(|call| call.change(to, now)).is_some()
        })
    }

    /// Looks at the calls as they are now.
    fn with<T>(&self, look: impl FnOnce(&mut Life, i64) -> T) -> T {
        let now = self.shared.now_millis();
        let mut state = self.shared.lock();
        let life = state.rooms.get_or_insert_default();
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

/// What the server remembers.
#[derive(Default)]
pub(super) struct Life {
    reactions: HashMap<String, Reaction>,
    calls: Vec<Call>,
}

struct Call {
    seen: PlacedCall,
    reaction: Reaction,
}

impl Call {
    fn change(&mut self, to: RoomCallState, when: i64) {
        let responds = matches!(
            to,
            RoomCallState::AcceptedOrJoining | RoomCallState::Refused
        );
        if responds {
            self.seen.responded = Some(when);
        }
        self.seen.state = to;
    }

    /// What has happened up to now.
    fn settle(&mut self, now: i64) {
        if !self.seen.is_ringing() {
            return;
        }
        let (after, to) = match self.reaction {
            Reaction::Rings => (RINGS_FOR, RoomCallState::NoAnswer),
            Reaction::AcceptsAfter(time) => (millis(time), RoomCallState::AcceptedOrJoining),
            Reaction::RefusesAfter(time) => (millis(time), RoomCallState::Refused),
        };
        let (after, to) = if after < RINGS_FOR {
            (after, to)
        } else {
            (RINGS_FOR, RoomCallState::NoAnswer)
        };
        let when = self.seen.began.saturating_add(after);
        if now >= when {
            self.change(to, when);
        }
    }
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

impl Life {
    /// The answer to a request that keeps to its declaration; `None` if it is none of the room calls. `number`
    /// is different for every server.
    pub(super) fn answer(
        &mut self,
        spec: &EndpointSpec,
        body: &[u8],
        now: i64,
        number: u64,
    ) -> Option<Result<Reply, Refusal>> {
        let is =
            |other: &EndpointSpec| (spec.method(), spec.path()) == (other.method(), other.path());
        let request = Target::read(body)?;
        self.settle(now);
        if is(RoomCall::SPEC) {
            return Some(Ok(self.place(request, now, number)));
        }
        if is(RoomCallInfo::SPEC) {
            return Some(Ok(self.describe(&request)));
        }
        if is(CancelRoomCall::SPEC) {
            return Some(self.cancel(&request, now));
        }
        None
    }

    fn settle(&mut self, now: i64) {
        for call in &mut self.calls {
            call.settle(now);
        }
    }

    fn place(&mut self, request: Target, now: i64, number: u64) -> Reply {
        let invite_id = format!(
            "{:08x}-0000-4000-8000-{:012x}",
            self.calls.len() + 1,
            number & 0xffff_ffff_ffff
        );
        let reply = serde_json::json!({ "invite_id": &invite_id, "status": 2 });
        let reaction = self.reactions.get(&request.room).copied();
        let mut call = Call {
            seen: PlacedCall {
                invite_id,
                meeting_id: request.meeting_id,
                room: request.room,
                state: RoomCallState::Calling,
                began: now,
                responded: None,
            },
            reaction: reaction.unwrap_or_default(),
        };
        // A room may react at once.
        call.settle(now);
        self.calls.push(call);
        Reply::new(200).body(reply.to_string())
    }

    /// The newest call to a room from a meeting tells.
    fn describe(&self, request: &Target) -> Reply {
        let mut calls = self.calls.iter().rev();
        let reply = match calls.find(|call| request.means(&call.seen)) {
            Some(call) => serde_json::json!({
                "status": i64::from(call.seen.state),
                "response_time": call.seen.responded.map(service_time).unwrap_or_default(),
            }),
            None => serde_json::json!({
                "status": i64::from(RoomCallState::NotCalled),
                "response_time": "",
            }),
        };
        Reply::new(200).body(reply.to_string())
    }

    fn cancel(&mut self, request: &Target, now: i64) -> Result<Reply, Refusal> {
        let invite_id = &request.invite_id;
        let found = self.calls.iter_mut().find(|call| {
            invite_id.as_ref() == Some(&call.seen.invite_id) && request.means(&call.seen)
        });
        let Some(call) = found else {
            return Err(Refusal::illegal(format!(
                "there is no call {:?} to the room {:?} from the meeting {:?}",
                invite_id.as_deref().unwrap_or_default(),
                request.room,
                request.meeting_id
            )));
        };
        if !call.seen.is_ringing() {
            return Err(Refusal::call_failed(format!(
                "the call does not ring any more: its state is {}",
                i64::from(call.seen.state)
            )));
        }
        call.change(RoomCallState::CancelledOrJoined, now);
        Ok(Reply::new(200).body("{}"))
    }
}

/// What a request is about.
struct Target {
    room: String,
    meeting_id: String,
    invite_id: Option<String>,
}

impl Target {
    /// `None` if it is no request about a room.
    fn read(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(mut members)) = Value::parse(body) else {
            return None;
        };
        let room = match (
            members.remove("meeting_room_id"),
            members.remove("mra_address"),
        ) {
            (Some(Value::String(id)), _) => id,
            (_, Some(Value::Object(mut address))) => text(address.remove("dial_string")?)?,
            _ => return None,
        };
        Some(Self {
            room,
            meeting_id: text(members.remove("meeting_id")?)?,
            invite_id: members.remove("invite_id").and_then(text),
        })
    }

    fn means(&self, call: &PlacedCall) -> bool {
        self.room == call.room && self.meeting_id == call.meeting_id
    }
}

/// The meeting is a number in one request and a string in the others.
fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}
