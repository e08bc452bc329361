//! A group has at least two members.
//@ errors: 4
//@ says: the group `g0` has one member; `one_of` joins at least two fields: write `#[api(one_of = g0)]` on the other fields too
//@ says: `at_least_one_of` joins at least two fields
//@ says: `at_most_one_of` joins
//@ says: `all_or_none` joins

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(one_of = g0)]
    pub f0: Option<String>,
    #[api(at_least_one_of = who)]
    pub f1: Option<String>,
    #[api(at_most_one_of = filter)]
    pub f2: Option<String>,
    #[api(all_or_none = period)]
    pub f3: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
