//! A pattern that does not parse.
//@ errors: 3
//@ says: `pattern` is not a supported regular expression: found unclosed character class
//@ says: write a range instead of a class like `\p{Han}`, as in `[\u{4E00}-\u{9FFF}]`

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(pattern = "[0-9")]
    pub a: String,
    #[api(pattern = "(?<=a)b")]
    pub b: String,
    #[api(pattern = r"^\p{Han}+$")]
    pub c: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
