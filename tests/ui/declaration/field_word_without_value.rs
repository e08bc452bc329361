//! Every word of a field that takes a value, without it.
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
    #[api(header)]
    pub f0: Option<String>,
    #[api(rename =)]
    pub f1: Option<String>,
    #[api(len)]
    pub f2: Option<String>,
    #[api(range =)]
    pub f3: Option<String>,
    #[api(pattern)]
    pub f4: Option<String>,
    #[api(check =)]
    pub f5: Option<String>,
    #[api(one_of)]
    pub f6: Option<String>,
    #[api(at_least_one_of =)]
    pub f7: Option<String>,
    #[api(at_most_one_of)]
    pub f8: Option<String>,
    #[api(all_or_none =)]
    pub f9: Option<String>,
    #[api(required_if)]
    pub f10: Option<String>,
    #[api(forbidden_if =)]
    pub f11: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
