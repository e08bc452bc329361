//! Every link of a document leads somewhere. What rustdoc shows is left to rustdoc but for its anchors, and
//! what leads outside of the repository is only listed.

use std::path::Path;

use crate::markdown::Document;
use crate::{Outcome, workspace};

/// Documents that are pages of the crate's documentation: what is no address in there names an item.
const PAGES: &str = "meeting-api/docs/";

pub fn run(_: &[String]) -> Outcome {
    let found = Findings::read()?;
    for link in found.outside {
        println!("{link}");
    }
    match found.broken.as_slice() {
        [] => Ok(()),
        broken => Err(format!("broken links:\n{}", broken.join("\n")).into()),
    }
}

/// What there is to say of the links, each with its document.
#[derive(Default)]
struct Findings {
    /// Those that lead outside.
    outside: Vec<String>,
    broken: Vec<String>,
}

impl Findings {
    fn read() -> Outcome<Self> {
        let mut found = Self::default();
        for path in workspace::documents()? {
            let document = Document::read(&workspace::read(&path)?);
            for name in &document.undefined {
                let fault = format!("{path}: [{name}] is not defined");
                found.broken.push(fault);
            }
            for link in &document.links {
                if link.contains("://") || link.starts_with("mailto:") {
                    found.outside.push(format!("{path}: {link}"));
                } else if let Some(what) = fault(&path, &document, link) {
                    found.broken.push(format!("{path}: {link}: {what}"));
                }
            }
        }
        Ok(found)
    }
}

/// What is wrong with a link within the repository.
fn fault(path: &str, document: &Document, link: &str) -> Option<String> {
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let known = |document: &Document| {
        let known = anchor.is_empty() || document.anchors.iter().any(|known| known == anchor);
        (!known).then(|| format!("there is no heading #{anchor}"))
    };
    if file.is_empty() {
        return known(document);
    }
    if path.starts_with(PAGES) {
        return None;
    }
    let target = Path::new(path).parent().unwrap_or(Path::new("")).join(file);
    let target = target.to_string_lossy();
    if !workspace::root().join(&*target).exists() {
        return Some("there is no such file".to_owned());
    }
    if !file.ends_with(".md") {
        // What a line of code is called, nobody checks.
        return None;
    }
    match workspace::read(&target) {
        Ok(text) => known(&Document::read(&text)),
        Err(error) => Some(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_resolves() {
        let broken = Findings::read().unwrap().broken;
        assert!(broken.is_empty(), "{}", broken.join("\n"));
    }

    #[test]
    fn broken_links_are_noticed() {
        let document = Document::read("# Here\n");
        let fault = |link| fault("README.md", &document, link);
        assert_eq!(fault("#here"), None);
        assert_eq!(fault("#there").unwrap(), "there is no heading #there");
        assert_eq!(fault("LICENSE-MIT"), None);
        assert_eq!(fault("LICENSE-BSD").unwrap(), "there is no such file");
        assert_eq!(fault("CONTRIBUTING.md#commands"), None);
        assert_eq!(
            fault("CONTRIBUTING.md#orders").unwrap(),
            "there is no heading #orders"
        );
    }

    #[test]
    fn links_are_relative_to_their_document() {
        let document = Document::default();
        assert_eq!(
            fault("meeting-api/README.md", &document, "../SECURITY.md"),
            None
        );
        assert!(fault("meeting-api/README.md", &document, "SECURITY.md").is_some());
    }
}
