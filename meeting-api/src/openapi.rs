//! An OpenAPI 3.1 document of the service.
//!
//! [`document`] describes the endpoints of this crate. [`Document`] writes one of any declarations.

use meeting_core::{Api, AuthKind, Endpoint};
use serde_json::json;

use crate::auth::{AkSkOnly, OAuth2Only};
use crate::rooms::{CancelRoomCall, RoomCall, RoomCallInfo};
use crate::service::TencentMeeting;

pub use meeting_core::openapi::Document;

const TIMESTAMP: &str = "Unix time in seconds. More than 5 minutes off: error 190300.";
const NONCE: &str =
    "A positive integer. The same timestamp and nonce within 5 minutes: error 190301.";

/// Describes Tencent Meeting: its base URL, credentials and errors, and the endpoints of this crate.
///
/// ```
/// let document = meeting_api::openapi::document().to_json();
/// assert_eq!(document["paths"].as_object().unwrap().len(), 3);
/// ```
#[must_use]
pub fn document() -> Document {
    Document::new("Tencent Meeting REST API: room calls", "v1")
        .description(
            "Calls to meeting rooms (会议室呼叫). Written from the declarations of the Rust crate \
             `meeting-api`; not a document of the service.",
        )
        .server(TencentMeeting::BASE_URL)
        .security(
            <AkSkOnly as AuthKind<TencentMeeting>>::NAME,
            [
                ("AppId", "The id of the enterprise."),
                ("X-TC-Key", "The SecretId."),
                ("X-TC-Timestamp", TIMESTAMP),
                ("X-TC-Nonce", NONCE),
                (
                    "X-TC-Registered",
                    "`1` if the enterprise user management is on, which is the default; else `0`.",
                ),
                (
                    "X-TC-Signature",
                    "Base64 of the lower-case hexadecimal HMAC-SHA256, by the SecretKey, of method, line feed, \
                     `X-TC-Key=..&X-TC-Nonce=..&X-TC-Timestamp=..`, line feed, path and query, line feed, body. \
                     `SdkId` is sent besides if one was assigned.",
                ),
            ],
        )
        .security(
            <OAuth2Only as AuthKind<TencentMeeting>>::NAME,
            [
                ("AccessToken", "An OAuth 2.0 access token. It lives 6 hours."),
                ("OpenId", "The user who gave the token."),
                ("X-TC-Timestamp", TIMESTAMP),
                ("X-TC-Nonce", NONCE),
            ],
        )
        .error(
            "400",
            "The request is refused. The error code says why, and whether another try makes sense.",
            error(),
        )
        .error(
            "500",
            "The service says no. This too may be a fault of the request: \"meeting does not exist\" (9003) and \
             \"check the parameter types\" (20000) come with 500.",
            error(),
        )
        .endpoint(RoomCall::SPEC)
        .answer(
            RoomCall::SPEC,
            json!({
                "type": "object",
                "required": ["invite_id"],
                "properties": {
                    "invite_id": { "type": "string", "description": "The call (呼叫 ID)." },
                    "status": {
                        "type": "integer",
                        "format": "int64",
                        "description": "What the service made of the request. Not in older versions.",
                        "examples": [2, 5],
                        "x-enum-varnames": ["Inviting", "Failed"],
                    },
                },
            }),
        )
        .endpoint(RoomCallInfo::SPEC)
        .answer(
            RoomCallInfo::SPEC,
            json!({
                "type": "object",
                "required": ["status"],
                "properties": {
                    "status": {
                        "type": "integer",
                        "format": "int64",
                        "description": "The state of the call. Versions of the document differ in 2 and 5.",
                        "examples": [0, 1, 2, 3, 4, 5, 6],
                        "x-enum-varnames": [
                            "NoAnswer", "NotCalled", "AcceptedOrJoining", "Refused", "Calling",
                            "CancelledOrJoined", "Left"
                        ],
                    },
                    "response_time": {
                        "type": "string",
                        "description": "When the room responded, without a time zone.",
                        "examples": ["2022/11/22 14:35:26"],
                    },
                },
            }),
        )
        .endpoint(CancelRoomCall::SPEC)
}

/// The service's envelope of errors.
fn error() -> serde_json::Value {
    json!({
        "type": "object",
        "required": ["error_info"],
        "properties": {
            "error_info": {
                "type": "object",
                "required": ["error_code", "message"],
                "properties": {
                    "error_code": { "type": "integer", "format": "int64" },
                    "new_error_code": {
                        "type": "integer",
                        "format": "int64",
                        "description": "May be missing.",
                    },
                    "message": {
                        "type": "string",
                        "description": "For people: Chinese or English, and it changes between versions.",
                    },
                },
            },
        },
    })
}
