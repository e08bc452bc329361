//! The reference of the language in the documentation says what the table of arguments says.

use std::collections::BTreeSet;

use crate::arguments::{ARGUMENTS, Argument, On};
use crate::tests::workspace;

const ENDPOINT: &str = "meeting-core/docs/endpoint.md";
const RESPONSE: &str = "meeting-core/docs/response.md";

fn row(argument: &Argument, anchor: &str) -> String {
    let Argument {
        usage,
        default,
        meaning,
        ..
    } = argument;
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
    for argument in ARGUMENTS
        .iter()
        .filter(|argument| argument.on != [On::Member])
    {
        // `body` is an argument of the endpoint and of a field: rustdoc numbers the second heading.
        let anchor = if anchors.insert(argument.name) {
            argument.name.to_owned()
        } else {
            format!("{}-1", argument.name)
        };
        let row = row(argument, &anchor);
        assert!(
            reference.contains(&row),
            "docs/endpoint.md lacks the row\n{row}"
        );
    }
    let (_, arguments) = reference.split_once("# Arguments of `#[endpoint(").unwrap();
    let (endpoint, arguments) = arguments.split_once("# Arguments of `#[api(").unwrap();
    let (field, _) = arguments.split_once("# Seeing the expansion").unwrap();
    for (on, part) in [(On::Endpoint, endpoint), (On::Field, field)] {
        for argument in ARGUMENTS
            .iter()
            .filter(|argument| argument.on.contains(&on))
        {
            let heading = format!("\n## {}\n", argument.name);
            let (_, section) = part.split_once(&heading).unwrap_or_else(|| {
                panic!("docs/endpoint.md has no section for `{}`", argument.name)
            });
            let section = section.split("\n## ").next().unwrap();
            for fence in ["\n```\n", "\n```compile_fail\n"] {
                assert!(section.contains(fence), "{}: {fence}", argument.name);
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
        for word in ARGUMENTS.iter().filter(|word| word.on.contains(&on)) {
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
    let names: Vec<_> = ARGUMENTS.iter().map(|argument| argument.name).collect();
    for line in reference.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            assert!(names.contains(&name), "{name}");
        }
    }
}
