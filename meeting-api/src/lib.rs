//! Declare HTTP endpoints as structs; call Tencent Meeting's (腾讯会议) REST API with requests that are
//! checked before they are sent.

// Generated code names this crate by its public name; inside the crate itself that name needs a home.
extern crate self as meeting_api;

mod check;
mod encode;
mod endpoint;
mod invalid;
mod json;
mod length;
mod probe;
mod secret;
mod spec;
mod text;
mod typestate;
mod valid;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
