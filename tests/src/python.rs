//! Programs in Python, if Python and their packages are installed. The variable `MEETING_API_PYTHON` names the
//! interpreter, which is `python3` by default. `.ci/python` creates an interpreter with all packages.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Returns Python, if it has the module. Otherwise, prints a line that the test is skipped.
pub fn python(module: &str) -> Option<String> {
    let python = std::env::var("MEETING_API_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python)
        .args(["-c", &format!("import {module}")])
        .output();
    let reason = match found {
        Ok(output) if output.status.success() => return Some(python),
        Ok(_) => format!("{python} has no module {module}; .ci/python makes one that has"),
        Err(error) => format!("{python} cannot be run: {error}"),
    };
    // Bypasses the test harness, which captures the output.
    let _ = writeln!(std::io::stderr(), "\nSKIPPED: {reason}");
    None
}

/// Returns the directory of the programs.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("python")
}

#[track_caller]
pub fn assert_success(output: &Output) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}
