//! `#[response]` on items that it is not for.
//@ errors: 2
//@ says: a response is a struct with named fields, not `fn`
//@ says: a response is a struct with named fields, not `type`

use meeting_api::response;

#[response]
pub fn read() {}

#[response]
pub type Rooms = Vec<String>;

fn main() {
    read();
}
