//! Several processes share one quota through a Redis server, and go on without it.
//!
//! A quota that processes share must be counted where all of them can see it; and what they all can see, they can
//! all lose sight of. A gate that then lets everything through breaks the quota, and one that lets nothing through
//! stops everybody. [`FleetQuota`] splits the quota instead:
//!
//! - each process has a share of its own, which it uses first and which needs nothing but its own memory;
//! - what is left is the common part, which a script counts in Redis.
//!
//! The shares and the common part are together the quota, so that no outage and no network that is cut in two
//! lets more through, and there is no moment in which somebody has to find out that Redis is gone. While it is, each
//! process goes on with its share.
//!
//! ```no_run
//! use fleet::{FleetQuota, Plan};
//! use meeting_api::{AkSk, Client};
//! use std::time::Duration;
//!
//! # async fn build() -> Result<(), Box<dyn std::error::Error>> {
//! // 300 a minute: 10 processes with 15 each of their own, and 150 for whoever needs them.
//! let plan = Plan::new(300, Duration::from_secs(60), 10, 15)?;
//! let gate = FleetQuota::new(redis::Client::open("redis://127.0.0.1/")?, "tencent-meeting", plan)?;
//! let client = Client::builder(AkSk::from_env()?).quota_gate(gate).build()?;
//! # Ok(())
//! # }
//! ```

mod common;
mod gate;
mod plan;
pub mod redis_server;
pub mod service;
pub mod worker;

pub use gate::FleetQuota;
pub use plan::{Plan, PlanError};
