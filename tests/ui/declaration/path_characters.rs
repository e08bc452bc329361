//! Characters that a path cannot hold unescaped.
//@ errors: 3
//@ says: ` ` cannot be in a path unescaped; write `"/v1/my%20rooms"`
//@ says: write `"/v1/%E4%BC%9A%E8%AE%AE"`
//@ says: is followed by two hexadecimal digits

use meeting_api::{Endpoint, endpoint};

#[endpoint(GET, "/v1/my rooms")]
pub struct A {
    pub room_id: String,
}

#[endpoint(GET, "/v1/会议")]
pub struct B {
    pub room_id: String,
}

#[endpoint(GET, "/v1/100%")]
pub struct C {
    pub room_id: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
    let _ = B::builder();
    let _ = B::SPEC;
    let _ = C::builder();
    let _ = C::SPEC;
}
