//! Links from the Markdown files to files and headings of the repository. rustdoc checks the links between pages of a
//! crate's documentation.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Returns the destinations of the links of a document.
fn links(text: &str) -> Vec<String> {
    Parser::new(text)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.to_string())
            }
            _ => None,
        })
        .collect()
}

/// Returns the headings of a document as they appear after `#` in a link.
fn anchors(text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let mut heading = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let anchor = anchor(&heading.take().unwrap());
                // The second heading with the same name gets a number.
                let numbered = (1..).map(|number| format!("{anchor}-{number}"));
                let mut names = [anchor.clone()].into_iter().chain(numbered);
                anchors.push(names.find(|name| !anchors.contains(name)).unwrap());
            }
            _ => {}
        }
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let kept: String = heading.trim().chars().filter(kept).collect();
    kept.to_lowercase().replace(' ', "-")
}

/// Returns true if the target of a link in `document` exists. Other sites are not visited.
fn resolves(document: &Path, link: &str) -> bool {
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    if link.contains("://") || link.starts_with("mailto:") {
        return true;
    }
    let target = match file {
        "" => document.to_owned(),
        // rustdoc resolves the link, and names items in the same way.
        _ if document.parent().unwrap().ends_with("docs") => return true,
        _ => document.with_file_name(file),
    };
    match fs::read_to_string(&target) {
        Ok(text) => anchor.is_empty() || anchors(&text).iter().any(|known| known == anchor),
        Err(_) => target.is_dir() && anchor.is_empty(),
    }
}

fn documents(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            documents(&path, found);
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
}

#[test]
fn every_link_resolves() {
    let mut found = Vec::new();
    documents(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")),
        &mut found,
    );
    assert!(found.len() > 10, "{found:?}");
    for document in found {
        for link in links(&fs::read_to_string(&document).unwrap()) {
            assert!(resolves(&document, &link), "{}: {link}", document.display());
        }
    }
}

#[test]
fn a_broken_link_is_noticed() {
    let document = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../CONTRIBUTING.md"));
    for (link, expected) in [
        ("#commands", true),
        ("#orders", false),
        ("LICENSE-MIT", true),
        ("LICENSE-BSD", false),
        ("fuzz", true),
        ("README.md#nothing-like-it", false),
        ("https://example.com/", true),
    ] {
        assert_eq!(resolves(document, link), expected, "{link}");
    }
    assert_eq!(links("[a](b.md#c) `[d](e)` [f]\n\n[f]: g"), ["b.md#c", "g"]);
    assert_eq!(
        anchors("# The `code` table\n\n## 中文, too\n\n# The code table\n"),
        ["the-code-table", "中文-too", "the-code-table-1"]
    );
}
