//! Foreign text in messages: on one line, and not too much of it.

use std::fmt;

/// How much of a foreign text a message repeats, in bytes.
const LIMIT: usize = 2048;

/// Collects the beginning of a text and drops the rest. Control characters become spaces: a message is one
/// line of a log, and nobody else's text may pretend to be the next.
#[derive(Debug, Default)]
pub(crate) struct Capped {
    text: String,
    cut: bool,
}

impl Capped {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn finish(mut self) -> String {
        if self.cut {
            self.text.push('…');
        }
        self.text
    }
}

impl fmt::Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if self.text.len() + character.len_utf8() > LIMIT {
                self.cut = true;
                break;
            }
            self.text.push(if character.is_control() {
                ' '
            } else {
                character
            });
        }
        Ok(())
    }
}

/// The beginning of a foreign text.
pub(crate) fn excerpt(text: &[u8]) -> String {
    // A character has at most four bytes, so the beginning of the text has all that fits.
    let beginning = text.get(..LIMIT + 4).unwrap_or(text);
    let mut capped = Capped::new();
    let _ = fmt::Write::write_str(&mut capped, &String::from_utf8_lossy(beginning));
    capped.finish()
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
}
