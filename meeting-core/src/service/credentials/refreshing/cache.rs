//! A value that expires, shared by all requests. It is fetched once for all waiting requests, and ahead of expiry.

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

/// The timeout of a fetch: the default deadline of a client.
const LIMIT: Duration = Duration::from_secs(30);

/// The wait of a request that could use the old value.
const PATIENCE: Duration = Duration::from_secs(5);

/// The extra time before a fetch is abandoned whose task did not end by itself, because its runtime does not run.
const GRACE: Duration = Duration::from_secs(1);

/// A value and its lifetime; `None` if it does not expire.
type Fetched<T> = Result<(T, Option<Duration>), CredentialsError>;

type Fetch<T> = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Fetched<T>> + Send>> + Send + Sync>;

/// The outcome of a fetch, when it has finished.
type Outcome = Option<Result<(), CredentialsError>>;

/// The value and its source. Dropping it ends a running fetch.
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

/// A running fetch in a separate task, which does not end with the request that started it.
struct Flight {
    outcome: watch::Receiver<Outcome>,
    task: AbortHandle,
    end: Instant,
}

impl Flight {
    /// Returns true if the task is still running. It may have ended with its runtime, or be on a runtime that
    /// does not run.
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
    /// Creates an empty cache. The first request that needs the value waits for it.
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

    /// Returns the future to wait for before the value can be used, or `None` if it can be used now.
    pub(super) fn ready(
        &self,
    ) -> Option<impl Future<Output = Result<(), CredentialsError>> + Send + use<'_, T>> {
        let now = Instant::now();
        let joined = self.shared.with(|inner| {
            inner.flight.take_if(|flight| !flight.is_under_way(now));
            match inner.state.need(now, inner.flight.is_some()) {
                Need::Use => None,
                Need::UseAndFetch => {
                    // The old value can still be used if no fetch can be started.
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

    /// Passes the value and its version to `work`. Returns `None` if the value was never fetched.
    pub(super) fn with<R>(&self, work: impl FnOnce(u64, &T) -> R) -> Option<R> {
        self.shared.with(|inner| {
            let version = inner.state.version();
            inner.state.value().map(|value| work(version, value))
        })
    }

    /// Handles the rejection of the value with this version. Returns true if the next request may use another
    /// value. If the value is already replaced, returns true and fetches nothing.
    pub(super) fn reject(&self, version: u64) -> bool {
        self.shared.with(|inner| {
            if inner.state.version() == version {
                inner.state.forget(Instant::now());
            }
            inner.state.value().is_some()
        })
    }

    /// Makes the next request wait for a new value. If none is available, the request uses the old one.
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
    /// Continues with the old value. Returns `None` if it has expired.
    fn go_on(&self) -> Option<()> {
        self.with(|inner| {
            let alive = inner.state.is_alive(Instant::now());
            alive.then(|| inner.state.go_on())
        })
    }

    /// Joins the running fetch, or starts one. Returns the receiver of its outcome and the time limit.
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

    /// Stores the outcome of a fetch that began at the time `asked`.
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
