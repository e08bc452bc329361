//! Errors of reading a whole body.

use std::fmt::{self, Display};

use serde::de;

use crate::response::decode::DecodeError;

/// An error of reading a whole body. A type's message may contain parts of the body, so it is kept apart from
/// messages of this crate.
#[derive(Debug)]
pub(super) enum Fault {
    Json(serde_json::Error),
    Own(DecodeError),
}

impl Fault {
    pub(super) fn own(message: impl Display) -> Self {
        Self::Own(DecodeError::new(message))
    }
}

impl de::Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self::Json(de::Error::custom(message))
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl From<Fault> for DecodeError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Json(error) => Self::json(error),
            Fault::Own(error) => error,
        }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::Own(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Fault {}
