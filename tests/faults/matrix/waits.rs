//! The waits of a client, with its default settings and in virtual time: rows 39 to 44, 49, 50 and 70. The service
//! responds without a network.

use std::collections::VecDeque;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use meeting_api::{
    AccessToken, AkSk, Client, ClientBuilder, CredentialsError, ErrorKind, NotSent,
    RefreshingOAuth2, TimeoutPhase, TokenSource,
};
use tokio::time::Instant;
use tower_service::Service;

use crate::matrix::harness::{CLASSES, Class, assert_tells};
use tests::client::aksk;
use tests::endpoint::state;

/// A service that responds without a network, and records the time and the timestamp of each request.
#[derive(Clone, Default)]
struct Double(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    answers: VecDeque<Said>,
    asked: Vec<(Instant, u64)>,
}

type Said = Result<http::Response<String>, NotSent>;

impl Double {
    /// Returns a service with these responses. The last response is for all further requests.
    fn saying(answers: impl IntoIterator<Item = Said>) -> Self {
        let double = Self::default();
        double.0.lock().unwrap().answers = answers.into_iter().collect();
        double
    }

    fn client(&self) -> ClientBuilder<AkSk> {
        Client::builder(aksk()).service(self.clone())
    }

    /// Returns the times between the requests, in milliseconds.
    fn waits(&self) -> Vec<u128> {
        let script = self.0.lock().unwrap();
        let times: Vec<_> = script.asked.iter().map(|(time, _)| *time).collect();
        times
            .windows(2)
            .map(|pair| (pair[1] - pair[0]).as_millis())
            .collect()
    }

    fn timestamps(&self) -> Vec<u64> {
        let script = self.0.lock().unwrap();
        script
            .asked
            .iter()
            .map(|(_, timestamp)| *timestamp)
            .collect()
    }
}

impl Service<http::Request<Bytes>> for Double {
    type Response = http::Response<String>;
    type Error = NotSent;
    type Future = Pin<Box<dyn Future<Output = Said> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let timestamp = request.headers()["x-tc-timestamp"].to_str().unwrap();
        let mut script = self.0.lock().unwrap();
        script
            .asked
            .push((Instant::now(), timestamp.parse().unwrap()));
        let answer = match script.answers.len() {
            1 => match &script.answers[0] {
                Ok(answer) => Ok(answer.clone()),
                Err(_) => Err(NotSent::new("refused")),
            },
            _ => script.answers.pop_front().unwrap(),
        };
        Box::pin(async move {
            // A response takes more than one poll.
            tokio::task::yield_now().await;
            answer
        })
    }
}

/// A service that never responds.
#[derive(Clone, Default)]
struct Silent(Arc<Mutex<usize>>);

impl Service<http::Request<Bytes>> for Silent {
    type Response = http::Response<String>;
    type Error = NotSent;
    type Future = std::future::Pending<Said>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        *self.0.lock().unwrap() += 1;
        std::future::pending()
    }
}

fn said(status: u16, headers: &[(&str, &str)], body: &str) -> Said {
    let length = body.len();
    let mut answer = http::Response::builder()
        .status(status)
        .header("content-length", length);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    Ok(answer.body(body.to_owned()).unwrap())
}

fn good() -> Said {
    said(200, &[], "{}")
}

fn code(code: i64) -> String {
    format!(r#"{{"error_info":{{"error_code":{code}}}}}"#)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Checks that all waits are at least as long as the first number and at most as long as the second.
fn assert_between(waits: &[u128], bounds: &[(u128, u128)]) {
    assert_eq!(waits.len(), bounds.len(), "{waits:?}");
    for (wait, (least, most)) in waits.iter().zip(bounds) {
        // The timer counts whole milliseconds and rounds up.
        assert!(wait >= least && *wait <= most + 2, "{waits:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn row_1_the_wait_doubles() {
    for class in CLASSES {
        let double = Double::saying([Err(NotSent::new("refused"))]);
        let error = class
            .send(&double.client().build().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotSent);
        assert!(!error.may_have_been_processed());
        let bounds = [(0, 200), (0, 400)];
        assert_between(
            &double.waits(),
            if class == Class::Never { &[] } else { &bounds },
        );
    }
}

#[tokio::test(start_paused = true)]
async fn row_10_an_attempt_has_ten_seconds_and_a_call_thirty() {
    for class in CLASSES {
        let silent = Silent::default();
        let client = Client::builder(aksk())
            .service(silent.clone())
            .build()
            .unwrap();
        let start = Instant::now();
        let error = class.send(&client).await.unwrap_err();
        let (attempts, time, phase) = match class {
            // The third attempt has the time that the first two and the waits have left.
            Class::Safe => (3, 30, TimeoutPhase::Total),
            _ => (1, 10, TimeoutPhase::Attempt),
        };
        assert_eq!(*silent.0.lock().unwrap(), attempts);
        assert_eq!(start.elapsed().as_secs(), time);
        assert_eq!(error.timeout_phase(), Some(phase));
        assert_eq!(error.attempts() as usize, attempts);
        assert!(error.may_have_been_processed());
        assert_tells(&error, "silent");
    }
}

#[tokio::test(start_paused = true)]
async fn row_72_nothing_is_sent_after_a_drop_at_any_poll() {
    for class in CLASSES {
        let mut ended = false;
        for polls in 1.. {
            let double = Double::saying([said(400, &[], &code(190310)), good(), good()]);
            let client = double.client().max_concurrent(1).build().unwrap();
            {
                let mut call = pin!(class.send(&client));
                let mut left = polls;
                ended = std::future::poll_fn(|context| {
                    left -= 1;
                    match call.as_mut().poll(context) {
                        Poll::Ready(_) => Poll::Ready(true),
                        Poll::Pending if left == 0 => Poll::Ready(false),
                        Poll::Pending => Poll::Pending,
                    }
                })
                .await;
            }
            let sent = double.timestamps().len();
            tokio::time::advance(seconds(3600)).await;
            assert_eq!(double.timestamps().len(), sent, "{class:?} {polls}");
            // The only permit is back.
            let mut after = class.send(&client).await;
            if sent == 0 {
                after = class.send(&client).await;
            }
            after.unwrap();
            if ended {
                assert!(polls > 1, "{class:?}");
                break;
            }
        }
        assert!(ended);
    }
}

#[tokio::test(start_paused = true)]
async fn row_39_a_quota_is_given_seconds() {
    for class in CLASSES {
        let double = Double::saying([said(400, &[], &code(190310))]);
        let error = class
            .send(&double.client().build().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert_tells(&error, "quota");
        let bounds = [(1000, 2000), (1000, 4000)];
        assert_between(
            &double.waits(),
            if class == Class::Never { &[] } else { &bounds },
        );
    }
}

#[tokio::test(start_paused = true)]
async fn row_41_retry_after_in_seconds() {
    for class in [Class::Safe, Class::IfNotProcessed] {
        let double = Double::saying([said(429, &[("retry-after", "2")], "")]);
        let error = class
            .send(&double.client().build().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert_eq!(error.retry_after(), Some(seconds(2)));
        assert_between(&double.waits(), &[(2000, 2000), (2000, 4000)]);
    }
}

#[tokio::test(start_paused = true)]
async fn row_42_retry_after_as_a_date() {
    for class in [Class::Safe, Class::IfNotProcessed] {
        for ours in [-600, 600] {
            let headers = [
                ("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
                ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ];
            let double = Double::saying([said(429, &headers, "")]);
            let clock = SystemTime::UNIX_EPOCH + seconds(784_111_770_u64.strict_add_signed(ours));
            let client = double.client().clock(move || clock).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.retry_after(), Some(seconds(7)));
            assert_between(&double.waits(), &[(7000, 7000), (7000, 7000)]);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_43_retry_after_that_is_none_or_too_long() {
    for (text, attempts) in [
        ("soon", 3),
        ("-1", 3),
        ("1e9", 3),
        ("29", 2),
        ("31", 1),
        ("18446744073709551615", 1),
    ] {
        let double = Double::saying([said(429, &[("retry-after", text)], "")]);
        let start = Instant::now();
        let error = Class::IfNotProcessed
            .send(&double.client().build().unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), attempts, "{text}");
        assert_eq!(error.retry_after().is_some(), attempts < 3, "{text}");
        assert!(start.elapsed() <= seconds(30), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn row_44_unavailable_for_some_time() {
    let answers = || [said(503, &[("retry-after", "3")], "")];
    let double = Double::saying(answers());
    let error = Class::Safe
        .send(&double.client().build().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert_between(&double.waits(), &[(3000, 3000), (3000, 3000)]);

    let double = Double::saying(answers());
    let client = double.client().build().unwrap();
    let error = Class::IfNotProcessed.send(&client).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(seconds(3)));
}

const NOW: u64 = 1_700_000_000;

fn http_date(unix_seconds: u64) -> String {
    httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + seconds(unix_seconds))
}

fn skewed(date: &str) -> Said {
    said(400, &[("date", date)], &code(190300))
}

/// A clock that a test can set.
fn clock(
    unix_seconds: u64,
) -> (
    Arc<Mutex<u64>>,
    impl Fn() -> SystemTime + Send + Sync + 'static,
) {
    let shown = Arc::new(Mutex::new(unix_seconds));
    let wall = Arc::clone(&shown);
    (wall, move || {
        SystemTime::UNIX_EPOCH + seconds(*shown.lock().unwrap())
    })
}

#[tokio::test(start_paused = true)]
async fn row_49_a_wrong_clock_is_set_right_once() {
    for class in [Class::Safe, Class::IfNotProcessed] {
        for server in [NOW + 600, NOW - 600] {
            let double = Double::saying([skewed(&http_date(server)), good()]);
            let (_, now) = clock(NOW);
            let client = double.client().clock(now).build().unwrap();
            class.send(&client).await.unwrap();
            assert_eq!(double.timestamps(), [NOW, server]);
            assert_eq!(double.waits(), [0]);
            // Later requests begin with the corrected time.
            tokio::time::advance(seconds(100)).await;
            class.send(&client.clone()).await.unwrap();
            assert_eq!(double.timestamps(), [NOW, server, server + 100]);
        }
    }
    // An endpoint that is never retried leaves the correction to the next request.
    let double = Double::saying([skewed(&http_date(NOW + 600)), good()]);
    let (_, now) = clock(NOW);
    let client = double.client().clock(now).build().unwrap();
    let error = Class::Never.send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ClockSkew);
    Class::Never.send(&client).await.unwrap();
    assert_eq!(double.timestamps(), [NOW, NOW + 600]);
}

#[tokio::test(start_paused = true)]
async fn row_50_a_clock_that_cannot_be_set_right() {
    for class in CLASSES {
        for answer in [
            said(400, &[], &code(190300)),
            skewed("garbage"),
            skewed(&http_date(NOW)),
            skewed(&http_date(NOW + 60)),
            skewed(&http_date(NOW - 60)),
            skewed("Thu, 01 Jan 1970 00:00:00 GMT"),
            skewed("Sun, 06 Nov 1994 08:49:37 GMT"),
            skewed("Fri, 31 Dec 9999 23:59:59 GMT"),
        ] {
            let double = Double::saying([answer]);
            let (_, now) = clock(NOW);
            let client = double.client().clock(now).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ClockSkew);
            assert!(!error.may_have_been_processed());
            assert!(error.to_string().contains("Date"), "{error}");
            assert_eq!(double.timestamps(), [NOW]);
            // The next request is not affected, either.
            class.send(&client).await.unwrap_err();
            assert_eq!(double.timestamps(), [NOW, NOW]);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_50_a_service_that_rejects_every_timestamp_causes_no_loop() {
    for class in [Class::Safe, Class::IfNotProcessed] {
        let double = Double::saying([
            skewed(&http_date(NOW + 600)),
            skewed(&http_date(NOW + 1200)),
        ]);
        let (_, now) = clock(NOW);
        let client = double.client().clock(now).build().unwrap();
        let error = class.send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ClockSkew);
        assert_eq!(error.attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn row_70_a_clock_that_goes_backwards() {
    // Before a correction, requests carry the time of the clock.
    let double = Double::saying([good()]);
    let (wall, now) = clock(NOW);
    let client = double.client().clock(now).build().unwrap();
    Class::Safe.send(&client).await.unwrap();
    *wall.lock().unwrap() = NOW - 5000;
    Class::Safe.send(&client).await.unwrap();
    assert_eq!(double.timestamps(), [NOW, NOW - 5000]);

    // After a correction, requests carry the time of the service plus the time since then.
    let double = Double::saying([
        skewed(&http_date(NOW)),
        said(503, &[("retry-after", "3")], ""),
        said(503, &[("retry-after", "4")], ""),
        good(),
    ]);
    let (wall, now) = clock(NOW + 1000);
    let policy = meeting_api::RetryPolicy::default().max_attempts(4);
    let client = double.client().clock(now).retry(policy).build().unwrap();
    let call = Class::Safe.send(&client);
    let turn = async {
        while double.timestamps().len() < 2 {
            tokio::task::yield_now().await;
        }
        *wall.lock().unwrap() = NOW - 5000;
    };
    let (result, ()) = tokio::join!(call, turn);
    result.unwrap();
    assert_eq!(double.timestamps(), [NOW + 1000, NOW, NOW + 3, NOW + 7]);
}

#[tokio::test(start_paused = true)]
async fn row_71_a_clock_without_a_date() {
    for class in CLASSES {
        for now in [
            SystemTime::UNIX_EPOCH - seconds(1),
            SystemTime::UNIX_EPOCH + seconds(253_402_300_800),
        ] {
            let double = Double::saying([good()]);
            let client = double.client().clock(move || now).build().unwrap();
            let error = class.send(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert_eq!(error.attempts(), 0);
            assert!(double.timestamps().is_empty());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_75_an_empty_budget() {
    for class in CLASSES {
        let double = Double::saying([said(429, &[], "")]);
        let client = double.client().retry_budget(0).build().unwrap();
        let error = class.send(&client).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        let told = error.to_string().ends_with("; retry suppressed: budget");
        assert_eq!(told, class != Class::Never, "{error}");
    }
    // Ten retries and no more.
    let double = Double::saying([Err(NotSent::new("refused"))]);
    let client = double.client().build().unwrap();
    for _ in 0..20 {
        Class::Safe.send(&client).await.unwrap_err();
    }
    assert_eq!(double.timestamps().len(), 20 + 10);
}

/// A source with a single token that lives for ten minutes. Then the source fails after a while, or never responds.
struct Tokens {
    asked: AtomicUsize,
    fails_after: Option<Duration>,
}

impl TokenSource for Tokens {
    async fn token(&self) -> Result<AccessToken, CredentialsError> {
        if self.asked.fetch_add(1, Ordering::SeqCst) > 0 {
            match self.fails_after {
                Some(time) => tokio::time::sleep(time).await,
                None => std::future::pending().await,
            }
            return Err(CredentialsError::new("down").kind(ErrorKind::NotSent));
        }
        Ok(AccessToken::new("token").expires_in(seconds(600)))
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_replaced_is_used_while_it_is_valid() {
    for (fails_after, kind) in [
        (None, ErrorKind::Timeout),
        (Some(seconds(2)), ErrorKind::NotSent),
    ] {
        let double = Double::saying([said(200, &[], r#"{"status":2}"#)]);
        let tokens = Tokens {
            asked: AtomicUsize::new(0),
            fails_after,
        };
        let client = Client::builder(RefreshingOAuth2::new("open", tokens))
            .service(double.clone())
            .build()
            .unwrap();
        client.send(&state()).await.unwrap();
        tokio::time::advance(seconds(541)).await;
        let start = Instant::now();
        for _ in 0..40 {
            client.send(&state()).await.unwrap();
            tokio::time::advance(seconds(1)).await;
        }
        assert_eq!(start.elapsed().as_secs(), 40);
        // Waiting for a token does not use the budget, which still allows ten retries.
        tokio::time::advance(seconds(19)).await;
        for _ in 0..20 {
            let error = client
                .send(&state())
                .deadline(seconds(5))
                .await
                .unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert_eq!(error.attempts(), 0);
            let phase = error.timeout_phase();
            assert!(
                matches!(phase, None | Some(TimeoutPhase::Queue)),
                "{phase:?}"
            );
        }
        assert_eq!(double.timestamps().len(), 41);
    }
}

#[tokio::test(start_paused = true)]
async fn row_74_a_request_that_waits_for_its_next_attempt_blocks_no_other() {
    let busy = || said(429, &[("retry-after", "20")], "");
    let double = Double::saying([busy(), busy(), good()]);
    let client = double.client().max_concurrent(2).build().unwrap();
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { Class::IfNotProcessed.send(&client).await })
        })
        .collect();
    while double.timestamps().len() < 2 {
        tokio::task::yield_now().await;
    }
    let start = Instant::now();
    Class::IfNotProcessed.send(&client).await.unwrap();
    assert!(start.elapsed() < seconds(1));
    for waiting in waiting {
        waiting.await.unwrap().unwrap();
    }
}

/// A service that accepts no requests.
#[derive(Clone)]
struct NeverReady;

impl Service<http::Request<Bytes>> for NeverReady {
    type Response = http::Response<String>;
    type Error = NotSent;
    type Future = std::future::Pending<Said>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Pending
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        panic!("it is not ready");
    }
}

#[tokio::test(start_paused = true)]
async fn row_10_a_service_that_takes_no_request_has_sent_none() {
    for class in CLASSES {
        let client = Client::builder(aksk()).service(NeverReady).build().unwrap();
        let error = class.send(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(!error.may_have_been_processed(), "{error:?}");
        assert_tells(&error, "not ready");
    }
}

/// A body with an endless number of empty frames.
struct Endless {
    trailers: bool,
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = NotSent;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, NotSent>>> {
        Poll::Ready(Some(Ok(match self.trailers {
            true => http_body::Frame::trailers(http::HeaderMap::new()),
            false => http_body::Frame::data(Bytes::new()),
        })))
    }
}

#[derive(Clone)]
struct AnswersEndlessly {
    trailers: bool,
}

impl Service<http::Request<Bytes>> for AnswersEndlessly {
    type Response = http::Response<Endless>;
    type Error = NotSent;
    type Future = std::future::Ready<Result<Self::Response, NotSent>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotSent>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        let trailers = self.trailers;
        std::future::ready(Ok(http::Response::new(Endless { trailers })))
    }
}

/// In real time, because virtual time stands still while a task is running.
#[tokio::test]
async fn row_15_an_endless_body_of_empty_frames() {
    for trailers in [false, true] {
        let deadline = Duration::from_millis(200);
        let client = Client::builder(aksk())
            .service(AnswersEndlessly { trailers })
            .deadline(deadline)
            .build()
            .unwrap();
        let start = std::time::Instant::now();
        let error = Class::IfNotProcessed.send(&client).await.unwrap_err();
        assert!(start.elapsed() < 10 * deadline);
        assert_eq!(error.timeout_phase(), Some(TimeoutPhase::Total));
        assert_eq!(error.status().unwrap(), 200);
    }
}
