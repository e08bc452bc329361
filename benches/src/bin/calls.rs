//! Sends requests over loopback, in three ways in turn: `calls <address> <in flight> <rounds>`. Prints a line per round:
//! for the crate, by hand and bare hyper, the processor time of this process and the wall time, each in
//! nanoseconds per request.

use std::sync::Arc;
use std::time::Instant;

use benches::connection::Connection;
use benches::{by_hand, ours, processor};

/// The minimum of requests before the turn of the next way: in total, and over each connection. The first request of
/// a connection finds nothing in the caches.
const REQUESTS: usize = 600;
const REQUESTS_PER_CONNECTION: usize = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    processor::stay_on_one();
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [address, in_flight, rounds] = arguments.as_slice() else {
        panic!("three arguments are needed");
    };
    let in_flight: usize = in_flight.parse().unwrap();
    let rounds: usize = rounds.parse().unwrap();
    let base = format!("http://{address}");

    let client = ours::client(&base);
    let by_hand = Arc::new(by_hand::Client::new(base));
    let mut connections = Vec::new();
    for _ in 0..in_flight {
        connections.push(Connection::new(address).await);
    }

    // The first round is for opening connections.
    for round in 0..=rounds {
        let mut measured = [None; 3];
        for turn in 0..3 {
            let way = (round + turn) % 3;
            let start = (processor::time(), Instant::now());
            let requests = (REQUESTS / in_flight).max(REQUESTS_PER_CONNECTION);
            let tasks: Vec<_> = match way {
                0 => (0..in_flight)
                    .map(|_| tokio::spawn(call_ours(client.clone(), requests)))
                    .collect(),
                1 => (0..in_flight)
                    .map(|_| tokio::spawn(call_by_hand(Arc::clone(&by_hand), requests)))
                    .collect(),
                _ => std::mem::take(&mut connections)
                    .into_iter()
                    .map(|connection| tokio::spawn(call_hyper(connection, requests)))
                    .collect(),
            };
            for task in tasks {
                connections.extend(task.await.unwrap());
            }
            let per_request = (requests * in_flight) as u128;
            measured[way] = Some((
                (processor::time() - start.0) / per_request,
                start.1.elapsed().as_nanos() / per_request,
            ));
        }
        if round > 0 {
            let line: Vec<_> = measured
                .into_iter()
                .flatten()
                .map(|(processor, wall)| format!("{processor} {wall}"))
                .collect();
            println!("{}", line.join(" "));
        }
    }
}

async fn call_ours(client: meeting_api::Client, requests: usize) -> Option<Connection> {
    for _ in 0..requests {
        client.send(&ours::example()).await.unwrap();
    }
    None
}

async fn call_by_hand(client: Arc<by_hand::Client>, requests: usize) -> Option<Connection> {
    for _ in 0..requests {
        let request = by_hand::CancelRoomCall::example();
        client.cancel_room_call(&request).await.unwrap();
    }
    None
}

async fn call_hyper(mut connection: Connection, requests: usize) -> Option<Connection> {
    for _ in 0..requests {
        connection.send().await;
    }
    Some(connection)
}
