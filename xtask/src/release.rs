//! The consistency of the manifests of a release.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{PUBLISHED, command};

/// Returns the packages that are not marked as private.
fn published() -> Vec<Value> {
    let metadata = ["metadata", "--format-version=1", "--no-deps", "--offline"];
    let metadata = command::output(&mut command::cargo(&metadata)).unwrap();
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let is_public = |package: &&Value| package["publish"].is_null();
    packages.iter().filter(is_public).cloned().collect()
}

#[test]
fn only_the_three_crates_are_for_publishing() {
    let packages = published();
    let names: BTreeSet<_> = packages
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    assert_eq!(names, BTreeSet::from(PUBLISHED));
}

#[test]
fn the_crates_ask_for_exactly_their_own_version_of_each_other() {
    let mut asked = Vec::new();
    for package in published() {
        let version = package["version"].as_str().unwrap();
        for dependency in package["dependencies"].as_array().unwrap() {
            let name = dependency["name"].as_str().unwrap();
            // A dependency that only the tests need is stripped from the package if it has no version.
            if PUBLISHED.contains(&name) && dependency["kind"].is_null() {
                let user = package["name"].as_str().unwrap();
                assert_eq!(dependency["req"], format!("={version}"), "{name} of {user}");
                asked.push(format!("{name} of {user}"));
            }
        }
    }
    asked.sort();
    assert_eq!(
        asked,
        [
            "meeting-core of meeting-api",
            "meeting-macros of meeting-api",
            "meeting-macros of meeting-core",
        ]
    );
}
