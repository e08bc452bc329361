//! Extension apps in meetings (扩展应用).
//!
//! An extension app is a web page that opens inside of a meeting. [`BindMeetingApps`] attaches apps to one meeting.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

group! {
    bind_meeting_apps: BindMeetingApps,
}
