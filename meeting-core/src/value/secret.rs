//! Values that must not be printed.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use zeroize::Zeroize;

/// The complete message for a secret that cannot be read, because other errors repeat the input.
pub(crate) const UNREADABLE: &str = "a secret value cannot be read";

/// A value that must not be printed: there is no `Display` and no `Serialize`, `Debug` prints
/// `[redacted]`, and the memory is overwritten when the value is dropped.
///
/// As the type of a declared field, it is sent like the inner value, and as the type of a response member, it is
/// read like the inner value. The OpenAPI document has the format `password` for it.
///
/// ```
/// use meeting_core::Secret;
///
/// let password = Secret::from("hunter2".to_owned());
/// assert_eq!(format!("{password:?}"), "[redacted]");
/// assert_eq!(password.expose(), "hunter2");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<'de, T: Zeroize + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match T::deserialize(deserializer) {
            Ok(value) => Ok(Self(value)),
            Err(_) => Err(D::Error::custom(UNREADABLE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_nothing_of_the_value() {
        let text = r#""hunter2""#;
        let error = serde_json::from_str::<Secret<u32>>(text).unwrap_err();
        assert_eq!(error.to_string(), UNREADABLE);
        let error = serde_json::from_str::<Vec<Secret<bool>>>(&format!("[{text}]")).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{UNREADABLE} at line 1 column 11")
        );
        let read: Secret<String> = serde_json::from_str(text).unwrap();
        assert_eq!(read.expose(), "hunter2");
    }
}
