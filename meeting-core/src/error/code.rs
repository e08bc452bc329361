//! Error codes: integers or strings.

use std::fmt;

use crate::error::excerpt::one_line;

/// The longest string that is kept, in bytes.
const LONGEST: usize = 256;

/// An error code of a service: an integer or a string.
///
/// ```
/// use meeting_core::Code;
///
/// assert_eq!(Code::from(40014).as_i64(), Some(40014));
/// assert_eq!(Code::from("card_declined").as_str(), Some("card_declined"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(Kind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Integer(i64),
    String(String),
}

impl Code {
    /// Returns the code, if it is an integer.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Kind::Integer(code) => Some(*code),
            Kind::String(_) => None,
        }
    }

    /// Returns the code, if it is a string. The first 256 bytes of it are kept.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Kind::Integer(_) => None,
            Kind::String(code) => Some(code),
        }
    }
}

impl From<i64> for Code {
    fn from(code: i64) -> Self {
        Self(Kind::Integer(code))
    }
}

impl From<&str> for Code {
    fn from(code: &str) -> Self {
        let kept = code.get(..code.floor_char_boundary(LONGEST));
        Self(Kind::String(kept.unwrap_or_default().to_owned()))
    }
}

impl From<String> for Code {
    fn from(code: String) -> Self {
        Self::from(code.as_str())
    }
}

/// Writes the code on one line.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Integer(code) => write!(f, "{code}"),
            Kind::String(code) => f.write_str(&one_line(code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_either_an_integer_or_a_string() {
        let number = Code::from(-1);
        assert_eq!((number.as_i64(), number.as_str()), (Some(-1), None));
        // A code that the service writes as a string stays a string.
        let text = Code::from("42".to_owned());
        assert_eq!((text.as_i64(), text.as_str()), (None, Some("42")));
    }

    #[test]
    fn a_long_string_is_cut_between_characters_and_printed_as_one_line() {
        let long = Code::from("会".repeat(100));
        assert_eq!(long.as_str().map(str::len), Some(255));
        assert_eq!(Code::from("a\r\nb").to_string(), "a  b");
    }
}
