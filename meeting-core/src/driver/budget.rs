//! The cost of retries: a budget that all requests of a client share. If most requests fail, sending each of
//! them three times makes everything worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// A budget of tokens.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// The default capacity.
    pub(crate) const DEFAULT: u32 = 100;
    /// The cost of a retry after a transient error.
    pub(crate) const TRANSIENT: u32 = 10;
    /// The cost of a retry after a rate limit.
    pub(crate) const THROTTLED: u32 = 5;

    /// Creates a full budget.
    pub(crate) const fn new(capacity: u32) -> Self {
        Self {
            tokens: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Takes tokens. Returns false and takes nothing if there are not enough.
    pub(crate) fn spend(&self, cost: u32) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            })
            .is_ok()
    }

    /// Returns one token to the budget after a success.
    pub(crate) fn earn(&self) {
        // This fails if the budget is full.
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
