//! Every signature recorded from the service's official SDKs is reproduced.

use std::path::Path;

use meeting_api::signing::SigningInput;
use serde_json::Value;

#[test]
fn recorded_signatures_are_reproduced() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../meeting-api/tests/golden");
    let mut signed = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let vectors: Vec<Value> = serde_json::from_str(&text).unwrap();
        for vector in &vectors {
            let text = |name: &str| vector[name].as_str().unwrap_or_default();
            if text("signature").is_empty() {
                // An OAuth 2.0 request, which has no signature.
                assert!(vector["headers"].get("AccessToken").is_some(), "{vector}");
                continue;
            }
            // The service does not read the parts of a body.
            let content_type = vector["headers"]["Content-Type"].as_str().unwrap();
            let body = match content_type.starts_with("multipart/form-data") {
                true => "",
                false => text("body_utf8"),
            };
            let input = SigningInput {
                method: text("method"),
                target: text("request_target"),
                body: body.as_bytes(),
                secret_id: text("secret_id"),
                nonce: text("nonce").parse().unwrap(),
                timestamp: text("timestamp").parse().unwrap(),
            };
            assert_eq!(
                input.signature(text("secret_key")),
                text("signature"),
                "{} of {}",
                text("name"),
                text("sdk")
            );
            assert!(!input.string_to_sign().contains(text("secret_key")));
            signed += 1;
        }
    }
    assert_eq!(signed, 44);
}
