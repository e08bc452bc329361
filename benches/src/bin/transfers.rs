//! Downloads or uploads large bodies over loopback: `transfers <address> <MiB> <rounds> <download|upload>
//! <ours|by-hand>`. Prints the processor time of this process for each, in nanoseconds. One process does one thing:
//! what the allocator learned from one would help or harm the other.

use std::path::PathBuf;

use benches::processor;
use benches::transfers::{self, ByHand};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    processor::stay_on_one();
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [address, size, rounds, direction, side] = arguments.as_slice() else {
        panic!("five arguments are needed");
    };
    let size = size.parse::<u64>().unwrap() << 20;
    let rounds: usize = rounds.parse().unwrap();
    let base = format!("http://{address}");
    let file = Temporary::of_length(size);
    let client = transfers::client(&base);
    let by_hand = ByHand::new(base);

    // The first round is for opening a connection.
    for round in 0..=rounds {
        let start = processor::time();
        match (direction.as_str(), side.as_str()) {
            ("download", "ours") => assert_eq!(transfers::download(&client, size).await, size),
            ("download", "by-hand") => assert_eq!(by_hand.download(size).await, size),
            ("upload", "ours") => transfers::upload(&client, &file.0).await,
            ("upload", "by-hand") => by_hand.upload(&file.0).await,
            other => panic!("{other:?}"),
        }
        if round > 0 {
            println!("{}", processor::time() - start);
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
