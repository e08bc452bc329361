//! Way in which a member joined.

use crate::open_enum;

/// Way in which a member joined (入会方式).
#[open_enum]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinType {
    /// By telephone (PSTN).
    Pstn = 0,
    /// By VoIP.
    Voip = 1,
    /// As the screen of another device, by VoIP.
    AttachedScreenVoip = 2,
    /// With the SDK for Linux, by VoIP.
    LinuxSdkVoip = 3,
    /// As the sound of another device, by telephone.
    AttachedVoicePstn = 4,
    /// As the video of another device, by telephone.
    AttachedVideoPstn = 5,
    /// With the SDK for Linux, by telephone.
    LinuxSdkPstn = 6,
}
