//! A field cannot be called like a method of the builder.
//@ errors: 2
//@ says: a field cannot be called `build`: the builder has a method of that name; call it `build_` and write `#[api(rename = "build")]`

use meeting_api::{Endpoint, endpoint, object};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub build: String,
    pub name: String,
}

#[object]
pub struct B {
    pub r#build: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
}
