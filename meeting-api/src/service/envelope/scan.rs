//! Finds the members of an object in a text that should be JSON, and may be cut off or malformed. Nothing is copied
//! on the way, each byte is looked at once, and nesting costs nothing.

/// A place in the text.
pub(super) struct Scanner<'a> {
    rest: &'a [u8],
}

/// The next item in an object.
pub(super) enum Next<'a> {
    /// A member with this name, as it is written between its quotes. The scanner is before its value.
    Member(&'a [u8]),
    /// The end of the object.
    Closed,
    /// The end of the text.
    Ended,
}

/// A value as it is written.
pub(super) struct Raw<'a> {
    pub(super) text: &'a [u8],
    /// True if its end is certain: a closing quote or bracket, or a delimiter after a number or a literal.
    pub(super) complete: bool,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self { rest: text }
    }

    /// Goes into the object that begins here, if one does.
    pub(super) fn enter(&mut self) -> bool {
        let is_object = self.peek() == Some(b'{');
        if is_object {
            self.advance(1);
        }
        is_object
    }

    /// Goes to the next member of the object. What belongs to none is passed over.
    pub(super) fn member(&mut self) -> Next<'a> {
        loop {
            match self.peek() {
                None => return Next::Ended,
                Some(b'}') => {
                    self.advance(1);
                    return Next::Closed;
                }
                Some(b'"') => {
                    let name = self.value();
                    if self.peek() == Some(b':') {
                        self.advance(1);
                        return Next::Member(name.inside());
                    }
                }
                Some(b'{' | b'[') => {
                    self.nested();
                }
                Some(_) => self.advance(1),
            }
        }
    }

    /// Goes past the value that begins here.
    pub(super) fn value(&mut self) -> Raw<'a> {
        let first = self.peek();
        let start = self.rest;
        let complete = match first {
            Some(b'"') => self.string(),
            Some(b'{' | b'[') => self.nested(),
            _ => self.scalar(),
        };
        let length = start.len() - self.rest.len();
        let text = start.get(..length).unwrap_or_default();
        Raw { text, complete }
    }

    /// The first byte that is not a space. Control characters, which no JSON text may hold, count as spaces.
    fn peek(&mut self) -> Option<u8> {
        let spaces = self.rest.iter().take_while(|byte| **byte <= b' ').count();
        self.advance(spaces);
        self.rest.first().copied()
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Goes to the next byte that is one of these, if there is one.
    fn seek(&mut self, wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let position = self.rest.iter().position(|byte| wanted(*byte));
        self.advance(position.unwrap_or(self.rest.len()));
        self.rest.first().copied()
    }

    /// Goes past a string. Gives whether it was closed.
    fn string(&mut self) -> bool {
        self.advance(1);
        loop {
            match self.seek(|byte| matches!(byte, b'"' | b'\\')) {
                None => return false,
                Some(b'"') => {
                    self.advance(1);
                    return true;
                }
                Some(_) => self.advance(2),
            }
        }
    }

    /// Goes past an object or a list. Gives whether it was closed.
    fn nested(&mut self) -> bool {
        let mut depth = 0_usize;
        while let Some(byte) = self.seek(|byte| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']')) {
            match byte {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                _ => depth = depth.saturating_sub(1),
            }
            self.advance(1);
            if depth == 0 {
                return true;
            }
        }
        false
    }

    /// Goes past a number or a literal. Gives whether a delimiter follows.
    fn scalar(&mut self) -> bool {
        let end = self.seek(|byte| {
            byte <= b' ' || matches!(byte, b',' | b':' | b'"' | b'{' | b'}' | b'[' | b']')
        });
        end.is_some_and(|byte| byte <= b' ' || matches!(byte, b',' | b'}' | b']'))
    }
}

impl<'a> Raw<'a> {
    /// A string without its quotes, escapes and all.
    pub(super) fn inside(&self) -> &'a [u8] {
        let text = self.text.strip_prefix(b"\"").unwrap_or(self.text);
        match self.complete {
            true => text.strip_suffix(b"\"").unwrap_or(text),
            false => text,
        }
    }
}

/// Reads what is between the quotes of a string, up to so many bytes. What cannot be read becomes U+FFFD.
pub(super) fn unescape(mut rest: &[u8], limit: usize) -> String {
    let mut text = String::new();
    while !rest.is_empty() && text.len() < limit {
        let plain = rest.iter().position(|byte| *byte == b'\\');
        let (before, after) = rest.split_at(plain.unwrap_or(rest.len()));
        // A character has at most four bytes, so a part of one at the end lies beyond the limit.
        let room = limit - text.len() + 4;
        text.push_str(&String::from_utf8_lossy(
            before.get(..room).unwrap_or(before),
        ));
        rest = after;
        if let Some(escape) = after.strip_prefix(b"\\") {
            let (character, after) = escaped(escape);
            text.push(character);
            rest = after;
        }
    }
    text.truncate(text.floor_char_boundary(limit));
    text
}

/// The character of an escape, of which the backslash is gone, and what follows.
fn escaped(text: &[u8]) -> (char, &[u8]) {
    match text {
        [b'u', rest @ ..] => unicode(rest),
        [b'n', rest @ ..] => ('\n', rest),
        [b'r', rest @ ..] => ('\r', rest),
        [b't', rest @ ..] => ('\t', rest),
        [b'b', rest @ ..] => ('\u{8}', rest),
        [b'f', rest @ ..] => ('\u{c}', rest),
        [byte, rest @ ..] if byte.is_ascii() => (char::from(*byte), rest),
        rest => (char::REPLACEMENT_CHARACTER, rest),
    }
}

/// The character of a `\u` escape. Those beyond U+FFFF are written as two.
fn unicode(text: &[u8]) -> (char, &[u8]) {
    let Some((first, rest)) = unit(text) else {
        return (char::REPLACEMENT_CHARACTER, text);
    };
    if let Some(character) = char::from_u32(first.into()) {
        return (character, rest);
    }
    if let [b'\\', b'u', second @ ..] = rest
        && let Some((second, rest)) = unit(second)
        && let Some(Ok(character)) = char::decode_utf16([first, second]).next()
    {
        return (character, rest);
    }
    (char::REPLACEMENT_CHARACTER, rest)
}

/// Four hexadecimal digits.
fn unit(text: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = text.split_first_chunk::<4>()?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let digits = std::str::from_utf8(digits).ok()?;
    Some((u16::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_read_and_what_is_malformed_is_replaced() {
        for (raw, text) in [
            (&br#"a\"\\\/\b\f\n\r\tz"#[..], "a\"\\/\u{8}\u{c}\n\r\tz"),
            (br"\u4f1a\u8bae", "会议"),
            (br"\ud83d\ude00!", "😀!"),
            (br"\ud83d", "\u{fffd}"),
            (br"\ud83dx", "\u{fffd}x"),
            (br"\ud83d\u0041", "\u{fffd}A"),
            (br"\ude00", "\u{fffd}"),
            (br"\u12", "\u{fffd}12"),
            (br"\u+123", "\u{fffd}+123"),
            (br"\", "\u{fffd}"),
            (b"\\\xe4\xbc\x9a", "\u{fffd}会"),
            (b"\xff", "\u{fffd}"),
        ] {
            assert_eq!(unescape(raw, 100), text, "{}", raw.escape_ascii());
        }
        assert_eq!(unescape("议".repeat(100).as_bytes(), 10), "议议议");
        assert_eq!(unescape(&br"\u8bae".repeat(100), 10), "议议议");
        assert_eq!(unescape(&[0xff; 100], 10), "\u{fffd}\u{fffd}\u{fffd}");
    }

    proptest! {
        /// As another parser reads it.
        #[test]
        fn a_string_is_what_it_was(text in ".*") {
            let raw = serde_json::to_vec(&text).unwrap();
            let value = Scanner::new(&raw).value();
            prop_assert!(value.complete);
            prop_assert_eq!(value.text, &raw);
            prop_assert_eq!(unescape(value.inside(), usize::MAX - 4), text);
        }
    }
}
