//! The packages as they would be published, and what they are without the workspace around them.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::{Outcome, process, workspace};

/// What every package carries.
const CARRIED: [&str; 4] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

pub fn run(arguments: &[String]) -> Outcome {
    for package in workspace::PUBLISHED {
        let mut list = process::cargo(&["package", "--list", "--package", package]);
        let listed = process::output(list.args(arguments))?;
        let missing = missing(&listed);
        if !missing.is_empty() {
            return Err(format!("the package of {package} lacks {}", missing.join(", ")).into());
        }
    }
    // Cargo takes what it has once unpacked from a registry for unchanging, the registry of the packages that it
    // makes here too. So that folder gets a new name each time.
    let made = workspace::target().join(format!("packages-{}", milliseconds()?));
    let mut package = process::cargo(&["package", "--workspace"]);
    package.args(arguments).env("CARGO_TARGET_DIR", &made);
    process::succeed(&mut package)?;
    test_alone(&made)?;
    Ok(fs::remove_dir_all(made)?)
}

/// Since 1970.
fn milliseconds() -> Outcome<u128> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())
}

fn missing(listed: &str) -> Vec<&'static str> {
    let is_there = |file: &&str| listed.lines().any(|line| line == *file);
    CARRIED.into_iter().filter(|file| !is_there(file)).collect()
}

/// The tests of the packages, unpacked into a workspace of their own: nothing else of this one is there.
fn test_alone(made: &Path) -> Outcome {
    let alone = made.join("alone");
    fs::create_dir_all(&alone)?;
    let version = env!("CARGO_PKG_VERSION");
    let mut manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n[patch.crates-io]\n".to_owned();
    for package in workspace::PUBLISHED {
        let name = format!("{package}-{version}");
        let mut unpack = process::program("tar", &["xzf"]);
        unpack.arg(made.join("package").join(format!("{name}.crate")));
        process::succeed(unpack.current_dir(&alone))?;
        manifest.push_str(&format!("{package} = {{ path = {name:?} }}\n"));
    }
    fs::write(alone.join("Cargo.toml"), manifest)?;
    fs::copy(
        workspace::root().join("Cargo.lock"),
        alone.join("Cargo.lock"),
    )?;
    let test = ["test", "--workspace", "--all-features", "--target-dir"];
    process::succeed(process::cargo(&test).arg(made).current_dir(&alone))
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
