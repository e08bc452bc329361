//! Hostile strings in every string of the requests that this crate declares. Each string arrives unchanged, as read by
//! a parser that is independent of the encoder, or is rejected with an error that names its field. Declarations of
//! every other kind are in `encoding.rs`.

use meeting_api::rooms::{
    CancelRoomCall, DeviceType, MraAddress, OperatorIdType, RoomCall, RoomCallInfo,
};
use meeting_api::spec::Schema;
use meeting_api::{Endpoint, Valid};
use tests::hostile::hostile;
use tinyjson::JsonValue;

/// A function that puts a string into a request, or returns the reason why the string is not allowed.
type Put<E> = fn(&mut E, String) -> Result<(), String>;

/// Sends every hostile string in each of the fields, which are named by their members of the body. Returns the number
/// of strings that were sent in each field.
fn arrives<E: Endpoint + Clone>(request: &Valid<E>, fields: &[(&[&str], Put<E>)]) -> Vec<usize> {
    for parameter in E::SPEC.parameters() {
        let string = matches!(parameter.schema(), Schema::String | Schema::Object(_));
        let listed = fields.iter().any(|(path, _)| path[0] == parameter.name());
        assert_eq!(string, listed, "{} {}", E::SPEC.name(), parameter.name());
    }
    let hostile = hostile();
    let mut sent = vec![0; fields.len()];
    for ((path, put), sent) in fields.iter().zip(&mut sent) {
        let name = path[path.len() - 1];
        for text in &hostile {
            let mut request = request.clone().into_inner();
            let built = put(&mut request, text.clone())
                .and_then(|()| request.validate().map_err(|invalid| invalid.to_string()));
            let prepared = match built {
                Ok(request) => request.prepare().unwrap(),
                Err(message) => {
                    assert!(message.contains(name), "{text:?}: {message}");
                    assert!(!message.contains(char::is_control), "{message:?}");
                    continue;
                }
            };
            let body = std::str::from_utf8(prepared.body()).unwrap();
            let mut value: JsonValue = body.parse().unwrap();
            for name in *path {
                let JsonValue::Object(mut members) = value else {
                    panic!("{body}");
                };
                value = members.remove(*name).unwrap();
            }
            assert_eq!(value, JsonValue::String(text.clone()), "{body}");
            assert!(!body.bytes().any(|byte| byte < b' '), "{body:?}");
            *sent += 1;
        }
    }
    sent
}

/// Returns the number of strings that a field accepts if it must not be empty.
fn all_but_one() -> usize {
    hostile().len() - 1
}

/// Returns the number of strings that can be dialled if nothing is known about the system.
fn dialled() -> usize {
    let control = |text: &String| text.chars().any(|character| character.is_control());
    hostile()
        .iter()
        .filter(|text| !text.is_empty() && !control(text))
        .count()
}

fn verbatim(text: String) -> Result<MraAddress, String> {
    MraAddress::h323_verbatim(text).map_err(|error| format!("dial_string: {error}"))
}

#[test]
fn cancel_room_call_accepts_any_string() {
    let request = CancelRoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("1")
        .invite_id("1")
        .instance_id(DeviceType::Pc)
        .build()
        .unwrap();
    let sent = arrives(
        &request,
        &[
            (&["operator_id"], |request, text| {
                request.operator_id = text;
                Ok(())
            }),
            (&["meeting_room_id"], |request, text| {
                request.meeting_room_id = Some(text);
                Ok(())
            }),
            (&["mra_address", "dial_string"], |request, text| {
                request.meeting_room_id = None;
                request.mra_address = Some(verbatim(text)?);
                Ok(())
            }),
            (&["invite_id"], |request, text| {
                request.invite_id = text;
                Ok(())
            }),
            (&["meeting_id"], |request, text| {
                request.meeting_id = text;
                Ok(())
            }),
        ],
    );
    let all = all_but_one();
    assert_eq!(sent, [all, all, dialled(), all, all]);
}

#[test]
fn room_call_accepts_any_string() {
    let request = RoomCall::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_id(1_u64)
        .meeting_room_id("room-0001")
        .build()
        .unwrap();
    let sent = arrives(
        &request,
        &[
            (&["operator_id"], |request, text| {
                request.operator_id = text;
                Ok(())
            }),
            (&["meeting_room_id"], |request, text| {
                request.meeting_room_id = Some(text);
                Ok(())
            }),
            (&["mra_address", "dial_string"], |request, text| {
                request.meeting_room_id = None;
                request.mra_address = Some(verbatim(text)?);
                Ok(())
            }),
        ],
    );
    let all = all_but_one();
    assert_eq!(sent, [all, all, dialled()]);
}

#[test]
fn room_call_info_accepts_any_string() {
    let request = RoomCallInfo::builder()
        .operator_id("user1")
        .operator_id_type(OperatorIdType::UserId)
        .meeting_room_id("room-0001")
        .meeting_id("1")
        .instance_id(DeviceType::Pc)
        .build()
        .unwrap();
    let sent = arrives(
        &request,
        &[
            (&["operator_id"], |request, text| {
                request.operator_id = text;
                Ok(())
            }),
            (&["meeting_room_id"], |request, text| {
                request.meeting_room_id = Some(text);
                Ok(())
            }),
            (&["mra_address", "dial_string"], |request, text| {
                request.meeting_room_id = None;
                request.mra_address = Some(verbatim(text)?);
                Ok(())
            }),
            (&["meeting_id"], |request, text| {
                request.meeting_id = text;
                Ok(())
            }),
        ],
    );
    let all = all_but_one();
    assert_eq!(sent, [all, all, dialled(), all]);
}

#[test]
fn a_dial_string_is_taken_as_it_is_or_refused() {
    for text in hostile() {
        for address in [MraAddress::sip(&*text), MraAddress::h323(&*text)] {
            match address {
                Ok(address) => assert_eq!(address.dial_string(), text),
                Err(error) => {
                    let message = error.to_string();
                    assert!(!message.contains(char::is_control), "{message:?}");
                }
            }
        }
    }
}
