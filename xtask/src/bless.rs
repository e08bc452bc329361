//! Acceptance of changed recordings. Read the diff before you commit it.

use std::process::Command;

use crate::{Outcome, command};

/// The names of the recordings.
const RECORDS: [&str; 4] = ["expansions", "declarations", "messages", "public-api"];

pub fn run(named: &[String]) -> Outcome {
    if let Some(unknown) = named.iter().find(|name| !RECORDS.contains(&name.as_str())) {
        return Err(format!("`{unknown}` is not the name of a recording").into());
    }
    for name in RECORDS {
        if named.is_empty() || named.iter().any(|wanted| wanted == name) {
            command::succeed(&mut record(name))?;
        }
    }
    Ok(())
}

/// Returns the command that records.
fn record(name: &str) -> Command {
    let test = |arguments: &[&str], variable, value| {
        let mut test = command::cargo(&["test", "--package"]);
        test.args(arguments).env(variable, value);
        test
    };
    match name {
        "expansions" => test(&["meeting-macros", "--lib"], "BLESS", "1"),
        "declarations" => test(&["tests", "--test=wire", "compatibility"], "BLESS", "1"),
        "messages" => test(&["tests", "--test=ui"], "TRYBUILD", "overwrite"),
        _ => command::program("bash", &[".ci/public-api", "bless"]),
    }
}
