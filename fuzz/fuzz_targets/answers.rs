//! For any response, a request returns a value or an error and does not panic. The error is a single line and does not
//! show the secret key.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::{Corpus, fuzz_target};
use meeting_api::http::{HeaderName, HeaderValue, StatusCode};
use meeting_api::rooms::{CancelRoomCall, DeviceType, OperatorIdType, RoomCallInfo};
use meeting_api::{ErrorKind, Valid};
use meeting_fuzz::{Says, assert_tells};

const HEADERS: [HeaderName; 8] = [
    HeaderName::from_static("content-length"),
    HeaderName::from_static("content-encoding"),
    HeaderName::from_static("content-type"),
    HeaderName::from_static("location"),
    HeaderName::from_static("retry-after"),
    HeaderName::from_static("date"),
    HeaderName::from_static("transfer-encoding"),
    HeaderName::from_static("x-tc-trace"),
];

/// Splits the input: two bytes for the status, one for the number of headers, the headers, and the body as the rest. A
/// header is a byte for its name and its value up to a line feed.
fn read(bytes: &[u8]) -> Option<Says> {
    let ([high, low, count], mut rest) = bytes.split_first_chunk()?;
    let status = 100 + u16::from_be_bytes([*high, *low]) % 900;
    let mut headers = Vec::new();
    for _ in 0..count % 8 {
        let (name, after) = rest.split_first()?;
        let end = after.iter().position(|byte| *byte == b'\n')?;
        let name = HEADERS[usize::from(*name) % HEADERS.len()].clone();
        headers.push((name, HeaderValue::from_bytes(&after[..end]).ok()?));
        rest = &after[end + 1..];
    }
    let body = rest.to_vec();
    Some(Says {
        status,
        headers,
        body,
    })
}

fn cancel() -> &'static Valid<CancelRoomCall> {
    static REQUEST: OnceLock<Valid<CancelRoomCall>> = OnceLock::new();
    REQUEST.get_or_init(|| {
        CancelRoomCall::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .meeting_room_id("room-0001")
            .meeting_id("1")
            .invite_id("1")
            .instance_id(DeviceType::Pc)
            .build()
            .unwrap()
    })
}

fn info() -> &'static Valid<RoomCallInfo> {
    static REQUEST: OnceLock<Valid<RoomCallInfo>> = OnceLock::new();
    REQUEST.get_or_init(|| {
        RoomCallInfo::builder()
            .operator_id("user1")
            .operator_id_type(OperatorIdType::UserId)
            .meeting_room_id("room-0001")
            .meeting_id("1")
            .instance_id(DeviceType::Pc)
            .build()
            .unwrap()
    })
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some(says) = read(bytes) else {
        return Corpus::Reject;
    };
    // Without either header, a body that was cut off looks complete.
    let has_end = says
        .headers
        .iter()
        .any(|(name, _)| *name == "content-length" || *name == "transfer-encoding");
    let client = says.client();
    let errors = meeting_fuzz::wait(async {
        [
            client.send(cancel()).await.err(),
            client.send(info()).await.err(),
        ]
    });
    for error in errors.into_iter().flatten() {
        assert_tells(&error);
        if error.kind() == ErrorKind::Http
            && !has_end
            && error.status() != Some(StatusCode::NO_CONTENT)
        {
            assert!(error.may_have_been_processed(), "{error:?}");
        }
    }
    Corpus::Keep
});
