//! The limits of a client, with their defaults.

use std::time::Duration;

use crate::driver::budget::Budget;
use crate::driver::retry::RetryPolicy;
use crate::error::Error;
use crate::error::code::Code;
use crate::service::api::ErrorClass;

/// The pool adds the idle timeout to a point in time, which can overflow.
const LONGEST_IDLE: Duration = Duration::from_secs(24 * 60 * 60);

/// The settings of a client, and their defaults.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) write_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) max_error_bytes: usize,
    pub(crate) max_concurrent: usize,
    pub(crate) max_idle_connections: usize,
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) environment_proxies: bool,
    #[cfg(feature = "http2")]
    pub(crate) http2: bool,
    pub(crate) show_string_to_sign: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) retry_budget: u32,
    /// Classes of codes that the service's own table does not contain.
    pub(crate) classify_code: Option<fn(i64) -> Option<ErrorClass>>,
    pub(crate) classify_code_str: Option<fn(&str) -> Option<ErrorClass>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(3),
            attempt_timeout: Duration::from_secs(10),
            write_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(30),
            max_response_bytes: 8 * 1024 * 1024,
            max_error_bytes: 64 * 1024,
            max_concurrent: 64,
            // One for each request that may be in flight. With fewer, responses that arrive together close
            // connections, and the next requests have to open others.
            max_idle_connections: 64,
            pool_idle_timeout: Duration::from_secs(45),
            environment_proxies: false,
            #[cfg(feature = "http2")]
            http2: false,
            show_string_to_sign: false,
            retry: RetryPolicy::default(),
            retry_budget: Budget::DEFAULT,
            classify_code: None,
            classify_code_str: None,
        }
    }
}

impl Settings {
    /// Returns the class that the application assigned to a code.
    pub(crate) fn class(&self, code: &Code) -> Option<ErrorClass> {
        let of_integer = || self.classify_code?(code.as_i64()?);
        let of_string = || self.classify_code_str?(code.as_str()?);
        of_integer().or_else(of_string)
    }

    /// Rejects idle timeouts of more than a day, and limits of zero, except for idle connections.
    pub(crate) fn check(&self) -> Result<(), Error> {
        for (name, zero) in [
            ("connect timeout", self.connect_timeout.is_zero()),
            ("attempt timeout", self.attempt_timeout.is_zero()),
            ("write timeout", self.write_timeout.is_zero()),
            ("read timeout", self.read_timeout.is_zero()),
            ("deadline", self.deadline.is_zero()),
            ("largest response", self.max_response_bytes == 0),
            ("largest error body", self.max_error_bytes == 0),
            ("number of concurrent requests", self.max_concurrent == 0),
        ] {
            if zero {
                return Err(Error::config(format!("the {name} is zero")));
            }
        }
        if self.pool_idle_timeout > LONGEST_IDLE {
            return Err(Error::config(
                "the pool idle timeout is longer than a day; a connection is not usable for that long",
            ));
        }
        Ok(())
    }
}
