//! Settings that apply while the meeting runs.

use crate::object;
use crate::types::{
    AutoRecordType, JoinRestriction, MuteOnJoin, RenamePermission, TranscriptView, WatermarkType,
};

/// Settings that apply while the meeting runs (会议设置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewMeetingSettings {
    /// `true` if members may join before the host (主持人前入会). Default: `true`.
    pub allow_in_before_host: Option<bool>,
    /// `true` if one user may join with several devices at once (多端入会).
    pub allow_multi_device: Option<bool>,
    /// `true` if shared screens carry a watermark (屏幕共享水印). Default: `false`.
    pub allow_screen_shared_watermark: Option<bool>,
    /// `true` if members may unmute themselves (自行取消静音). Default: `true`.
    pub allow_unmute_self: Option<bool>,
    /// `true` if transcription starts by itself (自动转写). Default: `false`.
    pub auto_asr: Option<bool>,
    /// `true` if joining members first land in the waiting room (等候室). Default: `false`.
    pub auto_in_waiting_room: Option<bool>,
    /// Kind of recording that starts by itself once the host joins (自动录制类型). Needs client 2.7 or
    /// newer; must match the enterprise setting where that is locked.
    pub auto_record_type: Option<AutoRecordType>,
    /// Permission of members to rename themselves (允许自己改名). Default: `RenamePermission::Allowed`.
    pub change_nickname: Option<RenamePermission>,
    /// `true` if the host may pause or stop the automatic cloud recording (暂停自动录制). Applies only
    /// with `auto_record_type=cloud`. Needs client 2.7 or newer; must match the enterprise setting
    /// where that is locked. Default: `true`.
    pub enable_host_pause_auto_record: Option<bool>,
    /// `true` if members are muted when they join (入会静音). `mute_enable_type_join` takes precedence
    /// if both are given. Default: `true`.
    pub mute_enable_join: Option<bool>,
    /// Muting of members who join (入会静音选项). Default: `MuteOnJoin::AboveSix`.
    pub mute_enable_type_join: Option<MuteOnJoin>,
    /// `true` if only users of the enterprise may join (仅企业成员入会). `only_user_join_type` takes
    /// precedence if both are given. Default: `false`.
    pub only_enterprise_user_allowed: Option<bool>,
    /// People who may join the meeting (成员入会限制).
    pub only_user_join_type: Option<JoinRestriction>,
    /// State of the transcript panel when the host joins (转写侧边栏). Applies only with
    /// `auto_asr=true`. The wording suggests that 0 is the default.
    pub open_asr_view: Option<TranscriptView>,
    /// `true` if any member joining, not only the host, starts cloud recording (成员入会即录制). Applies
    /// only with `auto_record_type=cloud`. Needs client 2.7 or newer; must match the enterprise
    /// setting where that is locked. Default: `false`.
    pub participant_join_auto_record: Option<bool>,
    /// `true` if a tone plays when a person joins (入会提示音). Not supported yet; set it in the client.
    pub play_ivr_on_join: Option<bool>,
    /// `true` if a tone plays when a person leaves (离会提示音). Not supported yet; set it in the
    /// client.
    pub play_ivr_on_leave: Option<bool>,
    /// Layout of the watermark (水印样式). Applies only with `allow_screen_shared_watermark=true`.
    /// Default: `WatermarkType::SingleRow`.
    pub water_mark_type: Option<WatermarkType>,
}
