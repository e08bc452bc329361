//! Accepts what changed. What it writes is to be read before it is committed.

use crate::{Outcome, process, public_api};

/// A test that compares with what was recorded.
struct Record {
    what: &'static str,
    test: &'static [&'static str],
    /// The variable that makes it record.
    variable: (&'static str, &'static str),
}

const RECORDS: &[Record] = &[
    Record {
        what: "expansions",
        test: &["--package", "meeting-macros"],
        variable: ("BLESS", "1"),
    },
    Record {
        what: "declarations",
        test: &["--package", "tests", "--test", "compatibility"],
        variable: ("BLESS", "1"),
    },
    Record {
        what: "messages",
        test: &["--package", "tests", "--test", "ui"],
        variable: ("TRYBUILD", "overwrite"),
    },
];

/// What is no test, but a habit.
const PUBLIC_API: &str = "public-api";

/// Records what is named, or all.
pub fn run(named: &[String]) -> Outcome {
    let known = |name: &str| name == PUBLIC_API || RECORDS.iter().any(|record| record.what == name);
    if let Some(unknown) = named.iter().find(|name| !known(name)) {
        return Err(format!("nothing is recorded under the name `{unknown}`").into());
    }
    let wanted = |name: &str| named.is_empty() || named.iter().any(|wanted| wanted == name);

    for record in RECORDS.iter().filter(|record| wanted(record.what)) {
        let (variable, value) = record.variable;
        let mut test = process::cargo(&["test"]);
        process::succeed(test.args(record.test).env(variable, value))?;
    }
    if wanted(PUBLIC_API) {
        public_api::bless()?;
    }
    Ok(())
}
