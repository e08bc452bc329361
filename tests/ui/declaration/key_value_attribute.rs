//! Arguments are written in parentheses: the compiler says so, and shows the macro none of them.
//@ errors: 2
//@ says: key-value macro attributes are not supported

use meeting_api::endpoint;

#[endpoint = "/v1/rooms"]
pub struct A {
    pub name: String,
}

fn main() {}
