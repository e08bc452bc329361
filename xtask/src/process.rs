//! Running other programs, in the folder of the workspace.

use std::process::{Command, Stdio};

use crate::{Outcome, workspace};

/// Cargo, with the toolchain of the workspace.
pub fn cargo(arguments: &[&str]) -> Command {
    program("cargo", arguments)
}

pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(workspace::root());
    command
}

/// Says what is run, runs it, and fails if it does.
pub fn succeed(command: &mut Command) -> Outcome {
    eprintln!("$ {}", line(command));
    let status = command
        .status()
        .map_err(|error| format!("`{}` cannot be run: {error}", line(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}`: {status}", line(command)).into())
    }
}

/// What a command prints; its complaints are shown.
pub fn output(command: &mut Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{}` cannot be run: {error}", line(command)))?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(format!("`{}`: {}", line(command), output.status).into())
    }
}

/// Whether a command can be run, and succeeds.
pub fn works(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
