//! Tests of declarations: what a library declares, compared with the reference of the service and with the version
//! before.

pub(crate) mod difference;
pub(crate) mod documented;
mod rows;
pub(crate) mod snapshot;
