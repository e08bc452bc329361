//! Compile-time checks of a service and its declarations. Each is a constant, so `cargo check` reports the
//! errors.

use std::marker::PhantomData;

use crate::service::api::Api;
use crate::service::headers::{is_framing, is_name, is_reserved, is_value};

/// The checks of a service. They are made once, however many endpoints the service has.
pub(crate) struct Checks<A>(PhantomData<fn() -> A>);

impl<A: Api> Checks<A> {
    /// Fails to compile if the constants of the service cannot be used.
    pub(crate) const PASSED: () = {
        base_url(A::BASE_URL);
        headers(A::HEADERS);
    };
}

/// Fails to compile if a declaration names a header that the service reserves.
#[track_caller]
pub const fn not_reserved<A: Api>(name: &str, message: &str) {
    if is_reserved(A::RESERVED_HEADERS, name) {
        panic_with(message);
    }
}

#[track_caller]
const fn headers(headers: &[(&str, &str)]) {
    let mut rest = headers;
    while let [(name, value), others @ ..] = rest {
        if !is_name(name) {
            panic_with(
                "a name in `HEADERS` is not a header name: letters, digits and !#$%&'*+-.^_`|~, at least one",
            );
        }
        if is_framing(name) {
            panic_with(
                "a name in `HEADERS` is a header that the client sets itself, such as `Host` or `Content-Length`",
            );
        }
        if !is_value(value) {
            panic_with("a value in `HEADERS` must be visible ASCII and spaces");
        }
        rest = others;
    }
}

/// Checks the parts of a base URL that can be checked at compile time. The client parses the rest.
#[track_caller]
const fn base_url(text: &str) {
    let Some(rest) = after_scheme(text.as_bytes()) else {
        panic_with("`BASE_URL` must begin with `https://`");
        return;
    };
    if let [] | [b'/' | b':', ..] = rest {
        panic_with("`BASE_URL` has no host; write `https://host` or `https://host/path`");
    }
    let mut in_path = false;
    let mut rest = rest;
    while let [byte, others @ ..] = rest {
        match byte {
            b'?' | b'#' => {
                panic_with(
                    "`BASE_URL` must not have a query or a fragment; parameters belong in endpoints",
                );
            }
            b'@' if !in_path => {
                panic_with(
                    "`BASE_URL` must not have a user name; credentials are an argument of `Client::builder`",
                );
            }
            b'/' if matches!(others, [b'/', ..]) => {
                panic_with("`BASE_URL` has an empty path segment: `//`");
            }
            b'/' => in_path = true,
            b' ' | b'\\' | b'"' | b'<' | b'>' | b'{' | b'}' => {
                panic_with(
                    "`BASE_URL` has a character that is not allowed in a URL; percent-encode it",
                );
            }
            byte if !byte.is_ascii_graphic() => {
                panic_with(
                    "`BASE_URL` has a character that is not allowed in a URL; percent-encode it",
                );
            }
            _ => {}
        }
        rest = others;
    }
}

/// Plain http is for clusters and tests. Each client must enable it.
const fn after_scheme(text: &[u8]) -> Option<&[u8]> {
    match text {
        [
            b'h' | b'H',
            b't' | b'T',
            b't' | b'T',
            b'p' | b'P',
            b's' | b'S',
            b':',
            b'/',
            b'/',
            rest @ ..,
        ]
        | [
            b'h' | b'H',
            b't' | b'T',
            b't' | b'T',
            b'p' | b'P',
            b':',
            b'/',
            b'/',
            rest @ ..,
        ] => Some(rest),
        _ => None,
    }
}

#[expect(
    clippy::panic,
    reason = "a panic in a constant is an error of the compiler, and these functions are called in constants only"
)]
#[track_caller]
const fn panic_with(message: &str) {
    panic!("{}", message);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls_that_clients_accept_compile() {
        for text in [
            "https://api.example.com",
            "https://api.example.com:8443/open/v3/",
            "HTTPS://api.example.com",
            "http://localhost:8080",
        ] {
            base_url(text);
        }
    }

    #[test]
    fn other_base_urls_do_not_compile() {
        for (text, expected) in [
            ("", "begin with"),
            ("api.example.com", "begin with"),
            ("ftp://api.example.com", "begin with"),
            ("https://", "no host"),
            ("https:///v1", "no host"),
            ("https://api.example.com?a=b", "query"),
            ("https://api.example.com/v1#a", "fragment"),
            ("https://user:pass@api.example.com", "user name"),
            ("https://api.example.com//v1", "empty path segment"),
            ("https://api.example.com/ v1", "percent-encode"),
            ("https://api.example.com/\u{4f1a}", "percent-encode"),
        ] {
            let panic = std::panic::catch_unwind(|| base_url(text)).unwrap_err();
            let message = panic.downcast_ref::<String>().unwrap();
            assert!(message.contains(expected), "{text}: {message}");
        }
    }

    #[test]
    fn headers_of_every_request_are_checked_like_other_headers() {
        headers(&[("Accept", "application/json"), ("X-Version", "")]);
        for (name, value) in [("", "a"), ("a b", "a"), ("Host", "a"), ("X-Name", "a\nb")] {
            let checked = std::panic::catch_unwind(|| headers(&[("Accept", "a"), (name, value)]));
            assert!(checked.is_err(), "{name}");
        }
    }
}
