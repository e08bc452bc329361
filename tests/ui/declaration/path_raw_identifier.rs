//! A raw identifier is named without `r#`.
//@ errors: 1
//@ says: `{r#type}` is not a field's name; write `{type}`

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/{r#type}")]
pub struct A {
    pub r#type: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
