//! A condition names another field that exists, and is for an optional one.
//@ errors: 6
//@ says: there is no field `knd`; did you mean `kind`?
//@ says: there is no field `colour`; the fields are `kind`
//@ says: `required_if` names another field, not its own
//@ says: `forbidden_if` is for an optional field: make `d` an `Option<String>`
//@ says: `required_if` takes a field and its value in parentheses

use meeting_api::{Endpoint, endpoint};

#[endpoint(POST, "/v1/rooms")]
pub struct A {
    pub kind: u32,
    #[api(required_if(knd = 1))]
    pub a: Option<String>,
    #[api(forbidden_if(colour = 1))]
    pub b: Option<String>,
    #[api(required_if(c = "x"))]
    pub c: Option<String>,
    #[api(forbidden_if(kind = 1))]
    pub d: String,
    #[api(required_if(kind == 1))]
    pub e: Option<String>,
    #[api(required_if(kind = 1, kind = 2))]
    pub f: Option<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
