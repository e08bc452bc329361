//! Lists of lists, maps and tuples have no text form.
//@ errors: 5
//@ says: a query parameter takes a string, a number, `bool` or an `#[open_enum]`, not a list of lists
//@ says: not a map
//@ says: a header takes
//@ says: not a list
//@ says: not a list of `Option`s

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/rooms")]
pub struct A {
    pub lists: Vec<Vec<String>>,
    pub options: Vec<Option<String>>,
    pub map: std::collections::BTreeMap<String, String>,
    pub tuple: (String, u32),
    #[api(header = "X-List")]
    pub header: Vec<String>,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
