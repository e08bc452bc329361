//! Words that a field does not have.
//@ errors: 5
//@ says: unknown argument `non_emtpy` in `#[api(...)]`; did you mean `non_empty`?
//@ says: unknown argument `deprecated` in `#[api(...)]`; the arguments are `path`, `query`, `header`
//@ says: did you mean `one_of`?
//@ says: did you mean `required_if`?
//@ says: did you mean `header`?

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    #[api(non_emtpy)]
    pub a: String,
    #[api(deprecated)]
    pub b: String,
    #[api(onf_of = room)]
    pub c: Option<String>,
    #[api(required_fi(a = "x"))]
    pub d: Option<String>,
    #[api(heder = "X-Name")]
    pub e: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
