//! Four processes that share 60 requests a second: with Redis, while it is unavailable, and after it is back.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fleet::Plan;
use fleet::redis_server::RedisServer;
use fleet::service::Service;
use fleet::worker::{self, Task};

const QUOTA: u32 = 60;
const PERIOD: Duration = Duration::from_secs(1);
const PROCESSES: u32 = 4;
const OWN: u32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.is_empty() {
        return show();
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let task = Task::read(&arguments)?;
    let ended = runtime.block_on(worker::work(task));
    // The thread that reads the standard input may still do so.
    runtime.shutdown_background();
    ended
}

/// The three phases.
fn show() -> Result<(), Box<dyn Error>> {
    let plan = Plan::new(QUOTA, PERIOD, PROCESSES, OWN)?;
    let Some(redis) = RedisServer::start()? else {
        println!("SKIPPED: redis-server is not installed (Debian's package has this name)");
        return Ok(());
    };
    println!(
        "{PROCESSES} processes share {QUOTA} calls in {PERIOD:?}: {OWN} each of their own, {} in common, \
         counted by a Redis at port {}",
        plan.common(),
        redis.port(),
    );
    let service = Service::start()?;
    let mut processes = Vec::new();
    for number in 1..=PROCESSES {
        let task = Task {
            name: format!("process/{number}"),
            service: service.url(),
            redis: redis.url(),
            plan,
        };
        processes.push(Process::start(&task)?);
    }

    println!("With Redis; its part opens after one period, in case it was in use before:");
    report(&service, 3);
    let port = redis.port();
    redis.kill();
    println!("Redis is stopped:");
    report(&service, 3);
    let _redis = RedisServer::start_at(port)?;
    println!("Redis is back, and has forgotten everything:");
    report(&service, 3);
    Ok(())
}

/// Prints the admitted requests, period by period.
fn report(service: &Service, periods: u32) {
    for _ in 0..periods {
        let before = service.seen().len();
        // The condition never holds: this waits for one period.
        service.wait_until(PERIOD, |_| false);
        let mut calls = BTreeMap::<String, u32>::new();
        for seen in service.seen().split_off(before) {
            *calls.entry(seen.by).or_default() += 1;
        }
        let total: u32 = calls.values().sum();
        let each: Vec<_> = calls
            .iter()
            .map(|(process, calls)| format!("{process} {calls}"))
            .collect();
        println!("  {total:3} calls: {}", each.join(", "));
    }
}

/// A process of the fleet, which runs this program.
struct Process(Child);

impl Process {
    fn start(task: &Task) -> Result<Self, Box<dyn Error>> {
        let child = Command::new(std::env::current_exe()?)
            .args(task.arguments())
            .stdin(Stdio::piped())
            .spawn()?;
        Ok(Self(child))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Its standard input is closed, and it ends.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
