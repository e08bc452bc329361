//! Method, path, words: in this order.
//@ errors: 4
//@ says: the method comes first, as in `#[endpoint(GET, "/v1/rooms")]`
//@ says: the path comes right after the method, before the other arguments

use meeting_api::{Endpoint, endpoint};

#[endpoint("/v1/rooms", GET)]
pub struct A {
    pub room_id: String,
}

#[endpoint(auth = aksk, GET, "/v1/rooms")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, auth = aksk, "/v1/rooms")]
pub struct C {
    pub room_id: String,
}

#[endpoint(auth = aksk, "/v1/rooms", GET)]
pub struct D {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
    let _ = D::builder();
    let _ = D::SPEC;
}
