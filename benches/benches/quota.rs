//! The share of its quota that a client uses under load, in virtual time:
//! `cargo bench -p benches --features virtual-time --bench quota`.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use benches::{given, ours};
use bytes::Bytes;
use http_body_util::Full;
use meeting_api::{Client, RollingQuota};
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// The time that the service takes for a response.
const LATENCY: Duration = Duration::from_millis(20);

struct Load {
    name: &'static str,
    quota: u32,
    period: Duration,
    deadline: Duration,
    /// Callers that send the next request as soon as the last one has succeeded or failed.
    callers: u32,
    /// Requests that all arrive at the beginning.
    burst: u32,
    /// Requests that arrive one by one, in percent of the quota.
    steady: u32,
    time: Duration,
}

const LOADS: [Load; 3] = [
    Load {
        name: "40 callers",
        quota: 10,
        period: SECOND,
        deadline: Duration::from_secs(2),
        callers: 40,
        burst: 0,
        steady: 0,
        time: Duration::from_secs(900),
    },
    Load {
        name: "64 callers",
        quota: 60,
        period: MINUTE,
        deadline: Duration::from_secs(30),
        callers: 64,
        burst: 0,
        steady: 0,
        time: Duration::from_secs(1800),
    },
    Load {
        name: "a burst of 64, then 95 % of the quota",
        quota: 1,
        period: SECOND,
        deadline: Duration::from_secs(10),
        callers: 0,
        burst: 64,
        steady: 95,
        time: Duration::from_secs(900),
    },
];

fn main() {
    println!("| load | quota | deadline | time | quota in that time | sent | share |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for load in &LOADS {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        let sent = runtime.block_on(sent(load));
        let whole = load.time.as_secs_f64() / load.period.as_secs_f64() * f64::from(load.quota);
        println!(
            "| {} | {} in {:?} | {:?} | {:?} | {whole} | {sent} | {:.1} % |",
            load.name,
            load.quota,
            load.period,
            load.deadline,
            load.time,
            100.0 * f64::from(sent) / whole,
        );
    }
}

/// Returns the number of requests that the service receives under the load.
async fn sent(load: &Load) -> u32 {
    let sent = Arc::new(AtomicU32::new(0));
    let client = Client::builder(ours::credentials())
        .base_url("http://127.0.0.1:8080")
        .service(Counting(Arc::clone(&sent)))
        .quota_gate(RollingQuota::new(load.quota, load.period))
        .deadline(load.deadline)
        .build()
        .unwrap();
    let request = ours::example();
    for _ in 0..load.callers {
        tokio::spawn(send_always(client.clone()));
    }
    for _ in 0..load.burst {
        tokio::spawn(client.send(&request));
    }
    let end = Instant::now() + load.time;
    if load.steady > 0 {
        let every = load.period * 100 / load.quota / load.steady;
        while Instant::now() + every < end {
            sleep(every).await;
            tokio::spawn(client.send(&request));
        }
    }
    tokio::time::sleep_until(end).await;
    sent.load(Ordering::Relaxed)
}

async fn send_always(client: Client) {
    let request = ours::example();
    loop {
        // The request has got a response, or the client has given up.
        let _ = client.send(&request).await;
    }
}

/// Counts requests, and responds to each.
#[derive(Clone)]
struct Counting(Arc<AtomicU32>);

impl tower_service::Service<http::Request<Bytes>> for Counting {
    type Response = http::Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            sleep(LATENCY).await;
            let body = Full::new(Bytes::from_static(given::ANSWER));
            Ok(http::Response::new(body))
        })
    }
}
