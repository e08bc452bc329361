//! Points in time that work must not pass.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// A deadline; `None` if it is further away than the clock can count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(time: Duration) -> Self {
        Self(Instant::now().checked_add(time))
    }

    /// Returns the point in time, unless it is further away than the clock can count.
    pub(crate) fn end(self) -> Option<Instant> {
        self.0
    }

    pub(crate) fn has_passed(self) -> bool {
        self.0.is_some_and(|end| end <= Instant::now())
    }

    /// Returns true if this deadline comes first.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self.0, other.0) {
            (Some(this), Some(other)) => this < other,
            (this, _) => this.is_some(),
        }
    }

    /// Returns the output of `work`. If the deadline passes first, the work is dropped, and there is none.
    pub(crate) async fn bound<F: Future>(self, work: F) -> Option<F::Output> {
        match self.0 {
            Some(end) => tokio::time::timeout_at(end, work).await.ok(),
            None => Some(work.await),
        }
    }

    /// Does the same for work that takes something, such as a turn of a quota. Nothing is taken after the
    /// deadline has passed, even if it becomes available at that moment.
    pub(crate) async fn bound_before<F: Future>(self, work: F) -> Option<F::Output> {
        let Some(end) = self.0 else {
            return Some(work.await);
        };
        let (mut over, mut work) = (pin!(sleep_until(end)), pin!(work));
        poll_fn(|context| {
            // The timer counts whole milliseconds, and may be late.
            if self.has_passed() || over.as_mut().poll(context).is_ready() {
                return Poll::Ready(None);
            }
            work.as_mut().poll(context).map(Some)
        })
        .await
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
    #[tokio::test(start_paused = true)]
    async fn nothing_is_taken_at_the_last_moment() {
        let second = Duration::from_secs(1);
        for (time, taken) in [(2 * second, true), (second, false), (Duration::ZERO, false)] {
            let work = tokio::time::sleep(second);
            let outcome = Deadline::after(time).bound_before(work).await;
            assert_eq!(outcome.is_some(), taken, "{time:?}");
        }
        let outcome = Deadline::after(Duration::ZERO).bound_before(async {}).await;
        assert!(outcome.is_none());
        let never = Deadline::after(Duration::MAX);
        assert!(
            never
                .bound_before(tokio::time::sleep(second))
                .await
                .is_some()
        );
    }
}
