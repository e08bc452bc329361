//! What retries cost: a store that all the calls of a client share. Where most requests fail, sending each of
//! them three times makes everything worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// A store of tokens.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// What the store holds at most by default.
    pub(crate) const DEFAULT: u32 = 100;
    /// The price of a retry after an error that may pass.
    pub(crate) const TRANSIENT: u32 = 10;
    /// The price of a retry where there were too many requests.
    pub(crate) const THROTTLED: u32 = 5;

    /// A store that is full.
    pub(crate) const fn new(capacity: u32) -> Self {
        Self {
            tokens: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Takes tokens; `false`, and nothing is taken, if there are not enough.
    pub(crate) fn spend(&self, cost: u32) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            })
            .is_ok()
    }

    /// A call has succeeded: one token comes back.
    pub(crate) fn earn(&self) {
        // It fails where the store is full.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                (tokens < self.capacity).then(|| tokens.saturating_add(1))
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_spent_and_earned_within_the_limits() {
        let budget = Budget::new(Budget::DEFAULT);
        budget.earn();
        for _ in 0..10 {
            assert!(budget.spend(Budget::TRANSIENT));
        }
        assert!(!budget.spend(Budget::TRANSIENT));
        assert!(!budget.spend(1));
        assert!(budget.spend(0));
        for _ in 0..5 {
            budget.earn();
        }
        assert!(!budget.spend(Budget::TRANSIENT));
        assert!(budget.spend(Budget::THROTTLED));
        assert!(!budget.spend(Budget::THROTTLED));
    }

    #[test]
    fn threads_do_not_spend_the_same_token() {
        let budget = Budget::new(1000);
        let spent: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| (0..1000).filter(|_| budget.spend(1)).count()))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum()
        });
        assert_eq!(spent, 1000);
    }
}
