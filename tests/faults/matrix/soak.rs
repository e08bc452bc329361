//! Ten thousand requests, 64 at a time, to a server that fails one in twenty requests in different ways.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use meeting_api::{Client, Error};

use crate::matrix::harness::{Class, Via, assert_requests, assert_tells, builder, quick};
use tests::endpoint::{Ring, SafeRing, SingleRing};
use tests::server::Server;
use tests::unreliable::behave;

const CALLS: usize = 10_000;
const IN_FLIGHT: usize = 64;

/// The number of times that each request was carried out, by its number.
type Executions = Arc<Mutex<HashMap<String, usize>>>;

async fn send(client: &Client, class: Class, note: String) -> Result<(), Error> {
    let room = "a/b";
    match class {
        Class::Safe => {
            let request = SafeRing::builder().room(room).note(note).build().unwrap();
            client.send(&request).await
        }
        Class::IfNotProcessed => {
            let request = Ring::builder().room(room).note(note).build().unwrap();
            client.send(&request).await
        }
        Class::Never => {
            let request = SingleRing::builder().room(room).note(note).build().unwrap();
            client.send(&request).await
        }
    }
}

async fn soak(class: Class, calls: usize) {
    let executions = Executions::default();
    let server = Server::scripted({
        let executions = Arc::clone(&executions);
        let count = AtomicUsize::new(0);
        move |stream, request| {
            behave(stream, count.fetch_add(1, Ordering::SeqCst), || {
                let note = String::from_utf8(request.body.clone()).unwrap();
                *executions.lock().unwrap().entry(note).or_default() += 1;
            });
        }
    });
    let client = builder(&server.url(), Via::Own)
        .retry(quick())
        .attempt_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut outcomes = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= calls {
                        return outcomes;
                    }
                    let outcome = send(&client, class, number.to_string()).await;
                    outcomes.push((format!(r#"{{"note":"{number}"}}"#), outcome));
                }
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for worker in workers {
        outcomes.extend(worker.await.unwrap());
    }
    assert_eq!(outcomes.len(), calls);

    let executions = executions.lock().unwrap();
    let mut failed = 0;
    for (note, outcome) in &outcomes {
        let executed = executions.get(note).copied().unwrap_or_default();
        let most = if class == Class::Safe { 3 } else { 1 };
        assert!(executed <= most, "{note}: {executed} times: {outcome:?}");
        match outcome {
            Ok(()) => assert!(executed >= 1, "{note}"),
            Err(error) => {
                failed += 1;
                assert_tells(error, note);
                // Every error of a request that was carried out must report that it may have been processed.
                assert!(
                    executed == 0 || error.may_have_been_processed(),
                    "{note}: {error:?}"
                );
            }
        }
    }
    let executed: usize = executions.values().sum();
    assert!(class == Class::Safe || executed <= calls);
    // Faults occur, and retries recover from those that allow a retry.
    let share = failed as f64 / calls as f64;
    let expected = if class == Class::Safe {
        0.001..0.02
    } else {
        0.02..0.1
    };
    assert!(expected.contains(&share), "{class:?}: {share}");
    assert_requests(&server, "soak");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_not_safe_is_never_carried_out_twice() {
    soak(Class::IfNotProcessed, CALLS).await;
    soak(Class::Never, CALLS / 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_safe_survives_almost_everything() {
    soak(Class::Safe, CALLS / 10).await;
}
