//! A service for the unit tests of this crate.

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::service::api::{Api, ApiError, ErrorClass};

/// A service that reports errors as `{"error_info":{"error_code":..}}`.
pub(crate) enum Plain {}

impl Api for Plain {
    const NAME: &'static str = "Plain";
    const BASE_URL: &'static str = "https://plain.example.com";

    fn read_error(status: StatusCode, _: &HeaderMap, body: &[u8]) -> Option<ApiError> {
        let body: Value = serde_json::from_slice(body).ok()?;
        let info = body.get("error_info").filter(|info| info.is_object())?;
        let code = info.get("error_code").and_then(Value::as_i64);
        let error = match code.and_then(class) {
            Some(class) => ApiError::new(class),
            None => ApiError::new(guess(status)).unlisted(),
        };
        Some(match code {
            Some(code) => error.code(code),
            None => error,
        })
    }
}

fn class(code: i64) -> Option<ErrorClass> {
    Some(match code {
        9003 | 20000 | 190004 => ErrorClass::Refused,
        10004 => ErrorClass::Failed,
        41 => ErrorClass::Transient,
        190303 | 200003 => ErrorClass::Credentials,
        190300 => ErrorClass::ClockSkew,
        190301 | 200002 => ErrorClass::Replay,
        190310 => ErrorClass::RateLimited,
        500168 => ErrorClass::QuotaExhausted,
        _ => return None,
    })
}

fn guess(status: StatusCode) -> ErrorClass {
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => ErrorClass::Credentials,
        StatusCode::TOO_MANY_REQUESTS => ErrorClass::RateLimited,
        _ => ErrorClass::Failed,
    }
}
