//! Redirects: rows 33 and 34.

use meeting_api::ErrorKind;

use crate::matrix::harness::fault;
use tests::client::answer;
use tests::server::Server;

const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

#[tokio::test]
async fn row_33_to_another_host() {
    let other = Server::answering(answer("200 OK", "", "{}"));
    for status in REDIRECTS {
        let url = other.url();
        fault(format!("{status}"), ErrorKind::Redirect, [1, 1])
            .check(move |error, _| {
                assert_eq!(error.status().unwrap(), status);
                assert!(error.to_string().contains(&url), "{error}");
            })
            .says(answer(
                &format!("{status} Elsewhere"),
                &format!("location: {}/take\r\n", other.url()),
                "{}",
            ))
            .await;
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn row_34_to_the_same_host_or_nowhere() {
    for location in ["location: /elsewhere\r\n", "location: elsewhere\r\n", ""] {
        fault(location, ErrorKind::Redirect, [1, 1])
            .says(answer("307 Elsewhere", location, ""))
            .await;
    }
    // To plain HTTP and the same place.
    fault("same", ErrorKind::Redirect, [1, 1])
        .server(|stream, request, _| {
            let host = request.header("host").unwrap();
            let location = format!("location: http://{host}/v1/ring/x\r\n");
            let bytes = answer("308 Elsewhere", &location, "");
            let _ = std::io::Write::write_all(stream, &bytes);
        })
        .await;
}
