//! Tools that are programs of their own: the versions that this workspace uses, installed where they are missing.

use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, process, workspace};

pub struct Tool {
    /// The package that holds it.
    package: &'static str,
    version: &'static str,
    /// The program.
    program: &'static str,
    /// What it wants to hear first: the name by which cargo calls it.
    first: &'static [&'static str],
}

pub const FEATURE_SETS: Tool = Tool {
    package: "cargo-hack",
    version: "0.6.46",
    program: "cargo-hack",
    first: &["hack"],
};
pub const DENY: Tool = Tool {
    package: "cargo-deny",
    version: "0.20.2",
    program: "cargo-deny",
    first: &["deny"],
};
pub const SEMVER_CHECKS: Tool = Tool {
    package: "cargo-semver-checks",
    version: "0.51.0",
    program: "cargo-semver-checks",
    first: &["semver-checks"],
};
pub const TYPOS: Tool = Tool {
    package: "typos-cli",
    version: "1.52.0",
    program: "typos",
    first: &[],
};

impl Tool {
    /// The tool in the version that is wanted: the one that is installed, or one that is put below the target
    /// directory, so that nobody's own tools are replaced.
    pub fn command(&self, arguments: &[&str]) -> Outcome<Command> {
        let folder = workspace::target().join("tools");
        let ours = folder.join("bin").join(self.program);
        let found = [PathBuf::from(self.program), ours.clone()]
            .into_iter()
            .find(|program| self.is(program));
        let program = match found {
            Some(program) => program,
            None => {
                let package = format!("{}@{}", self.package, self.version);
                let mut install = process::cargo(&["install", "--quiet", "--locked", "--root"]);
                install
                    .arg(&folder)
                    .arg(package)
                    .env("CARGO_TARGET_DIR", folder.join("build"));
                process::succeed(&mut install)?;
                ours
            }
        };
        let mut command = Command::new(program);
        command
            .args(self.first)
            .args(arguments)
            .current_dir(workspace::root());
        Ok(command)
    }

    fn is(&self, program: &PathBuf) -> bool {
        let said = Command::new(program)
            .args(self.first)
            .arg("--version")
            .output();
        said.is_ok_and(|said| {
            String::from_utf8_lossy(&said.stdout)
                .split_whitespace()
                .any(|word| word == self.version)
        })
    }
}
