//! WeCom's (企业微信) calls to meeting rooms, declared with `meeting-core` in a separate crate.
//!
//! The service has its own base URL, credentials and error envelope. [`WeCom`] implements `Api`, [`AccessToken`]
//! implements `Credentials`, and the endpoints are declared with `api = WeCom`.
//!
//! ```no_run
//! use meeting_core::Client;
//! use wecom_rooms::{AccessToken, CallRoom, call_room};
//!
//! # async fn call() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(AccessToken::new("the token")).build()?;
//! let request = CallRoom::builder().meetingid("meeting").meeting_room_id("100001").build()?;
//! let called = call_room(&client, &request).await?;
//! println!("ringing: {}", called.invite_id);
//! # Ok(())
//! # }
//! ```

mod access_token;
mod rooms;
mod wecom;

pub use access_token::AccessToken;
pub use rooms::{
    CallRoom, CallRoomBuilder, CalledRoom, CancelRoomCall, CancelRoomCallBuilder,
    GetResponseStatus, GetResponseStatusBuilder, MraAddress, MraAddressBuilder, ResponseState,
    ResponseStatus, SignallingProtocol, call_room, cancel_room_call, get_response_status,
};
pub use wecom::WeCom;
