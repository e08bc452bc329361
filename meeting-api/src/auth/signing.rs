//! The AK/SK signature, which older documentation of the service calls "JWT".
//!
//! The client signs its requests itself. This module is for checking a signature by hand, for recording test data,
//! and for requests that another HTTP client sends.

use std::fmt::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The input of a signature.
///
/// Nothing is normalized: the bytes signed must be the bytes sent.
///
/// ```
/// use meeting_api::signing::SigningInput;
///
/// let input = SigningInput {
///     method: "PUT",
///     target: "/v1/meeting-rooms/cancel-room-call",
///     body: br#"{"operator_id":"user1"}"#,
///     secret_id: "AKIDEXAMPLE",
///     nonce: 1234567890123456789,
///     timestamp: 1700000000,
/// };
/// assert_eq!(
///     input.string_to_sign(),
///     "PUT\n\
///      X-TC-Key=AKIDEXAMPLE&X-TC-Nonce=1234567890123456789&X-TC-Timestamp=1700000000\n\
///      /v1/meeting-rooms/cancel-room-call\n\
///      {\"operator_id\":\"user1\"}"
/// );
/// assert_eq!(
///     input.signature("SECRETKEYEXAMPLE"),
///     "NWRiNjU4YWU4OTkyNDJhOGY1NGM0MWUwNmM0NDQxNTRkODI1NzMwYTk2Yjk2MTU0MzQyMjk1MzZmYWU0MmJiOQ=="
/// );
/// ```
#[derive(Clone, Copy)]
pub struct SigningInput<'a> {
    /// The HTTP method, in capitals.
    pub method: &'a str,
    /// Path and query, percent-encoded, as they are sent.
    pub target: &'a str,
    /// The body as it is sent. Empty if there is none, and for `multipart/form-data`.
    pub body: &'a [u8],
    /// The SecretId, sent as `X-TC-Key`.
    pub secret_id: &'a str,
    /// The number sent as `X-TC-Nonce`.
    pub nonce: u64,
    /// Seconds since 1970 (UTC), sent as `X-TC-Timestamp`.
    pub timestamp: u64,
}

impl SigningInput<'_> {
    /// Returns the value of `X-TC-Signature`: Base64 of the hexadecimal digits of HMAC-SHA256, 88 characters.
    pub fn signature(&self, secret_key: &str) -> String {
        self.sign(&SigningKey::new(secret_key))
    }

    pub(crate) fn sign(&self, key: &SigningKey) -> String {
        let mut mac = key.0.clone();
        // A signature accepts a string of any length.
        let _ = self.write_head(&mut Signed(&mut mac));
        mac.update(self.body);
        BASE64.encode(hexadecimal(mac.finalize().into_bytes().into()))
    }

    /// Returns the string to sign, for comparison with the one that the service reports. It contains the body, but
    /// not the secret key.
    ///
    /// Bytes of the body that are not valid UTF-8 appear as `U+FFFD`.
    pub fn string_to_sign(&self) -> String {
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = self.write_head(&mut text);
        text.push_str(&String::from_utf8_lossy(self.body));
        text
    }

    /// Returns everything before the body.
    fn write_head(&self, out: &mut impl Write) -> fmt::Result {
        let Self {
            method,
            target,
            secret_id,
            nonce,
            timestamp,
            ..
        } = self;
        write!(
            out,
            "{method}\nX-TC-Key={secret_id}&X-TC-Nonce={nonce}&X-TC-Timestamp={timestamp}\n{target}\n"
        )
    }
}

/// Shows everything except the body, of which it shows the length.
impl fmt::Debug for SigningInput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningInput")
            .field("method", &self.method)
            .field("target", &self.target)
            .field("body_length", &self.body.len())
            .field("secret_id", &self.secret_id)
            .field("nonce", &self.nonce)
            .field("timestamp", &self.timestamp)
            .finish()
    }
}

/// A secret key whose hash state is already computed, which saves much of the work of a signature over a typical
/// request. The key itself is not stored.
#[derive(Clone)]
pub(crate) struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    pub(crate) fn new(secret_key: &str) -> Self {
        // HMAC accepts a key of any length (RFC 2104, section 2), so the alternative is never used.
        Self(
            Hmac::new_from_slice(secret_key.as_bytes())
                .unwrap_or_else(|_| Hmac::new(&[0; 64].into())),
        )
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A writer that adds strings to a signature.
struct Signed<'a>(&'a mut Hmac<Sha256>);

impl Write for Signed<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

fn hexadecimal(bytes: [u8; 32]) -> [u8; 64] {
    let digit = |nibble: u8| match nibble {
        0..10 => b'0' + nibble,
        _ => b'a' + (nibble - 10),
    };
    let mut digits = [0; 64];
    let (pairs, _) = digits.as_chunks_mut::<2>();
    for (pair, byte) in pairs.iter_mut().zip(bytes) {
        *pair = [digit(byte >> 4), digit(byte & 0xF)];
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input<'a>(target: &'a str, body: &'a [u8]) -> SigningInput<'a> {
        SigningInput {
            method: "GET",
            target,
            body,
            secret_id: "id",
            nonce: 1,
            timestamp: 2,
        }
    }

    /// Computed with Python's `hmac` and `base64`.
    #[test]
    fn keys_of_every_length_are_taken() {
        for (length, expected) in [
            (
                0,
                "NTU5MGI2ZjIzNDhlMjdlMzhkNGI0NzgzYTY0N2Q4NTQyZWI1ZWVhYTZmYTExZDQ3MmIxYjk3NmU4MjJjOTc2OQ==",
            ),
            (
                1,
                "NDI0NmYzOGY5ZWIzMGU1MTFkMjhiMjBkZWVjNWQ5MGViMmY1MTk2M2FkZTE4Zjk5ZTI5YzBkODRhZjNkZGJhYw==",
            ),
            (
                63,
                "YTZiNzQ2ODYyN2FhOGIwODNjMGYyZGJiMTZlNmZmMTUzY2JmMDQyMDUzY2NiNWNjZTMxMTA1N2NjMmE5OWFiZA==",
            ),
            (
                64,
                "ZmU1MmI1Nzg0NjVmZDdlY2JiYjY1YzRmZjU0ZTU5YTU5MWRjMmNhMjFhNzYxYmUxN2E0MmIyN2U2NjIzZDJjOQ==",
            ),
            (
                65,
                "ZDdkYjc2NzI4Y2M5ZTJmMjhkMTViNGI2YWYxN2E1OGVhMzZkZTA5MWFlYzIzYWRmNzU1MGMzNDNlODM2OTMxMQ==",
            ),
            (
                200,
                "NmIwMDk1YThmYzRlMzY4NTQxNjQ4NjU4YWVkM2I5ODg3YjAwNmZjYmJjZGRlZTcxY2RlOTZkMThjMjA1NmJjMw==",
            ),
        ] {
            let key = "k".repeat(length);
            assert_eq!(input("/", b"").signature(&key), expected, "{length}");
        }
    }

    #[test]
    fn every_part_counts() {
        let base = input("/a", b"b");
        let signature = |input: SigningInput<'_>| input.signature("key");
        for other in [
            SigningInput {
                method: "PUT",
                ..base
            },
            SigningInput {
                target: "/b",
                ..base
            },
            SigningInput { body: b"", ..base },
            SigningInput {
                secret_id: "di",
                ..base
            },
            SigningInput { nonce: 3, ..base },
            SigningInput {
                timestamp: 3,
                ..base
            },
        ] {
            assert_ne!(signature(other), signature(base), "{other:?}");
        }
        assert_ne!(base.signature("key"), base.signature("Key"));
    }

    #[test]
    fn there_is_no_newline_after_an_empty_body() {
        assert_eq!(
            input("/a?b=c", b"").string_to_sign(),
            "GET\nX-TC-Key=id&X-TC-Nonce=1&X-TC-Timestamp=2\n/a?b=c\n"
        );
    }
}
