//! The public API of both crates, recorded as text: a change of it shows up as a diff, and is accepted with
//! `cargo xtask bless`.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::{Outcome, nightly, process, workspace};

/// The only format of rustdoc's JSON that the reader knows. It changes from nightly to nightly; the reader's
/// version in `Cargo.toml` goes with it.
const FORMAT: u64 = 57;

pub fn run(_: &[String]) -> Outcome {
    for package in workspace::PUBLISHED {
        let Some(found) = public_api(package)? else {
            return Ok(());
        };
        let recorded = fs::read_to_string(record(package)).unwrap_or_default();
        let changes = changes(&recorded, &found);
        if !changes.is_empty() {
            return Err(format!(
                "the public API of {package} is not the recorded one:\n{changes}`cargo xtask bless` accepts it"
            )
            .into());
        }
    }
    Ok(())
}

pub fn bless() -> Outcome {
    for package in workspace::PUBLISHED {
        let Some(found) = public_api(package)? else {
            return Ok(());
        };
        fs::write(record(package), found)?;
    }
    Ok(())
}

fn record(package: &str) -> PathBuf {
    let folder = workspace::root().join("xtask/public-api");
    folder.join(format!("{package}.txt"))
}

/// One line for each public item, with all features. `None` where there is no toolchain that tells.
fn public_api(package: &str) -> Outcome<Option<String>> {
    // Apart from what the stable toolchain compiled.
    let target = workspace::target().join("public-api");
    let Some(mut rustdoc) =
        nightly::cargo("the public API", &["rustdoc", "--lib", "--all-features"])
    else {
        return Ok(None);
    };
    rustdoc
        .args(["--package", package, "--target-dir"])
        .arg(&target);
    rustdoc.args([
        "--",
        "-Zunstable-options",
        "--output-format=json",
        "--cap-lints=allow",
    ]);
    process::succeed(&mut rustdoc)?;

    let json = target
        .join("doc")
        .join(format!("{}.json", package.replace('-', "_")));
    let format = format_version(&fs::read_to_string(&json)?)?;
    if format != FORMAT {
        eprintln!(
            "SKIPPED: this nightly toolchain tells the public API in format {format}, not {FORMAT}"
        );
        return Ok(None);
    }
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    Ok(Some(format!("{api}")))
}

fn format_version(json: &str) -> Outcome<u64> {
    let json: Value = serde_json::from_str(json)?;
    let version = json["format_version"].as_u64();
    version.ok_or_else(|| "rustdoc does not say which format it wrote".into())
}

/// The lines that one text has and the other lacks.
fn changes(recorded: &str, found: &str) -> String {
    let lacks = |text: &str, line: &str| !text.lines().any(|other| other == line);
    let gone = recorded.lines().filter(|line| lacks(found, line));
    let new = found.lines().filter(|line| lacks(recorded, line));
    gone.map(|line| format!("- {line}\n"))
        .chain(new.map(|line| format!("+ {line}\n")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_from_both_sides() {
        assert_eq!(changes("a\nb\n", "b\na\n"), "");
        assert_eq!(changes("a\nb\n", "b\nc\n"), "- a\n+ c\n");
        assert_eq!(changes("", "c\n"), "+ c\n");
    }

    #[test]
    fn the_format_is_read() {
        assert_eq!(format_version(r#"{"format_version":57}"#).unwrap(), 57);
        assert!(format_version("{}").is_err());
    }
}
