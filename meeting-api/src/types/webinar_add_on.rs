//! Upgrade of an account for larger webinars.

use crate::open_enum;

/// Upgrade of an account for larger webinars (研讨会规模升级许可).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebinarAddOn {
    /// No upgrade; a request takes it away.
    Revoked = 0,
    /// Webinars with an audience of 300.
    Audience300 = 1,
    /// Webinars with an audience of 500.
    Audience500 = 2,
    /// Webinars with an audience of 1000.
    Audience1000 = 3,
    /// Webinars with an audience of 2000.
    Audience2000 = 4,
    /// Webinars with an audience of 3000.
    Audience3000 = 5,
    /// Webinars with an audience of 5000.
    Audience5000 = 6,
    /// Webinars with an audience of 8000.
    Audience8000 = 7,
    /// Webinars with an audience of 10000.
    Audience10000 = 8,
}
