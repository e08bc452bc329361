//! Points in time that work must not pass.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

/// The end of a time; `None` if it is further away than the clock can count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(time: Duration) -> Self {
        Self(Instant::now().checked_add(time))
    }

    pub(crate) fn has_passed(self) -> bool {
        self.0.is_some_and(|end| end <= Instant::now())
    }

    /// Whether this one comes first.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self.0, other.0) {
            (Some(this), Some(other)) => this < other,
            (this, _) => this.is_some(),
        }
    }

    /// What comes out of `work`, if it does so in time. Else the work is dropped.
    pub(crate) async fn bound<F: Future>(self, work: F) -> Option<F::Output> {
        match self.0 {
            Some(end) => tokio::time::timeout_at(end, work).await.ok(),
            None => Some(work.await),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_end_is_no_overflow() {
        let never = Deadline::after(Duration::MAX);
        let soon = Deadline::after(Duration::from_secs(1));
        assert!(!never.has_passed());
        assert!(soon.is_before(never));
        assert!(!never.is_before(soon));
        assert!(!never.is_before(never));
        assert!(Deadline::after(Duration::ZERO).has_passed());
    }
}
