//! Parts of the service that remember: what happens between requests.

mod date;
pub(super) mod life;
pub(super) mod rooms;
