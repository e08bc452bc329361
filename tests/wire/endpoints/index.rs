//! The page that lists all endpoints.

use std::fmt::Write;

use super::reference::REFERENCE;

const PAGE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../meeting-api/docs/endpoint_index.md"
);

const HEAD: &str = "\
All endpoints of the crate, by path.

The title links to the page of the service's documentation, if there is one. The SDK is the vendor's for Python, whose \
other SDKs have the same groups and methods.

| endpoint | request | title | method of the SDK |
| --- | --- | --- | --- |
";

#[test]
fn the_page_lists_all_endpoints() {
    let mut rows: Vec<_> = REFERENCE
        .iter()
        .map(|(group, entry)| {
            let title = match &entry.document {
                Some(address) => format!("[{}]({address})", entry.title_zh),
                None => entry.title_zh.clone(),
            };
            let row = format!(
                "| `{} {}` | [`{name}`](crate::{group}::{name}) | {title} | `{}` |",
                entry.method,
                entry.path,
                entry.sdk["python"],
                name = entry.name,
            );
            (entry.path.as_str(), entry.method.as_str(), row)
        })
        .collect();
    rows.sort();
    let mut page = HEAD.to_owned();
    for (_, _, row) in rows {
        let _ = writeln!(page, "{row}");
    }
    if std::env::var_os("BLESS").is_some_and(|value| !value.is_empty()) {
        std::fs::write(PAGE, &page).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap();
    assert_eq!(written, page, "run the test with BLESS=1");
}
