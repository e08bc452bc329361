//! Calls a room, waits for it, and takes care that it does not go on ringing.

use std::fmt;
use std::time::Duration;

use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo, RoomCallState,
    RoomCallStatus, cancel_room_call, room_call, room_call_info,
};
use meeting_api::{Client, Error, Invalid, Valid};
use tokio::time::{Instant, sleep, sleep_until};

use crate::progress::Progress;
use crate::stop::Stop;

/// A room rings for so long if nobody does anything.
const RINGS_FOR: Duration = Duration::from_secs(60);

/// How long one request may take. A person is waiting.
const PATIENCE_FOR_ONE_REQUEST: Duration = Duration::from_secs(10);

/// How often cancelling is tried.
const TRIES_TO_CANCEL: u32 = 4;

/// Which room.
#[derive(Clone, Debug)]
pub enum Room {
    Id(String),
    Address(MraAddress),
}

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Plan {
    pub room: Room,
    /// A number for the service when it is called to, a string when it is asked about.
    pub meeting_id: u64,
    pub operator_id: String,
    pub device: DeviceType,
    /// For how long the room may ring.
    pub patience: Duration,
    /// How long to wait between two questions. An application has 300 requests a minute, for everything.
    pub interval: Duration,
}

/// How it ended. In each case the room does not ring any more.
#[derive(Debug)]
pub enum Outcome {
    /// The room has answered, in one way or another, or has stopped ringing by itself.
    Over(RoomCallState),
    /// Nobody answered in time; the call is cancelled.
    TimedOut,
    /// Somebody pressed Ctrl-C; the call is cancelled.
    Interrupted,
}

/// What went wrong.
#[derive(Debug)]
pub enum Failure {
    /// The request breaks a rule.
    Invalid(Invalid),
    /// The room was not called.
    NotCalled(Error),
    /// The service says that it could not invite the room.
    CouldNotInvite,
    /// The room was called, but the answer got lost, and with it the id that cancelling needs. It has
    /// stopped ringing by now, or cannot be asked.
    Lost(Error),
    /// Asking failed for a reason that will not go away; the call is cancelled.
    CannotAsk(Error),
    /// The room may still ring.
    NotCancelled { invite_id: String, error: Error },
}

impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::NotCalled(error) => write!(f, "the room was not called: {error}"),
            Self::CouldNotInvite => f.write_str("the service could not invite the room"),
            Self::Lost(error) => write!(
                f,
                "the answer was lost, and with it the id of the call; a room rings for no more than {} \
                 seconds: {error}",
                RINGS_FOR.as_secs()
            ),
            Self::CannotAsk(error) => {
                write!(f, "the call was cancelled, because asking failed: {error}")
            }
            Self::NotCancelled { invite_id, error } => write!(
                f,
                "the room may still ring, for {} seconds in all; the call {invite_id} could not be \
                 cancelled: {error}",
                RINGS_FOR.as_secs()
            ),
        }
    }
}

/// Why waiting ended before the call was over.
enum Cut {
    Late,
    Stopped,
    Failed(Error),
}

impl Plan {
    /// Calls the room and stays until it does not ring any more.
    pub async fn carry_out(
        &self,
        client: &Client,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Result<Outcome, Failure> {
        // Everything is checked before anything rings. Which call to cancel is not known yet.
        let (call, ask) = (self.call()?, self.ask()?);
        self.cancel("not known yet")?;

        progress.say("calling the room");
        let Some(answer) = self.place(client, &call, stop, progress).await else {
            return Ok(Outcome::Interrupted);
        };
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.may_have_been_processed() => {
                self.outlast(client, &ask, stop, progress).await;
                return Err(Failure::Lost(error));
            }
            Err(error) => return Err(Failure::NotCalled(error)),
        };
        if answer.status == Some(RoomCallStatus::Failed) {
            return Err(Failure::CouldNotInvite);
        }
        progress.say(format_args!("it rings; the call is {}", answer.invite_id));

        let deadline = Instant::now() + self.patience;
        let cut = tokio::select! {
            waited = self.wait(client, &ask, progress) => match waited {
                Ok(state) => return Ok(Outcome::Over(state)),
                Err(error) => Cut::Failed(error),
            },
            () = sleep_until(deadline) => Cut::Late,
            () = stop.asked() => Cut::Stopped,
        };
        progress.say(match &cut {
            Cut::Late => "nobody has answered in time: cancelling the call",
            Cut::Stopped => "stopping: cancelling the call first",
            Cut::Failed(_) => "the room cannot be asked: cancelling the call",
        });
        // From here on Ctrl-C changes nothing: the program is as good as over, and the room must not ring on.
        let before = self
            .make_sure(client, &ask, answer.invite_id, progress)
            .await?;
        match (before, cut) {
            (Some(state), Cut::Late) => Ok(Outcome::Over(state)),
            (None, Cut::Late) => Ok(Outcome::TimedOut),
            (_, Cut::Stopped) => Ok(Outcome::Interrupted),
            (_, Cut::Failed(error)) => Err(Failure::CannotAsk(error)),
        }
    }

    /// Places the call. Once the request is on its way it is waited for, whatever happens: only the answer
    /// tells how to cancel. `None` if it was stopped before.
    async fn place(
        &self,
        client: &Client,
        call: &Valid<RoomCall>,
        stop: &mut Stop,
        progress: &Progress,
    ) -> Option<Result<meeting_api::rooms::RoomCallResponse, Error>> {
        if stop.was_asked() {
            return None;
        }
        let placing = room_call(client, call).deadline(PATIENCE_FOR_ONE_REQUEST);
        tokio::pin!(placing);
        tokio::select! {
            answer = &mut placing => return Some(answer),
            () = stop.asked() => {}
        }
        progress.say("stopping as soon as the service has said which call it is");
        Some(placing.await)
    }

    /// Asks until the call is over. An answer that did not come is no reason to give up, one that says no is.
    async fn wait(
        &self,
        client: &Client,
        ask: &Valid<RoomCallInfo>,
        progress: &Progress,
    ) -> Result<RoomCallState, Error> {
        loop {
            sleep(self.interval).await;
            match room_call_info(client, ask)
                .deadline(PATIENCE_FOR_ONE_REQUEST)
                .await
            {
                Ok(answer) => {
                    progress.say(describe(answer.status));
                    if is_over(answer.status) {
                        return Ok(answer.status);
                    }
                }
                Err(error) if error.is_authentication() => return Err(error),
                Err(error) => progress.say(format_args!("asking failed, trying again: {error}")),
            }
        }
    }

    /// Cancels the call, or learns that there is nothing to cancel any more: then the state of the call.
    async fn make_sure(
        &self,
        client: &Client,
        ask: &Valid<RoomCallInfo>,
        invite_id: String,
        progress: &Progress,
    ) -> Result<Option<RoomCallState>, Failure> {
        let cancel = self.cancel(&invite_id)?;
        let mut pause = Duration::from_millis(500);
        let mut tries = 1;
        loop {
            let cancelling = cancel_room_call(client, &cancel).deadline(PATIENCE_FOR_ONE_REQUEST);
            let error = match cancelling.await {
                Ok(()) => {
                    progress.say("the call is cancelled");
                    return Ok(None);
                }
                Err(error) => error,
            };
            // Somebody may have answered in the meantime.
            let asking = room_call_info(client, ask).deadline(PATIENCE_FOR_ONE_REQUEST);
            if let Ok(answer) = asking.await
                && is_over(answer.status)
            {
                progress.say(format_args!(
                    "nothing to cancel: {}",
                    describe(answer.status)
                ));
                return Ok(Some(answer.status));
            }
            if tries == TRIES_TO_CANCEL {
                return Err(Failure::NotCancelled { invite_id, error });
            }
            progress.say(format_args!("cancelling failed, trying again: {error}"));
            tries += 1;
            sleep(pause).await;
            pause *= 2;
        }
    }

    /// Waits until a room that cannot be cancelled has stopped ringing.
    async fn outlast(
        &self,
        client: &Client,
        ask: &Valid<RoomCallInfo>,
        stop: &mut Stop,
        progress: &Progress,
    ) {
        progress
            .say("the answer was lost, so the call cannot be cancelled; waiting until it is over");
        let latest = Instant::now() + RINGS_FOR;
        let waiting = async {
            tokio::select! {
                outcome = self.wait(client, ask, progress) => {
                    if let Err(error) = outcome {
                        progress.say(format_args!("asking failed: {error}"));
                        // It says nothing about the room.
                        sleep_until(latest).await;
                    }
                }
                () = sleep_until(latest) => {}
            }
        };
        tokio::pin!(waiting);
        tokio::select! {
            () = &mut waiting => return,
            () = stop.asked() => progress.say("stopping as soon as the room rings no more"),
        }
        waiting.await;
    }

    fn call(&self) -> Result<Valid<RoomCall>, Invalid> {
        let request = RoomCall::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id);
        match self.room.clone() {
            Room::Id(id) => request.meeting_room_id(id).build(),
            Room::Address(address) => request.mra_address(address).build(),
        }
    }

    fn ask(&self) -> Result<Valid<RoomCallInfo>, Invalid> {
        let request = RoomCallInfo::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id.to_string())
            .instance_id(self.device);
        match self.room.clone() {
            Room::Id(id) => request.meeting_room_id(id).build(),
            Room::Address(address) => request.mra_address(address).build(),
        }
    }

    fn cancel(&self, invite_id: &str) -> Result<Valid<CancelRoomCall>, Invalid> {
        let request = CancelRoomCall::builder()
            .operator_id(&*self.operator_id)
            .operator_id_type(OperatorIdType::UserId)
            .meeting_id(self.meeting_id.to_string())
            .invite_id(invite_id)
            .instance_id(self.device);
        match self.room.clone() {
            Room::Id(id) => request.meeting_room_id(id).build(),
            Room::Address(address) => request.mra_address(address).build(),
        }
    }
}

/// Whether the room does not ring any more. "Not called" may be said of a call that is a moment old, and a
/// state that nobody knows says nothing.
fn is_over(state: RoomCallState) -> bool {
    !matches!(
        state,
        RoomCallState::Calling | RoomCallState::NotCalled | RoomCallState::Other(_)
    )
}

/// A state in words.
pub fn describe(state: RoomCallState) -> String {
    match state {
        RoomCallState::Calling => "it rings".to_owned(),
        RoomCallState::NotCalled => "not called yet".to_owned(),
        RoomCallState::AcceptedOrJoining => "the room has accepted".to_owned(),
        RoomCallState::Refused => "the room has refused".to_owned(),
        RoomCallState::NoAnswer => "nobody has answered".to_owned(),
        RoomCallState::Left => "the room has left the meeting".to_owned(),
        RoomCallState::CancelledOrJoined => {
            "it rings no more: the room has joined, or somebody has cancelled".to_owned()
        }
        other => format!("an unknown state, {}", i64::from(other)),
    }
}
