//! What `deny.toml` says of the dependencies.

use crate::{Outcome, process, tool};

pub fn run(_: &[String]) -> Outcome {
    let mut check = tool::DENY.command(&["--all-features", "check"])?;
    process::succeed(check.args(["licenses", "bans", "sources"]))
}

/// Apart from the others, because their database comes from elsewhere and may be out of reach.
pub fn advisories(_: &[String]) -> Outcome {
    if !process::works(&mut tool::DENY.command(&["fetch", "db"])?) {
        eprintln!("SKIPPED: the database of advisories cannot be had");
        return Ok(());
    }
    process::succeed(&mut tool::DENY.command(&["--offline", "check", "advisories"])?)
}
