//! One process of the fleet, which queries the state of a call as often as the quota allows.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use meeting_api::rooms::{DeviceType, OperatorIdType, RoomCallInfo, room_call_info};
use meeting_api::{AkSk, Client, ErrorKind};
use tokio::io::AsyncReadExt;
use tokio::task::JoinSet;

use crate::{FleetQuota, Plan};

/// The number of concurrent requests of a process.
pub const CALLS_AT_ONCE: usize = 4;

/// The task of a process.
pub struct Task {
    /// The name by which the service knows the process.
    pub name: String,
    /// The base URL of the service.
    pub service: String,
    /// The URL of the Redis server.
    pub redis: String,
    /// The quota of the fleet.
    pub plan: Plan,
}

impl Task {
    /// Returns the arguments of a process with this task, for [`read`](Self::read).
    pub fn arguments(&self) -> [String; 6] {
        let Plan {
            period,
            own,
            common,
        } = self.plan;
        [
            self.name.clone(),
            self.service.clone(),
            self.redis.clone(),
            period.as_millis().to_string(),
            own.to_string(),
            common.to_string(),
        ]
    }

    /// Reads the task from the arguments of this process.
    ///
    /// # Errors
    ///
    /// Returns an error if the arguments are not a task.
    pub fn read(arguments: &[String]) -> Result<Self, Box<dyn Error>> {
        let [name, service, redis, period, own, common] = arguments else {
            return Err("a process needs a name, two URLs and a plan".into());
        };
        Ok(Self {
            name: name.clone(),
            service: service.clone(),
            redis: redis.clone(),
            plan: Plan {
                period: Duration::from_millis(period.parse()?),
                own: own.parse()?,
                common: common.parse()?,
            },
        })
    }
}

/// Works until the standard input is closed, so it also ends with the process that started it.
///
/// # Errors
///
/// Returns an error if the process cannot continue. An unavailable Redis is not an error.
pub async fn work(task: Task) -> Result<(), Box<dyn Error>> {
    let redis = redis::Client::open(task.redis)?;
    let gate = FleetQuota::new(redis, "example", task.plan)?;
    let client = Client::builder(AkSk::new("200000001", "AKIDEXAMPLE", "SECRETKEYEXAMPLE"))
        .base_url(task.service)
        .user_agent(task.name)
        .quota_gate(gate)
        .build()?;
    let request = Arc::new(
        RoomCallInfo::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .meeting_room_id("room-0001")
            .meeting_id("13434000000000927028")
            .instance_id(DeviceType::Pc)
            .build()?,
    );
    let mut calls = JoinSet::new();
    for _ in 0..CALLS_AT_ONCE {
        let (client, request) = (client.clone(), Arc::clone(&request));
        calls.spawn(async move {
            loop {
                match room_call_info(&client, &request).await {
                    Ok(_) => {}
                    // It has waited for the quota as long as a call may take.
                    Err(error) if error.kind() == ErrorKind::Timeout => {}
                    Err(error) => return error,
                }
            }
        });
    }
    let mut input = tokio::io::stdin();
    let closed = async { while input.read_u8().await.is_ok() {} };
    tokio::select! {
        () = closed => Ok(()),
        Some(ended) = calls.join_next() => Err(ended?.into()),
    }
}
