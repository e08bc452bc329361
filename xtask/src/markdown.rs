//! What the checks need to know of a Markdown file.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// What stands in a file.
#[derive(Default)]
pub struct Document {
    /// Where its links lead.
    pub links: Vec<String>,
    /// References without a definition.
    pub undefined: Vec<String>,
    /// Its headings, as they are named in the part of a link after `#`.
    pub anchors: Vec<String>,
    /// The lines of blocks for a shell.
    pub shell: Vec<String>,
    /// Code within the text.
    pub spans: Vec<String>,
}

impl Document {
    pub fn read(text: &str) -> Self {
        let mut document = Self::default();
        let mut undefined = Vec::new();
        let callback = |link: BrokenLink<'_>| {
            // `[word]` alone is a text in brackets more often than a link.
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                undefined.push(link.reference.to_string());
            }
            None
        };
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
        let parser = Parser::new_with_broken_link_callback(text, options, Some(callback));
        let mut heading: Option<String> = None;
        let mut in_shell = false;
        for event in parser {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    document.links.push(dest_url.to_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    let heading = heading.take().unwrap_or_default();
                    let anchor = document.new_anchor(&heading);
                    document.anchors.push(anchor);
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    in_shell = matches!(&*language, "sh" | "bash" | "shell" | "console");
                }
                Event::End(TagEnd::CodeBlock) => in_shell = false,
                Event::Text(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                    if in_shell {
                        document.shell.extend(text.lines().map(str::to_owned));
                    }
                }
                Event::Code(code) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&code);
                    }
                    document.spans.push(code.to_string());
                }
                _ => {}
            }
        }
        document.undefined = undefined;
        document
    }

    /// The name of a heading, with a number if it was there before.
    fn new_anchor(&self, heading: &str) -> String {
        let anchor = anchor(heading);
        let mut numbered = anchor.clone();
        let mut number = 0;
        while self.anchors.contains(&numbered) {
            number += 1;
            numbered = format!("{anchor}-{number}");
        }
        numbered
    }
}

/// Small letters, digits, `-` and `_` stay, spaces become `-`, and the rest goes.
fn anchor(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            _ if character.is_alphanumeric() => Some(character),
            _ => None,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_get_names() {
        let document = Document::read("# The `code` table\n\n## 中文, too\n\n# The code table\n");
        assert_eq!(
            document.anchors,
            ["the-code-table", "中文-too", "the-code-table-1"]
        );
    }

    #[test]
    fn links_are_found_and_code_is_none() {
        let text = "[a](b.md#c) ![d](e.png) <https://f.example/> [g][h] [i][j] [k]\n\n[h]: l.md\n\n`[m](n)`\n";
        let document = Document::read(text);
        assert_eq!(
            document.links,
            ["b.md#c", "e.png", "https://f.example/", "l.md"]
        );
        assert_eq!(document.undefined, ["j"]);
        assert_eq!(document.spans, ["[m](n)"]);
    }

    #[test]
    fn lines_for_a_shell_are_told_from_others() {
        let text = "```sh\ncargo run\n# why\ncargo test\n```\n\n```text\ncargo fmt\n```\n";
        assert_eq!(
            Document::read(text).shell,
            ["cargo run", "# why", "cargo test"]
        );
    }
}
