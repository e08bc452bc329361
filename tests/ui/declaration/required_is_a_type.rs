//! What a document calls required or optional is said by the type.
//@ errors: 2
//@ says: unknown argument `required`; a field with a plain type is required, and an `Option` is optional
//@ says: unknown argument `optional`

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
