//! The rows of the fault matrix that a feature of another crate could change, and the headers that such a feature could
//! add to a request.

#[path = "../../faults/matrix"]
mod matrix {
    mod bodies;
    mod envelope;
    pub mod harness;
    mod redirects;
    mod tls;
}

use meeting_api::ErrorKind;

use matrix::harness::{Class, Via, builder};
use tests::client::answer;
use tests::server::Server;

/// The client or its connection has set each header of a request.
#[tokio::test]
async fn no_feature_adds_a_header() {
    let server = Server::answering(answer("200 OK", "set-cookie: a=b\r\n", "{}"));
    let client = builder(&server.url(), Via::Own).build().unwrap();
    for _ in 0..2 {
        Class::Safe.send(&client).await.unwrap();
    }
    for request in server.requests() {
        let mut names: Vec<_> = request.headers.iter().map(|(name, _)| &**name).collect();
        names.retain(|name| !name.starts_with("x-tc-"));
        names.sort_unstable();
        let expected = [
            "accept",
            "appid",
            "content-length",
            "content-type",
            "host",
            "user-agent",
        ];
        names.retain(|name| !expected.contains(name));
        assert!(names.is_empty(), "{names:?}");
    }
}

#[tokio::test]
async fn a_code_that_is_written_with_a_fraction_is_read() {
    for body in [
        r#"{"error_info":9003.0}"#,
        r#"{"error_info":{"error_code":9003.0}}"#,
        r#"{"error_info":{"error_code":9.003e3}}"#,
        r#"{"error_info":{"error_code":9003}}"#,
    ] {
        let server = Server::answering(answer("400 Bad Request", "", body));
        let client = builder(&server.url(), Via::Own).build().unwrap();
        let error = Class::Safe.send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
        assert_eq!(error.code(), Some(9003), "{body}");
    }
}
