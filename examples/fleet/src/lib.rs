//! Several processes share one quota through a Redis server, and continue without it.
//!
//! A shared quota must be counted in one place, and that place can become unavailable. A gate that then admits all
//! requests exceeds the quota, and a gate that admits none stops every process. [`FleetQuota`] splits the quota
//! instead:
//!
//! - Each process has its own share, which it uses first and which needs only its own memory.
//! - The rest is the common part, which a script counts in Redis.
//!
//! The shares and the common part add up to the quota, so no outage and no network partition admits more requests.
//! No process needs to detect that Redis is unavailable: it continues with its share.
//!
//! ```no_run
//! use fleet::{FleetQuota, Plan};
//! use meeting_api::{AkSk, Client};
//! use std::time::Duration;
//!
//! # async fn build() -> Result<(), Box<dyn std::error::Error>> {
//! // 300 a minute: 10 processes with a share of 15 each, and 150 for all of them.
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
