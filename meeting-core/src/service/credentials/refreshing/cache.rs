//! A value that expires, shared by all requests: fetched once for all that wait, and ahead of time for those
//! that need not.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};

use super::state::{Need, State};
use crate::error::ErrorKind;
use crate::service::credentials::CredentialsError;

/// How long a fetch may take: as long as a request of a client with the default deadline.
const LIMIT: Duration = Duration::from_secs(30);

/// How long a request waits where the old value can be used as well.
const PATIENCE: Duration = Duration::from_secs(5);

/// How much later a fetch is given up whose task has not ended it by itself: its runtime does not run.
const GRACE: Duration = Duration::from_secs(1);

/// A value and its lifetime; `None` if it does not expire.
type Fetched<T> = Result<(T, Option<Duration>), CredentialsError>;

type Fetch<T> = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Fetched<T>> + Send>> + Send + Sync>;

/// The outcome of a fetch, once there is one.
type Outcome = Option<Result<(), CredentialsError>>;

/// The value, and where it comes from. Dropping it ends a fetch that is under way.
pub(super) struct Cache<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    fetch: Fetch<T>,
    inner: Mutex<Inner<T>>,
}

struct Inner<T> {
    state: State<T>,
    flight: Option<Flight>,
}

/// A fetch that is under way, in a task of its own: it does not end with the request that has started it.
struct Flight {
    outcome: watch::Receiver<Outcome>,
    task: AbortHandle,
    end: Instant,
}

impl Flight {
    /// Its task may have ended with its runtime, or be on a runtime that does not run.
    fn is_under_way(&self, now: Instant) -> bool {
        now < self.end && self.outcome.has_changed().is_ok()
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<T: Send + 'static> Cache<T> {
    /// Creates an empty cache; the first request that needs the value waits for it.
    pub(super) fn new<F>(fetch: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Fetched<T>> + Send + 'static,
    {
        Self {
            shared: Arc::new(Shared {
                fetch: Box::new(move || Box::pin(fetch())),
                inner: Mutex::new(Inner {
                    state: State::default(),
                    flight: None,
                }),
            }),
        }
    }

    /// Returns what to wait for before the value can be used; `None` if there is nothing.
    pub(super) fn ready(
        &self,
    ) -> Option<impl Future<Output = Result<(), CredentialsError>> + Send + use<'_, T>> {
        let now = Instant::now();
        let joined = self.shared.with(|inner| {
            inner.flight.take_if(|flight| !flight.is_under_way(now));
            match inner.state.need(now, inner.flight.is_some()) {
                Need::Use => None,
                Need::UseAndFetch => {
                    // The value still does, even where nothing can be started.
                    let _ = self.shared.join(inner, now);
                    None
                }
                Need::Wait => {
                    let alive = inner.state.is_alive(now);
                    let joined = self.shared.join(inner, now);
                    Some(joined.map(|(outcome, end)| {
                        let patient = end.min(now + PATIENCE);
                        (outcome, if alive { patient } else { end })
                    }))
                }
                Need::Fail(failure) => Some(Err(failure)),
            }
        })?;
        Some(async move {
            let outcome = match joined {
                Ok((outcome, end)) => landed(outcome, end).await,
                Err(failure) => Err(failure),
            };
            outcome.or_else(|failure| self.shared.go_on().ok_or(failure))
        })
    }

    /// Gives the value and its version to `work`; `None` if it was never fetched.
    pub(super) fn with<R>(&self, work: impl FnOnce(u64, &T) -> R) -> Option<R> {
        self.shared.with(|inner| {
            let version = inner.state.version();
            inner.state.value().map(|value| work(version, value))
        })
    }

    /// The value with a version was rejected. Returns whether the next request uses another one, if there is one to be
    /// had: that is so as well if it was replaced before, and then nothing is fetched.
    pub(super) fn reject(&self, version: u64) -> bool {
        self.shared.with(|inner| {
            if inner.state.version() == version {
                inner.state.forget(Instant::now());
            }
            inner.state.value().is_some()
        })
    }

    /// The next request waits for a new value. If there is none to be had, it uses the old one.
    pub(super) fn forget(&self) {
        self.shared.with(|inner| inner.state.forget(Instant::now()));
    }
}

impl<T> Drop for Cache<T> {
    fn drop(&mut self) {
        self.shared.with(|inner| inner.flight = None);
    }
}

impl<T> Shared<T> {
    fn with<R>(&self, work: impl FnOnce(&mut Inner<T>) -> R) -> R {
        work(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<T: Send + 'static> Shared<T> {
    /// Goes on with the old value; `None` if it has expired.
    fn go_on(&self) -> Option<()> {
        self.with(|inner| {
            let alive = inner.state.is_alive(Instant::now());
            alive.then(|| inner.state.go_on())
        })
    }

    /// Joins the fetch that is under way, or starts one. Returns where its outcome will be, and until when.
    fn join(
        self: &Arc<Self>,
        inner: &mut Inner<T>,
        now: Instant,
    ) -> Result<(watch::Receiver<Outcome>, Instant), CredentialsError> {
        let flight = match inner.flight.take() {
            Some(flight) => flight,
            None => self.start(now)?,
        };
        let flight = inner.flight.insert(flight);
        Ok((flight.outcome.clone(), flight.end))
    }

    fn start(self: &Arc<Self>, now: Instant) -> Result<Flight, CredentialsError> {
        let runtime = Handle::try_current().map_err(|error| {
            CredentialsError::with_source("credentials are fetched on a Tokio runtime only", error)
        })?;
        let (sender, outcome) = watch::channel(None);
        let shared = Arc::clone(self);
        let task = runtime.spawn(async move {
            let fetched = timeout_at(now + LIMIT, (shared.fetch)()).await;
            let fetched = fetched.unwrap_or_else(|_| Err(too_late()));
            sender.send_replace(Some(shared.land(fetched, now)));
        });
        Ok(Flight {
            outcome,
            task: task.abort_handle(),
            end: now + LIMIT + GRACE,
        })
    }

    /// Keeps what was fetched by a fetch that began at the time `asked`.
    fn land(&self, fetched: Fetched<T>, asked: Instant) -> Result<(), CredentialsError> {
        self.with(|inner| match fetched {
            Ok((value, lifetime)) => {
                inner.state.fetched(value, lifetime, asked);
                Ok(())
            }
            Err(failure) => {
                inner.state.failed(failure.clone(), Instant::now());
                Err(failure)
            }
        })
    }
}

/// Waits for the outcome of a fetch.
async fn landed(
    mut outcome: watch::Receiver<Outcome>,
    end: Instant,
) -> Result<(), CredentialsError> {
    match timeout_at(end, outcome.wait_for(Option::is_some)).await {
        Ok(Ok(outcome)) => outcome.clone().unwrap_or(Ok(())),
        Ok(Err(closed)) => Err(CredentialsError::with_source(
            "the task that fetches the credentials ended early",
            closed,
        )
        .kind(ErrorKind::Interrupted)),
        Err(_) => Err(too_late()),
    }
}

fn too_late() -> CredentialsError {
    CredentialsError::new(format!("the credentials were not fetched within {LIMIT:?}"))
        .kind(ErrorKind::Timeout)
}

impl<T> fmt::Debug for Cache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
