//! Times as the service writes them.

use std::fmt;
use std::time::{Duration, SystemTime};

use meeting_core::spec::Schema;
use meeting_core::{Described, JsonValue, JsonWriter, TextValue};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

macro_rules! unix_time {
    ($(#[$attribute:meta])* $name:ident, $unit:literal, $from:path, $of:ident) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The number on the wire.
            pub fn as_i64(self) -> i64 {
                self.0
            }

            /// The point in time, or `None` if the system cannot represent it.
            pub fn to_system_time(self) -> Option<SystemTime> {
                let distance = $from(self.0.unsigned_abs());
                match self.0 {
                    0.. => SystemTime::UNIX_EPOCH.checked_add(distance),
                    _ => SystemTime::UNIX_EPOCH.checked_sub(distance),
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i64 {
            fn from(time: $name) -> Self {
                time.0
            }
        }

        /// The last whole unit before the point in time.
        impl From<SystemTime> for $name {
            fn from(time: SystemTime) -> Self {
                let unsigned = |distance: Duration| i64::try_from(distance.$of()).unwrap_or(i64::MAX);
                match time.duration_since(SystemTime::UNIX_EPOCH) {
                    Ok(after) => Self(unsigned(after)),
                    Err(before) => {
                        let before = before.duration();
                        let rest = i64::from(before != $from(before.$of() as u64));
                        Self(unsigned(before).saturating_neg().saturating_sub(rest))
                    }
                }
            }
        }

        /// The number on the wire.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Described for $name {
            const SCHEMA: Schema = <i64 as JsonValue>::SCHEMA;
        }

        impl JsonValue for $name {
            const SCHEMA: Schema = <i64 as JsonValue>::SCHEMA;

            fn write_json(&self, to: &mut JsonWriter) {
                self.0.write_json(to);
            }
        }

        impl TextValue for $name {
            fn write_text(&self, out: &mut String) {
                self.0.write_text(out);
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Number($unit)).map(Self)
            }
        }
    };
}

unix_time! {
    /// A point in time, in seconds since 1970-01-01 00:00:00 UTC.
    ///
    /// It is read from a number, and from a number in a string: the SDK and the documentation differ for some
    /// members.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use meeting_api::types::UnixSeconds;
    ///
    /// let in_one_hour = UnixSeconds::from(SystemTime::now() + Duration::from_secs(3600));
    /// assert!(in_one_hour > UnixSeconds::from(1_767_225_600));
    /// ```
    UnixSeconds, "seconds since 1970", Duration::from_secs, as_secs
}

unix_time! {
    /// A point in time, in milliseconds since 1970-01-01 00:00:00 UTC.
    ///
    /// It is read from a number, and from a number in a string.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use meeting_api::types::UnixMillis;
    ///
    /// let time = UnixMillis::from(1_500);
    /// assert_eq!(time.to_system_time(), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_500)));
    /// ```
    UnixMillis, "milliseconds since 1970", Duration::from_millis, as_millis
}

/// Reads a number, or one in a string.
struct Number(&'static str);

impl Visitor<'_> for Number {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number: {}", self.0)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number)
            .map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        text.parse()
            .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_numbers_in_strings_are_read() {
        for json in ["1572085800", r#""1572085800""#] {
            let time: UnixSeconds = serde_json::from_str(json).unwrap();
            assert_eq!(time.as_i64(), 1_572_085_800, "{json}");
        }
        for (json, message) in [
            (
                r#""soon""#,
                "invalid value: string \"soon\", expected a number: seconds since 1970",
            ),
            (
                "18446744073709551615",
                "invalid value: integer `18446744073709551615`, expected a number: seconds since 1970",
            ),
            (
                "true",
                "invalid type: boolean `true`, expected a number: seconds since 1970",
            ),
        ] {
            let error = serde_json::from_str::<UnixSeconds>(json)
                .unwrap_err()
                .to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }

    #[test]
    fn points_in_time_are_rounded_down() {
        let epoch = SystemTime::UNIX_EPOCH;
        let half = Duration::from_millis(500);
        for (time, seconds, millis) in [
            (epoch + half, 0, 500),
            (epoch - half, -1, -500),
            (epoch - Duration::from_secs(2), -2, -2_000),
            (epoch - Duration::from_micros(1), -1, -1),
        ] {
            assert_eq!(UnixSeconds::from(time).as_i64(), seconds, "{time:?}");
            assert_eq!(UnixMillis::from(time).as_i64(), millis, "{time:?}");
        }
        assert_eq!(UnixMillis::from(-500).to_system_time(), Some(epoch - half));
        assert_eq!(UnixSeconds::from(i64::MAX).as_i64(), i64::MAX);
    }
}
