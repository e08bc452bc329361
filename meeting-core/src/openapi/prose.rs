//! Conversion of doc comments to CommonMark for readers who do not know Rust.

/// Removes the examples, which are Rust, and the links into Rust documentation from a doc comment.
pub(super) fn markdown(doc: &str) -> String {
    let mut text = String::new();
    let mut fenced = false;
    for line in doc.lines() {
        // The space after `///` is not part of the text.
        let line = line.strip_prefix(' ').unwrap_or(line);
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if !fenced {
            text.push_str(&without_links(line));
            text.push('\n');
        }
    }
    text.trim().to_owned()
}

/// ``[`Client`](crate::Client)`` becomes `` `Client` ``, `[a call](crate::Call)` becomes `a call`; links to the web
/// stay.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        let Some((shown, behind)) = after.split_once(']') else {
            text.push('[');
            rest = after;
            continue;
        };
        let link = behind
            .strip_prefix('(')
            .and_then(|link| link.split_once(')'));
        let code = shown.starts_with('`') && shown.ends_with('`');
        rest = match link {
            Some((target, behind)) if !target.contains("://") => {
                text.push_str(shown);
                behind
            }
            None if code => {
                text.push_str(shown);
                behind
            }
            // A link to the web, or brackets that are not a link.
            _ => {
                text.push('[');
                after
            }
        };
    }
    text.push_str(rest);
    text
}

/// Returns the first sentence without its full stop.
pub(super) fn first_sentence(text: &str) -> Option<String> {
    let paragraph = text.split("\n\n").next()?.replace('\n', " ");
    let sentence = paragraph.split(". ").next()?;
    let sentence = sentence.trim().trim_end_matches(['.', ':']);
    (!sentence.is_empty()).then(|| sentence.to_owned())
}

/// Adds a paragraph.
pub(super) fn paragraph(text: &mut String, added: &str) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(added);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_is_left_out() {
        let doc = " Calls a room; see\n [`Info`](crate::Info) and [`Call`]. More [here](https://x.example).\n\n ```\n let a = 1;\n ```\n The end.";
        assert_eq!(
            markdown(doc),
            "Calls a room; see\n`Info` and `Call`. More [here](https://x.example).\n\nThe end."
        );
        for (doc, expected) in [
            ("an [`open bracket", "an [`open bracket"),
            ("an [element] of a[0]", "an [element] of a[0]"),
            ("[how it ends](crate::Error::code), so", "how it ends, so"),
            (
                "[x](https://x.example) [`A`](a::A)",
                "[x](https://x.example) `A`",
            ),
        ] {
            assert_eq!(markdown(doc), expected);
        }
        assert_eq!(
            first_sentence("Calls a\nroom. And more.\n\nLast."),
            Some("Calls a room".to_owned())
        );
        assert_eq!(first_sentence(""), None);
    }
}
