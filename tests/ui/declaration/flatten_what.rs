//! `flatten` is where it has no meaning.
//@ errors: 4
//@ says: `flatten` is for an `#[object]`, not for a string
//@ says: `flatten` is for a field of an `#[endpoint]`
//@ says: remove `rename`: the parameters are the fields of the object
//@ says: `flatten` is for a query, a JSON body or a form

use meeting_api::{Endpoint, endpoint, object};

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    #[api(flatten)]
    pub paging: String,
}

#[object]
pub struct Paging {
    pub page: Option<u32>,
}

#[object]
pub struct Filter {
    #[api(flatten)]
    pub paging: Paging,
}

#[endpoint(GET, "/v1/rooms")]
pub struct B {
    #[api(flatten, rename = "p")]
    pub paging: Paging,
}

#[endpoint(GET, "/v1/rooms")]
pub struct C {
    #[api(flatten, header = "X-Paging")]
    pub paging: Paging,
}

fn main() {
    let _ = (A::builder(), A::SPEC);
    let _ = (B::builder(), B::SPEC);
    let _ = (C::builder(), C::SPEC);
}
