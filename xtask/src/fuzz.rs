//! Runs of every fuzz target in `fuzz/`, in turn.

use std::fs;

use crate::{Outcome, command, root};

pub fn run(arguments: &[String]) -> Outcome {
    let seconds: u32 = match arguments {
        [] => 60,
        [seconds, ..] => seconds
            .parse()
            .map_err(|_| format!("`{seconds}` is not a number of seconds"))?,
    };
    let limit = format!("-max_total_time={seconds}");
    for target in targets()? {
        let run = ["run", "nightly", "cargo", "fuzz", "run", &target, "--"];
        command::succeed(command::program("rustup", &run).arg(&limit))?;
    }
    Ok(())
}

fn targets() -> Outcome<Vec<String>> {
    let mut targets = Vec::new();
    for entry in fs::read_dir(root().join("fuzz/fuzz_targets"))? {
        if let Some(name) = entry?.path().file_stem() {
            targets.push(name.to_string_lossy().into_owned());
        }
    }
    targets.sort();
    Ok(targets)
}
