//! The nonces of the last five minutes.

use std::collections::HashMap;

use meeting_core::testing::Refusal;

use super::codes;
use super::verify::{Stamp, WINDOW};

/// When each stamp was seen, by the server's clock.
#[derive(Default)]
pub(super) struct Replays {
    seen: HashMap<Stamp, i64>,
    pruned: i64,
}

impl Replays {
    /// Remembers a stamp, or rejects it if it has been seen.
    pub(super) fn admit(&mut self, stamp: Stamp, now: i64) -> Result<(), Refusal> {
        if now.saturating_sub(self.pruned).saturating_abs() > WINDOW {
            self.seen.retain(|_, seen| !is_past(*seen, now));
            self.pruned = now;
        }
        match self.seen.insert(stamp, now) {
            Some(seen) if !is_past(seen, now) => Err(codes::replay(format!(
                "a request with X-TC-Timestamp {} and X-TC-Nonce {} was seen {} seconds ago",
                stamp.timestamp,
                stamp.nonce,
                now.saturating_sub(seen)
            ))),
            _ => Ok(()),
        }
    }
}

fn is_past(seen: i64, now: i64) -> bool {
    now.saturating_sub(seen) > WINDOW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_rejected_for_five_minutes() {
        let stamp = |timestamp, nonce| Stamp { timestamp, nonce };
        let mut replays = Replays::default();
        assert!(replays.admit(stamp(1000, 7), 1000).is_ok());
        assert!(replays.admit(stamp(1000, 8), 1000).is_ok());
        assert!(replays.admit(stamp(1001, 7), 1000).is_ok());
        let refusal = replays.admit(stamp(1000, 7), 1300).unwrap_err();
        assert_eq!(refusal.code(), Some(190_301));
        assert!(refusal.message().contains("300 seconds ago"), "{refusal}");
        assert!(replays.admit(stamp(1000, 8), 1301).is_ok());
        assert!(replays.seen.len() <= 2, "old stamps are forgotten");
    }
}
