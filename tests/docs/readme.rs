//! The READMEs match the code: the compiler's message and the tables of features. Each claim of the comparison has tests.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

#[test]
fn the_readmes_show_the_message_of_the_compiler() {
    let message = read("tests/ui/application/missing_field.stderr");
    for readme in ["README.md", "README.zh-CN.md"] {
        let readme = read(readme);
        let (_, rest) = readme.split_once("```text\nerror").unwrap();
        let (shown, _) = rest.split_once("```").unwrap();
        let lines: Vec<_> = shown.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.len() > 3, "{shown}");
        for line in lines {
            assert!(message.contains(line), "{line}");
        }
    }
}

#[test]
fn every_feature_is_in_the_tables() {
    let manifest = read("meeting-api/Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let features: Vec<_> = features
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with('#') && *name != "default")
        .collect();
    assert!(features.contains(&"rustls"), "{features:?}");
    let pages = [
        "README.md",
        "meeting-api/README.md",
        "meeting-api/src/lib.rs",
    ];
    for page in pages {
        let text = read(page);
        for feature in &features {
            let row = format!("| `{feature}` | ");
            assert!(text.contains(&row), "{page} has no row of {feature}");
        }
    }
}

/// Adds the text of every Rust file below a directory.
fn sources(directory: &Path, text: &mut String) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && name != "target" {
            sources(&path, text);
        } else if let Some(case) = name.strip_suffix(".rs") {
            // A compiler message is a test that is named by its file.
            text.push_str(&format!("fn {case}(\n"));
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// Returns the first and the last cell of each row of the first table of a page.
fn rows(page: &str) -> Vec<(String, String)> {
    read(page)
        .lines()
        .skip_while(|line| !line.starts_with("| ---"))
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split(" | ").collect();
            let cell = |cell: Option<&&str>| cell.unwrap().trim().to_owned();
            (cell(cells.first()), cell(cells.last()))
        })
        .collect()
}

#[test]
fn every_claim_of_the_comparison_has_tests() {
    let mut tests = String::new();
    sources(&root().join("tests"), &mut tests);
    let claims = |rows: Vec<(String, String)>| -> Vec<_> {
        rows.into_iter().map(|(claim, _)| claim).collect()
    };
    let tested = rows("tests/comparison.md");
    assert!(tested.len() > 8, "{tested:#?}");
    for (claim, named) in &tested {
        let names: Vec<_> = named.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "the claim names no tests: {claim}");
        for name in names {
            assert!(tests.contains(&format!("fn {name}(")), "{name}: {claim}");
        }
    }
    assert_eq!(claims(tested), claims(rows("docs/comparison.md")));
}
