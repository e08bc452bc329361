//! Headers that the client sets for its service, in any case.
//@ errors: 4
//@ says: the client sets `X-TC-Signature` itself; a declaration cannot
//@ says: the client sets `accesstoken` itself; a declaration cannot
//@ says: the client sets `SdkId` itself; a declaration cannot
//@ says: the client sets `x-tc-nonce` itself; a declaration cannot

use meeting_api::{Endpoint, endpoint};

#[endpoint(PUT, "/v1/rooms", header("SdkId" = "1"), idempotency_key = "x-tc-nonce")]
pub struct A {
    #[api(header = "X-TC-Signature")]
    pub signature: String,
    #[api(header = "accesstoken")]
    pub token: String,
}

fn main() {
    let _ = A::builder();
    let _ = A::SPEC;
}
