//! Guests of meetings (会议嘉宾).
//!
//! A guest joins without password and waiting room. The list of a meeting is replaced as a whole.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

#[doc(no_inline)]
pub use crate::types::{Guest, MeetingGuest};

group! {
    list_meeting_guests: ListMeetingGuests,
    set_meeting_guests: SetMeetingGuests,
}
