//! A field of a flattened object has the name of another parameter.
//@ errors: 3
//@ says: `page` is the wire name of both `page` and a field of `Paging`
//@ says: a field of `paging` has the wire name of a field of `position`
//@ says: `page` is both a constant and the name of the field `paging`

use meeting_api::{Endpoint, endpoint, object};

#[object]
pub struct Paging {
    pub page: Option<u32>,
}

#[object]
pub struct Position {
    pub page: Option<u32>,
}

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    pub page: Option<u32>,
    #[api(flatten)]
    pub paging: Paging,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(flatten)]
    pub paging: Paging,
    #[api(flatten)]
    pub position: Option<Position>,
}

#[endpoint(GET, "/v1/rooms?page=1")]
pub struct C {
    #[api(flatten)]
    pub paging: Paging,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
}
