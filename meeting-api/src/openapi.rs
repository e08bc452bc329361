//! An OpenAPI 3.1 document of the service.
//!
//! [`document`] describes the endpoints of this crate. [`Document`] writes one of any declarations.

use meeting_core::{Api, AuthKind};
use serde_json::json;

use crate::auth::{AkSkOnly, OAuth2Only};
use crate::service::TencentMeeting;

pub use meeting_core::openapi::Document;

const TIMESTAMP: &str =
    "Unix time in seconds. A difference of more than 5 minutes causes error 190300.";
const NONCE: &str =
    "A positive integer. The same timestamp and nonce within 5 minutes cause error 190301.";

/// Describes Tencent Meeting: its base URL, credentials and errors, and the endpoints of this crate.
///
/// ```
/// let document = meeting_api::openapi::document().to_json();
/// assert_eq!(document["paths"]["/v1/meetings"]["post"]["operationId"], "CreateMeeting");
/// ```
#[must_use]
pub fn document() -> Document {
    let document = Document::new("Tencent Meeting REST API", "v1")
        .description(
            "The REST API of Tencent Meeting (腾讯会议). Written from the declarations of the Rust crate \
             `meeting-api`; not published by the service.",
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
                    "`1` if the enterprise user management is on, which is the default; otherwise `0`.",
                ),
                (
                    "X-TC-Signature",
                    "Base64 of the lower-case hexadecimal HMAC-SHA256, by the SecretKey, of method, line feed, \
                     `X-TC-Key=..&X-TC-Nonce=..&X-TC-Timestamp=..`, line feed, path and query, line feed, body. \
                     `SdkId` is also sent if one was assigned.",
                ),
            ],
        )
        .security(
            <OAuth2Only as AuthKind<TencentMeeting>>::NAME,
            [
                ("AccessToken", "An OAuth 2.0 access token, which is valid for 6 hours."),
                ("OpenId", "The user who granted the token."),
                ("X-TC-Timestamp", TIMESTAMP),
                ("X-TC-Nonce", NONCE),
            ],
        )
        .error(
            "400",
            "The service rejected the request. The error code states the reason, and whether a retry may help.",
            error(),
        )
        .error(
            "500",
            "The service rejected the request or failed. The request may be at fault: \"meeting does not exist\" (9003) \
             and \"check the parameter types\" (20000) come with 500.",
            error(),
        );
    crate::endpoints().fold(document, Document::endpoint)
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
                        "description": "A message for people, in Chinese or English. It may change between versions.",
                    },
                },
            },
        },
    })
}
