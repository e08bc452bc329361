//! Whether the version tells what changed.

use crate::{Outcome, process, tool};

/// Compares with the last release, or with the revision that is given.
pub fn run(arguments: &[String]) -> Outcome {
    let baseline = match arguments {
        [revision, ..] => revision.clone(),
        [] => {
            // Releases are tagged `v1.2.3`.
            let tags = ["tag", "--list", "v*", "--sort=-version:refname", "--merged"];
            let tags = process::output(&mut process::program("git", &tags))?;
            match tags.lines().next() {
                Some(tag) => tag.to_owned(),
                None => {
                    eprintln!(
                        "SKIPPED: there is no release yet to compare with; a revision can be given"
                    );
                    return Ok(());
                }
            }
        }
    };
    let mut check = tool::SEMVER_CHECKS.command(&["--baseline-rev", &baseline])?;
    process::succeed(check.args(["--package", "meeting-api", "--all-features"]))
}
