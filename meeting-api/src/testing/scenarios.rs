//! The parts of the service with a state between requests.

mod date;
pub(super) mod life;
pub(super) mod rooms;
