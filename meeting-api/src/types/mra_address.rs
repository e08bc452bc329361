//! The address of a SIP or H.323 room system.

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::types::dial_string::{self, DialStringError};
use crate::{object, open_enum, response};

/// The signalling protocol of a room system (信令协议).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignallingProtocol {
    /// SIP: the dial string is an IP address or a URI.
    Sip = 1,
    /// H.323: the dial string is an IP address or an E.164 number.
    H323 = 2,
}

/// The address of a SIP or H.323 room system (MRA 对象).
///
/// [`sip`](Self::sip) and [`h323`](Self::h323) accept what the reference allows, and the value is sent unchanged.
/// The exact grammar is not documented, so each has a variant that accepts almost everything:
/// [`sip_verbatim`](Self::sip_verbatim) and [`h323_verbatim`](Self::h323_verbatim).
///
/// An address from JSON is checked like `sip` and `h323`. An address with an unknown protocol is checked like the
/// verbatim variants.
///
/// ```
/// use meeting_api::rooms::MraAddress;
///
/// assert!(MraAddress::h323("8675586013388").is_ok());
/// assert!(MraAddress::h323("192.0.2.10##1478").is_err());
/// assert!(MraAddress::h323_verbatim("192.0.2.10##1478").is_ok());
/// ```
#[object]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MraAddress {
    /// The signalling protocol (信令协议): 1 SIP, 2 H.323.
    protocol: SignallingProtocol,
    /// The dial string (信令地址).
    dial_string: String,
}

impl MraAddress {
    /// Creates the address of a SIP system: an IP address, a `sip:` or `sips:` URI, or `user@host`.
    ///
    /// # Errors
    ///
    /// Returns [`DialStringError`] with the position of the mistake if the value is none of these.
    pub fn sip(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::checked(SignallingProtocol::Sip, dial_string.into())
    }

    /// Creates the address of an H.323 system: an IP address or an E.164 number.
    ///
    /// # Errors
    ///
    /// Returns [`DialStringError`] with the position of the mistake if the value is none of these.
    pub fn h323(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::checked(SignallingProtocol::H323, dial_string.into())
    }

    /// Creates the address of a SIP system from any string that the service may accept.
    ///
    /// # Errors
    ///
    /// Returns [`DialStringError`] if the value is empty or contains a control character.
    pub fn sip_verbatim(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::verbatim(SignallingProtocol::Sip, dial_string.into())
    }

    /// Creates the address of an H.323 system from any string that the service may accept, such as `IP##extension`.
    ///
    /// # Errors
    ///
    /// Returns [`DialStringError`] if the value is empty or contains a control character.
    pub fn h323_verbatim(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::verbatim(SignallingProtocol::H323, dial_string.into())
    }

    /// The signalling protocol.
    pub fn protocol(&self) -> SignallingProtocol {
        self.protocol
    }

    /// Returns the dial string.
    pub fn dial_string(&self) -> &str {
        &self.dial_string
    }

    fn checked(protocol: SignallingProtocol, dial_string: String) -> Result<Self, DialStringError> {
        match protocol {
            SignallingProtocol::Sip => dial_string::sip(&dial_string)?,
            SignallingProtocol::H323 => dial_string::h323(&dial_string)?,
            SignallingProtocol::Other(_) => dial_string::verbatim(&dial_string)?,
        }
        Ok(Self {
            protocol,
            dial_string,
        })
    }

    fn verbatim(
        protocol: SignallingProtocol,
        dial_string: String,
    ) -> Result<Self, DialStringError> {
        dial_string::verbatim(&dial_string)?;
        Ok(Self {
            protocol,
            dial_string,
        })
    }
}

impl<'de> Deserialize<'de> for MraAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[response]
        struct Members {
            protocol: SignallingProtocol,
            dial_string: String,
        }
        let Members {
            protocol,
            dial_string,
        } = Members::deserialize(deserializer)?;
        Self::checked(protocol, dial_string).map_err(D::Error::custom)
    }
}
