//! Requests recorded from the service's official SDKs, read as requests of this crate.

use std::path::Path;

use meeting_api::rooms::{MraAddress, SignallingProtocol};
use meeting_api::{Endpoint, Valid};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Returns every recorded request of an endpoint, by all SDKs.
pub fn of(endpoint: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../meeting-api/tests/golden");
    let recorded = |sdk| {
        let text = std::fs::read_to_string(folder.join(format!("{sdk}-{endpoint}.json"))).unwrap();
        serde_json::from_str::<Vec<Value>>(&text).unwrap()
    };
    ["go", "python"].into_iter().flat_map(recorded).collect()
}

/// Reads a recorded body. The SDKs do not check dial strings, so `put` gets them verbatim.
pub fn read<T: Endpoint + DeserializeOwned>(
    body: &Value,
    put: impl FnOnce(&mut T, MraAddress),
) -> Result<Valid<T>, String> {
    let mut readable = body.clone();
    let address = readable.as_object_mut().unwrap().get_mut("mra_address");
    let recorded = address.map(|address| {
        let dial_string = address["dial_string"].as_str().unwrap().to_owned();
        let protocol = SignallingProtocol::from(address["protocol"].as_i64().unwrap());
        address["protocol"] = json!(1);
        address["dial_string"] = json!("sip:stand.in@example.com");
        match protocol {
            SignallingProtocol::Sip => MraAddress::sip_verbatim(dial_string),
            _ => MraAddress::h323_verbatim(dial_string),
        }
    });
    let request: Valid<T> = serde_json::from_value(readable).map_err(|error| error.to_string())?;
    let mut request = request.into_inner();
    if let Some(address) = recorded {
        put(&mut request, address.map_err(|error| error.to_string())?);
    }
    request.validate().map_err(|error| error.to_string())
}

/// Asserts that a request has the recorded wire form: the same JSON value, with exact numbers.
#[track_caller]
pub fn assert_same<T: Endpoint>(request: &Valid<T>, vector: &Value) {
    let name = &vector["name"];
    let prepared = request.prepare().unwrap();
    assert_eq!(prepared.method(), vector["method"], "{name}");
    assert_eq!(prepared.target(), vector["request_target"], "{name}");
    let sent: Value = serde_json::from_slice(prepared.body()).unwrap();
    let body: Value = serde_json::from_str(vector["body_utf8"].as_str().unwrap()).unwrap();
    assert_eq!(sent, body, "{name}");
}
