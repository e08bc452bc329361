//! The packages as published, compiled and tested outside the workspace.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use crate::{Outcome, PUBLISHED, command, root};

/// The files of every package.
const CARRIED: [&str; 4] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

pub fn run(arguments: &[String]) -> Outcome {
    for package in PUBLISHED {
        let mut list = command::cargo(&["package", "--list", "--package", package]);
        let missing = missing(&command::output(list.args(arguments))?);
        if !missing.is_empty() {
            return Err(format!("the package of {package} lacks {}", missing.join(", ")).into());
        }
    }
    // Cargo never unpacks a version twice, not even from the registry that it makes here. A new directory name each
    // time makes Cargo unpack the packages again.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let made = target().join(format!("packages-{now}"));
    // The tests below compile the packages, so cargo need not.
    let mut package = command::cargo(&["package", "--no-verify"]);
    package.args(PUBLISHED.map(|package| format!("--package={package}")));
    package.args(arguments).env("CARGO_TARGET_DIR", &made);
    let outcome = command::succeed(&mut package).and_then(|()| test_alone(&made));
    fs::remove_dir_all(made)?;
    outcome
}

fn target() -> PathBuf {
    // Relative to the directory of the command; `join` ignores it if the path is absolute.
    env::var_os("CARGO_TARGET_DIR").map_or_else(
        || root().join("target"),
        |target| env::current_dir().unwrap_or_default().join(target),
    )
}

fn missing(listed: &str) -> Vec<&'static str> {
    let is_there = |file: &&str| listed.lines().any(|line| line == *file);
    CARRIED.into_iter().filter(|file| !is_there(file)).collect()
}

/// Tests each package, unpacked into a separate workspace.
fn test_alone(made: &Path) -> Outcome {
    let alone = made.join("alone");
    fs::create_dir_all(&alone)?;
    let version = env!("CARGO_PKG_VERSION");
    let mut manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n[patch.crates-io]\n".to_owned();
    for package in PUBLISHED {
        let name = format!("{package}-{version}");
        let mut unpack = command::program("tar", &["xzf"]);
        unpack.arg(made.join("package").join(format!("{name}.crate")));
        command::succeed(unpack.current_dir(&alone))?;
        manifest.push_str(&format!("{package} = {{ path = {name:?} }}\n"));
    }
    fs::write(alone.join("Cargo.toml"), manifest)?;
    fs::copy(root().join("Cargo.lock"), alone.join("Cargo.lock"))?;
    for package in PUBLISHED {
        let test = [
            "test",
            "--package",
            package,
            "--all-features",
            "--target-dir",
        ];
        command::succeed(command::cargo(&test).arg(made).current_dir(&alone))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn a_package_without_its_licences_is_noticed() {
        let listed = "Cargo.toml\nREADME.md\nsrc/lib.rs\ntests/LICENSE-MIT\n";
        assert_eq!(missing(listed), ["LICENSE-APACHE", "LICENSE-MIT"]);
        assert!(missing("README.md\nLICENSE-MIT\nLICENSE-APACHE\nCargo.toml").is_empty());
    }
}
