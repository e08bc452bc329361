//! What a request does wrong by its declaration.

/// A request that does not keep to the declaration of its endpoint.
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

/// How a request differs from the declaration of its endpoint. Services reject the two kinds differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mismatch {
    /// A parameter is missing, breaks a rule, or cannot be read.
    Invalid,
    /// A parameter has another type than the declared one.
    WrongType,
}
