//! Words of fields in `#[endpoint(..)]`.
//@ errors: 17
//@ says: `path` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `query` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `header` takes a name and a value in parentheses, both string literals
//@ says: `part` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `rename` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `non_empty` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `len` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `range` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `pattern` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `check` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `one_of` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `at_least_one_of` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `at_most_one_of` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `all_or_none` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `required_if` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `forbidden_if` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(
//@ says: `nullable` does not belong in `#[endpoint(METHOD, "/path", ...)]`; it belongs on a field, as in `#[api(

use meeting_api::{Endpoint, endpoint};

#[endpoint(
    GET,
    "/v1/rooms",
    path,
    query,
    header = "X",
    part,
    rename = "x",
    non_empty,
    len = 1..=5,
    range = 1..=5,
    pattern = "x",
    check = f,
    one_of = g,
    at_least_one_of = g,
    at_most_one_of = g,
    all_or_none = g,
    required_if(a = 1),
    forbidden_if(a = 1),
    nullable,
)]
pub struct A {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
