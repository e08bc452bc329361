//! Several processes that share one quota through a real Redis: never more than the quota, whether it is there,
//! is stopped, or is back.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use fleet::redis_server::RedisServer;
use fleet::service::{Seen, Service};
use fleet::worker::{CALLS_AT_ONCE, Task};
use fleet::{FleetQuota, Plan};
use meeting_api::rooms::RoomCallInfo;
use meeting_api::{Endpoint, QuotaGate};

const QUOTA: u32 = 60;
const PERIOD: Duration = Duration::from_secs(2);
const PROCESSES: u32 = 4;
const OWN: u32 = 5;

/// Much longer than anything takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

struct Process(Child);

impl Process {
    fn start(task: &Task) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_fleet"))
            .args(task.arguments())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        Self(child)
    }

    /// Closes the worker's standard input and waits until the worker has exited successfully.
    fn end(mut self) {
        drop(self.0.stdin.take());
        assert!(self.0.wait().unwrap().success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The most calls that a quota lets through in a time.
fn most(quota: u32, time: Duration) -> usize {
    let periods = time.as_nanos() / PERIOD.as_nanos() + 1;
    usize::try_from(periods * u128::from(quota)).unwrap()
}

fn name(number: u32) -> String {
    format!("process/{number}")
}

/// Returns the number of calls of a process after a time.
fn calls(seen: &[Seen], number: u32, after: Instant) -> usize {
    let name = name(number);
    seen.iter()
        .filter(|seen| seen.by == name && seen.at > after)
        .count()
}

/// Waits until more calls have come since `start` than the shares alone let through.
fn uses_the_common_part(service: &Service, start: Instant) {
    let before = service.seen().len();
    // These may have been let through before.
    let late = CALLS_AT_ONCE * PROCESSES as usize;
    assert!(
        service.wait_until(PATIENCE, |seen| {
            seen.len() - before > most(OWN * PROCESSES, start.elapsed()) + late
        }),
        "no worker has used the common part: {}",
        service.seen().len(),
    );
}

#[test]
fn a_fleet_never_exceeds_its_quota_and_goes_on_without_redis() {
    let Some(redis) = RedisServer::start().unwrap() else {
        println!("SKIPPED: redis-server is not installed (Debian's package has this name)");
        return;
    };
    let port = redis.port();
    let plan = Plan::new(QUOTA, PERIOD, PROCESSES, OWN).unwrap();
    let service = Service::start().unwrap();
    let start = Instant::now();
    let processes: Vec<_> = (1..=PROCESSES)
        .map(|number| {
            Process::start(&Task {
                name: name(number),
                service: service.url(),
                redis: redis.url(),
                plan,
            })
        })
        .collect();
    uses_the_common_part(&service, start);

    redis.kill();
    let stopped = Instant::now();
    // Each goes on with its share, for some periods.
    assert!(
        service.wait_until(PATIENCE, |seen| {
            (1..=PROCESSES).all(|number| calls(seen, number, stopped) > 2 * OWN as usize)
        }),
        "a worker has stopped: {:?}",
        (1..=PROCESSES)
            .map(|number| calls(&service.seen(), number, stopped))
            .collect::<Vec<_>>(),
    );
    let seen = service.seen();
    let time = stopped.elapsed();
    for number in 1..=PROCESSES {
        let calls = calls(&seen, number, stopped);
        // What was let through before may come after.
        assert!(
            calls <= most(OWN, time) + CALLS_AT_ONCE,
            "{number}: {calls}"
        );
    }

    let _redis = RedisServer::start_at(port).unwrap();
    uses_the_common_part(&service, Instant::now());
    for process in processes {
        process.end();
    }

    // A call comes after it was let through, so that those that came in the first so many seconds are no more than
    // were let through in that time.
    let seen = service.seen();
    for (index, call) in seen.iter().enumerate() {
        let most = most(QUOTA, call.at - start);
        assert!(index < most, "{index} after {:?}", call.at - start);
    }
    // Nor are those of any time, but for how much later than another one a call may come.
    for (index, call) in seen.iter().enumerate() {
        let end = call.at + PERIOD / 2;
        let together = seen[index..]
            .iter()
            .take_while(|seen| seen.at < end)
            .count();
        assert!(together <= QUOTA as usize, "{together} at once");
    }
    println!("{} calls in {:?}", seen.len(), start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn callers_that_give_up_leave_the_share_to_others_while_redis_is_away() {
    let second = Duration::from_secs(1);
    // No server listens at this port.
    let unavailable = redis::Client::open("redis://127.0.0.1:1/").unwrap();
    let plan = Plan::new(60, second, PROCESSES, 10).unwrap();
    let gate = Arc::new(FleetQuota::new(unavailable, "test", plan).unwrap());
    let admitted = Arc::new(AtomicU32::new(0));
    for _ in 0..40 {
        let (gate, admitted) = (Arc::clone(&gate), Arc::clone(&admitted));
        tokio::spawn(async move {
            loop {
                let admission = async {
                    if let Some(admission) = gate.admit(RoomCallInfo::SPEC) {
                        admission.await.unwrap();
                    }
                };
                if tokio::time::timeout(2 * second, admission).await.is_ok() {
                    admitted.fetch_add(1, Ordering::Relaxed);
                    tokio::time::sleep(second / 50).await;
                }
            }
        });
    }
    tokio::time::sleep(60 * second).await;
    let admitted = admitted.load(Ordering::Relaxed);
    assert!((570..=610).contains(&admitted), "{admitted}");
}

#[test]
fn the_script_counts_and_does_not_trust_a_redis_without_memory() {
    let Some(redis) = RedisServer::start().unwrap() else {
        println!("SKIPPED: redis-server is not installed (Debian's package has this name)");
        return;
    };
    let mut connection = redis::Client::open(redis.url())
        .unwrap()
        .get_connection()
        .unwrap();
    let script = redis::Script::new(include_str!("../src/common.lua"));
    let ask = |connection: &mut redis::Connection| -> u64 {
        script
            .key("attempts")
            .key("since")
            .arg(3)
            .arg(60_000)
            .invoke(connection)
            .unwrap()
    };
    // It does not know what was let through in the minute before.
    assert_eq!(ask(&mut connection), 60_000);
    redis::cmd("SET")
        .arg("since")
        .arg(0)
        .exec(&mut connection)
        .unwrap();
    assert_eq!([(); 3].map(|()| ask(&mut connection)), [0; 3]);
    let wait = ask(&mut connection);
    assert!((1..=60_000).contains(&wait), "{wait}");
    // A minute later the first one is forgotten.
    let first: u64 = redis::cmd("LPOP")
        .arg("attempts")
        .query(&mut connection)
        .unwrap();
    redis::cmd("LPUSH")
        .arg("attempts")
        .arg(first - 60_000)
        .exec(&mut connection)
        .unwrap();
    assert_eq!(ask(&mut connection), 0);
    assert_ne!(ask(&mut connection), 0);
    redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
    assert_eq!(ask(&mut connection), 60_000);
}
