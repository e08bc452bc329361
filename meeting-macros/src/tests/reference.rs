//! The reference of the language in the documentation says what the table of words says.

use std::collections::BTreeSet;

use crate::arguments::{On, WORDS, Word};
use crate::tests::workspace;

const ENDPOINT: &str = "meeting-api/docs/endpoint.md";
const RESPONSE: &str = "meeting-api/docs/response.md";

fn row(word: &Word, anchor: &str) -> String {
    let Word {
        usage,
        default,
        meaning,
        ..
    } = word;
    let default = if default.is_empty() {
        String::new()
    } else {
        format!("{default} ")
    };
    format!("| [`{usage}`](#{anchor}) | {default}| {meaning} |")
}

#[test]
fn every_word_has_its_row_and_its_examples() {
    let Some(reference) = workspace::text(ENDPOINT) else {
        return;
    };
    let mut anchors = BTreeSet::new();
    for word in WORDS.iter().filter(|word| word.on != [On::Member]) {
        // `body` is a word of the endpoint and of a field: rustdoc numbers the second heading.
        let anchor = if anchors.insert(word.name) {
            word.name.to_owned()
        } else {
            format!("{}-1", word.name)
        };
        let row = row(word, &anchor);
        assert!(
            reference.contains(&row),
            "docs/endpoint.md lacks the row\n{row}"
        );
    }
    let (_, words) = reference.split_once("# Words of `#[endpoint(").unwrap();
    let (endpoint, words) = words.split_once("# Words of `#[api(").unwrap();
    let (field, _) = words.split_once("# Seeing the expansion").unwrap();
    for (on, part) in [(On::Endpoint, endpoint), (On::Field, field)] {
        for word in WORDS.iter().filter(|word| word.on.contains(&on)) {
            let heading = format!("\n## {}\n", word.name);
            let (_, section) = part
                .split_once(&heading)
                .unwrap_or_else(|| panic!("docs/endpoint.md has no section for `{}`", word.name));
            let section = section.split("\n## ").next().unwrap();
            for fence in ["\n```\n", "\n```compile_fail\n"] {
                assert!(section.contains(fence), "{}: {fence}", word.name);
            }
        }
    }
}

#[test]
fn every_option_of_a_response_has_its_row() {
    let Some(reference) = workspace::text(RESPONSE) else {
        return;
    };
    for on in [On::Response, On::Member] {
        for word in WORDS.iter().filter(|word| word.on.contains(&on)) {
            let place = if on == On::Member { " on a field" } else { "" };
            let row = format!("| `{}` | `{}`{place} |", word.usage, on.attribute());
            assert!(
                reference.contains(&row),
                "docs/response.md lacks the row\n{row}"
            );
        }
    }
}

#[test]
fn the_reference_has_no_word_that_the_language_lacks() {
    let Some(reference) = workspace::text(ENDPOINT) else {
        return;
    };
    let names: Vec<_> = WORDS.iter().map(|word| word.name).collect();
    for line in reference.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            assert!(names.contains(&name), "{name}");
        }
    }
}
