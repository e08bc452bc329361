//! The life of calls to meeting rooms.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use meeting_core::Endpoint;
use meeting_core::spec::EndpointSpec;
use meeting_core::testing::{Refusal, Reply, Request};
use serde_json::Value;

use super::date::service_time;
use crate::rooms::{CancelRoomCall, RoomCall, RoomCallInfo, RoomCallState};
use crate::testing::rules::codes;

/// The time for which a room rings if the call is not accepted.
const RINGS_FOR: Duration = Duration::from_secs(60);

/// The reaction of a room to a call. Times are those of the server's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reaction {
    /// It rings until the call ends.
    #[default]
    Rings,
    /// It accepts the call after a time.
    AcceptsAfter(Duration),
    /// It refuses the call after a time.
    RefusesAfter(Duration),
}

/// A snapshot of a call to a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedCall {
    invite_id: String,
    meeting_id: String,
    room: String,
    state: RoomCallState,
    began: SystemTime,
    responded: Option<SystemTime>,
}

impl PlacedCall {
    /// Returns the id of the call, as in the response to the request.
    pub fn invite_id(&self) -> &str {
        &self.invite_id
    }

    /// Returns the meeting that the room was called to.
    pub fn meeting_id(&self) -> &str {
        &self.meeting_id
    }

    /// Returns the id of the room, or its dial string.
    pub fn room(&self) -> &str {
        &self.room
    }

    /// Returns the state of the call.
    pub fn state(&self) -> RoomCallState {
        self.state
    }

    /// Returns true if the room is ringing.
    pub fn is_ringing(&self) -> bool {
        self.state == RoomCallState::Calling
    }
}

/// The calls that the server remembers.
#[derive(Default)]
pub(in crate::testing) struct Life {
    reactions: HashMap<String, Reaction>,
    calls: Vec<Call>,
}

struct Call {
    seen: PlacedCall,
    reaction: Reaction,
}

impl Call {
    fn change(&mut self, to: RoomCallState, when: SystemTime) {
        let responds = matches!(
            to,
            RoomCallState::AcceptedOrJoining | RoomCallState::Refused
        );
        if responds {
            self.seen.responded = Some(when);
        }
        self.seen.state = to;
    }

    /// Returns the calls in their current state.
    fn settle(&mut self, now: SystemTime) {
        if !self.seen.is_ringing() {
            return;
        }
        let (after, to) = match self.reaction {
            Reaction::Rings => (RINGS_FOR, RoomCallState::NoAnswer),
            Reaction::AcceptsAfter(time) => (time, RoomCallState::AcceptedOrJoining),
            Reaction::RefusesAfter(time) => (time, RoomCallState::Refused),
        };
        let (after, to) = if after < RINGS_FOR {
            (after, to)
        } else {
            (RINGS_FOR, RoomCallState::NoAnswer)
        };
        if let Some(when) = self.seen.began.checked_add(after)
            && now >= when
        {
            self.change(to, when);
        }
    }
}

impl Life {
    /// Creates the response to a request that satisfies its declaration, or returns `None` for other endpoints.
    /// `number` is different for every server.
    pub(in crate::testing) fn respond(
        &mut self,
        request: &Request,
        number: u64,
    ) -> Option<Result<Reply, Refusal>> {
        let endpoint = request.endpoint()?;
        let is = |other: &EndpointSpec| {
            (endpoint.method(), endpoint.path()) == (other.method(), other.path())
        };
        let subject = Subject::read(request.body())?;
        let now = request.received_at();
        self.settle(now);
        if is(RoomCall::SPEC) {
            return Some(Ok(self.place(subject, now, number)));
        }
        if is(RoomCallInfo::SPEC) {
            return Some(Ok(self.describe(&subject)));
        }
        if is(CancelRoomCall::SPEC) {
            return Some(self.cancel(&subject, now));
        }
        None
    }

    /// Sets the reaction of a room to a call.
    pub(super) fn react(&mut self, room: String, reaction: Reaction) {
        self.reactions.insert(room, reaction);
    }

    pub(super) fn calls(&self) -> Vec<PlacedCall> {
        self.calls.iter().map(|call| call.seen.clone()).collect()
    }

    /// Changes the newest call to a room that is in the state `from`. Returns `false` if there is none.
    pub(super) fn change(
        &mut self,
        room: &str,
        from: RoomCallState,
        to: RoomCallState,
        now: SystemTime,
    ) -> bool {
        let mut calls = self.calls.iter_mut().rev();
        let call = calls.find(|call| call.seen.room == room && call.seen.state == from);
        call.map(|call| call.change(to, now)).is_some()
    }

    /// Updates the calls to the current time.
    pub(super) fn settle(&mut self, now: SystemTime) {
        for call in &mut self.calls {
            call.settle(now);
        }
    }

    fn place(&mut self, request: Subject, now: SystemTime, number: u64) -> Reply {
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
    fn describe(&self, request: &Subject) -> Reply {
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

    fn cancel(&mut self, request: &Subject, now: SystemTime) -> Result<Reply, Refusal> {
        let invite_id = &request.invite_id;
        let found = self.calls.iter_mut().find(|call| {
            invite_id.as_ref() == Some(&call.seen.invite_id) && request.means(&call.seen)
        });
        let Some(call) = found else {
            return Err(codes::illegal(format!(
                "there is no call {:?} to the room {:?} from the meeting {:?}",
                invite_id.as_deref().unwrap_or_default(),
                request.room,
                request.meeting_id
            )));
        };
        if !call.seen.is_ringing() {
            return Err(codes::call_failed(format!(
                "the call no longer rings: its state is {}",
                i64::from(call.seen.state)
            )));
        }
        call.change(RoomCallState::CancelledOrJoined, now);
        Ok(Reply::new(200).body("{}"))
    }
}

/// The room and meeting of a request.
struct Subject {
    room: String,
    meeting_id: String,
    invite_id: Option<String>,
}

impl Subject {
    /// `None` if the request is not about a room.
    fn read(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
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
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
