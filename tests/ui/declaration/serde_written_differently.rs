//! serde is told to write something else than the declaration does.
//@ errors: 8
//@ says: `tag` makes serde write this struct differently from the declaration; remove `tag`, or remove `#[object]`
//@ says: `transparent` makes serde write this struct differently
//@ says: `into` makes serde write this struct differently from the declaration; remove `into`
//@ says: a parameter has one name, for reading and for writing; write `rename_all = "..."`
//@ says: `flatten` makes serde write this field differently from the declaration; remove `flatten`, or give the field
//@ says: `with` makes serde write this field differently
//@ says: a parameter has one name, for reading and for writing; write `rename = "..."`
//@ says: `skip_serializing_if` is not honoured in a request; remove it, and use an `Option` to leave the field out

use meeting_api::{Endpoint, endpoint, object};
use serde::Serialize;

#[object]
#[derive(Serialize)]
#[serde(tag = "type", rename = "sip")]
pub struct Sip {
    pub address: String,
}

#[object]
#[derive(Serialize)]
#[serde(transparent)]
pub struct Id {
    pub id: String,
}

#[endpoint(POST, "/v1/rooms")]
#[derive(Clone, Serialize)]
#[serde(into = "String")]
pub struct Hex {
    pub value: u32,
}

impl From<Hex> for String {
    fn from(hex: Hex) -> Self {
        hex.value.to_string()
    }
}

#[endpoint(POST, "/v1/rooms")]
#[derive(Serialize)]
#[serde(rename_all(serialize = "camelCase"))]
pub struct Case {
    pub room_id: String,
}

/// Nothing of serde's is derived here.
#[endpoint(POST, "/v1/rooms")]
pub struct Flattened {
    #[serde(flatten)]
    pub sip: String,
}

#[endpoint(POST, "/v1/rooms")]
pub struct Fields {
    #[serde(with = "hex")]
    pub hex: u32,
    #[serde(rename(serialize = "a", deserialize = "b"))]
    pub a: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<u32>,
}

fn main() {
    let _ = (Sip::builder(), Id::builder(), Hex::builder(), Case::builder());
    let _ = (Flattened::builder(), Fields::builder());
    let _ = (Hex::SPEC, Case::SPEC, Flattened::SPEC, Fields::SPEC);
}
