//! Every set of features.

use crate::{Outcome, process, tool};

const PACKAGES: [&str; 4] = ["--package", "meeting-api", "--package", "meeting-macros"];

pub fn run(_: &[String]) -> Outcome {
    // `default` stands for `rustls`, which has its own turn. Clippy refuses warnings in our crates alone:
    // with RUSTFLAGS, everything would be compiled once more.
    process::succeed(
        tool::FEATURE_SETS
            .command(&[
                "clippy",
                "--feature-powerset",
                "--exclude-features",
                "default",
            ])?
            .args(PACKAGES)
            .args(["--", "-D", "warnings"]),
    )?;
    // With all features they pass in the gate; here each alone, and none.
    process::succeed(
        tool::FEATURE_SETS
            .command(&["test", "--each-feature", "--exclude-all-features", "--lib"])?
            .args(["--exclude-features", "default"])
            .args(PACKAGES),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The third-party packages that are compiled into `meeting-api`.
    fn compiled(features: &[&str]) -> Vec<String> {
        let tree = ["tree", "--package", "meeting-api", "--edges", "normal"];
        let names = ["--prefix", "none", "--format", "{p}"];
        let tree = process::output(process::cargo(&tree).args(names).args(features)).unwrap();
        let names = tree.lines().filter_map(|line| line.split(' ').next());
        names.map(str::to_owned).collect()
    }

    #[test]
    fn what_a_default_feature_brings_can_be_left_out() {
        let of_the_feature = |name: &String| name.starts_with("rustls") || name == "aws-lc-rs";
        assert!(compiled(&[]).iter().any(of_the_feature));
        assert!(
            !compiled(&["--no-default-features"])
                .iter()
                .any(of_the_feature)
        );
    }
}
