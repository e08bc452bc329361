//! Tencent Meeting as an [`Api`].

pub mod codes;
pub mod envelope;

use http::{HeaderMap, StatusCode};

use meeting_core::{Api, ApiError, Empty};

/// Tencent Meeting's (腾讯会议) REST API at `https://api.meeting.qq.com`.
#[derive(Debug)]
pub enum TencentMeeting {}

impl Api for TencentMeeting {
    const NAME: &'static str = "Tencent Meeting";
    const BASE_URL: &'static str = "https://api.meeting.qq.com";
    /// Its official SDKs send it with every request, on GET too.
    const CONTENT_TYPE: Option<&'static str> = Some("application/json; charset=utf-8");

    const USER_AGENT: Option<&'static str> =
        Some(concat!("meeting-api/", env!("CARGO_PKG_VERSION")));

    const RESERVED_HEADERS: &'static [&'static str] = &[
        "AccessToken",
        "AppId",
        "OpenId",
        "SdkId",
        "X-TC-Key",
        "X-TC-Nonce",
        "X-TC-Registered",
        "X-TC-Signature",
        "X-TC-Timestamp",
    ];

    const EMPTY: Empty = Empty::Object;

    fn read_error(status: StatusCode, _headers: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let info = envelope::read(body)?;
        let listed = codes::listed(info.code);
        let mut error = ApiError::new(listed.unwrap_or_else(|| codes::guess(status)));
        if listed.is_none() {
            error = error.unlisted();
        }
        if let Some(code) = info.code {
            error = error.code(code);
        }
        if let Some(code) = info.new_code {
            error = error.second_code(code);
        }
        if !info.complete {
            error = error.incomplete();
        }
        Some(error.message(info.message.unwrap_or_default()))
    }

    fn trace_id(headers: &HeaderMap) -> Option<&str> {
        ["x-tc-trace", "rpcuuid"]
            .into_iter()
            .filter_map(|name| headers.get(name)?.to_str().ok())
            .find(|id| !id.is_empty())
    }
}
