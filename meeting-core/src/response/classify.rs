//! The classification of responses: the order of the questions, and nothing else. Every function here is pure.
//!
//! First redirects and switched protocols, then the encoding, then size and length. Then the service's own
//! report of an error, regardless of the status. Then the status. `transport` handles the case without a response,
//! and `whole` reads successes.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, TRANSFER_ENCODING};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::driver::settings::Settings;
use crate::error::ErrorKind;
use crate::error::excerpt::excerpt;
use crate::error::failure::Failure;
use crate::service::api::{ErrorClass, Service};

/// Instructions for reading a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BodyLimit {
    /// The largest number of bytes to keep.
    pub(crate) bytes: usize,
    /// True if a longer body is cut off there, false if it is an error.
    pub(crate) cut: bool,
    /// The length that the head promises.
    pub(crate) expected: Option<u64>,
    /// True if the head tells how the body ends. Otherwise a truncated body looks complete.
    pub(crate) has_end: bool,
}

/// The part of a body that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) bytes: Bytes,
    /// True if there is certainly no more of the body.
    pub(crate) whole: bool,
}

/// Checks the head of a response, before any byte of the body is read. A success that is read as a stream may
/// have any length.
pub(crate) fn head(
    method: &str,
    status: StatusCode,
    headers: &HeaderMap,
    settings: &Settings,
    streams: bool,
) -> Result<BodyLimit, Box<Failure>> {
    if status == StatusCode::NOT_MODIFIED {
        return Err(Failure::response(ErrorKind::NotModified, "").into());
    }
    if status.is_redirection() {
        return Err(Failure::response(ErrorKind::Redirect, redirect(headers)).into());
    }
    if status == StatusCode::SWITCHING_PROTOCOLS {
        let detail = "the server switched to another protocol without being asked";
        return Err(Failure::response(ErrorKind::Http, detail).into());
    }
    if let Some(encoding) = encoding(headers) {
        let detail = format!("content-encoding {encoding}, which was not requested");
        return Err(Failure::response(ErrorKind::Encoding, detail).into());
    }
    let limit = if status.is_success() {
        settings.max_response_bytes
    } else {
        settings.max_error_bytes
    };
    let expected = expected_length(method, status, headers);
    let is_whole = status.is_success() && !streams;
    if is_whole && expected.is_some_and(|expected| expected > limit as u64) {
        return Err(too_large(limit).into());
    }
    Ok(BodyLimit {
        bytes: limit,
        // An error page that is too long is still an error page, and its status says more than its size.
        cut: !is_whole,
        expected,
        has_end: expected.is_some() || has_no_body(method, status) || is_chunked(headers),
    })
}

/// Returns true if a response is a success that is read as a stream.
pub(crate) fn streams(
    status: StatusCode,
    headers: &HeaderMap,
    wanted: bool,
    only: Option<&str>,
) -> bool {
    let is_of_type = |wanted: &str| {
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next());
        kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
    };
    wanted && status.is_success() && only.is_none_or(is_of_type)
}

/// Returns the failure for a response that is too large.
pub(crate) fn too_large(limit: usize) -> Failure {
    let detail = format!("more than {limit} bytes");
    Failure::response(ErrorKind::TooLarge, detail)
}

/// Checks that a body that ended has the length that its head promised. HTTP/1.1 ensures this itself. Other
/// protocols and transports may not.
pub(crate) fn length(expected: Option<u64>, received: usize) -> Result<(), Box<Failure>> {
    match expected {
        Some(expected) if expected != received as u64 => {
            let detail = format!("the body has {received} bytes, and its head said {expected}");
            Err(Failure::response(ErrorKind::Protocol, detail).into())
        }
        _ => Ok(()),
    }
}

/// Classifies a complete response: an error, or else a success to be read.
pub(crate) fn complete(
    service: Service,
    status: StatusCode,
    headers: &HeaderMap,
    body: &Body,
    settings: &Settings,
) -> Result<(), Box<Failure>> {
    let mut failure = if let Some(mut reported) = (service.read_error)(status, headers, &body.bytes)
    {
        if reported.unlisted
            && let Some(class) = reported.code.as_ref().and_then(|code| settings.class(code))
        {
            reported.class = class;
        }
        let kind = match reported.class {
            ErrorClass::RateLimited | ErrorClass::QuotaExhausted => ErrorKind::RateLimited,
            ErrorClass::ClockSkew => ErrorKind::ClockSkew,
            ErrorClass::Replay => ErrorKind::Replay,
            _ => ErrorKind::Api,
        };
        cut(&mut reported.message, settings.max_error_bytes);
        // The missing part of a report may change its meaning.
        let may_go_on = !body.whole && reported.incomplete;
        Failure {
            may_have_been_processed: may_go_on || reported.class.may_have_been_processed(),
            authentication: reported.class == ErrorClass::Credentials,
            report: Some(reported),
            ..Failure::new(kind, "")
        }
    } else if status.is_success() {
        return Ok(());
    } else {
        let kind = match status {
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited,
            _ => ErrorKind::Http,
        };
        // A gateway that responds with 5xx or 408 may do so while the service continues to work. The missing
        // part of a body may be a report of that.
        let processed =
            !body.whole || !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT;
        Failure {
            may_have_been_processed: processed,
            authentication: matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN),
            ..Failure::new(kind, described(headers, &body.bytes))
        }
    };
    failure.keep(&body.bytes, settings.max_error_bytes);
    Err(failure.into())
}

/// Cuts off a message. An error may be kept for long, and a success that reports one may be large.
fn cut(message: &mut Option<String>, limit: usize) {
    if let Some(message) = message
        && message.len() > limit
    {
        message.truncate(message.floor_char_boundary(limit));
        message.shrink_to_fit();
    }
}

/// Describes a response that is not the service's, without repeating it: it may contain anything.
pub(crate) fn described(headers: &HeaderMap, body: &[u8]) -> String {
    if body.is_empty() {
        return "an empty body".to_owned();
    }
    let kind = match headers.get(CONTENT_TYPE) {
        Some(kind) => excerpt(kind.as_bytes()),
        None => "no content type".to_owned(),
    };
    format!("{kind}, body length {}", body.len())
}

/// Returns the target of a redirect: the host only, because the rest may be secret.
fn redirect(headers: &HeaderMap) -> String {
    let Some(location) = headers.get(LOCATION) else {
        return "without a target".to_owned();
    };
    let location = String::from_utf8_lossy(location.as_bytes());
    match Url::parse(&location) {
        Ok(url) => match (url.host_str(), url.port()) {
            (Some(host), Some(port)) => format!("to {}://{host}:{port}", url.scheme()),
            (Some(host), None) => format!("to {}://{host}", url.scheme()),
            (None, _) => "to a URL without a host".to_owned(),
        },
        // A `//host/path` names another host too, though it has no scheme.
        Err(_) => match location.strip_prefix("//") {
            Some(rest) => match Url::parse(&format!("https://{rest}")) {
                Ok(url) => format!("to //{}", url.host_str().unwrap_or_default()),
                Err(_) => "to a malformed URL".to_owned(),
            },
            None => "to the same host".to_owned(),
        },
    }
}

fn encoding(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(CONTENT_ENCODING)
        .iter()
        .map(|value| excerpt(value.as_bytes()))
        .find(|value| {
            let value = value.trim();
            !value.is_empty() && !value.eq_ignore_ascii_case("identity")
        })
}

/// Returns the length that the head promises, if it is meaningful: chunks have their own lengths, and some
/// responses have a length but no body.
fn expected_length(method: &str, status: StatusCode, headers: &HeaderMap) -> Option<u64> {
    if has_no_body(method, status) || headers.contains_key(TRANSFER_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn has_no_body(method: &str, status: StatusCode) -> bool {
    method == "HEAD" || status == StatusCode::NO_CONTENT
}

/// Returns true if the body comes in chunks, the last of which is marked.
fn is_chunked(headers: &HeaderMap) -> bool {
    let codings = headers.get_all(TRANSFER_ENCODING).iter().next_back();
    codings
        .and_then(|codings| codings.to_str().ok()?.rsplit(',').next())
        .is_some_and(|last| last.trim().eq_ignore_ascii_case("chunked"))
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::tests::Plain;
    use http::{HeaderName, HeaderValue};

    /// Returns the error as the caller sees it.
    fn complete(
        service: Service,
        status: StatusCode,
        headers: &HeaderMap,
        body: &Body,
        settings: &Settings,
    ) -> Result<(), Error> {
        super::complete(service, status, headers, body, settings).map_err(Error::from)
    }

    fn status(code: u16) -> StatusCode {
        StatusCode::from_u16(code).unwrap()
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    fn whole(body: &str) -> Body {
        Body {
            bytes: Bytes::copy_from_slice(body.as_bytes()),
            whole: true,
        }
    }

    #[test]
    fn heads_are_judged_before_the_body() {
        for (code, pairs, expected) in [
            (200, &[][..], Ok(None)),
            (200, &[("content-length", "5")], Ok(Some(5))),
            (200, &[("content-length", "8388608")], Ok(Some(8_388_608))),
            (
                200,
                &[("content-length", "8388609")],
                Err(ErrorKind::TooLarge),
            ),
            (
                200,
                &[("content-length", "5"), ("transfer-encoding", "chunked")],
                Ok(None),
            ),
            (204, &[("content-length", "5")], Ok(None)),
            (
                500,
                &[("content-length", "1073741824")],
                Ok(Some(1_073_741_824)),
            ),
            (
                200,
                &[("content-encoding", "gzip")],
                Err(ErrorKind::Encoding),
            ),
            (200, &[("content-encoding", "identity")], Ok(None)),
            (200, &[("content-encoding", " Identity ")], Ok(None)),
            (200, &[("content-encoding", "")], Ok(None)),
            (500, &[("content-encoding", "br")], Err(ErrorKind::Encoding)),
            (101, &[], Err(ErrorKind::Http)),
            (300, &[], Err(ErrorKind::Redirect)),
            (301, &[], Err(ErrorKind::Redirect)),
            (
                302,
                &[("content-encoding", "gzip")],
                Err(ErrorKind::Redirect),
            ),
            (304, &[], Err(ErrorKind::NotModified)),
            (399, &[], Err(ErrorKind::Redirect)),
        ] {
            let judged = head(
                "PUT",
                status(code),
                &headers(pairs),
                &Settings::default(),
                false,
            );
            let found = judged
                .map(|limit| {
                    assert_eq!(limit.cut, code >= 400);
                    limit.expected
                })
                .map_err(|error| {
                    assert!(error.may_have_been_processed);
                    error.kind
                });
            assert_eq!(found, expected, "{code} {pairs:?}");
        }
    }

    #[test]
    fn a_body_must_have_the_length_that_its_head_promised() {
        for (expected, received, good) in [
            (None, 0, true),
            (None, 6, true),
            (Some(6), 6, true),
            (Some(100), 6, false),
            (Some(0), 6, false),
            (Some(u64::MAX), 6, false),
        ] {
            let kind = length(expected, received).err().map(|error| error.kind);
            let wanted = (!good).then_some(ErrorKind::Protocol);
            assert_eq!(kind, wanted, "{expected:?} {received}");
        }
    }

    #[test]
    fn a_redirect_names_the_host_and_nothing_else() {
        for (location, expected) in [
            (
                "https://evil.example.com/take?token=hidden",
                "to https://evil.example.com",
            ),
            ("http://user:hidden@127.0.0.1:81/", "to http://127.0.0.1:81"),
            ("//evil.example.com/hidden", "to //evil.example.com"),
            ("/hidden", "to the same host"),
            ("hidden", "to the same host"),
            ("", "to the same host"),
            ("data:,hidden", "to a URL without a host"),
        ] {
            let headers = headers(&[("location", location)]);
            assert_eq!(redirect(&headers), expected, "{location}");
        }
        assert_eq!(redirect(&HeaderMap::new()), "without a target");
    }

    #[test]
    fn responses_are_classified_by_envelope_then_status() {
        use ErrorKind::{Api, ClockSkew, Http, RateLimited, Replay};
        // Status, body, then: kind, code, whether it may have been processed, whether the credentials are the
        // reason.
        for (code, body, expected) in [
            (200, "{}", None),
            (200, "<html>", None),
            (204, "", None),
            (200, r#"{"error_info":null}"#, None),
            (
                200,
                r#"{"error_info":{"error_code":9003}}"#,
                Some((Api, Some(9003), false, false)),
            ),
            (
                500,
                r#"{"error_info":{"error_code":9003}}"#,
                Some((Api, Some(9003), false, false)),
            ),
            (
                500,
                r#"{"error_info":{"error_code":20000}}"#,
                Some((Api, Some(20000), false, false)),
            ),
            (
                500,
                r#"{"error_info":{"error_code":10004}}"#,
                Some((Api, Some(10004), true, false)),
            ),
            (
                500,
                r#"{"error_info":{"error_code":41}}"#,
                Some((Api, Some(41), true, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":190004}}"#,
                Some((Api, Some(190004), false, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":190303}}"#,
                Some((Api, Some(190303), false, true)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":200003}}"#,
                Some((Api, Some(200003), false, true)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":190300}}"#,
                Some((ClockSkew, Some(190300), false, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":190301}}"#,
                Some((Replay, Some(190301), true, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":200002}}"#,
                Some((Replay, Some(200002), true, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":190310}}"#,
                Some((RateLimited, Some(190310), false, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":500168}}"#,
                Some((RateLimited, Some(500168), false, false)),
            ),
            (
                429,
                r#"{"error_info":{"error_code":777}}"#,
                Some((RateLimited, Some(777), false, false)),
            ),
            (
                400,
                r#"{"error_info":{"error_code":777}}"#,
                Some((Api, Some(777), true, false)),
            ),
            (400, r#"{"error_info":{}}"#, Some((Api, None, true, false))),
            (400, "", Some((Http, None, false, false))),
            (401, "{}", Some((Http, None, false, true))),
            (403, "<html>", Some((Http, None, false, true))),
            (404, "<html>", Some((Http, None, false, false))),
            (408, "", Some((Http, None, true, false))),
            (429, "", Some((RateLimited, None, false, false))),
            (500, "<html>", Some((Http, None, true, false))),
            (502, "", Some((Http, None, true, false))),
            (503, "{}", Some((Http, None, true, false))),
            (504, "", Some((Http, None, true, false))),
            (999, "", Some((Http, None, true, false))),
        ] {
            let found = complete(
                Service::of::<Plain>(),
                status(code),
                &HeaderMap::new(),
                &whole(body),
                &Settings::default(),
            );
            let found = found.err().map(|error| {
                assert_eq!(error.body(), Some(body.as_bytes()));
                (
                    error.kind(),
                    error.code(),
                    error.may_have_been_processed(),
                    error.is_authentication(),
                )
            });
            assert_eq!(found, expected, "{code} {body}");
        }
    }

    #[test]
    fn codes_that_are_not_listed_can_be_explained() {
        let settings = Settings {
            classify_code: Some(|code| (code != 778).then_some(ErrorClass::QuotaExhausted)),
            ..Settings::default()
        };
        for (code, body, class) in [
            (
                400,
                r#"{"error_info":{"error_code":777}}"#,
                ErrorClass::QuotaExhausted,
            ),
            (
                429,
                r#"{"error_info":{"error_code":777}}"#,
                ErrorClass::QuotaExhausted,
            ),
            (
                400,
                r#"{"error_info":{"error_code":778}}"#,
                ErrorClass::Failed,
            ),
            (
                429,
                r#"{"error_info":{"error_code":778}}"#,
                ErrorClass::RateLimited,
            ),
            (
                400,
                r#"{"error_info":{"error_code":9003}}"#,
                ErrorClass::Refused,
            ),
            (400, r#"{"error_info":{}}"#, ErrorClass::Failed),
        ] {
            let body = whole(body);
            let service = Service::of::<Plain>();
            let error = complete(service, status(code), &HeaderMap::new(), &body, &settings);
            assert_eq!(error.unwrap_err().class(), Some(class), "{code} {body:?}");
        }
    }

    #[test]
    fn a_page_that_is_not_the_services_is_described_and_not_shown() {
        let page = whole(&"<p>busy</p>\r\n".repeat(1000));
        let headers = headers(&[("content-type", "text/html")]);
        let service = Service::of::<Plain>();
        let error =
            complete(service, status(502), &headers, &page, &Settings::default()).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("text/html, body length 13000"), "{text}");
        assert!(!text.contains("busy"), "{text}");
        assert_eq!(error.body(), Some(&*page.bytes));
    }

    #[test]
    fn a_body_that_may_go_on_proves_nothing_without_a_complete_report() {
        // Status, body, and what it means if it is certain that there is no more: code, whether it may have been
        // processed. If it is not certain, then it may, unless the report is complete.
        for (code, body, expected_code, processed, is_complete) in [
            (
                500,
                r#"{"error_info":{"error_code":9003"#,
                None,
                true,
                false,
            ),
            (
                400,
                r#"{"error_info":{"error_code":190310"#,
                None,
                true,
                false,
            ),
            (
                400,
                r#"{"error_info":{"error_code":190310,"message":"too"#,
                Some(190_310),
                false,
                false,
            ),
            (
                400,
                r#"{"error_info":{"error_code":190310},"data":"#,
                Some(190_310),
                false,
                true,
            ),
            (400, r#"{"data":"xxxx"#, None, false, false),
            (404, "<html>", None, false, false),
            (429, "", None, false, false),
            (401, "", None, false, false),
            (
                200,
                r#"{"error_info":{"error_code":9003}}"#,
                Some(9003),
                false,
                true,
            ),
        ] {
            for (is_whole, expected) in [(true, processed), (false, processed || !is_complete)] {
                let body = Body {
                    whole: is_whole,
                    ..whole(body)
                };
                let error = complete(
                    Service::of::<Plain>(),
                    status(code),
                    &HeaderMap::new(),
                    &body,
                    &Settings::default(),
                )
                .unwrap_err();
                assert_eq!(error.code(), expected_code, "{code} {body:?}");
                assert_eq!(error.may_have_been_processed(), expected, "{code} {body:?}");
            }
        }
    }

    #[test]
    fn a_head_says_how_its_body_ends_or_it_does_not() {
        for (method, code, pairs, has_end) in [
            ("PUT", 200, &[][..], false),
            ("PUT", 500, &[], false),
            ("HEAD", 500, &[], true),
            ("PUT", 204, &[], true),
            ("PUT", 500, &[("content-length", "5")], true),
            ("PUT", 500, &[("content-length", "five")], false),
            ("PUT", 500, &[("transfer-encoding", "chunked")], true),
            ("PUT", 500, &[("transfer-encoding", "gzip, Chunked")], true),
            ("PUT", 500, &[("transfer-encoding", "gzip")], false),
        ] {
            let limit = head(
                method,
                status(code),
                &headers(pairs),
                &Settings::default(),
                false,
            );
            assert_eq!(limit.unwrap().has_end, has_end, "{method} {code} {pairs:?}");
        }
    }

    #[test]
    fn an_error_keeps_no_more_than_the_limit() {
        let settings = Settings {
            max_error_bytes: 100,
            ..Settings::default()
        };
        let body = whole(&format!(
            r#"{{"error_info":{{"error_code":9003,"message":"{}"}}}}"#,
            "议".repeat(1000)
        ));
        let service = Service::of::<Plain>();
        let error =
            complete(service, status(200), &HeaderMap::new(), &body, &settings).unwrap_err();
        assert_eq!(error.body(), body.bytes.get(..100));
        assert_eq!(error.message(), Some(&*"议".repeat(33)));
    }
}
