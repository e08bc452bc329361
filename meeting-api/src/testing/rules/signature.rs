//! The signature that a request should have, made from the bytes received. The code shares nothing with the client's
//! signer: a mistake there cannot hide here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use meeting_core::testing::Request;
use sha2::Sha256;

/// A body longer than this is cut where a message shows it.
const SHOWN_BODY: usize = 4096;

/// The values that are signed.
#[derive(Clone)]
pub(super) struct StringToSign {
    /// Method, key, nonce and timestamp, each line with its line feed.
    head: String,
    target: String,
    body: Vec<u8>,
}

impl StringToSign {
    pub(super) fn new(request: &Request) -> Self {
        let header = |name| request.header(name).unwrap_or_default();
        let multipart = header("Content-Type")
            .to_ascii_lowercase()
            .starts_with("multipart/form-data");
        let lines = format!(
            "{}\nX-TC-Key={}&X-TC-Nonce={}&X-TC-Timestamp={}\n",
            request.method(),
            header("X-TC-Key"),
            header("X-TC-Nonce"),
            header("X-TC-Timestamp"),
        );
        let body = if multipart { &[] } else { request.body() };
        Self::of(lines, request.target(), body)
    }

    fn of(head: String, target: &str, body: &[u8]) -> Self {
        Self {
            head,
            target: target.to_owned(),
            body: body.to_vec(),
        }
    }

    /// The signature that the service expects.
    pub(super) fn signature(&self, key: &str) -> String {
        STANDARD.encode(hex(&self.digest(key)))
    }

    /// The string, as a message shows it.
    pub(super) fn shown(&self) -> String {
        let body = self.body.get(..SHOWN_BODY).unwrap_or(&self.body);
        let cut = if body.len() < self.body.len() {
            format!("... ({} bytes of body in all)", self.body.len())
        } else {
            String::new()
        };
        let body = String::from_utf8_lossy(body);
        format!("{}{}\n{body}{cut}", self.head, self.target)
    }

    /// Returns the cause of a wrong signature, if it is a common mistake.
    pub(super) fn mistake(&self, key: &str, signature: &str) -> Option<&'static str> {
        let digest = self.digest(key);
        if signature == STANDARD.encode(&digest) {
            return Some(
                "it is the Base64 of the 32 raw bytes; the Base64 of their 64 hex digits is expected",
            );
        }
        if signature.eq_ignore_ascii_case(&hex(&digest)) {
            return Some("it is hexadecimal; the Base64 of the hexadecimal digits is expected");
        }
        if signature == STANDARD.encode(hex(&digest).to_ascii_uppercase()) {
            return Some("the hex digits are in upper case");
        }
        let is_of = |target: &str, body: &[u8]| {
            let other = Self::of(self.head.clone(), target, body);
            signature == other.signature(key)
        };
        if is_of(&self.target, &[&self.body, b"\n".as_slice()].concat()) {
            return Some("the signed string ends in a line feed");
        }
        if is_of(&self.target, b"") {
            return Some("the signed string has no body");
        }
        if let Some((path, _)) = self.target.split_once('?')
            && is_of(path, &self.body)
        {
            return Some("the signed string has no query");
        }
        let unescaped = unescape(&self.target)?;
        is_of(&unescaped, &self.body)
            .then_some("the signed path has no escapes, but the path of the request has")
    }

    fn digest(&self, key: &str) -> Vec<u8> {
        // A key of any length will do.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else {
            return Vec::new();
        };
        for part in [
            self.head.as_bytes(),
            self.target.as_bytes(),
            b"\n",
            &self.body,
        ] {
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

/// The text with its escapes undone; `None` if one is malformed.
fn unescape(target: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(target.len());
    let mut rest = target.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let high = char::from(rest.next()?).to_digit(16)?;
                let low = char::from(rest.next()?).to_digit(16)?;
                u8::try_from(high * 16 + low).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "PUT\nX-TC-Key=AKIDEXAMPLE&X-TC-Nonce=1234567890123456789&X-TC-Timestamp=1700000000\n";

    fn string(body: &[u8]) -> StringToSign {
        StringToSign::of(HEAD.to_owned(), "/v1/meeting-rooms/cancel-room-call", body)
    }

    #[test]
    fn the_example_of_the_documentation_comes_out() {
        let string = string(br#"{"operator_id":"user1"}"#);
        assert_eq!(
            string.signature("SECRETKEYEXAMPLE"),
            "NWRiNjU4YWU4OTkyNDJhOGY1NGM0MWUwNmM0NDQxNTRkODI1NzMwYTk2Yjk2MTU0MzQyMjk1MzZmYWU0MmJiOQ=="
        );
        assert_eq!(
            string.shown(),
            "PUT\nX-TC-Key=AKIDEXAMPLE&X-TC-Nonce=1234567890123456789&X-TC-Timestamp=1700000000\n\
             /v1/meeting-rooms/cancel-room-call\n{\"operator_id\":\"user1\"}"
        );
    }

    #[test]
    fn the_usual_mistakes_are_told() {
        let mut string = string(b"{}");
        string.target = "/v1/%C3%A9?x=1".to_owned();
        let digest = string.digest("k");
        let changed = |change: fn(&mut StringToSign)| {
            let mut other = string.clone();
            change(&mut other);
            other.signature("k")
        };
        for (signature, expected) in [
            (STANDARD.encode(&digest), Some("raw bytes")),
            (hex(&digest), Some("is hexadecimal")),
            (
                STANDARD.encode(hex(&digest).to_ascii_uppercase()),
                Some("upper case"),
            ),
            (changed(|other| other.body.push(b'\n')), Some("line feed")),
            (changed(|other| other.body.clear()), Some("no body")),
            (
                changed(|other| other.target = "/v1/%C3%A9".to_owned()),
                Some("no query"),
            ),
            (
                changed(|other| other.target = "/v1/é?x=1".to_owned()),
                Some("no escapes"),
            ),
            ("x".to_owned(), None),
        ] {
            let told = string.mistake("k", &signature);
            match expected {
                Some(part) => assert!(told.unwrap().contains(part), "{told:?}"),
                None => assert_eq!(told, None),
            }
        }
    }

    #[test]
    fn a_long_body_is_cut_in_messages() {
        let string = string(&[b'x'; 100_000]);
        assert!(string.shown().len() < 5000);
        assert!(
            string
                .shown()
                .ends_with("... (100000 bytes of body in all)")
        );
    }
}
