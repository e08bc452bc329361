//! Rules of a service.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::declarations::PLACE_ORDER;
use super::{Call, GOOD, NOW, Shop, at, last};
use crate::testing::{Mismatch, Refusal, Reply, Request, Rules, Server};

/// Wants a key, counts what it responds to, and writes errors as `!code message`.
#[derive(Default)]
struct Strict(AtomicUsize);

impl Rules for Strict {
    fn admit(&self, request: &Request) -> Result<(), Refusal> {
        assert_eq!(request.received_at(), at(NOW));
        match request.header("x-api-key") {
            Some("KEYEXAMPLE") => Ok(()),
            _ => Err(Refusal::with_code(401, 17, "who are you?")),
        }
    }

    fn respond(&self, _: &Request) -> Result<Reply, Refusal> {
        match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(Reply::new(201).body("made")),
            _ => Err(Refusal::with_code(409, 18, "it is there already")),
        }
    }

    fn mismatch(&self, mismatch: Mismatch, message: String) -> Refusal {
        let code = if mismatch == Mismatch::WrongType {
            1
        } else {
            2
        };
        Refusal::with_code(400, code, message)
    }

    fn refuse(&self, refusal: &Refusal) -> Reply {
        let code = refusal.code().unwrap_or_default();
        Reply::new(refusal.status()).body(format!("!{code} {}", refusal.message()))
    }

    fn finish(&self, reply: Reply) -> Reply {
        reply.default_header("X-Request-Id", "r-1")
    }
}

#[test]
fn rules_decide_what_declarations_do_not() {
    let rules = Arc::new(Strict::default());
    let server = Server::<Shop>::builder()
        .clock(|| at(NOW))
        .rules(Arc::clone(&rules))
        .start_blocking();
    server.declare(&PLACE_ORDER);
    let order = |body: &str| Call::order(body).with("X-Api-Key", "KEYEXAMPLE");
    let send = |call: &Call| {
        let answer = call.send(&server);
        assert_eq!(answer.header("X-Request-Id"), Some("r-1"));
        assert_eq!(last(&server).trace_id(), "r-1");
        (answer.status, answer.text().to_owned())
    };

    // The key comes before the parameters.
    assert_eq!(
        send(&Call::order("{}")),
        (401, "!17 who are you?".to_owned())
    );
    let (status, text) = send(&order("{}"));
    assert!(
        status == 400 && text.starts_with("!2 the required"),
        "{text}"
    );
    let (status, text) = send(&order(&GOOD.replace("\"user1\"", "1")));
    assert!(
        status == 400 && text.starts_with("!1 `customer_id`"),
        "{text}"
    );
    assert_eq!(send(&order(GOOD)), (201, "made".to_owned()));
    server.reply(200, "queued");
    assert_eq!(send(&order(GOOD)), (200, "queued".to_owned()));
    server.reply_error(500, 5, "broken");
    assert_eq!(send(&order(GOOD)), (500, "!5 broken".to_owned()));
    let rejected = (409, "!18 it is there already".to_owned());
    assert_eq!(send(&order(GOOD)), rejected);
    assert_eq!(rules.0.load(Ordering::SeqCst), 2);
    let (status, text) = send(&Call::new("GET", "/nowhere", "").with("X-Api-Key", "KEYEXAMPLE"));
    assert!(
        status == 501 && text.starts_with("!0 the test server"),
        "{text}"
    );
}
