//! The query of the path has a placeholder.
//@ errors: 1
//@ says: `{page}` is in the query: remove it there, and write `#[api(query)]` on the field `page`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms?page={page}")]
pub struct A {
    pub page: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
