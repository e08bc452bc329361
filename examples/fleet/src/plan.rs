//! The split of a quota.

use std::fmt;
use std::time::Duration;

/// A quota and its shares. All processes of a fleet must have the same plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub(crate) period: Duration,
    pub(crate) own: u32,
    pub(crate) common: u32,
}

impl Plan {
    /// Creates a plan of `quota` attempts within any `period`, for at most `processes`, each with a share of `own`.
    /// The rest is the common part.
    ///
    /// # Errors
    ///
    /// Returns [`PlanError`] if the share is zero, because a process could do nothing without Redis, or if the
    /// shares exceed the quota.
    pub fn new(quota: u32, period: Duration, processes: u32, own: u32) -> Result<Self, PlanError> {
        if own == 0 {
            return Err(PlanError::NoShare);
        }
        let common = own
            .checked_mul(processes)
            .and_then(|shares| quota.checked_sub(shares))
            .ok_or(PlanError::SharesExceedQuota)?;
        Ok(Self {
            period,
            own,
            common,
        })
    }

    /// Returns the share of each process.
    pub fn own(&self) -> u32 {
        self.own
    }

    /// Returns the common part.
    pub fn common(&self) -> u32 {
        self.common
    }
}

/// The reason why a quota cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// A process would have no share.
    NoShare,
    /// The shares exceed the quota.
    SharesExceedQuota,
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoShare => "each process needs its own share of at least one attempt",
            Self::SharesExceedQuota => "the shares of the processes are more than the quota",
        })
    }
}

impl std::error::Error for PlanError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_the_common_part_are_the_quota() {
        let minute = Duration::from_secs(60);
        for (quota, processes, own, expected) in [
            (300, 10, 15, Ok(150)),
            (300, 10, 30, Ok(0)),
            (300, 0, 1, Ok(300)),
            (300, 10, 31, Err(PlanError::SharesExceedQuota)),
            (300, u32::MAX, 2, Err(PlanError::SharesExceedQuota)),
            (300, 10, 0, Err(PlanError::NoShare)),
        ] {
            let common = Plan::new(quota, minute, processes, own).map(|plan| plan.common());
            assert_eq!(common, expected, "{quota} {processes} {own}");
        }
    }
}
