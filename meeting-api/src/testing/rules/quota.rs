//! The limit of requests per minute.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use meeting_core::testing::Refusal;

use super::codes;

const MINUTE: Duration = Duration::from_secs(60);

/// When the requests of the last minute were let through.
#[derive(Default)]
pub(super) struct Quota {
    limit: Option<usize>,
    admitted: VecDeque<SystemTime>,
}

impl Quota {
    pub(super) fn limit(&mut self, requests: usize) {
        self.limit = Some(requests);
    }

    /// Counts a request, or rejects it. A rejected request does not count.
    pub(super) fn admit(&mut self, now: SystemTime) -> Result<(), Refusal> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        let is_past = |then: &SystemTime| now.duration_since(*then).is_ok_and(|age| age >= MINUTE);
        while self.admitted.front().is_some_and(is_past) {
            self.admitted.pop_front();
        }
        if self.admitted.len() >= limit {
            return Err(codes::too_many(format!(
                "more than {limit} requests within a minute"
            )));
        }
        self.admitted.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejected_request_does_not_count() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let mut quota = Quota::default();
        quota.limit(2);
        assert!(quota.admit(at(0)).is_ok() && quota.admit(at(30)).is_ok());
        let refusal = quota.admit(at(59)).unwrap_err();
        assert_eq!(refusal.code(), Some(190_310));
        assert!(quota.admit(at(60)).is_ok());
        assert!(quota.admit(at(61)).is_err());
        assert!(quota.admit(at(90)).is_ok());
    }
}
