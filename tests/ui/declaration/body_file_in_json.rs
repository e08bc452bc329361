//! A file is not a member of a JSON body.
//@ errors: 1
//@ says: `meeting_api::File` cannot be sent in a JSON body
//@ says: a `File` is sent with `body = multipart` and `#[api(part)]`

use meeting_api::{File, endpoint};

#[endpoint(POST, "/v1/minutes")]
pub struct UploadMinutes {
    pub file: File,
}

fn main() {}
