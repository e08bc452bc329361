//! `list`, `map`, `object` and `display` are on fields that they are not for.
//@ errors: 7
//@ says: `list` is for lists, not for an integer (`u8`)
//@ says: `list` is for a query or a form; remove it here
//@ says: `map` is for maps, not for a string
//@ says: `object` is for an `#[object]`, not for a list
//@ says: to send its entries write `#[api(map)]`
//@ says: serde writes the members of a JSON body; remove `display`
//@ says: `map` and `object` both set the style of the field

use meeting_api::{Endpoint, endpoint};

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    #[api(list = comma)]
    pub floor: u8,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(list = comma)]
    pub floors: Vec<u8>,
}

#[endpoint(GET, "/v1/rooms")]
pub struct C {
    #[api(map)]
    pub filter: String,
}

#[endpoint(GET, "/v1/rooms")]
pub struct D {
    #[api(object = brackets)]
    pub filter: Vec<String>,
}

#[endpoint(GET, "/v1/rooms")]
pub struct E {
    pub filter: BTreeMap<String, String>,
}

#[endpoint(POST, "/v1/rooms")]
pub struct F {
    #[api(display)]
    pub address: Ipv4Addr,
}

#[endpoint(GET, "/v1/rooms")]
pub struct G {
    #[api(map, object = brackets)]
    pub filter: BTreeMap<String, String>,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
    let _ = (D::builder(), D::SPEC);
    let _ = (E::builder(), E::SPEC);
    let _ = (F::builder(), F::SPEC);
    let _ = (G::builder(), G::SPEC);
}
