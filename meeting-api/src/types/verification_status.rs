//! Verification of a mobile number or an e-mail address.

use crate::open_enum;

/// Verification of a mobile number or an e-mail address (验证状态).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// Unknown.
    Unknown = 0,
    /// Verified.
    Verified = 1,
    /// Unverified.
    Unverified = 2,
}
