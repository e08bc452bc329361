//! Other programs, run in the directory of the workspace.

use std::process::{Command, Stdio};

use crate::{Outcome, root};

/// Returns a command of cargo, with the toolchain of the workspace.
pub fn cargo(arguments: &[&str]) -> Command {
    program("cargo", arguments)
}

/// Returns a command of any program.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Prints a command and runs it.
pub fn succeed(command: &mut Command) -> Outcome {
    let line = line(command);
    eprintln!("$ {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}`: {status}").into()),
        Err(error) => Err(format!("`{line}` cannot be run: {error}").into()),
    }
}

/// Runs a command and returns its output.
pub fn output(command: &mut Command) -> Outcome<String> {
    let line = line(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{line}` cannot be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(format!("`{line}`: {}", output.status).into())
    }
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
