//! Another service, declared with `meeting-api` in a crate of one's own: WeCom's (企业微信) calls to meeting
//! rooms. It has a base URL, credentials and an error envelope of its own, and these are all that had to be
//! written: [`WeCom`] implements `Api`, [`AccessToken`] implements `Credentials`, and the endpoints say
//! `api = WeCom`.
//!
//! ```no_run
//! use wecom_rooms::{AccessToken, CallRoom, call_room};
//! use meeting_api::Client;
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
    GetResponseStatus, GetResponseStatusBuilder, ResponseState, ResponseStatus, call_room,
    cancel_room_call, get_response_status,
};
pub use wecom::WeCom;
