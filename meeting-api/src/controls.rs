//! Controls of meetings in progress (会议控制).
//!
//! Most of these endpoints act on a [`ControlledParticipant`], who is named by the id that
//! [`ListRealTimeParticipants`](crate::meetings::ListRealTimeParticipants) returns. With OAuth 2.0 only meetings that
//! were created through OAuth 2.0 can be controlled, and the application needs the permission `MANAGE_MEETING`.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

mod controlled_participant;

pub use self::controlled_participant::ControlledParticipant;

group! {
    end_meeting: EndMeeting,
    set_live_transcription: SetLiveTranscription,
    set_cohost: SetCohost,
    set_document_upload: SetDocumentUpload,
    remove_participants: RemoveParticipants,
    mute_participant: MuteParticipant,
    rename_participants: RenameParticipants,
    stop_screen_share: StopScreenShare,
    set_meeting_controls: SetMeetingControls,
    set_participant_video: SetParticipantVideo,
    manage_waiting_room: ManageWaitingRoom,
}
