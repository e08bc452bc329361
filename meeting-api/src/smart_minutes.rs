//! Chapters, speakers, summaries and topics of recordings (智能录制).
//!
//! The service makes them some time after the recording. Until then, and for recordings without this feature, a
//! request is rejected.
//!
//! Each module below has one endpoint: request, builder, send function and response. Everything in it is also in
//! this module.

group! {
    list_recording_chapters: ListRecordingChapters,
    get_recording_summary: GetRecordingSummary,
    list_recording_speakers: ListRecordingSpeakers,
    list_recording_topics: ListRecordingTopics,
}
