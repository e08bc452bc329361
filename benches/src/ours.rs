//! The work with the crate, through its public API.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::Full;
use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType};
use meeting_api::signing::SigningInput;
use meeting_api::{AkSk, Client, Prepared, Valid};

use crate::given;

pub fn credentials() -> AkSk {
    AkSk::new(given::APP_ID, given::SECRET_ID, given::SECRET_KEY).sdk_id(given::SDK_ID)
}

pub fn example() -> Valid<CancelRoomCall> {
    CancelRoomCall::builder()
        .operator_id(given::OPERATOR_ID)
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id(given::MEETING_ROOM_ID)
        .meeting_id(given::MEETING_ID)
        .invite_id(given::INVITE_ID)
        .instance_id(DeviceType::Pc)
        .build()
        .unwrap()
}

pub fn sign(prepared: &Prepared, nonce: u64, timestamp: u64) -> String {
    SigningInput {
        method: prepared.method(),
        target: prepared.target(),
        body: prepared.body(),
        secret_id: given::SECRET_ID,
        nonce,
        timestamp,
    }
    .signature(given::SECRET_KEY)
}

pub fn build_check_encode_sign(nonce: u64, timestamp: u64) -> (Prepared, String) {
    let prepared = example().prepare().unwrap();
    let signature = sign(&prepared, nonce, timestamp);
    (prepared, signature)
}

pub fn client(base: &str) -> Client {
    Client::builder(credentials())
        .base_url(base)
        .build()
        .unwrap()
}

/// Returns a client whose requests get a response at once, without a network.
pub fn client_without_network() -> Client {
    Client::builder(credentials())
        .base_url("http://127.0.0.1:8080")
        .service(Answers)
        .build()
        .unwrap()
}

#[derive(Clone)]
struct Answers;

impl tower_service::Service<http::Request<Bytes>> for Answers {
    type Response = http::Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        let body = Full::new(Bytes::from_static(given::ANSWER));
        ready(Ok(http::Response::new(body)))
    }
}
