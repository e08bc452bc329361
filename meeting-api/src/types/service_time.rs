//! A date and time in the format of the service, without a time zone.

use std::fmt;
use std::str::FromStr;

/// A date and time of day without a time zone: `2022/11/22 14:35:26`.
///
/// The reference does not state the time zone, which is probably China's (UTC+8). So the value is not a point in
/// time. It can be shown, and compared with another one of the same service.
///
/// ```
/// use meeting_api::rooms::ServiceTime;
///
/// let time: ServiceTime = "2022/11/22 14:35:26".parse()?;
/// assert_eq!((time.hour(), time.minute(), time.second()), (14, 35, 26));
/// assert_eq!(time.to_string(), "2022/11/22 14:35:26");
/// assert!("2022/02/30 00:00:00".parse::<ServiceTime>().is_err());
/// # Ok::<(), meeting_api::rooms::ServiceTimeError>(())
/// ```
// The order of the fields is that of the derived comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
}

impl ServiceTime {
    /// Returns the year, 0 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day, from 1 to the last day of the month.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the hour, 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// Returns the minute, 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// Returns the second, 0 to 60: a leap second is accepted.
    pub fn second(self) -> u8 {
        self.second
    }
}

impl FromStr for ServiceTime {
    type Err = ServiceTimeError;

    fn from_str(text: &str) -> Result<Self, ServiceTimeError> {
        let [
            y3,
            y2,
            y1,
            y0,
            b'/',
            mo1,
            mo0,
            b'/',
            d1,
            d0,
            b' ',
            h1,
            h0,
            b':',
            mi1,
            mi0,
            b':',
            s1,
            s0,
        ] = *text.as_bytes()
        else {
            return Err(ServiceTimeError::Form);
        };
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            _ => Err(ServiceTimeError::Form),
        };
        let two = |tens, ones| Ok(digit(tens)? * 10 + digit(ones)?);
        let time = Self {
            year: u16::from(two(y3, y2)?) * 100 + u16::from(two(y1, y0)?),
            month: two(mo1, mo0)?,
            day: two(d1, d0)?,
            hour: two(h1, h0)?,
            minute: two(mi1, mi0)?,
            second: two(s1, s0)?,
        };
        let exists = (1..=12).contains(&time.month)
            && (1..=days(time.year, time.month)).contains(&time.day)
            && time.hour <= 23
            && time.minute <= 59
            && time.second <= 60;
        if exists {
            Ok(time)
        } else {
            Err(ServiceTimeError::Range)
        }
    }
}

/// Returns the number of days of a month.
fn days(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Shows the value in the format of the service: `2022/11/22 14:35:26`.
impl fmt::Display for ServiceTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self;
        write!(
            f,
            "{year:04}/{month:02}/{day:02} {hour:02}:{minute:02}:{second:02}"
        )
    }
}

/// The reason why a string is not a [`ServiceTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceTimeError {
    /// The string does not have the form `2022/11/22 14:35:26`.
    Form,
    /// The string has the form, but the day or the time does not exist.
    Range,
}

impl fmt::Display for ServiceTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "a date and time is written like `2022/11/22 14:35:26`",
            Self::Range => "the day or the time of day does not exist",
        })
    }
}

impl std::error::Error for ServiceTimeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_that_exist_are_read_and_written_back() {
        for text in [
            "2022/11/22 14:35:26",
            "2024/02/29 00:00:00",
            "2000/02/29 23:59:59",
            "0000/01/01 00:00:00",
            "9999/12/31 23:59:60",
        ] {
            let time: ServiceTime = text.parse().unwrap();
            assert_eq!(time.to_string(), text);
        }
    }

    #[test]
    fn others_are_refused_with_the_reason() {
        for (text, expected) in [
            ("", ServiceTimeError::Form),
            ("2022-11-22 14:35:26", ServiceTimeError::Form),
            ("2022/11/22T14:35:26", ServiceTimeError::Form),
            ("2022/11/22 14:35:26 ", ServiceTimeError::Form),
            ("2022/11/22 14:35", ServiceTimeError::Form),
            ("2022/1/22 14:35:26", ServiceTimeError::Form),
            ("2022/+1/22 14:35:26", ServiceTimeError::Form),
            ("２０２２/11/22 14:35:26", ServiceTimeError::Form),
            ("2022/00/22 14:35:26", ServiceTimeError::Range),
            ("2022/13/22 14:35:26", ServiceTimeError::Range),
            ("2023/02/29 14:35:26", ServiceTimeError::Range),
            ("1900/02/29 14:35:26", ServiceTimeError::Range),
            ("2022/04/31 14:35:26", ServiceTimeError::Range),
            ("2022/11/00 14:35:26", ServiceTimeError::Range),
            ("2022/11/22 24:00:00", ServiceTimeError::Range),
            ("2022/11/22 14:60:00", ServiceTimeError::Range),
            ("2022/11/22 14:35:61", ServiceTimeError::Range),
        ] {
            assert_eq!(text.parse::<ServiceTime>(), Err(expected), "{text:?}");
        }
    }

    #[test]
    fn later_is_greater() {
        let time = |text: &str| text.parse::<ServiceTime>().unwrap();
        assert!(time("2022/11/22 14:35:26") < time("2022/11/22 14:35:27"));
        assert!(time("2022/12/01 00:00:00") > time("2022/11/30 23:59:59"));
    }
}
