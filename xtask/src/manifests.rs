//! What the manifests say fits together.

use serde_json::Value;

use crate::{metadata, workspace};

/// The packages that may be published.
fn published() -> Vec<Value> {
    let mut packages = metadata::packages();
    packages.retain(|package| package["publish"].is_null());
    packages
}

#[test]
fn only_the_two_crates_are_for_publishing() {
    let mut names: Vec<_> = published()
        .iter()
        .map(|package| package["name"].clone())
        .collect();
    names.sort_by_key(ToString::to_string);
    assert_eq!(names, ["meeting-api", "meeting-macros"]);
}

#[test]
fn the_toolchain_is_the_oldest_that_is_promised() {
    let toolchain = workspace::read("rust-toolchain.toml").unwrap();
    let channel = toolchain
        .lines()
        .find_map(|line| line.strip_prefix("channel = "))
        .unwrap()
        .trim_matches('"');
    for package in metadata::packages() {
        let promised = package["rust_version"].as_str().unwrap();
        assert_eq!(channel, format!("{promised}.0"), "{}", package["name"]);
    }
}

#[test]
fn the_runtime_asks_for_the_macros_of_its_own_version() {
    let packages = published();
    let [runtime] = packages
        .iter()
        .filter(|package| package["name"] == "meeting-api")
        .collect::<Vec<_>>()[..]
    else {
        panic!("{packages:?}");
    };
    let dependencies = runtime["dependencies"].as_array().unwrap();
    let macros = dependencies
        .iter()
        .find(|dependency| dependency["name"] == "meeting-macros")
        .unwrap();
    let version = runtime["version"].as_str().unwrap();
    assert_eq!(macros["req"], format!("={version}"));
    // What generated code calls, it calls by a name with the version.
    let library = workspace::read("meeting-api/src/lib.rs").unwrap();
    let stamped = format!("pub mod __private_{};", version.replace('.', "_"));
    assert!(library.contains(&stamped), "{stamped}");
}

#[test]
fn packages_say_what_they_are() {
    for package in published() {
        let name = &package["name"];
        for key in ["description", "documentation", "license", "rust_version"] {
            assert!(package[key].is_string(), "{name} has no {key}");
        }
        // The registry takes five.
        let keywords = package["keywords"].as_array().unwrap();
        assert!((1..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        let categories = package["categories"].as_array().unwrap();
        assert!(
            (1..=5).contains(&categories.len()),
            "{name}: {categories:?}"
        );
    }
}
