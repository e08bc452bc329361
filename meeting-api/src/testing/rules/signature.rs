//! The signature that a request should have: made anew from the bytes received, by code that shares nothing
//! with the client's signer, so that a mistake there cannot hide here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::request::Head;
use super::text::decode;

/// A body longer than this is cut where a message shows it.
const SHOWN_BODY: usize = 4096;

/// What is signed.
#[derive(Clone)]
pub(super) struct StringToSign {
    /// Method, key, nonce and timestamp, each line with its line feed.
    head: String,
    target: String,
    body: Vec<u8>,
}

impl StringToSign {
    pub(super) fn new(head: &Head, body: &[u8]) -> Self {
        let header = |name| head.value(name).unwrap_or_default();
        let multipart = header("Content-Type")
            .to_ascii_lowercase()
            .starts_with("multipart/form-data");
        Self {
            head: format!(
                "{}\nX-TC-Key={}&X-TC-Nonce={}&X-TC-Timestamp={}\n",
                head.method,
                header("X-TC-Key"),
                header("X-TC-Nonce"),
                header("X-TC-Timestamp"),
            ),
            target: head.target.clone(),
            body: if multipart { Vec::new() } else { body.to_vec() },
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

    /// How a wrong signature came about, if it is one of the usual mistakes.
    pub(super) fn mistake(&self, key: &str, signature: &str) -> Option<&'static str> {
        let digest = self.digest(key);
        if signature == STANDARD.encode(&digest) {
            return Some(
                "it is the Base64 of the 32 raw bytes; the Base64 of their 64 hex digits is expected",
            );
        }
        if signature.eq_ignore_ascii_case(&hex(&digest)) {
            return Some("it is in hex; the Base64 of the hex digits is expected");
        }
        if signature == STANDARD.encode(hex(&digest).to_ascii_uppercase()) {
            return Some("the hex digits are in upper case");
        }
        let is_of = |target: &str, body: &[u8]| {
            let other = Self {
                head: self.head.clone(),
                target: target.to_owned(),
                body: body.to_vec(),
            };
            signature == other.signature(key)
        };
        if is_of(&self.target, &[&self.body, b"\n".as_slice()].concat()) {
            return Some("the string that was signed ends in a line feed");
        }
        if is_of(&self.target, b"") {
            return Some("the string that was signed has no body");
        }
        if let Some((path, _)) = self.target.split_once('?')
            && is_of(path, &self.body)
        {
            return Some("the string that was signed has no query");
        }
        let unescaped = decode(&self.target, false)?;
        is_of(&unescaped, &self.body)
            .then_some("the path that was signed has no escapes; that on the request line has")
    }

    fn digest(&self, key: &str) -> Vec<u8> {
        let string = [
            self.head.as_bytes(),
            self.target.as_bytes(),
            b"\n",
            &self.body,
        ];
        hmac_sha256(key.as_bytes(), &string.concat())
    }
}

/// RFC 2104.
fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    const BLOCK: usize = 64;
    let mut key = if key.len() > BLOCK {
        Sha256::digest(key).to_vec()
    } else {
        key.to_vec()
    };
    key.resize(BLOCK, 0);
    let keyed = |pad: u8, message: &[u8]| {
        let padded: Vec<u8> = key.iter().map(|byte| byte ^ pad).collect();
        Sha256::new()
            .chain_update(padded)
            .chain_update(message)
            .finalize()
            .to_vec()
    };
    keyed(0x5c, &keyed(0x36, message))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(content_type: &str) -> Head {
        Head {
            method: "PUT".to_owned(),
            target: "/v1/meeting-rooms/cancel-room-call".to_owned(),
            headers: [
                ("content-type", content_type),
                ("x-tc-key", "AKIDEXAMPLE"),
                ("x-tc-nonce", "1234567890123456789"),
                ("x-tc-timestamp", "1700000000"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        }
    }

    #[test]
    fn hmac_agrees_with_rfc_4231() {
        for (key, message, expected) in [
            (
                b"Jefe".to_vec(),
                b"what do ya want for nothing?".as_slice(),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                vec![0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            assert_eq!(hex(&hmac_sha256(&key, message)), expected);
        }
    }

    #[test]
    fn the_example_of_the_documentation_comes_out() {
        let string = StringToSign::new(
            &head("application/json; charset=utf-8"),
            br#"{"operator_id":"user1"}"#,
        );
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
    fn the_body_of_a_multipart_request_is_not_signed() {
        let with = StringToSign::new(&head("multipart/form-data; boundary=x"), b"--x--");
        let without = StringToSign::new(&head("application/json"), b"");
        assert_eq!(with.signature("k"), without.signature("k"));
    }

    #[test]
    fn the_usual_mistakes_are_told() {
        let mut string = StringToSign::new(&head("application/json"), b"{}");
        string.target = "/v1/%C3%A9?x=1".to_owned();
        let digest = string.digest("k");
        let changed = |change: fn(&mut StringToSign)| {
            let mut other = string.clone();
            change(&mut other);
            other.signature("k")
        };
        for (signature, expected) in [
            (STANDARD.encode(&digest), Some("raw bytes")),
            (hex(&digest), Some("in hex")),
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
        let string = StringToSign::new(&head("application/json"), &[b'x'; 100_000]);
        assert!(string.shown().len() < 5000);
        assert!(
            string
                .shown()
                .ends_with("... (100000 bytes of body in all)")
        );
    }
}
