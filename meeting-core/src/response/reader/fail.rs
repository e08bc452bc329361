//! The error of an [`Input`](super::Input).

use std::fmt;

use serde::de::{self, Expected, Unexpected};

/// The message of a deserializer's error, without the deserializer's type.
///
/// serde_json finds its own position at the end of a message again, so a message keeps it on the way up.
#[derive(Debug)]
#[expect(
    clippy::box_collection,
    reason = "one word: results of small values stay in registers"
)]
pub struct Fail(Box<String>);

/// The result of reading from an [`Input`](super::Input).
pub type Read<T = ()> = Result<T, Fail>;

impl fmt::Display for Fail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fail {}

impl de::Error for Fail {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(Box::new(message.to_string()))
    }

    // In the terms of JSON: `null`, and numbers as JSON writes them.
    #[cold]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(serde_json::Error::invalid_type(unexpected, expected))
    }

    #[cold]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(serde_json::Error::invalid_value(unexpected, expected))
    }
}

impl Fail {
    /// Wraps the error of a deserializer.
    #[cold]
    pub fn of<E: de::Error>(error: E) -> Self {
        de::Error::custom(error)
    }

    /// Returns the error for a violation of serde's protocol, such as a visitor that reads one value twice.
    #[cold]
    pub fn protocol(message: &'static str) -> Self {
        de::Error::custom(message)
    }
}
