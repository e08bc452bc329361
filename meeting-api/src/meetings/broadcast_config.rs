//! Settings of the broadcast.

use crate::meetings::NewBroadcastWatermark;
use crate::{Secret, object};

/// Settings of the broadcast (直播配置).
#[object]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BroadcastConfig {
    /// `true` if viewers of the broadcast may discuss (直播互动). Default: `false`.
    pub enable_live_im: Option<bool>,
    /// `true` if the broadcast asks for a password (开启直播密码). Default: `false`.
    pub enable_live_password: Option<bool>,
    /// `true` if the broadcast can be replayed (直播回看). Default: `false`.
    pub enable_live_replay: Option<bool>,
    /// Password of the broadcast (直播密码).
    #[api(required_if(enable_live_password = true))]
    pub live_password: Option<Secret<String>>,
    /// Title of the broadcast (直播主题).
    pub live_subject: Option<String>,
    /// Introduction to the broadcast (直播简介).
    pub live_summary: Option<String>,
    /// Watermark of the broadcast (直播水印).
    pub live_watermark: Option<NewBroadcastWatermark>,
}
