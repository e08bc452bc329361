//! Differences between a request and its declaration.

/// A request that breaks the declaration of its endpoint.
pub(super) struct Breach {
    pub(super) mismatch: Mismatch,
    pub(super) message: String,
}

impl Breach {
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self {
            mismatch: Mismatch::Invalid,
            message: message.into(),
        }
    }

    pub(super) fn wrong_type(message: impl Into<String>) -> Self {
        Self {
            mismatch: Mismatch::WrongType,
            message: message.into(),
        }
    }
}

/// The kind of a difference between a request and its declaration. Services reject the two kinds differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mismatch {
    /// A parameter is missing, breaks a rule, or cannot be read.
    Invalid,
    /// A parameter has another type than the declared one.
    WrongType,
}
