//! External text in messages: one line of limited length, without characters that a terminal or an editor
//! interprets.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

/// The maximum length of external text in a message, in bytes.
const LIMIT: usize = 2048;

/// Collects the beginning of a text and drops the rest. All external text passes through here before it becomes
/// part of a message. A message is one line of a log. External text must neither look like the next line, nor
/// hide or reorder the text around it. Characters that could do so become spaces.
#[derive(Debug, Default)]
struct Capped {
    text: String,
    cut: bool,
}

impl Capped {
    fn finish(mut self) -> String {
        if self.cut {
            self.text.push('…');
        }
        self.text
    }
}

impl Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            self.cut |= self.text.len() + character.len_utf8() > LIMIT;
            if self.cut {
                break;
            }
            self.text
                .push(if is_plain(character) { character } else { ' ' });
        }
        Ok(())
    }
}

/// Returns true if a character is visible and does not affect the text around it.
fn is_plain(character: char) -> bool {
    !(character.is_control()
        || matches!(
            character,
            // The soft hyphen, joiners, fillers and spaces without a width.
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            // The direction of writing; some of these have no width either.
            | '\u{61c}' | '\u{200b}'..='\u{200f}'
            // Separators of lines and paragraphs, and again the direction.
            | '\u{2028}'..='\u{202e}'
            // Invisible operators, isolates, and the deprecated ones among them.
            | '\u{2060}'..='\u{206f}'
            // Annotations and tags.
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        ))
}

/// Returns the beginning of an external text as one line.
pub(crate) fn one_line(text: impl Display) -> String {
    let mut capped = Capped::default();
    let _ = write!(capped, "{text}");
    capped.finish()
}

/// Does the same for a message that may need no change, as most do.
pub(crate) fn message(text: Cow<'static, str>) -> Cow<'static, str> {
    if text.len() <= LIMIT && text.chars().all(is_plain) {
        return text;
    }
    Cow::Owned(one_line(text))
}

/// Does the same for bytes.
pub(crate) fn excerpt(text: &[u8]) -> String {
    // A character has at most four bytes, so this beginning contains everything that fits.
    let beginning = text.get(..LIMIT + 4).unwrap_or(text);
    one_line(String::from_utf8_lossy(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_line_of_limited_length() {
        assert_eq!(
            excerpt(b"<html>\r\nno\x1b[31m</html>"),
            "<html>  no [31m</html>"
        );
        assert_eq!(excerpt("会议".as_bytes()), "会议");
        assert_eq!(excerpt(b"\xff"), "\u{fffd}");

        let long = excerpt("议".repeat(10_000).as_bytes());
        assert!(long.len() <= LIMIT + '…'.len_utf8());
        assert!(long.ends_with("议…"));
        let whole = "x".repeat(LIMIT);
        assert_eq!(excerpt(whole.as_bytes()), whole);
    }

    #[test]
    fn nothing_hides_or_reorders_what_is_around_it() {
        for character in [
            '\n',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{ad}',
            '\u{61c}',
            '\u{180e}',
            '\u{200b}',
            '\u{200d}',
            '\u{200e}',
            '\u{200f}',
            '\u{2028}',
            '\u{2029}',
            '\u{202a}',
            '\u{202e}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{206f}',
            '\u{feff}',
            '\u{fff9}',
            '\u{e0001}',
            '\u{e007f}',
        ] {
            assert_eq!(one_line(format!("a{character}b")), "a b", "{character:?}");
            let owned = Cow::Owned(format!("a{character}b"));
            assert_eq!(message(owned), "a b", "{character:?}");
        }
        let plain = "no such room: 会议室 “Ω” 😀";
        assert_eq!(one_line(plain), plain);
        assert!(matches!(message(plain.into()), Cow::Borrowed(text) if text == plain));
        assert!(message("x".repeat(LIMIT + 1).into()).len() <= LIMIT + '…'.len_utf8());
    }

    #[test]
    fn nothing_comes_after_the_cut() {
        struct Pieces;
        impl Display for Pieces {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&"x".repeat(LIMIT - 1))?;
                f.write_str("议")?;
                f.write_str("y")
            }
        }
        assert_eq!(one_line(Pieces), format!("{}…", "x".repeat(LIMIT - 1)));
    }
}
