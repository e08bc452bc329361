//! Every word of a field that takes a value, with one of the wrong kind.
//@ errors: 12
//@ says: `header` takes a string literal, as in `header = "X-TC-Version"`
//@ says: `rename` takes a string literal, as in `rename = "instanceid"`
//@ says: `len` takes a range of numbers or constants with both ends included, as in `len = 1..=64`
//@ says: `range` takes a range of numbers or constants with both ends included, as in `range = 1..=50`
//@ says: `pattern` takes a string literal or the path of a constant, as in `pattern = "^[0-9]+$"`
//@ says: `check` takes a path, as in `check = path::to::function`
//@ says: `one_of` takes a name, as in `one_of = room`
//@ says: `at_least_one_of` takes a name
//@ says: `at_most_one_of` takes a name
//@ says: `all_or_none` takes a name
//@ says: `required_if` takes a field and its value in parentheses, as in `required_if(kind = Kind::Timed)`
//@ says: `forbidden_if` takes a field and its value in parentheses

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(header = 3)]
    pub f0: Option<String>,
    #[api(rename = name)]
    pub f1: Option<String>,
    #[api(len = 5)]
    pub f2: Option<String>,
    #[api(range = "1..=5")]
    pub f3: Option<String>,
    #[api(pattern = /x/)]
    pub f4: Option<String>,
    #[api(check = |x| x > 1)]
    pub f5: Option<String>,
    #[api(one_of = "room")]
    pub f6: Option<String>,
    #[api(at_least_one_of(room))]
    pub f7: Option<String>,
    #[api(at_most_one_of = a::b)]
    pub f8: Option<String>,
    #[api(all_or_none = 1)]
    pub f9: Option<String>,
    #[api(required_if = kind)]
    pub f10: Option<String>,
    #[api(forbidden_if("kind"))]
    pub f11: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
