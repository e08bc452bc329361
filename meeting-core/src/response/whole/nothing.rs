//! Bodies that no value is read from.

use super::WholeBody;
use super::checked::Checked;
use crate::response::decode::{DecodeError, without_bom};
use crate::service::empty::Empty;

/// Checks a body that no value is read from against what the service allows there.
pub(super) fn ignore(body: &WholeBody<'_>) -> Result<(), DecodeError> {
    match body.empty {
        Empty::Anything if is_html(body) => Err(DecodeError::new(
            "an HTML page, which may come from a captive portal and not from the service",
        )),
        Empty::Anything => Ok(()),
        Empty::Object => object(body),
        Empty::Nothing if body.bytes().trim_ascii().is_empty() => Ok(()),
        Empty::Nothing => Err(DecodeError::new("a body, where the service sends none")),
    }
}

fn object(body: &WholeBody<'_>) -> Result<(), DecodeError> {
    let text = body.text()?;
    match text.trim_ascii() {
        "" | "null" | "{}" => Ok(()),
        trimmed if trimmed.starts_with('{') => {
            // A response that is not valid JSON to the last byte is not the service's.
            serde_json::from_str::<Checked>(text)
                .map(drop)
                .map_err(DecodeError::json)
        }
        _ => Err(DecodeError::new("not a JSON object")),
    }
}

/// Returns true if a response is a page for people. The content type may be missing or wrong.
fn is_html(body: &WholeBody<'_>) -> bool {
    let says_so = body.media_type().is_some_and(|kind| {
        ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|html| kind.eq_ignore_ascii_case(html))
    });
    let text = without_bom(body.bytes()).trim_ascii_start();
    let begins_so = [&b"<!doctype html"[..], b"<html"].iter().any(|begin| {
        text.get(..begin.len())
            .is_some_and(|text| text.eq_ignore_ascii_case(begin))
    });
    begins_so || (says_so && !text.is_empty())
}
