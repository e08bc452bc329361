//! Every command in a document is one that can be given: what it names is there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::markdown::Document;
use crate::{HABITS, metadata, workspace};

/// What cargo can do by itself.
const BUILT_IN: &[&str] = &[
    "add", "bench", "build", "check", "clippy", "doc", "fetch", "fmt", "install", "new", "package",
    "publish", "run", "test", "tree", "update",
];
/// What it can do with a tool that is installed.
const WITH_A_TOOL: &[&str] = &[
    "deny",
    "expand",
    "fuzz",
    "hack",
    "mutants",
    "nextest",
    "semver-checks",
];

/// What a command can name.
struct Known {
    /// Features, by package.
    packages: BTreeMap<String, BTreeSet<String>>,
    /// Targets, by kind: `example`, `test`, `bench`, `bin`.
    targets: BTreeMap<String, BTreeSet<String>>,
}

impl Known {
    fn read() -> Self {
        let mut known = Self {
            packages: BTreeMap::new(),
            targets: BTreeMap::new(),
        };
        for package in metadata::packages() {
            let features = package["features"].as_object().unwrap();
            let features = features.keys().cloned().collect();
            known.packages.insert(text(&package["name"]), features);
            for target in package["targets"].as_array().unwrap() {
                let kind = text(&target["kind"][0]);
                let names = known.targets.entry(kind).or_default();
                names.insert(text(&target["name"]));
            }
        }
        known
    }

    /// What is wrong with a command, given by its words.
    fn fault(&self, words: &[&str]) -> Option<String> {
        let words: Vec<_> = words
            .iter()
            .take_while(|word| **word != "--" && !word.starts_with(['|', '>', '#', '&', ';']))
            .copied()
            .collect();
        // Variables and a toolchain may stand before what is to be done.
        let mut words = words.into_iter().filter(|word| !word.starts_with('+'));
        let what = words.next()?;
        let rest: Vec<_> = words.collect();
        if what == "xtask" {
            let habit = rest.first()?;
            let known = HABITS.iter().any(|known| known.name == *habit);
            return (!known).then(|| format!("there is no habit `{habit}`"));
        }
        if !BUILT_IN.contains(&what) && !WITH_A_TOOL.contains(&what) {
            return Some(format!("cargo cannot `{what}`"));
        }
        if what == "fuzz" {
            let target = rest.get(1)?;
            let file = format!("fuzz/fuzz_targets/{target}.rs");
            let known = workspace::root().join(file).exists();
            return (!known).then(|| format!("there is no fuzz target `{target}`"));
        }
        if what == "add" {
            // The reader's own package gets it.
            return None;
        }
        rest.windows(2)
            .find_map(|pair| self.fault_of_option(pair[0], pair[1], &rest))
    }

    fn fault_of_option(&self, option: &str, value: &str, words: &[&str]) -> Option<String> {
        match option {
            "--example" | "--test" | "--bench" | "--bin" => {
                let kind = option.trim_start_matches('-');
                let known = self
                    .targets
                    .get(kind)
                    .is_some_and(|names| names.contains(value));
                (!known).then(|| format!("there is no {kind} `{value}`"))
            }
            "-p" | "--package" => {
                let known = self.packages.contains_key(value);
                (!known).then(|| format!("there is no package `{value}`"))
            }
            "-F" | "--features" => {
                let package = words
                    .windows(2)
                    .find(|pair| matches!(pair[0], "-p" | "--package"))
                    .map_or("meeting-api", |pair| pair[1]);
                let features = self.packages.get(package)?;
                let missing = value
                    .split(',')
                    .find(|feature| !features.contains(*feature))?;
                Some(format!("{package} has no feature `{missing}`"))
            }
            _ => None,
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The commands of cargo in a line, each as the words behind `cargo`.
fn commands(line: &str) -> Vec<Vec<&str>> {
    let words: Vec<_> = line.split_whitespace().collect();
    let starts = words
        .iter()
        .enumerate()
        .filter(|(_, word)| **word == "cargo");
    starts.map(|(at, _)| words[at + 1..].to_vec()).collect()
}

/// Lines of which `\` at the end makes one.
fn joined(lines: &[String]) -> Vec<String> {
    let text = lines.join("\n").replace("\\\n", " ");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn every_command_in_a_document_is_known() {
    let known = Known::read();
    let mut faults = Vec::new();
    let mut seen = 0;
    for path in workspace::documents().unwrap() {
        let document = Document::read(&workspace::read(&path).unwrap());
        let lines = joined(&document.shell).into_iter().chain(document.spans);
        for line in lines {
            for words in commands(&line) {
                seen += 1;
                if let Some(fault) = known.fault(&words) {
                    faults.push(format!("{path}: `{line}`: {fault}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(seen >= 10, "{seen}");
}

#[test]
fn commands_that_cannot_be_given_are_noticed() {
    let known = Known::read();
    let cases = [
        ("cargo run --example room_call -- --help", None),
        (
            "cargo run --example rome_call",
            Some("there is no example `rome_call`"),
        ),
        ("X=1 cargo test -p tests --test ui", None),
        ("cargo test -p test", Some("there is no package `test`")),
        (
            "cargo test --test iu | tee log",
            Some("there is no test `iu`"),
        ),
        ("cargo check -p meeting-api --features tower", None),
        (
            "cargo check --features tower,opanepi",
            Some("meeting-api has no feature `opanepi`"),
        ),
        ("cargo xtask check", None),
        ("cargo xtask chek", Some("there is no habit `chek`")),
        ("cargo +nightly fuzz run macros -- -max_total_time=60", None),
        (
            "cargo fuzz run macro",
            Some("there is no fuzz target `macro`"),
        ),
        ("cargo brew", Some("cargo cannot `brew`")),
        ("cargo", None),
    ];
    for (line, fault) in cases {
        let words = commands(line);
        assert_eq!(known.fault(&words[0]).as_deref(), fault, "{line}");
    }
}

#[test]
fn a_command_may_take_several_lines() {
    let lines = ["cargo run \\", "  --example a", "cargo test"].map(str::to_owned);
    assert_eq!(joined(&lines), ["cargo run    --example a", "cargo test"]);
}
