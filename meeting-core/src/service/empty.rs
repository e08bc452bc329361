//! The contents of responses that are not read.

/// The contents that are allowed in a successful response to an endpoint without `response`, for
/// [`Api::EMPTY`](crate::Api::EMPTY).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Empty {
    /// Anything except an HTML page, which comes from a captive portal.
    Anything,
    /// Nothing, `null` or a JSON object.
    Object,
    /// Nothing.
    Nothing,
}
