//! Recordings and transcripts of meetings (录制管理).
//!
//! A recording (`meeting_record_id`) has one or more files (`record_file_id`). Files of up to 20 MiB are uploaded by
//! [`UploadRecording`], larger ones in parts: [`PrepareRecordingUpload`], [`UploadRecordingPart`], [`FinishRecordingUpload`].
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

mod text_file;

pub use self::text_file::TextFile;

group! {
    list_recording_addresses: ListRecordingAddresses,
    get_recording_file: GetRecordingFile,
    upload_recording: UploadRecording (files),
    finish_recording_upload: FinishRecordingUpload,
    upload_recording_part: UploadRecordingPart (files),
    prepare_recording_upload: PrepareRecordingUpload,
    get_recording_access_statistics: GetRecordingAccessStatistics,
    remove_recording_access_members: RemoveRecordingAccessMembers,
    add_recording_access_members: AddRecordingAccessMembers,
    review_recording_access_requests: ReviewRecordingAccessRequests,
    delete_recording: DeleteRecording,
    list_recording_events: ListRecordingEvents,
    list_recordings: ListRecordings,
    delete_recording_file: DeleteRecordingFile,
    get_recording_sharing_settings: GetRecordingSharingSettings,
    update_recording_sharing_settings: UpdateRecordingSharingSettings,
    get_recording_transcript: GetRecordingTranscript,
    list_recording_transcript_paragraphs: ListRecordingTranscriptParagraphs,
    search_recording_transcript: SearchRecordingTranscript,
    transfer_recording: TransferRecording,
    list_recording_views: ListRecordingViews,
}
