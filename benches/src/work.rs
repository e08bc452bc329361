//! The work that is measured without a network, by name.

use std::hint::black_box;

use hmac::{Hmac, KeyInit};
use meeting_api::rooms::{CancelRoomCall, RoomCallInfo};
use meeting_api::{Api, Endpoint, FromResponse, TencentMeeting, Validate};
use serde::de::DeserializeOwned;
use sha2::Sha256;

use crate::responses::{FLAT, LIST, declared, derived};
use crate::{by_hand, given, ours, streams};

/// A piece of work that can be repeated.
pub type Job = Box<dyn FnMut()>;

/// The same work in two ways.
pub struct Work {
    pub name: &'static str,
    /// The limit for the crate, as a ratio of instructions. The crate may never make more allocations.
    pub budget: Option<f64>,
    pub by_hand: fn() -> Job,
    pub ours: fn() -> Job,
}

pub const ALL: &[Work] = &[
    Work {
        name: "build, check, encode and sign",
        budget: Some(1.0),
        by_hand: || {
            job(|| by_hand::build_encode_sign(black_box(given::NONCE), black_box(given::TIMESTAMP)))
        },
        ours: || {
            job(|| {
                ours::build_check_encode_sign(black_box(given::NONCE), black_box(given::TIMESTAMP))
            })
        },
    },
    Work {
        name: "build and check",
        budget: None,
        by_hand: || job(by_hand::CancelRoomCall::example),
        ours: || job(ours::example),
    },
    Work {
        name: "encode",
        budget: None,
        by_hand: || {
            let request = by_hand::CancelRoomCall::example();
            job(move || black_box(&request).encode())
        },
        ours: || {
            let request = ours::example();
            job(move || black_box(&request).prepare().unwrap())
        },
    },
    Work {
        name: "sign",
        budget: None,
        by_hand: || {
            let body = by_hand::CancelRoomCall::example().encode();
            job(move || by_hand::sign(ours_target(), &body, given::NONCE, given::TIMESTAMP))
        },
        ours: || {
            let prepared = ours::example().prepare().unwrap();
            job(move || ours::sign(black_box(&prepared), given::NONCE, given::TIMESTAMP))
        },
    },
    Work {
        name: "sign, with a prepared key by hand too",
        budget: None,
        by_hand: || {
            let body = by_hand::CancelRoomCall::example().encode();
            let mac = Hmac::<Sha256>::new_from_slice(given::SECRET_KEY.as_bytes()).unwrap();
            job(move || {
                let mac = black_box(&mac).clone();
                by_hand::sign_with(mac, ours_target(), &body, given::NONCE, given::TIMESTAMP)
            })
        },
        ours: || {
            let prepared = ours::example().prepare().unwrap();
            job(move || ours::sign(black_box(&prepared), given::NONCE, given::TIMESTAMP))
        },
    },
    Work {
        name: "a whole request without the network",
        budget: None,
        by_hand: || {
            let client = by_hand::Client::new("http://127.0.0.1:8080".to_owned());
            job(move || {
                let request = client.build_request(&by_hand::CancelRoomCall::example());
                by_hand::decode_nothing(black_box(given::ANSWER)).unwrap();
                request
            })
        },
        ours: || {
            let client = ours::client_without_network();
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            job(move || runtime.block_on(client.send(&ours::example())).unwrap())
        },
    },
    Work {
        name: "decode `{}`",
        budget: None,
        by_hand: || job(|| by_hand::decode_nothing(black_box(given::ANSWER)).unwrap()),
        ours: || {
            job(|| {
                assert!(read_error(200, given::ANSWER).is_none());
                decode::<CancelRoomCall>(given::ANSWER)
            })
        },
    },
    Work {
        name: "decode a typed response",
        budget: None,
        by_hand: || job(|| by_hand::decode_typed(black_box(given::TYPED_ANSWER)).unwrap()),
        ours: || {
            job(|| {
                assert!(read_error(200, given::TYPED_ANSWER).is_none());
                decode::<RoomCallInfo>(given::TYPED_ANSWER)
            })
        },
    },
    Work {
        name: "read a response of ten members",
        budget: Some(1.2),
        by_hand: || job(|| read::<derived::Flat>(FLAT)),
        ours: || job(|| read::<declared::Flat>(FLAT)),
    },
    Work {
        name: "read a list of five records",
        budget: Some(1.4),
        by_hand: || job(|| read::<derived::List>(LIST)),
        ours: || job(|| read::<declared::List>(LIST)),
    },
    Work {
        name: "decode an error report",
        budget: None,
        by_hand: || job(|| by_hand::decode_error(black_box(given::ERROR)).unwrap()),
        ours: || job(|| read_error(500, given::ERROR).unwrap()),
    },
    Work {
        name: "read a thousand events of 200 bytes",
        budget: Some(1.2),
        by_hand: || {
            let (runtime, pieces) = (streams::runtime(), streams::events());
            job(move || runtime.block_on(streams::events_by_hand(black_box(&pieces))))
        },
        ours: || {
            let (runtime, client) = (streams::runtime(), streams::client());
            let request = streams::Watch {}.validate().unwrap();
            job(move || runtime.block_on(streams::events_of_ours(&client, &request)))
        },
    },
    Work {
        name: "read twenty items on each of three pages",
        budget: Some(1.05),
        by_hand: || {
            let (runtime, client) = (streams::runtime(), streams::client());
            job(move || runtime.block_on(streams::pages_by_hand(&client)).unwrap())
        },
        ours: || {
            let (runtime, client) = (streams::runtime(), streams::client());
            job(move || runtime.block_on(streams::pages_of_ours(&client)).unwrap())
        },
    },
];

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(black_box(text)).unwrap()
}

fn ours_target() -> &'static str {
    black_box("/v1/meeting-rooms/cancel-room-call")
}

fn read_error(status: u16, body: &[u8]) -> Option<meeting_api::ApiError> {
    let status = http::StatusCode::from_u16(status).unwrap();
    TencentMeeting::read_error(status, &http::HeaderMap::new(), black_box(body))
}

fn job<T>(mut work: impl FnMut() -> T + 'static) -> Job {
    Box::new(move || {
        black_box(work());
    })
}

/// Reads a response to an endpoint.
fn decode<E: Endpoint>(body: &'static [u8]) -> E::Response {
    E::Response::reader().read(black_box(body)).unwrap()
}
