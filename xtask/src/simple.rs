//! Habits that are one command, or a few.

use std::{env, fs};

use crate::{Outcome, nightly, process, tool, workspace};

pub fn check(_: &[String]) -> Outcome {
    process::succeed(&mut process::program("bash", &[".ci/run"]))
}

pub fn bench(arguments: &[String]) -> Outcome {
    process::succeed(process::cargo(&["bench", "--package", "benches"]).args(arguments))
}

/// Every target of `fuzz/`, one after the other.
pub fn fuzz(arguments: &[String]) -> Outcome {
    let seconds: u32 = match arguments {
        [] => 60,
        [seconds, ..] => seconds
            .parse()
            .map_err(|_| format!("`{seconds}` is not a number of seconds"))?,
    };
    let mut targets = Vec::new();
    for entry in fs::read_dir(workspace::root().join("fuzz/fuzz_targets"))? {
        if let Some(name) = entry?.path().file_stem() {
            targets.push(name.to_string_lossy().into_owned());
        }
    }
    targets.sort();
    for target in targets {
        let limit = format!("-max_total_time={seconds}");
        let Some(mut run) = nightly::cargo("fuzzing", &["fuzz", "run", &target, "--", &limit])
        else {
            return Ok(());
        };
        process::succeed(&mut run)?;
    }
    Ok(())
}

pub fn docs(arguments: &[String]) -> Outcome {
    let flags = env::var("RUSTDOCFLAGS").unwrap_or_default();
    process::succeed(
        process::cargo(&["doc", "--workspace", "--no-deps", "--all-features"])
            .args(arguments)
            .env("RUSTDOCFLAGS", format!("{flags} -D warnings")),
    )?;
    process::succeed(&mut process::cargo(&[
        "test",
        "--package",
        "meeting-api",
        "--all-features",
        "--doc",
    ]))
}

pub fn typos(_: &[String]) -> Outcome {
    process::succeed(&mut tool::TYPOS.command(&[])?)
}
