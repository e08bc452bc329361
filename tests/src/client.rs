//! Clients and responses that the tests of the wire and of faults share.

use meeting_api::{AkSk, Client, ClientBuilder};

use crate::server::Server;

/// The secret key, which must not appear anywhere.
pub const SECRET_KEY: &str = "SENTINELSECRETKEY";

pub fn aksk() -> AkSk {
    AkSk::new("200000001", "AKIDEXAMPLE", SECRET_KEY)
}

/// Returns a builder for a client of `server`.
pub fn client(server: &Server) -> ClientBuilder<AkSk> {
    Client::builder(aksk()).base_url(server.url())
}

/// Returns a response with a body and its length.
pub fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
    .into()
}

/// Returns an error response in the format of the service.
pub fn error(status: &str, code: i64) -> Vec<u8> {
    let body = format!(r#"{{"error_info":{{"error_code":{code},"message":"no"}}}}"#);
    answer(status, "x-tc-trace: trace-1\r\n", &body)
}
