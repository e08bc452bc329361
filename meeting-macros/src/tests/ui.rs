//! The mistakes of `tests/ui/declaration`, without the compiler: the macros give the errors that are recorded
//! there, and no others.

use std::fs;

use crate::model::Detail;
use crate::tests::goldens::expand_item;
use crate::tests::workspace;

/// The beginnings of messages of the compiler itself, before or after the macros run.
const OF_THE_COMPILER: &[&str] = &[
    "cannot find attribute",
    "expected non-macro attribute",
    "key-value macro attributes",
];

/// Files of which the compiler shows the macros something else than the parsed file does: attributes that
/// follow one another.
const OTHERWISE: &[&str] = &[
    "declared_twice",
    "response_declared_twice",
    "key_value_attribute",
    "crate_not_found",
    // Declared by the macro of meeting-core, which has no default.
    "service_missing",
];

/// The first lines of the errors that the macros give for a file.
fn given(source: &str, detail: Detail) -> Vec<String> {
    let file = syn::parse_file(source).unwrap();
    let errors = file
        .items
        .into_iter()
        .flat_map(|item| expand_item(item, detail).errors);
    let messages = errors.flat_map(|error| {
        error
            .into_iter()
            .map(|one| {
                one.to_string()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect::<Vec<_>>()
    });
    messages.collect()
}

/// The errors without a number in a recorded answer: those with one are the compiler's.
fn recorded(answer: &str) -> Vec<String> {
    answer
        .lines()
        .filter_map(|line| line.strip_prefix("error: "))
        .filter(|line| !OF_THE_COMPILER.iter().any(|start| line.starts_with(start)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_recorded_error_is_given_and_no_other() {
    let Some(workspace) = workspace::folder() else {
        return;
    };
    let folder = workspace.join("tests/ui/declaration");
    let mut seen = 0;
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let name = path.file_stem().unwrap().to_str().unwrap();
        if path.extension().is_none_or(|extension| extension != "rs") || OTHERWISE.contains(&name) {
            continue;
        }
        let mut recorded = recorded(&fs::read_to_string(path.with_extension("stderr")).unwrap());
        recorded.sort();
        for detail in [Detail::Wire, Detail::Schema] {
            let mut given = given(&fs::read_to_string(&path).unwrap(), detail);
            given.sort();
            assert_eq!(given, recorded, "{name}");
        }
        seen += 1;
    }
    assert!(seen >= 90, "{seen}");
}
