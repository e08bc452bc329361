//! The gate that a client asks before each attempt.

use meeting_api::spec::EndpointSpec;
use meeting_api::{Admission, QuotaGate, RollingQuota};
use redis::RedisResult;

use crate::common::Common;
use crate::plan::Plan;

/// The quota of a fleet, in one of its processes.
pub struct FleetQuota {
    own: RollingQuota,
    common: Common,
}

impl FleetQuota {
    /// Creates the gate of a process that shares the quota `name` through this Redis. It connects on first use, and
    /// works without a connection.
    ///
    /// # Errors
    ///
    /// Returns the error of the library about invalid settings. An unavailable Redis is not an error.
    pub fn new(redis: redis::Client, name: &str, plan: Plan) -> RedisResult<Self> {
        Ok(Self {
            own: RollingQuota::new(plan.own, plan.period),
            common: Common::new(redis, name, plan.common, plan.period)?,
        })
    }
}

impl QuotaGate for FleetQuota {
    fn admit(&self, endpoint: &'static EndpointSpec) -> Option<Admission<'_>> {
        // At once, as long as the share lasts.
        let turn = self.own.admit(endpoint)?;
        Some(Box::pin(async move {
            // Both queues have the same order, and who leaves one takes nothing from it. The share comes first: an
            // attempt that Redis has counted and that is not made is lost for a period, which lets less through and
            // never more.
            tokio::select! {
                biased;
                turn = turn => turn,
                () = self.common.take() => Ok(()),
            }
        }))
    }
}
