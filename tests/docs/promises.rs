//! Each guarantee of the runtime has tests that exist, and each row of the fault matrix has a test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rows of the fault matrix. The tests with the number of a row in their names describe its subject.
const ROWS: &[u32] = &[
    1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 29, 30,
    31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 52, 54, 55, 57, 58,
    59, 60, 61, 63, 64, 66, 67, 68, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 82,
];

fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Returns the files that can contain a module's tests: `module.rs` and `module/tests.rs`, anywhere below these folders.
fn files(module: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["tests", "meeting-core/src", "meeting-api/src"] {
        walk(&workspace().join(folder), &mut |file| {
            let is_module = file.file_stem().is_some_and(|stem| stem == module);
            let is_in_module = file.ends_with(format!("{module}/tests.rs"));
            if is_module || is_in_module {
                found.push(file.to_owned());
            }
        });
    }
    found
}

/// Visits each Rust file below a folder.
fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                walk(&path, visit);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            visit(&path);
        }
    }
}

/// Returns the names of the tests of a file.
fn tests_of(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text.lines().map(str::trim);
    let mut tests = Vec::new();
    while let Some(line) = lines.next() {
        if line != "#[test]" && !line.starts_with("#[tokio::test") {
            continue;
        }
        let function = lines
            .by_ref()
            .find_map(|line| Some(line.split_once("fn ")?.1))
            .unwrap();
        let (name, _) = function.split_once('(').unwrap();
        tests.push(name.to_owned());
    }
    tests
}

/// Returns the rows of the first table of a page, each with its cells.
fn rows(page: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(workspace().join(page)).unwrap();
    text.lines()
        .skip_while(|line| !line.starts_with("| ---"))
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells = line.trim_matches('|').split(" | ");
            cells.map(|cell| cell.trim().to_owned()).collect()
        })
        .collect()
}

#[test]
fn each_promise_names_tests_that_exist() {
    let promises = rows("meeting-api/docs/promises.md");
    let tested = rows("tests/promises.md");
    let names = |rows: &[Vec<String>]| rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    assert!(promises.len() >= 18, "{}", promises.len());
    assert_eq!(names(&tested), names(&promises));
    for row in tested {
        let mut named = 0;
        for name in row[1].split('`').skip(1).step_by(2) {
            let Some((module, test)) = name.split_once("::") else {
                continue;
            };
            let there = files(module)
                .iter()
                .any(|file| tests_of(file).iter().any(|known| known == test));
            assert!(there, "the test `{name}` does not exist: {row:?}");
            named += 1;
        }
        assert!(named > 0, "the row names no tests: {row:?}");
    }
}

#[test]
fn each_row_of_the_fault_matrix_has_a_test() {
    let folder = workspace().join("tests/faults/matrix");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.push(workspace().join("tests/faults/nonces.rs"));
    let mut found: BTreeSet<u32> = files
        .iter()
        .flat_map(|file| tests_of(file))
        .flat_map(|name| rows_of(&name))
        .collect();
    // The source of random numbers can be made to fail only inside the crate.
    let inside = tests_of(&workspace().join("meeting-core/src/driver/nonce.rs"));
    assert!(inside.contains(&"there_is_no_weak_nonce_without_a_source".to_owned()));
    found.insert(80);
    assert_eq!(found, ROWS.iter().copied().collect());
}

/// Returns the numbers in `row_7_..` and `rows_7_and_8_..`.
fn rows_of(test: &str) -> Vec<u32> {
    match test.split_once('_') {
        Some(("row" | "rows", rest)) => rest
            .split('_')
            .filter(|word| *word != "and")
            .map_while(|word| word.parse().ok())
            .collect(),
        _ => Vec::new(),
    }
}
