//! Whether the lower bounds of the dependencies are true: both crates are compiled with the oldest versions
//! that they ask for.

use std::fs;
use std::path::Path;

use crate::{Outcome, nightly, process, workspace};

pub fn run(_: &[String]) -> Outcome {
    let what = "choosing the oldest versions";
    let Some(mut choose) =
        nightly::cargo(what, &["generate-lockfile", "-Zdirect-minimal-versions"])
    else {
        return Ok(());
    };
    // A workspace of the two alone: what the tests need has no bounds to keep.
    let folder = workspace::target().join("minimal-versions/workspace");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(
        folder.join("Cargo.toml"),
        manifest(&workspace::read("Cargo.toml")?)?,
    )?;
    for package in workspace::PUBLISHED {
        copy(&workspace::root().join(package), &folder.join(package))?;
    }

    process::succeed(choose.current_dir(&folder))?;
    // Nightly chooses, but the toolchain of the workspace compiles; apart, because cargo takes packages of the same
    // path within their workspace for the same.
    let apart = workspace::target().join("minimal-versions/build");
    let check = [
        "check",
        "--locked",
        "--workspace",
        "--all-features",
        "--target-dir",
    ];
    process::succeed(process::cargo(&check).arg(apart).current_dir(&folder))
}

/// The manifest of the workspace, with the published packages as its only members.
fn manifest(whole: &str) -> Outcome<String> {
    let members = format!("members = {:?}", workspace::PUBLISHED);
    let lines = whole.lines().filter(|line| !line.starts_with("exclude = "));
    let lines: Vec<_> = lines
        .map(|line| match line.starts_with("members = ") {
            true => members.as_str(),
            false => line,
        })
        .collect();
    if lines.contains(&members.as_str()) {
        Ok(lines.join("\n"))
    } else {
        Err("Cargo.toml has no line that begins with `members = `".into())
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        // Licences are links.
        if fs::metadata(entry.path())?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::manifest;

    #[test]
    fn the_published_packages_remain() {
        let whole =
            "[workspace]\nresolver = \"3\"\nmembers = [\"a\", \"b\"]\nexclude = [\"c\"]\n[x]";
        let kept =
            "[workspace]\nresolver = \"3\"\nmembers = [\"meeting-macros\", \"meeting-api\"]\n[x]";
        assert_eq!(manifest(whole).unwrap(), kept);
        assert!(manifest("[workspace]").is_err());
    }
}
