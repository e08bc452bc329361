//! The compiler's messages for mistakes.
//!
//! Every file in `ui/` contains one kind of mistake, except `five_mistakes`. Its comments state the expected output:
//! `//@ errors: 1` for the number of errors, and `//@ says: ..` for words that must appear. The file with the extension
//! `.stderr` has the complete output. `TRYBUILD=overwrite cargo test -p tests --test ui` records it again. Review the
//! diff like code.

use std::fs;
use std::path::{Path, PathBuf};

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("ui")
        .join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}

const FOLDERS: &[&str] = &["application", "declaration"];

#[test]
fn mistakes_do_not_compile() {
    let runner = trybuild::TestCases::new();
    for folder in FOLDERS {
        runner.compile_fail(format!("ui/{folder}/*.rs"));
    }
}

#[test]
fn answers_say_what_they_must_and_no_more() {
    for path in FOLDERS.iter().flat_map(|folder| cases(folder)) {
        let source = fs::read_to_string(&path).unwrap();
        let answer = fs::read_to_string(path.with_extension("stderr")).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let said = |key: &'static str| {
            source
                .lines()
                .filter_map(move |line| line.strip_prefix(key).map(str::trim))
        };
        let expected: usize = said("//@ errors:").next().unwrap().parse().unwrap();
        let errors = answer
            .lines()
            .filter(|line| line.starts_with("error"))
            .count();
        assert_eq!(
            errors, expected,
            "errors in the answer to {name}:\n{answer}"
        );
        let words: Vec<_> = said("//@ says:").collect();
        assert!(
            !words.is_empty(),
            "{name} does not say what must be answered"
        );
        for words in words {
            assert!(
                answer.contains(words),
                "the answer to {name} does not say {words:?}:\n{answer}"
            );
        }
    }
}

/// The first line of an error contains no internal names.
#[test]
fn no_error_begins_with_internals() {
    for path in FOLDERS.iter().flat_map(|folder| cases(folder)) {
        let answer = fs::read_to_string(path.with_extension("stderr")).unwrap();
        let first_lines = answer.lines().filter(|line| line.starts_with("error"));
        for line in first_lines {
            for internal in [
                "macro panicked",
                "attribute panicked",
                "derive panicked",
                "__private",
            ] {
                assert!(!line.contains(internal), "{}: {line}", path.display());
            }
        }
    }
}

/// An answer without its case is a leftover.
#[test]
fn no_answer_is_stale() {
    for folder in FOLDERS {
        let cases = cases(folder);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("ui")
            .join(folder);
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let case = path.with_extension("rs");
            assert!(cases.contains(&case), "{} has no case", path.display());
        }
    }
}
