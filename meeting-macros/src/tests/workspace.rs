//! Files outside of this crate that some tests read. A published package stands alone, and these tests have nothing to
//! compare with there.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace; `None` in a package that was unpacked.
pub(crate) fn folder() -> Option<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Cargo puts this file into every package that it makes.
    if package.join("Cargo.toml.orig").exists() {
        println!("SKIPPED: a package does not hold what this test compares with");
        return None;
    }
    package.parent().map(Path::to_owned)
}

/// The text of one of its files.
pub(crate) fn text(path: &str) -> Option<String> {
    Some(fs::read_to_string(folder()?.join(path)).unwrap())
}
