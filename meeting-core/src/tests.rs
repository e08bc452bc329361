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
        let text = std::str::from_utf8(body).ok()?;
        let (info, complete) = match serde_json::from_str::<Value>(text) {
            Ok(body) => (body.get("error_info")?.clone(), true),
            Err(_) => cut_off(text)?,
        };
        let info = info.as_object()?;
        let code = info.get("error_code").and_then(Value::as_i64);
        let mut error = match code.and_then(class) {
            Some(class) => ApiError::new(class),
            None => ApiError::new(guess(status)).unlisted(),
        };
        if let Some(code) = code {
            error = error.code(code);
        }
        if !complete {
            error = error.incomplete();
        }
        let message = info.get("message").and_then(Value::as_str);
        Some(error.message(message.unwrap_or_default()))
    }
}

/// The report of a text that was cut off, and whether the report ends before the text does.
fn cut_off(text: &str) -> Option<(Value, bool)> {
    let (_, report) = text.split_once(r#""error_info":{"#)?;
    let code = report.strip_prefix(r#""error_code":"#)?;
    let end = code.find(|character: char| !character.is_ascii_digit());
    let code = end.and_then(|end| code.get(..end)?.parse::<i64>().ok());
    Some((
        serde_json::json!({ "error_code": code }),
        report.contains('}'),
    ))
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
