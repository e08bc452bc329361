//! The address of a room system that speaks SIP or H.323.

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::types::dial_string::{self, DialStringError};
use crate::{object, open_enum};

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
/// [`sip`](Self::sip) and [`h323`](Self::h323) take what the document allows; the value is sent as it is.
/// The service's true grammar is not documented, so each has a sibling that takes almost everything:
/// [`sip_verbatim`](Self::sip_verbatim) and [`h323_verbatim`](Self::h323_verbatim).
///
/// Read from JSON, an address is checked as by `sip` and `h323`; one with a protocol that this version does
/// not know, as by the verbatim ones.
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
    /// What to dial (信令地址).
    dial_string: String,
}

impl MraAddress {
    /// A SIP system: an IP address, a `sip:` or `sips:` URI, or `user@host`.
    ///
    /// # Errors
    ///
    /// [`DialStringError`] if the value is none of these; it says where it stops being one.
    pub fn sip(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::checked(SignallingProtocol::Sip, dial_string.into())
    }

    /// An H.323 system: an IP address or an E.164 number.
    ///
    /// # Errors
    ///
    /// [`DialStringError`] if the value is none of these; it says where it stops being one.
    pub fn h323(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::checked(SignallingProtocol::H323, dial_string.into())
    }

    /// A SIP system by whatever the service may take.
    ///
    /// # Errors
    ///
    /// [`DialStringError`] if the value is empty or holds a control character.
    pub fn sip_verbatim(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::verbatim(SignallingProtocol::Sip, dial_string.into())
    }

    /// An H.323 system by whatever the service may take, such as `IP##extension`.
    ///
    /// # Errors
    ///
    /// [`DialStringError`] if the value is empty or holds a control character.
    pub fn h323_verbatim(dial_string: impl Into<String>) -> Result<Self, DialStringError> {
        Self::verbatim(SignallingProtocol::H323, dial_string.into())
    }

    /// The signalling protocol.
    pub fn protocol(&self) -> SignallingProtocol {
        self.protocol
    }

    /// What is dialled.
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
        #[derive(Deserialize)]
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
