//! Runs a row of the matrix for each class of endpoint over each transport, with the checks that apply to every row.

use std::collections::HashSet;
use std::net::TcpStream;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use meeting_api::signing::SigningInput;
use meeting_api::{AkSk, Client, ClientBuilder, Error, ErrorKind, RetryPolicy, reqwest};
use tower_service::Service;

use tests::client::{SECRET_KEY, aksk, answer};
use tests::endpoint::{ring, safe_ring, single_ring};
use tests::logs;
use tests::server::{Request, Server};

/// The retry option in the declaration of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Class {
    Safe,
    /// The default.
    IfNotProcessed,
    Never,
}

pub const CLASSES: [Class; 3] = [Class::Safe, Class::IfNotProcessed, Class::Never];

impl Class {
    /// Returns the number for this class, from those for the first two. The third class has a single attempt.
    pub fn of(self, numbers: [usize; 2]) -> usize {
        match self {
            Self::Safe => numbers[0],
            Self::IfNotProcessed => numbers[1],
            Self::Never => numbers[1].min(1),
        }
    }

    pub async fn send(self, client: &Client) -> Result<(), Error> {
        match self {
            Self::Safe => client.send(&safe_ring()).await,
            Self::IfNotProcessed => client.send(&ring()).await,
            Self::Never => client.send(&single_ring()).await,
        }
    }
}

/// The transport of requests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Via {
    Own,
    /// A `tower::Service` of the user.
    Service,
}

pub const TRANSPORTS: [Via; 2] = [Via::Own, Via::Service];

/// Returns a builder of a client with short waits between attempts.
pub fn builder(url: &str, via: Via) -> ClientBuilder<AkSk> {
    match via {
        Via::Own => plain(url),
        Via::Service => through(url, via, http_client().build().unwrap()),
    }
}

/// Returns a builder of a client with a custom HTTP client, which is passed directly or inside a service.
pub fn through(url: &str, via: Via, http: reqwest::Client) -> ClientBuilder<AkSk> {
    match via {
        Via::Own => plain(url).http_client(http),
        Via::Service => plain(url).service(ThroughReqwest(http)),
    }
}

fn plain(url: &str) -> ClientBuilder<AkSk> {
    logs::watch();
    Client::builder(aksk()).base_url(url).retry(quick())
}

/// Returns the default policy with shorter waits.
pub fn quick() -> RetryPolicy {
    let (base, cap) = (Duration::from_millis(1), Duration::from_millis(4));
    RetryPolicy::default()
        .backoff(base, cap)
        .throttled_backoff(base, cap)
}

/// Returns a builder of a custom HTTP client with the settings that the documentation requires.
pub fn http_client() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .no_proxy()
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .tls_backend_rustls()
}

#[derive(Clone)]
struct ThroughReqwest(reqwest::Client);

impl Service<http::Request<Bytes>> for ThroughReqwest {
    type Response = http::Response<reqwest::Body>;
    type Error = reqwest::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let client = self.0.clone();
        Box::pin(async move {
            let request = reqwest::Request::try_from(request)?;
            client.execute(request).await.map(Into::into)
        })
    }
}

type Configure = Box<dyn Fn(ClientBuilder<AkSk>) -> ClientBuilder<AkSk>>;
type Check = Box<dyn Fn(&Error, Class)>;

/// A row of the matrix.
pub struct Row {
    name: String,
    kind: Option<ErrorKind>,
    seen: [usize; 2],
    classes: Vec<Class>,
    configure: Configure,
    check: Check,
}

/// Returns a row for a fault that causes an error. `seen` is the number of requests that reach the server, for an
/// endpoint that is safe and for an endpoint that is not declared safe.
pub fn fault(name: impl Into<String>, kind: ErrorKind, seen: [usize; 2]) -> Row {
    Row {
        name: name.into(),
        kind: Some(kind),
        seen,
        classes: CLASSES.to_vec(),
        configure: Box::new(|builder| builder),
        check: Box::new(|_, _| ()),
    }
}

/// Returns a row for an unusual response that is a success.
pub fn fine(name: impl Into<String>, seen: [usize; 2]) -> Row {
    Row {
        kind: None,
        ..fault(name, ErrorKind::Http, seen)
    }
}

impl Row {
    pub fn client(
        mut self,
        configure: impl Fn(ClientBuilder<AkSk>) -> ClientBuilder<AkSk> + 'static,
    ) -> Self {
        self.configure = Box::new(configure);
        self
    }

    pub fn check(mut self, check: impl Fn(&Error, Class) + 'static) -> Self {
        self.check = Box::new(check);
        self
    }

    /// Limits a row to a class, where the other classes have different results.
    pub fn only(mut self, class: Class) -> Self {
        self.classes = vec![class];
        self
    }

    /// Runs the row against a server that calls `script` with the n-th request, counted from 0. At the end of the row, the
    /// server responds normally.
    pub async fn server(
        self,
        script: impl Fn(&mut TcpStream, &Request, usize) + Send + Sync + 'static,
    ) {
        let script = Arc::new(script);
        for &class in &self.classes {
            for via in TRANSPORTS {
                self.run(class, via, Arc::clone(&script) as _).await;
            }
        }
    }

    /// Runs the row against a server that sends `bytes` for every request, and closes the connection.
    pub async fn says(self, bytes: impl Into<Vec<u8>>) {
        let bytes = bytes.into();
        self.server(move |stream, _, _| {
            let _ = std::io::Write::write_all(stream, &bytes);
        })
        .await;
    }

    async fn run(&self, class: Class, via: Via, script: Script) {
        let name = format!("{} {class:?} {via:?}", self.name);
        let behaves = Arc::new(AtomicBool::new(false));
        let count = AtomicUsize::new(0);
        let server = Server::scripted({
            let behaves = Arc::clone(&behaves);
            move |stream, request| {
                if behaves.load(Ordering::SeqCst) {
                    let _ = std::io::Write::write_all(stream, &answer("200 OK", "", "{}"));
                } else {
                    script(stream, request, count.fetch_add(1, Ordering::SeqCst));
                }
            }
        });
        let deadline = Duration::from_secs(30);
        let client = (self.configure)(builder(&server.url(), via).deadline(deadline))
            .build()
            .unwrap();

        let start = Instant::now();
        let result = class.send(&client).await;
        assert!(
            start.elapsed() <= deadline + Duration::from_millis(100),
            "{name}"
        );

        let seen = class.of(self.seen);
        assert_eq!(server.requests().len(), seen, "{name}: {result:?}");
        match (&result, self.kind) {
            (Ok(()), None) => {}
            (Err(error), Some(kind)) => {
                assert_eq!(error.kind(), kind, "{name}: {error:?}");
                assert_eq!(error.attempts() as usize, seen, "{name}: {error:?}");
                assert_tells(error, &name);
                (self.check)(error, class);
            }
            _ => panic!("{name}: {result:?}"),
        }

        behaves.store(true, Ordering::SeqCst);
        let after = class.send(&client).await;
        assert!(after.is_ok(), "{name}: {after:?}");
        assert_requests(&server, &name);
    }
}

type Script = Arc<dyn Fn(&mut TcpStream, &Request, usize) + Send + Sync>;

/// Checks that an error lists its attempts, and does not show secrets.
pub fn assert_tells(error: &Error, name: &str) {
    assert_eq!(error.history().len(), error.attempts() as usize, "{name}");
    let maybe = error
        .history()
        .iter()
        .any(|attempt| attempt.may_have_been_processed());
    assert_eq!(error.may_have_been_processed(), maybe, "{name}: {error:?}");
    if let Some(last) = error.history().last() {
        assert_eq!(last.kind(), error.kind(), "{name}: {error:?}");
        assert_eq!(last.status(), error.status(), "{name}: {error:?}");
        assert_eq!(last.code(), error.code(), "{name}: {error:?}");
    }
    let text = logs::told(error);
    for hidden in [SECRET_KEY, "a%2Fb", "private"] {
        assert!(!text.contains(hidden), "{name}: {text}");
    }
    assert!(!logs::leaked(), "{name}");
}

/// Checks that every request is signed over the bytes that arrived, with a different nonce.
pub fn assert_requests(server: &Server, name: &str) {
    assert_signed(&server.requests(), name);
}

/// Does the same as [`assert_requests`] for the requests of another server.
pub fn assert_signed(requests: &[Request], name: &str) {
    let mut nonces = HashSet::new();
    for request in requests {
        let number = |header| request.header(header).unwrap().parse::<u64>().unwrap();
        let mut line = request.line.split(' ');
        let input = SigningInput {
            method: line.next().unwrap(),
            target: line.next().unwrap(),
            body: &request.body,
            secret_id: "AKIDEXAMPLE",
            nonce: number("x-tc-nonce"),
            timestamp: number("x-tc-timestamp"),
        };
        let signature = input.signature(SECRET_KEY);
        assert_eq!(
            request.header("x-tc-signature"),
            Some(signature.as_str()),
            "{name}"
        );
        assert!(nonces.insert(input.nonce), "{name}");
    }
}
