//! Accepts what changed. What it writes is to be read before it is committed.

use crate::{Outcome, process, public_api};

/// The tests that compare with what was recorded, each with the variable that makes it record.
const RECORDED: &[(&str, &str, &[&str])] = &[
    ("BLESS", "1", &["--package", "meeting-macros"]),
    (
        "BLESS",
        "1",
        &["--package", "tests", "--test", "compatibility"],
    ),
    (
        "TRYBUILD",
        "overwrite",
        &["--package", "tests", "--test", "ui"],
    ),
];

pub fn run(_: &[String]) -> Outcome {
    for (variable, value, arguments) in RECORDED {
        process::succeed(
            process::cargo(&["test"])
                .args(*arguments)
                .env(variable, value),
        )?;
    }
    public_api::bless()
}
