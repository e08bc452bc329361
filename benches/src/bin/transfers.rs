//! Downloads and uploads large bodies over loopback, by the crate and by hand in turn: `transfers <address> <MiB>
//! <rounds>`. Prints a line per round: the processor time of this process for a download and for an upload, by the crate
//! and by hand, each in nanoseconds.

use std::path::PathBuf;

use benches::processor;
use benches::transfers::{self, ByHand};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    processor::stay_on_one();
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [address, size, rounds] = arguments.as_slice() else {
        panic!("three arguments are needed");
    };
    let size = size.parse::<u64>().unwrap() << 20;
    let rounds: usize = rounds.parse().unwrap();
    let base = format!("http://{address}");
    let file = Temporary::of_length(size);
    let client = transfers::client(&base);
    let by_hand = ByHand::new(base);

    // The first round is for opening connections.
    for round in 0..=rounds {
        let mut measured = [0; 4];
        for turn in 0..4 {
            let way = (round + turn) % 4;
            let start = processor::time();
            match way {
                0 => assert_eq!(transfers::download(&client, size).await, size),
                1 => assert_eq!(by_hand.download(size).await, size),
                2 => transfers::upload(&client, &file.0).await,
                _ => by_hand.upload(&file.0).await,
            }
            measured[way] = processor::time() - start;
        }
        if round > 0 {
            println!("{}", measured.map(|time| time.to_string()).join(" "));
        }
    }
}

/// A file of zeros, which is removed at the end.
struct Temporary(PathBuf);

impl Temporary {
    fn of_length(length: u64) -> Self {
        let path = std::env::temp_dir().join(format!("transfer-{}", std::process::id()));
        std::fs::File::create(&path)
            .unwrap()
            .set_len(length)
            .unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
