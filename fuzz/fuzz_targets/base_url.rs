//! Requests go to the host of the base URL, over https or to this machine. All other base URLs are rejected, and the
//! error does not repeat them.

#![no_main]

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::task::{Context, Poll};

use libfuzzer_sys::fuzz_target;
use meeting_api::ErrorKind;
use meeting_api::http::{Request, Response, Uri};
use meeting_fuzz::{assert_tells, builder, question, wait};
use tower_service::Service;

/// Checks the target of each request.
#[derive(Clone)]
struct Looks;

impl<B> Service<Request<B>> for Looks {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let uri = request.uri();
        assert_eq!(uri.path_and_query().unwrap(), "/v1/question");
        assert!(is_safe(uri), "{uri}");
        let host = uri.authority().unwrap().to_string();
        ready(Ok(Response::new(
            serde_json::json!({ "host": host }).to_string(),
        )))
    }
}

/// Returns true for a URI with https or to this machine, and without a user name.
fn is_safe(uri: &Uri) -> bool {
    let authority = uri.authority().unwrap();
    let host = authority.host().trim_matches(['[', ']']);
    let is_here = host == "localhost"
        || host
            .parse()
            .is_ok_and(|host: Ipv4Addr| host.octets()[0] == 127)
        || host.parse() == Ok(Ipv6Addr::LOCALHOST);
    !authority.as_str().contains('@')
        && match uri.scheme_str() {
            Some("https") => true,
            Some("http") => is_here,
            _ => false,
        }
}

fuzz_target!(|text: &str| {
    // A word that is not in any message, so the test can search for it.
    let text = text.replace('~', "hunter2");
    let client = match builder().base_url(&text).service(Looks).build() {
        Ok(client) => client,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Config);
            assert_tells(&error);
            assert!(
                !format!("{error} {error:?}").contains("hunter2"),
                "{error:?}"
            );
            return;
        }
    };
    match wait(client.send(question())) {
        Ok(answer) => {
            let host = answer["host"].as_str().unwrap();
            assert!(format!("{client:?}").contains(host), "{host}");
        }
        // A host that is valid in a URL but not in a request.
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error:?}");
            assert_tells(&error);
        }
    }
});
