//! Two constants have one name.
//@ errors: 2
//@ says: `Accept` is constant already; remove one of the two
//@ says: `kind` is constant already; remove one of the two

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms", header("Accept" = "text/csv"), header("Accept" = "text/plain"))]
pub struct A {}

#[endpoint(POST, "/v1/rooms", member("kind" = 1), member("kind" = 2))]
pub struct B {}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
}
