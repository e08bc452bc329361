//! Where things are.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs, io};

use crate::Outcome;

/// The packages that are for publishing, the first one first.
pub const PUBLISHED: [&str; 2] = ["meeting-macros", "meeting-api"];

/// As cargo says when it runs this program: who shares one target directory between two clones has one program for both.
static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(package).join("..")
});

pub fn root() -> &'static Path {
    &ROOT
}

/// The target directory.
pub fn target() -> PathBuf {
    // Relative to where the command was given, which `join` leaves alone if it is absolute.
    env::var_os("CARGO_TARGET_DIR").map_or_else(
        || root().join("target"),
        |folder| env::current_dir().unwrap_or_default().join(folder),
    )
}

pub fn read(path: &str) -> Outcome<String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}").into())
}

/// The Markdown files, relative to the folder of the workspace, with `/` between folders.
pub fn documents() -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    collect(root(), "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // What is built, and what other tools keep for themselves.
        if name.starts_with('.') || name == "target" || name == "node_modules" {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
    Ok(())
}
