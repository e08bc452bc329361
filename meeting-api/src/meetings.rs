//! Meetings, their members, registrations and waiting rooms (会议管理).
//!
//! A meeting has an id (`meeting_id`), which is unique, and a number that people type to join (`meeting_code`), which is
//! used again after a while. An occurrence of a recurring meeting has a `sub_meeting_id` besides.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

mod broadcast_config;
mod broadcast_watermark;
mod customer_join_link;
mod invitee;
mod meeting_recurrence;
mod new_broadcast_watermark;
mod new_meeting_settings;
mod sub_meeting;

pub use self::broadcast_config::BroadcastConfig;
pub use self::broadcast_watermark::BroadcastWatermark;
pub use self::customer_join_link::CustomerJoinLink;
pub use self::invitee::Invitee;
pub use self::meeting_recurrence::MeetingRecurrence;
pub use self::new_broadcast_watermark::NewBroadcastWatermark;
pub use self::new_meeting_settings::NewMeetingSettings;
pub use self::sub_meeting::SubMeeting;

#[doc(no_inline)]
pub use crate::types::{Guest, MeetingGuest};

group! {
    set_hotwords: SetHotwords,
    export_live_transcript: ExportLiveTranscript,
    set_transcript_push: SetTranscriptPush,
    list_ended_meetings: ListEndedMeetings,
    get_pstn_export_job: GetPstnExportJob,
    list_waiting_room_records: ListWaitingRoomRecords,
    get_waiting_room_welcome: GetWaitingRoomWelcome,
    set_waiting_room_welcome: SetWaitingRoomWelcome,
    create_customer_join_link: CreateCustomerJoinLink,
    list_meetings: ListMeetings,
    cancel_meeting: CancelMeeting,
    list_customer_join_links: ListCustomerJoinLinks,
    list_enrollments: ListEnrollments,
    review_enrollments: ReviewEnrollments,
    get_enroll_config: GetEnrollConfig,
    update_enroll_config: UpdateEnrollConfig,
    query_enrollment_ids: QueryEnrollmentIds,
    import_enrollments: ImportEnrollments,
    delete_enrollments: DeleteEnrollments,
    get_meeting: GetMeeting,
    list_invitees: ListInvitees,
    set_invitees: SetInvitees,
    list_participants: ListParticipants,
    update_meeting: UpdateMeeting,
    list_participant_qos: ListParticipantQos,
    get_meeting_quality: GetMeetingQuality,
    list_real_time_participants: ListRealTimeParticipants,
    set_virtual_background: SetVirtualBackground,
    list_waiting_room_participants: ListWaitingRoomParticipants,
    create_meeting: CreateMeeting,
    query_device_meetings: QueryDeviceMeetings,
    list_pmi_meetings: ListPmiMeetings,
}
