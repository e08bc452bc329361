//! Redirects: rows 33 and 34.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use meeting_api::{ErrorKind, reqwest};

use crate::matrix::harness::{CLASSES, Via, assert_tells, fault, through};
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
    // To plain HTTP on the same host.
    fault("same", ErrorKind::Redirect, [1, 1])
        .server(|stream, request, _| {
            let host = request.header("host").unwrap();
            let location = format!("location: http://{host}/v1/ring/x\r\n");
            let bytes = answer("308 Elsewhere", &location, "");
            let _ = std::io::Write::write_all(stream, &bytes);
        })
        .await;
}

/// A custom HTTP client that follows redirects cannot follow them, because it cannot send a body twice.
#[tokio::test]
async fn row_33_through_another_host_and_back() {
    for status in [307, 308, 301, 302] {
        for class in CLASSES {
            let (tell, port) = std::sync::mpsc::channel::<u16>();
            let port = std::sync::Mutex::new(port);
            // Redirects every request back to its server.
            let other = Server::scripted(move |stream, request| {
                let port = port.lock().unwrap().recv().unwrap();
                let path = request.line.split(' ').nth(1).unwrap();
                let location = format!("location: http://127.0.0.1:{port}{path}\r\n");
                let _ = stream.write_all(&answer(&format!("{status} Back"), &location, ""));
            });
            let away = format!("location: {}/v1/ring/a%2Fb\r\n", other.url());
            let first = AtomicBool::new(true);
            let server = Server::scripted(move |stream, _| {
                let bytes = match first.swap(false, Ordering::SeqCst) {
                    true => answer(&format!("{status} Elsewhere"), &away, ""),
                    false => answer("200 OK", "", "{}"),
                };
                let _ = stream.write_all(&bytes);
            });
            tell.send(server.port()).unwrap();
            let follows = reqwest::Client::builder().no_proxy().build().unwrap();
            let client = through(&server.url(), Via::Own, follows).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Redirect, "{status} {error:?}");
            assert_eq!(other.connections(), 0, "{status}");
            assert_tells(&error, "and back");
        }
    }
}
