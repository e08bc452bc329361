//! A constant has the name of a field.
//@ errors: 3
//@ says: `state` is both a constant and the name of the field `state`
//@ says: `x-version` is both a constant and the name of the field `version`
//@ says: `kind` is both a constant and the name of the field `kind`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms?state=open")]
pub struct A {
    pub state: Option<String>,
}

#[endpoint(GET, "/v1/rooms", header("x-version" = "2"))]
pub struct B {
    #[api(header = "X-Version")]
    pub version: Option<String>,
}

#[endpoint(POST, "/v1/rooms", member("kind" = "large"))]
pub struct C {
    pub kind: String,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
}
