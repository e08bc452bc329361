//! What a document calls required or optional is said by the type.
//@ errors: 2
//@ says: there is no argument `required`: a field of a plain type is required, one of an `Option` is optional
//@ says: there is no argument `optional`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(required)]
    pub name: String,
    #[api(optional)]
    pub floor: Option<u8>,
}

fn main() {
    let _ = A::builder().name("a");
    let _ = A::SPEC;
}
