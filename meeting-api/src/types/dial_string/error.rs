//! The error of a rejected dial string.

use std::error::Error;
use std::fmt;

use super::MAX_OCTETS;

/// The reason why a dial string was rejected: the mistake, its position, and what is expected.
///
/// It contains at most one character or a port of the dial string, because dial strings are phone numbers and names
/// of persons.
///
/// ```
/// use meeting_api::rooms::MraAddress;
///
/// let error = MraAddress::sip("sip:alice@-example.com").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "a SIP dial string is an IP address, a `sip:` or `sips:` URI, or `user@host`; \
///      character 11 (`-`): a label of a host name does not begin with `-` \
///      (`MraAddress::sip_verbatim` takes it as it is)"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialStringError {
    pub(super) form: Form,
    pub(super) problem: Problem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    H323,
    Sip,
    Verbatim,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Empty,
    Control(Place),
    TooLong(usize),
    Port(u32),
    Syntax(Place, &'static str),
    /// The grammar is satisfied, but this is not the address of one device.
    NotUnicast(Place, &'static str),
}

/// A character and its position, counted in characters from 1; no character at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) position: usize,
    pub(super) found: Option<char>,
}

impl fmt::Display for DialStringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.form {
            Form::H323 => "an H.323 dial string is an IP address or an E.164 number; ",
            Form::Sip => {
                "a SIP dial string is an IP address, a `sip:` or `sips:` URI, or `user@host`; "
            }
            Form::Verbatim => "a dial string is a text without control characters; ",
        })?;
        match &self.problem {
            Problem::Empty => return f.write_str("it is empty"),
            Problem::Control(place) => return write!(f, "{place} is a control character"),
            Problem::TooLong(octets) => {
                write!(f, "it has {octets} octets, at most {MAX_OCTETS} are taken")
            }
            Problem::Port(port) => write!(f, "port `{port}` is not within 1 to 65535"),
            Problem::Syntax(place, rule) | Problem::NotUnicast(place, rule) => {
                write!(f, "{place}: {rule}")
            }
        }?;
        f.write_str(match self.form {
            Form::H323 => " (`MraAddress::h323_verbatim` takes it as it is)",
            Form::Sip => " (`MraAddress::sip_verbatim` takes it as it is)",
            Form::Verbatim => "",
        })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found {
            None => f.write_str("at the end"),
            Some(found) if found.is_ascii_graphic() => {
                write!(f, "character {} (`{found}`)", self.position)
            }
            Some(found) => {
                write!(
                    f,
                    "character {} (U+{:04X})",
                    self.position,
                    u32::from(found)
                )
            }
        }
    }
}

impl Error for DialStringError {}
