//! What may be in a response that nothing is read from.

/// What a successful response to an endpoint without `response` may hold: [`Api::EMPTY`](crate::Api::EMPTY).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Empty {
    /// Anything but an HTML page, which comes from a captive portal and not from the service.
    Anything,
    /// Nothing, `null` or a JSON object.
    Object,
    /// Nothing.
    Nothing,
}
