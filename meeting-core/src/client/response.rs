//! A success with what came around it.

use http::{HeaderMap, StatusCode};

/// The value of a successful answer, and what came with it: [`Call::answer`](crate::Call::answer).
/// ```no_run
/// use meeting_core::{Client, CredentialsFor, Endpoint, Error, Valid};
///
/// async fn traced<E: Endpoint, C: CredentialsFor<E>>(
///     client: &Client<C>,
///     request: &Valid<E>,
/// ) -> Result<E::Response, Error> {
///     let answer = client.send(request).answer().await?;
///     println!("HTTP {}, trace id {:?}", answer.status, answer.trace_id);
///     Ok(answer.value)
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What the answer was read into.
    pub value: T,
    /// The HTTP status, from 200 to 299.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The trace id of the response, which the service's support asks for: [`Api::trace_id`](crate::Api::trace_id)
    /// says where it comes from. It has at most 256 bytes.
    pub trace_id: Option<String>,
    /// How many times the request was sent, or tried to be: 1 if all went well.
    pub attempts: u32,
}
