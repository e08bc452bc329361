//! A success with what came around it.

use http::{HeaderMap, StatusCode};

/// The value of a successful answer, and what came with it: [`Call::answer`](crate::Call::answer).
/// ```no_run
/// # use meeting_api::{Client, Error, Valid, rooms::{RoomCall, room_call}};
/// # async fn call(client: &Client, request: &Valid<RoomCall>) -> Result<(), Error> {
/// let answer = room_call(client, request).answer().await?;
/// println!("{}: HTTP {}, trace id {:?}", answer.value.invite_id, answer.status, answer.trace_id);
/// # Ok(())
/// # }
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
    /// The service's name for its answer, for its support to find it again: the response header `X-TC-Trace`,
    /// else `rpcUuid`. It has at most 256 bytes.
    pub trace_id: Option<String>,
    /// How many times the request was sent, or tried to be: 1 if all went well.
    pub attempts: u32,
}
