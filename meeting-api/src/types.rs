//! Types that several endpoints use: ids, times, strings in Base64, and enumerations.
//!
//! Enumerations are open: values without a name are sent and read as `Other`.
//!
//! | the service writes | type |
//! | --- | --- |
//! | a time as a number | [`UnixSeconds`], [`UnixMillis`] |
//! | a number or a time as a string | [`Quoted`] |
//! | a string in Base64 | [`Base64Text`] |
//! | a date and time without a time zone | [`ServiceTime`] |
//! | no and yes as 0 and 1, or as 1 and 2 | [`ZeroOne`], [`OneTwo`] |

mod account_edition;
mod account_type;
mod ai_account_type;
mod approve_type;
mod auto_answer;
mod auto_record_type;
mod base64_text;
mod custom_recurring_type;
mod device_type;
mod dial_string;
mod enroll_push_type;
mod grid_type;
mod guest;
mod join_restriction;
mod join_type;
mod large_meeting_add_on;
mod live_watermark_option;
mod media_set_type;
mod meeting_guest;
mod meeting_room_status;
mod meeting_status;
mod meeting_type;
mod mra_address;
mod mute_on_join;
mod one_two;
mod operator_id_type;
mod question_type;
mod quoted;
mod recording_media_kind;
mod recording_share_scope;
mod recurring_type;
mod rename_permission;
mod room_booking_status;
mod room_record_sharing;
mod room_watermark;
mod rooms_account_edition;
mod rooms_account_type;
mod schedule_type;
mod service_time;
mod special_question_type;
mod sub_meeting_status;
mod transcript_version;
mod transcript_view;
mod translation_language;
mod unix_time;
mod until_type;
mod user_account_type;
mod user_role;
mod user_status;
mod verification_status;
mod voiceprint_state;
mod watermark_type;
mod webinar_add_on;
mod zero_one;

pub use self::account_edition::AccountEdition;
pub use self::account_type::AccountType;
pub use self::ai_account_type::AiAccountType;
pub use self::approve_type::ApproveType;
pub use self::auto_answer::AutoAnswer;
pub use self::auto_record_type::AutoRecordType;
pub use self::base64_text::{Base64Text, Base64TextError};
pub use self::custom_recurring_type::CustomRecurringType;
pub use self::device_type::DeviceType;
pub use self::dial_string::DialStringError;
pub use self::enroll_push_type::EnrollPushType;
pub use self::grid_type::GridType;
pub use self::guest::Guest;
pub use self::join_restriction::JoinRestriction;
pub use self::join_type::JoinType;
pub use self::large_meeting_add_on::LargeMeetingAddOn;
pub use self::live_watermark_option::LiveWatermarkOption;
pub use self::media_set_type::MediaSetType;
pub use self::meeting_guest::MeetingGuest;
pub use self::meeting_room_status::MeetingRoomStatus;
pub use self::meeting_status::MeetingStatus;
pub use self::meeting_type::MeetingType;
pub use self::mra_address::{MraAddress, SignallingProtocol};
pub use self::mute_on_join::MuteOnJoin;
pub use self::one_two::OneTwo;
pub use self::operator_id_type::OperatorIdType;
pub use self::question_type::QuestionType;
pub use self::quoted::Quoted;
pub use self::recording_media_kind::RecordingMediaKind;
pub use self::recording_share_scope::RecordingShareScope;
pub use self::recurring_type::RecurringType;
pub use self::rename_permission::RenamePermission;
pub use self::room_booking_status::RoomBookingStatus;
pub use self::room_record_sharing::RoomRecordSharing;
pub use self::room_watermark::RoomWatermark;
pub use self::rooms_account_edition::RoomsAccountEdition;
pub use self::rooms_account_type::RoomsAccountType;
pub use self::schedule_type::ScheduleType;
pub use self::service_time::{ServiceTime, ServiceTimeError};
pub use self::special_question_type::SpecialQuestionType;
pub use self::sub_meeting_status::SubMeetingStatus;
pub use self::transcript_version::TranscriptVersion;
pub use self::transcript_view::TranscriptView;
pub use self::translation_language::TranslationLanguage;
pub use self::unix_time::{UnixMillis, UnixSeconds};
pub use self::until_type::UntilType;
pub use self::user_account_type::UserAccountType;
pub use self::user_role::UserRole;
pub use self::user_status::UserStatus;
pub use self::verification_status::VerificationStatus;
pub use self::voiceprint_state::VoiceprintState;
pub use self::watermark_type::WatermarkType;
pub use self::webinar_add_on::WebinarAddOn;
pub use self::zero_one::ZeroOne;
