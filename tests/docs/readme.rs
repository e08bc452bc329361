//! What the READMEs show is what there is: the compiler's words, the tests that the comparison names, the features.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn the_compiler_says_what_the_readme_shows() {
    let readme = readme();
    let (_, rest) = readme.split_once("```text\nerror[E0277]").unwrap();
    let (shown, _) = rest.split_once("```").unwrap();
    let folder = root().join("tests/ui/application");
    let said: String = ["missing_field.stderr", "both_of_a_group.stderr"]
        .map(|file| fs::read_to_string(folder.join(file)).unwrap())
        .concat();
    let lines: Vec<_> = shown.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines.len() > 6, "{shown}");
    for line in lines {
        assert!(said.contains(line), "{line}");
    }
}

#[test]
fn every_feature_is_in_the_tables() {
    let package = root().join("meeting-api");
    let read = |file: &str| fs::read_to_string(package.join(file)).unwrap();
    let manifest = read("Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let features: Vec<_> = features
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with('#') && *name != "default")
        .collect();
    assert!(features.contains(&"rustls"), "{features:?}");
    for document in ["README.md", "src/lib.rs"] {
        let text = read(document);
        for feature in &features {
            let row = format!("| `{feature}` | ");
            assert!(text.contains(&row), "{document} has no row of {feature}");
        }
    }
}

/// Every file of tests, with what is in it.
fn sources(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && name != "target" {
            self::sources(&path, sources);
        } else if let Some(case) = name.strip_suffix(".rs") {
            // A case of what the compiler says is named by its file.
            sources.push_str(&format!("fn {case}(\n"));
            sources.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_claim_names_a_test_that_exists() {
    let readme = readme();
    let mut tests = String::new();
    sources(&root().join("tests"), &mut tests);
    let claims: Vec<_> = readme
        .lines()
        .skip_while(|line| !line.ends_with("| seen in |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert!(claims.len() > 8, "{claims:#?}");
    for claim in claims {
        let proofs = claim.trim_end_matches(" |").rsplit("| ").next().unwrap();
        let names: Vec<_> = proofs.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no proof: {claim}");
        for name in names {
            assert!(tests.contains(&format!("fn {name}(")), "{name}: {claim}");
        }
    }
}
