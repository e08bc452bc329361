//! Which headers a request may be given, and which are the client's.

use http::{HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};
use crate::service::api::Service;

/// The headers that say how a message is sent. HTTP sets them.
const FRAMING: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Whether a header is one of those that the client of a service sets.
pub(crate) const fn is_reserved(reserved: &[&str], name: &str) -> bool {
    let mut rest = reserved;
    while let [first, others @ ..] = rest {
        if first.eq_ignore_ascii_case(name) {
            return true;
        }
        rest = others;
    }
    false
}

/// Whether a header is set by what sends requests.
pub(crate) const fn is_framing(name: &str) -> bool {
    is_reserved(FRAMING, name)
}

/// Whether a text is a token (RFC 9110, section 5.6.2).
pub(crate) const fn is_name(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [byte, others @ ..] = rest {
        let special = matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        );
        if !special && !byte.is_ascii_alphanumeric() {
            return false;
        }
        rest = others;
    }
    !name.is_empty()
}

/// Whether a text arrives as a header unchanged.
pub(crate) const fn is_value(value: &str) -> bool {
    let mut rest = value.as_bytes();
    while let [byte, others @ ..] = rest {
        if !byte.is_ascii_graphic() && *byte != b' ' {
            return false;
        }
        rest = others;
    }
    true
}

/// Converts a header that was given for one request.
///
/// # Errors
///
/// `InvalidInput` if the header is not the caller's to set, or cannot be sent. It does not repeat the value.
pub(crate) fn of_request(
    service: &Service,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Error> {
    checked(service, name, value).map_err(|problem| Error::new(ErrorKind::InvalidInput, problem))
}

/// Converts a header that was given for all requests of a client.
///
/// # Errors
///
/// `Config`, as [`of_request`].
pub(crate) fn of_client(
    service: &Service,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Error> {
    checked(service, name, value).map_err(Error::config)
}

fn checked(
    service: &Service,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(parsed) = HeaderName::try_from(name) else {
        return Err(format!("{name:?} is not a header name"));
    };
    if is_framing(name) || is_reserved(service.reserved_headers, name) {
        return Err(format!("the client sets the header `{parsed}` itself"));
    }
    let Ok(mut value) = HeaderValue::from_str(value) else {
        return Err(format!(
            "the value of the header `{parsed}` has a character that no header may hold"
        ));
    };
    value.set_sensitive(true);
    Ok((parsed, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::Plain;

    #[test]
    fn headers_of_the_client_and_of_the_service_are_refused_by_name() {
        let mut service = Service::of::<Plain>();
        service.reserved_headers = &["X-Key"];
        for (name, value, expected) in [
            (
                "Content-Length",
                "5",
                "the client sets the header `content-length` itself",
            ),
            ("HOST", "a", "the client sets the header `host` itself"),
            ("x-key", "a", "the client sets the header `x-key` itself"),
            ("a b", "c", "\"a b\" is not a header name"),
            ("", "c", "\"\" is not a header name"),
            (
                "x-note",
                "hunter2\r\nx: y",
                "the value of the header `x-note` has a character that no header may hold",
            ),
        ] {
            let error = of_request(&service, name, value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().ends_with(expected), "{error}");
            let error = of_client(&service, name, value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        }
        let (name, value) = of_request(&service, "If-None-Match", "\"v1\"").unwrap();
        assert_eq!(name, "if-none-match");
        assert!(value.is_sensitive());
    }

    #[test]
    fn reserved_headers_are_found_in_any_case() {
        let reserved = ["X-Key", "x-nonce"];
        assert!(is_reserved(&reserved, "x-key") && is_reserved(&reserved, "X-NONCE"));
        assert!(!is_reserved(&reserved, "x-ke") && !is_reserved(&[], "x-key"));
    }
}
