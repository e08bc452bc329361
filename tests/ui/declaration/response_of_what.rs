//! A response is a struct with named fields. What uses it is not reported again.
//@ errors: 3
//@ says: a response is a struct with named fields, not an enum; derive `serde::Deserialize` for it instead
//@ says: a response is a struct with named fields, not a tuple struct
//@ says: a response is a struct with named fields, not a union

use meeting_api::{endpoint, response};

#[response]
#[derive(Clone)]
pub enum Either {
    One { a: u8 },
}

#[response]
pub struct Tuple(pub String);

#[response]
pub union Union {
    pub a: u8,
}

#[response]
pub struct Holder {
    pub either: Option<Either>,
    pub tuple: Vec<Tuple>,
}

#[endpoint(GET, "/v1/either", response = Either)]
pub struct A {}

fn main() {}
