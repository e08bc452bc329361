//! Acceptance of what changed. Read the diff before you commit it.

use std::process::Command;

use crate::{Outcome, command};

/// What is recorded, and the command that records it.
const RECORDS: [(&str, fn() -> Command); 4] = [
    ("expansions", || {
        let mut test = command::cargo(&["test", "--package", "meeting-macros", "--lib"]);
        test.env("BLESS", "1");
        test
    }),
    ("declarations", || {
        let test = ["test", "--package", "tests", "--test", "wire"];
        let mut test = command::cargo(&test);
        test.arg("compatibility").env("BLESS", "1");
        test
    }),
    ("messages", || {
        let mut test = command::cargo(&["test", "--package", "tests", "--test", "ui"]);
        test.env("TRYBUILD", "overwrite");
        test
    }),
    ("public-api", || {
        command::program("bash", &[".ci/public-api", "bless"])
    }),
];

pub fn run(named: &[String]) -> Outcome {
    let known = |name: &str| RECORDS.iter().any(|(record, _)| *record == name);
    if let Some(unknown) = named.iter().find(|name| !known(name)) {
        return Err(format!("nothing is recorded under the name `{unknown}`").into());
    }
    for (name, record) in RECORDS {
        if named.is_empty() || named.iter().any(|wanted| wanted == name) {
            command::succeed(&mut record())?;
        }
    }
    Ok(())
}
