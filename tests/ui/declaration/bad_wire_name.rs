//! Names that cannot stand on the wire.
//@ errors: 4
//@ says: `` cannot be a wire name: it may not be empty or contain control characters, `"` or `\`
//@ says: `a\"b` cannot be a wire name
//@ says: `a\nb` cannot be a wire name
//@ says: `a\\b` cannot be a wire name

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(rename = "")]
    pub empty: String,
    #[api(rename = "a\"b")]
    pub quote: String,
    #[api(rename = "a\nb")]
    pub control: String,
    #[api(rename = "a\\b")]
    pub backslash: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
