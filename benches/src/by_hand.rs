//! The work by hand, as a good engineer writes it from the service's reference: serde_json, `hmac`, `base64`,
//! `hex` and reqwest, with everything that the service requires and no checks.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::CONTENT_TYPE;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::given;

const TARGET: &str = "/v1/meeting-rooms/cancel-room-call";

#[derive(Serialize)]
pub struct CancelRoomCall {
    pub operator_id: String,
    pub operator_id_type: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_room_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mra_address: Option<MraAddress>,
    pub invite_id: String,
    pub meeting_id: String,
    pub instance_id: u32,
}

#[derive(Serialize)]
pub struct MraAddress {
    pub protocol: u32,
    pub dial_string: String,
}

impl CancelRoomCall {
    pub fn example() -> Self {
        Self {
            operator_id: given::OPERATOR_ID.to_owned(),
            operator_id_type: 1,
            meeting_room_id: Some(given::MEETING_ROOM_ID.to_owned()),
            mra_address: None,
            invite_id: given::INVITE_ID.to_owned(),
            meeting_id: given::MEETING_ID.to_owned(),
            instance_id: 1,
        }
    }

    pub fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap()
    }
}

#[derive(Debug, Deserialize)]
pub struct RoomCallInfoResponse {
    pub status: i64,
    pub response_time: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Envelope {
    error_info: ServiceError,
}

#[derive(Debug, Deserialize)]
pub struct ServiceError {
    pub error_code: i64,
    pub new_error_code: Option<i64>,
    pub message: String,
}

#[derive(Deserialize)]
struct Nothing {}

pub fn decode_nothing(body: &[u8]) -> Result<(), serde_json::Error> {
    serde_json::from_slice::<Nothing>(body).map(drop)
}

pub fn decode_typed(body: &[u8]) -> Result<RoomCallInfoResponse, serde_json::Error> {
    serde_json::from_slice(body)
}

pub fn decode_error(body: &[u8]) -> Result<ServiceError, serde_json::Error> {
    serde_json::from_slice::<Envelope>(body).map(|envelope| envelope.error_info)
}

/// Prepares the key for each signature, as the example of the crate `hmac` does.
pub fn sign(target: &str, body: &[u8], nonce: u64, timestamp: u64) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(given::SECRET_KEY.as_bytes()).unwrap();
    sign_with(mac, target, body, nonce, timestamp)
}

/// Signs with a prepared key: `mac` is a clone of a code that was keyed once.
pub fn sign_with(
    mut mac: Hmac<Sha256>,
    target: &str,
    body: &[u8],
    nonce: u64,
    timestamp: u64,
) -> String {
    let head = format!(
        "PUT\nX-TC-Key={}&X-TC-Nonce={nonce}&X-TC-Timestamp={timestamp}\n{target}\n",
        given::SECRET_ID
    );
    mac.update(head.as_bytes());
    mac.update(body);
    STANDARD.encode(hex::encode(mac.finalize().into_bytes()))
}

/// Builds, encodes and signs a request, and returns its body and signature.
pub fn build_encode_sign(nonce: u64, timestamp: u64) -> (Vec<u8>, String) {
    let body = CancelRoomCall::example().encode();
    let signature = sign(TARGET, &body, nonce, timestamp);
    (body, signature)
}

pub struct Client {
    http: reqwest::Client,
    base: String,
}

#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Service(ServiceError),
    Json(serde_json::Error),
}

impl Client {
    /// The same settings as those of the crate's own client.
    pub fn new(base: String) -> Self {
        let http = reqwest::Client::builder()
            .user_agent("by-hand/0.1.0")
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .http1_only()
            .no_proxy()
            .connect_timeout(Duration::from_secs(3))
            .timeout(Duration::from_secs(10))
            .pool_max_idle_per_host(64)
            .pool_idle_timeout(Duration::from_secs(45))
            .build()
            .unwrap();
        Self { http, base }
    }

    /// Returns a request that is ready to be sent.
    fn request(&self, request: &CancelRoomCall) -> reqwest::RequestBuilder {
        let body = request.encode();
        let nonce = getrandom::u64().unwrap() >> 1;
        let timestamp = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        let signature = sign(TARGET, &body, nonce, timestamp);
        self.http
            .put(format!("{}{TARGET}", self.base))
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header("X-TC-Key", given::SECRET_ID)
            .header("X-TC-Timestamp", timestamp)
            .header("X-TC-Nonce", nonce)
            .header("X-TC-Signature", signature)
            .header("X-TC-Registered", "1")
            .header("AppId", given::APP_ID)
            .header("SdkId", given::SDK_ID)
            .body(body)
    }

    pub fn build_request(&self, request: &CancelRoomCall) -> reqwest::Request {
        self.request(request).build().unwrap()
    }

    pub async fn cancel_room_call(&self, request: &CancelRoomCall) -> Result<(), Error> {
        let response = self.request(request).send().await.map_err(Error::Http)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Error::Http)?;
        if !status.is_success() {
            return Err(match decode_error(&body) {
                Ok(error) => Error::Service(error),
                Err(error) => Error::Json(error),
            });
        }
        decode_nothing(&body).map_err(Error::Json)
    }
}
