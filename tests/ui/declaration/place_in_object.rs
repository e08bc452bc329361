//! The fields of an object are members of it.
//@ errors: 5
//@ says: `path` does not belong in an `#[object]`: its fields are members of the JSON object
//@ says: `query` does not belong in an `#[object]`: its fields are members of the JSON object
//@ says: `header` does not belong in an `#[object]`: its fields are members of the JSON object
//@ says: `body` does not belong in an `#[object]`: its fields are members of the JSON object
//@ says: `part` does not belong in an `#[object]`: its fields are members of the JSON object

use meeting_api::object;

#[object]
pub struct A {
    #[api(path)]
    pub f0: String,
    #[api(query)]
    pub f1: String,
    #[api(header = "X-A")]
    pub f2: String,
    #[api(body)]
    pub f3: String,
    #[api(part)]
    pub f4: String,
}

fn main() {
    let _ = A::builder();
}
