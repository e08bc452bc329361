//! The members of a group are optional.
//@ errors: 4
//@ says: `one_of` joins optional fields: make `f0` an `Option<String>`
//@ says: `at_least_one_of` joins optional fields: make `f1` an `Option<String>`
//@ says: `at_most_one_of` joins optional fields: make `f2` an `Option<String>`
//@ says: `all_or_none` joins optional fields: make `f3` an `Option<String>`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(one_of = g0)]
    pub f0: String,
    #[api(one_of = g0)]
    pub h0: Option<String>,
    #[api(at_least_one_of = g1)]
    pub f1: String,
    #[api(at_least_one_of = g1)]
    pub h1: Option<String>,
    #[api(at_most_one_of = g2)]
    pub f2: String,
    #[api(at_most_one_of = g2)]
    pub h2: Option<String>,
    #[api(all_or_none = g3)]
    pub f3: String,
    #[api(all_or_none = g3)]
    pub h3: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
