//! Every page in `meeting-api/docs` is part of the crate's documentation, and so its examples are compiled.

use std::fs;

use crate::workspace;

#[test]
fn every_page_is_shown() {
    let sources: String = ["meeting-api/src/lib.rs", "meeting-api/src/guide.rs"]
        .map(|file| workspace::read(file).unwrap())
        .concat();
    let mut pages = 0;
    for entry in fs::read_dir(workspace::root().join("meeting-api/docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let shown = format!("include_str!(\"../docs/{name}\")");
        assert!(sources.contains(&shown), "{name}");
        pages += 1;
    }
    assert!(pages >= 6, "{pages}");
}
