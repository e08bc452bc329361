//! A constant is not what it takes.
//@ errors: 5
//@ says: `header` takes a name and a value in parentheses
//@ says: `member` takes a name and a value in parentheses
//@ says: visible ASCII characters
//@ says: the client sets `Content-Type` itself
//@ says: GET has no body; write a constant query parameter

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms", header("X-Version" = 2))]
pub struct A {}

#[endpoint(POST, "/v1/rooms", member("kind" = KIND))]
pub struct B {}

#[endpoint(GET, "/v1/rooms", header("X-Name" = "é"))]
pub struct C {}

#[endpoint(POST, "/v1/rooms", header("Content-Type" = "text/csv"))]
pub struct D {}

#[endpoint(GET, "/v1/rooms", member("kind" = 1))]
pub struct E {}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
    let _ = (D::builder(), D::SPEC);
    let _ = (E::builder(), E::SPEC);
}
