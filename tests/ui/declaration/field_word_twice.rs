//! Every word of a field, twice.
//@ errors: 14
//@ says: `query` is given twice; remove one of the two
//@ says: `path` is given twice; remove one of the two
//@ says: `header` is given twice; remove one of the two
//@ says: `body` is given twice; remove one of the two
//@ says: `part` is given twice; remove one of the two
//@ says: `rename` is given twice; remove one of the two
//@ says: `non_empty` is given twice; remove one of the two
//@ says: `len` is given twice; remove one of the two
//@ says: `range` is given twice; remove one of the two
//@ says: `pattern` is given twice; remove one of the two
//@ says: `check` is given twice; remove one of the two
//@ says: `nullable` is given twice; remove one of the two
//@ says: `one_of` is given twice

use meeting_api::{Endpoint, endpoint};

pub fn fine(_: &str) -> Result<(), String> {
    Ok(())
}

#[endpoint(POST, "/v1/{path}", body = multipart)]
pub struct A {
    #[api(path, path)]
    pub path: String,
    #[api(part, part)]
    pub part: String,
}

#[endpoint(POST, "/v1/rooms")]
pub struct B {
    #[api(query, query)]
    pub f0: String,
    #[api(header = "X-A", header = "X-A")]
    pub f2: String,
    #[api(body, body)]
    pub f3: String,
    #[api(rename = "x", rename = "y")]
    pub f5: String,
    #[api(non_empty, non_empty)]
    pub f6: String,
    #[api(len = 1..=5, len = 1..=5)]
    pub f7: String,
    #[api(range = 1..=5, range = 1..=5)]
    pub f8: u32,
    #[api(pattern = "x", pattern = "x")]
    pub f9: String,
    #[api(check = fine, check = fine)]
    pub f10: String,
    #[api(nullable, nullable)]
    pub f11: Option<Option<String>>,
    #[api(rename = "one")]
    #[api(rename = "two")]
    pub apart: String,
    #[api(one_of = g, one_of = g)]
    pub g: Option<String>,
    #[api(one_of = g)]
    pub h: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
}
