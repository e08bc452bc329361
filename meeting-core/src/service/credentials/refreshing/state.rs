//! The state of a value that expires, and the next step when it is needed. This state machine neither fetches nor
//! waits, and the time is a parameter.

use std::time::Duration;

use tokio::time::Instant;

use crate::service::credentials::CredentialsError;

/// The time before expiry at which a value is replaced, or a tenth of its lifetime if that is less.
const AHEAD: Duration = Duration::from_secs(60);

/// The pause after a failed fetch, unless the service asks for a longer one.
const PAUSE: Duration = Duration::from_secs(1);

/// The longest pause that a service can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The next step when the value is needed.
#[derive(Debug)]
pub(super) enum Need {
    /// Use the value.
    Use,
    /// Use the value, and fetch the next one meanwhile.
    UseAndFetch,
    /// Join the running fetch, or start one.
    Wait,
    /// No value is available until the pause is over.
    Fail(CredentialsError),
}

/// The value, and the outcome of the last fetch.
#[derive(Debug)]
pub(super) struct State<T> {
    current: Option<Current<T>>,
    paused: Option<Paused>,
    /// The number of fetched values.
    version: u64,
}

#[derive(Debug)]
struct Current<T> {
    value: T,
    /// The time to fetch the next one; never, if the clock cannot represent it.
    stale: Option<Instant>,
    /// The time from which the value can no longer be used.
    expired: Option<Instant>,
    /// True if requests wait for the next value.
    forgotten: bool,
}

#[derive(Debug)]
struct Paused {
    until: Instant,
    failure: CredentialsError,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            current: None,
            paused: None,
            version: 0,
        }
    }
}

impl<T> State<T> {
    /// Returns the next step at the time `now`. `under_way` is true if a fetch is running.
    pub(super) fn need(&self, now: Instant, under_way: bool) -> Need {
        let paused = self.paused.as_ref().filter(|paused| now < paused.until);
        match &self.current {
            Some(current) if !has_come(current.expired, now) => {
                let stale = has_come(current.stale, now);
                match (current.forgotten, under_way, paused) {
                    (true, true, _) | (true, _, None) => Need::Wait,
                    (false, false, None) if stale => Need::UseAndFetch,
                    _ => Need::Use,
                }
            }
            _ => match paused {
                Some(paused) if !under_way => Need::Fail(paused.failure.clone()),
                _ => Need::Wait,
            },
        }
    }

    /// Returns the value, even if it has expired: the service decides.
    pub(super) fn value(&self) -> Option<&T> {
        self.current.as_ref().map(|current| &current.value)
    }

    /// Returns the version of the value, which is unique.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn is_alive(&self, now: Instant) -> bool {
        let current = self.current.as_ref();
        current.is_some_and(|current| !has_come(current.expired, now))
    }

    /// Marks the value as stale. Requests wait for the next one.
    pub(super) fn forget(&mut self, now: Instant) {
        if let Some(current) = &mut self.current {
            current.forgotten = true;
            current.stale = Some(now);
        }
    }

    /// Records that the next value did not arrive in time. Nothing waits for it any longer.
    pub(super) fn go_on(&mut self) {
        if let Some(current) = &mut self.current {
            current.forgotten = false;
        }
    }

    /// Records the success of a fetch that began at the time `asked`.
    pub(super) fn fetched(&mut self, value: T, lifetime: Option<Duration>, asked: Instant) {
        let end = |lifetime| asked.checked_add(lifetime);
        self.paused = None;
        self.version = self.version.wrapping_add(1);
        self.current = Some(Current {
            value,
            stale: lifetime.and_then(|time| end(time.saturating_sub(AHEAD.min(time / 10)))),
            expired: lifetime.and_then(end),
            forgotten: false,
        });
    }

    /// Records a failed fetch.
    pub(super) fn failed(&mut self, failure: CredentialsError, now: Instant) {
        self.go_on();
        let asked = failure.fetch().and_then(crate::Error::retry_after);
        let pause = asked.unwrap_or_default().clamp(PAUSE, LONGEST_PAUSE);
        self.paused = Some(Paused {
            until: now + pause,
            failure,
        });
    }
}

fn has_come(time: Option<Instant>, now: Instant) -> bool {
    time.is_some_and(|time| time <= now)
}
