//! A nightly toolchain, for what the stable one cannot do.

use std::process::Command;

use crate::process;

/// Cargo of the nightly toolchain. Where there is none, says that `what` is skipped.
pub fn cargo(what: &str, arguments: &[&str]) -> Option<Command> {
    let nightly = ["run", "nightly", "cargo"];
    if process::works(process::program("rustup", &nightly).arg("--version")) {
        let mut command = process::program("rustup", &nightly);
        command.args(arguments);
        Some(command)
    } else {
        eprintln!("SKIPPED: {what} needs a nightly toolchain, and there is none");
        None
    }
}
