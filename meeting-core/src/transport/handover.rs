//! The point from which a request counts as sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// The moment when a request passes from the client to a connection. A request that is given up earlier was
/// provably not sent.
///
/// Both sides decide on one atomic value, so a request cannot be given up and sent at the same time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Handover(Arc<AtomicU8>);

/// The request is being prepared: no connection has seen it.
const PREPARING: u8 = 0;
/// From now on, only a connection looks at the body.
const OPEN: u8 = 1;
const BEGUN: u8 = 2;
const GIVEN_UP: u8 = 3;

impl Handover {
    /// From now on, only a connection looks at the body.
    #[cfg(not(target_family = "wasm"))]
    pub(super) fn open(&self) {
        // Any other state comes later.
        let _ = self
            .0
            .compare_exchange(PREPARING, OPEN, Ordering::SeqCst, Ordering::SeqCst);
    }

    #[cfg(not(target_family = "wasm"))]
    pub(super) fn is_open(&self) -> bool {
        self.0.load(Ordering::SeqCst) != PREPARING
    }

    /// Records that a connection begins to send the request. Returns `false` if the request was given up.
    pub(super) fn begin(&self) -> bool {
        self.change(BEGUN, GIVEN_UP)
    }

    /// Gives up the request. `true` is a promise: nothing has begun to send it, and nothing will.
    pub(crate) fn give_up(&self) -> bool {
        self.change(GIVEN_UP, BEGUN)
    }

    fn change(&self, to: u8, unless: u8) -> bool {
        self.0
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |state| {
                (state != unless).then_some(to)
            })
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_sent_or_given_up_and_never_both() {
        for open in [false, true] {
            let sent = Handover::default();
            if open {
                sent.open();
            }
            assert!(sent.clone().begin() && sent.begin());
            assert!(!sent.give_up());

            let given_up = Handover::default();
            if open {
                given_up.open();
            }
            assert!(given_up.clone().give_up() && given_up.give_up());
            assert!(!given_up.begin());
        }
    }
}
