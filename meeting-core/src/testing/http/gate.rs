//! A gate that holds back responses.

use std::fmt;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

/// A gate that responses wait at until the test opens it: a delay without a clock. Clones are the same gate.
///
/// ```
/// # use meeting_core::http::{HeaderMap, StatusCode};
/// # use meeting_core::{Api, ApiError};
/// # pub enum Library {}
/// # impl Api for Library {
/// #     const NAME: &'static str = "Library";
/// #     const BASE_URL: &'static str = "https://library.example.com";
/// #     fn read_error(_: StatusCode, _: &HeaderMap, _: &[u8]) -> Option<ApiError> { None }
/// # }
/// use std::time::Duration;
/// use meeting_core::testing::{Gate, Reply, Server};
///
/// let server = Server::<Library>::start_blocking();
/// let gate = Gate::new();
/// server.reply_with(Reply::new(200).body("{}").held_by(&gate));
/// // ... a request is sent from another thread. Between its arrival and its response:
/// assert!(!gate.wait_for_arrival(Duration::from_millis(1)), "this example sends no request");
/// gate.open();
/// ```
///
/// In async tests, [`arrival`](Self::arrival) waits without blocking:
///
/// ```no_run
/// # async fn test(gate: meeting_core::testing::Gate, send: impl Future<Output = ()>) {
/// # async fn race(_: impl Future, _: impl Future) {}
/// race(send, async {
///     gate.arrival().await;
///     gate.open();
/// })
/// .await;
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Gate(Arc<Inner>);

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    open: bool,
    arrivals: usize,
    wakers: Vec<Waker>,
}

/// The interval at which a waiting response checks whether the server is being stopped.
const GLANCE: Duration = Duration::from_millis(10);

impl Gate {
    /// Creates a closed gate.
    pub fn new() -> Self {
        Self::default()
    }

    /// Releases all responses: those that wait, and those that come later.
    pub fn open(&self) {
        self.lock().open = true;
        self.0.changed.notify_all();
    }

    /// Returns the number of responses that have reached the gate so far.
    pub fn arrivals(&self) -> usize {
        self.lock().arrivals
    }

    /// Blocks until a response has reached the gate. Returns `false` if none does in time.
    pub fn wait_for_arrival(&self, patience: Duration) -> bool {
        let deadline = Instant::now() + patience;
        let mut state = self.lock();
        while state.arrivals == 0 {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            let waited = self.0.changed.wait_timeout(state, left);
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
        true
    }

    /// Waits until a response has reached the gate, on any async runtime.
    pub async fn arrival(&self) {
        poll_fn(|context| {
            let mut state = self.lock();
            if state.arrivals > 0 {
                return Poll::Ready(());
            }
            state.wakers.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Waits until the gate is open or the server is being stopped.
    pub(in crate::testing) fn pass(&self, stopping: &AtomicBool) {
        let mut state = self.lock();
        state.arrivals += 1;
        for waker in state.wakers.drain(..) {
            waker.wake();
        }
        self.0.changed.notify_all();
        while !state.open && !stopping.load(Ordering::SeqCst) {
            let waited = self.0.changed.wait_timeout(state, GLANCE);
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The same gate, not one in the same state.
impl PartialEq for Gate {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Gate {}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("Gate")
            .field("open", &state.open)
            .field("arrivals", &state.arrivals)
            .finish_non_exhaustive()
    }
}
