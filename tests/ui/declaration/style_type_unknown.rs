//! The compiler says that a type cannot be written in the way that is asked for.
//@ errors: 6
//@ says: `Point` cannot be written as a repeated parameter
//@ says: the entries of `Point` cannot be parameters
//@ says: `Point` cannot be flattened
//@ says: `Point` doesn't implement `std::fmt::Display`
//@ says: `Point` cannot be a body of bytes
//@ says: `Point` cannot be a part of a multipart body

use meeting_api::{Endpoint, endpoint};

pub struct Point;

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    #[api(list = comma)]
    pub at: Point,
}

#[endpoint(GET, "/v1/rooms")]
pub struct B {
    #[api(map)]
    pub at: Point,
}

#[endpoint(GET, "/v1/rooms")]
pub struct C {
    pub id: String,
    #[api(flatten)]
    pub at: Point,
}

#[endpoint(GET, "/v1/rooms")]
pub struct D {
    #[api(display)]
    pub at: Point,
}

#[endpoint(POST, "/v1/rooms", body = bytes)]
pub struct E {
    #[api(payload)]
    pub at: Point,
}

#[endpoint(POST, "/v1/rooms", body = multipart)]
pub struct F {
    pub at: Point,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
    let _ = (D::builder(), D::SPEC);
    let _ = (E::builder(), E::SPEC);
    let _ = (F::builder(), F::SPEC);
}
