//! `SECURITY.md` names every dependency of the published crates, with the reason for it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{metadata, workspace};

/// The direct dependencies that users of `package` compile, in the table's words.
fn dependencies(package: &Value) -> impl Iterator<Item = String> {
    let dependencies = package["dependencies"].as_array().unwrap().iter();
    dependencies
        // The others are for its tests.
        .filter(|dependency| dependency["kind"].is_null())
        .map(|dependency| {
            let name = dependency["name"].as_str().unwrap();
            let user = package["name"].as_str().unwrap();
            format!("`{name}` of `{user}`")
        })
        .collect::<Vec<_>>()
        .into_iter()
}

/// The rows of the table: dependency, user and reason.
fn rows(document: &str) -> Vec<[&str; 3]> {
    let lines = document.lines();
    let table = lines
        .skip_while(|line| !line.starts_with("| dependency |"))
        .skip(2);
    table
        .map_while(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .map(|line| {
            let cells: Vec<_> = line.splitn(3, " | ").collect();
            cells.try_into().unwrap()
        })
        .collect()
}

#[test]
fn every_dependency_has_its_reason() {
    let packages = metadata::packages();
    let published = packages
        .iter()
        .filter(|package| package["publish"].is_null());
    let used: BTreeSet<_> = published.flat_map(dependencies).collect();

    let document = workspace::read("SECURITY.md").unwrap();
    let mut explained = BTreeSet::new();
    for [dependency, users, reason] in rows(&document) {
        assert!(reason.len() > 10, "{dependency}: {reason}");
        for user in users.split(", ") {
            let new = explained.insert(format!("{dependency} of {user}"));
            assert!(new, "{dependency} of {user} is there twice");
        }
    }
    assert_eq!(explained, used);
}

#[test]
fn rows_end_with_the_table() {
    let document = "# A\n\n| dependency | of | reason |\n| --- | --- | --- |\n| `a` | `b` | c | d |\n\n| `e` | `f` | g |\n";
    assert_eq!(rows(document), [["`a`", "`b`", "c | d"]]);
}
