//! The part of the quota that all processes share, counted in Redis.

use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{RedisResult, Script};
use tokio::sync::Mutex;

/// The timeout of a request to Redis. Meanwhile a process uses its share.
const PATIENCE: Duration = Duration::from_millis(250);

/// The pause after a request to Redis that timed out.
const PAUSE: Duration = Duration::from_millis(250);

pub(crate) struct Common {
    /// One caller asks Redis, and the others wait in order. Redis gets no more requests than it can grant.
    connection: Mutex<ConnectionManager>,
    script: Script,
    keys: [String; 2],
    limit: u32,
    period: Duration,
}

impl Common {
    /// Connects on the first request.
    pub(crate) fn new(
        redis: redis::Client,
        name: &str,
        limit: u32,
        period: Duration,
    ) -> RedisResult<Self> {
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE))
            // The next caller tries again.
            .set_number_of_retries(0);
        Ok(Self {
            connection: Mutex::new(ConnectionManager::new_lazy_with_config(redis, config)?),
            script: Script::new(include_str!("common.lua")),
            // In braces, so that a cluster keeps both in one place.
            keys: ["attempts", "since"].map(|key| format!("{{{name}}}:{key}")),
            limit,
            period,
        })
    }

    /// Waits until it has taken one attempt. While Redis is unavailable, it continues to wait.
    pub(crate) async fn take(&self) {
        let mut connection = self.connection.lock().await;
        loop {
            let wait = match self.ask(&mut connection).await {
                Ok(0) => return,
                Ok(milliseconds) => Duration::from_millis(milliseconds),
                Err(_) => PAUSE,
            };
            tokio::time::sleep(wait).await;
        }
    }

    /// Takes an attempt, or returns the milliseconds to wait.
    async fn ask(&self, connection: &mut ConnectionManager) -> RedisResult<u64> {
        let [attempts, since] = &self.keys;
        let period = u64::try_from(self.period.as_millis()).unwrap_or(u64::MAX);
        self.script
            .key(attempts)
            .key(since)
            .arg(self.limit)
            .arg(period)
            .invoke_async(connection)
            .await
    }
}
