//! Headers that a request may set, and headers that the client sets.

use http::{HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};
use crate::service::api::Service;

/// The headers of message framing. HTTP sets them.
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

/// Returns true if a header is set by the client of a service.
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

/// Returns true if a header is set by the HTTP library.
pub(crate) const fn is_framing(name: &str) -> bool {
    is_reserved(FRAMING, name)
}

/// Returns true if a string is a token (RFC 9110, section 5.6.2).
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

/// Returns true if a string arrives unchanged as a header.
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

/// Converts a header that was set for one request.
///
/// # Errors
///
/// Returns `InvalidInput` if the caller may not set the header, or if it cannot be sent. The error does not
/// repeat the value.
pub(crate) fn of_request(
    service: &Service,
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), Error> {
    checked(service, name, value).map_err(|problem| Error::new(ErrorKind::InvalidInput, problem))
}

/// Converts a header that was set for all requests of a client.
///
/// # Errors
///
/// Returns `Config` in the same cases as [`of_request`].
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
            "the value of the header `{parsed}` has a character that is not allowed in a header"
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
                "the value of the header `x-note` has a character that is not allowed in a header",
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
