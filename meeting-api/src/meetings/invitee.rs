//! A host or an invited user.

use crate::object;

/// A host or an invited user.
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Invitee {
    /// Userid (AK/SK) or open id (OAuth 2.0) of the user (用户ID).
    #[api(non_empty)]
    pub userid: String,
    /// `true` if the user joins under another name (匿名入会). Default: `false`.
    pub is_anonymous: Option<bool>,
    /// Name shown for a user who joins anonymously (匿名名称). If it is absent, the service generates
    /// one.
    pub nick_name: Option<String>,
}
