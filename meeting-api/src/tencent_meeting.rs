//! Tencent Meeting as an [`Api`].

use http::{HeaderMap, StatusCode};

use crate::api::{Api, ApiError};
use crate::codes;
use crate::envelope;

/// Tencent Meeting's (腾讯会议) REST API at `https://api.meeting.qq.com`.
#[derive(Debug)]
pub enum TencentMeeting {}

impl Api for TencentMeeting {
    const NAME: &'static str = "Tencent Meeting";
    const BASE_URL: &'static str = "https://api.meeting.qq.com";
    /// Its official SDKs send it with every request, on GET too.
    const CONTENT_TYPE: Option<&'static str> = Some("application/json; charset=utf-8");

    fn read_error(status: StatusCode, _headers: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let info = envelope::read(body)?;
        let listed = codes::listed(info.code);
        Some(ApiError {
            class: listed.unwrap_or_else(|| codes::guess(status)),
            unlisted: listed.is_none(),
            incomplete: !info.complete,
            code: info.code,
            new_code: info.new_code,
            message: info.message,
        })
    }

    fn trace_id(headers: &HeaderMap) -> Option<&str> {
        ["x-tc-trace", "rpcuuid"]
            .into_iter()
            .filter_map(|name| headers.get(name)?.to_str().ok())
            .find(|id| !id.is_empty())
    }
}
