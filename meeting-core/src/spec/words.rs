//! The words of a parameter: its location and style, and the rules that consist of literals.
//!
//! ```text
//! body non_empty
//! query? style=comma len=1..=10
//! body? range=0.5..=
//! ```
//!
//! A question mark means that the parameter may be left out. Generated code has one string for all of this, because the
//! compiler checks a literal faster than paths and calls, and every field of every declaration has them.

use std::slice;

use super::{Place, Style, ValueRule};

/// What the words say about the location, and the words that follow.
#[derive(Clone, Copy)]
struct Location {
    place: Place,
    required: bool,
    rest: &'static str,
}

/// Every check and every encoding of a request reads the location of each field, so this looks at few bytes.
fn location(words: &'static str) -> Location {
    let (place, length) = match words.as_bytes() {
        [b'b', ..] => (Place::Body, "body".len()),
        [b'q', ..] => (Place::Query, "query".len()),
        [b'h', ..] => (Place::Header, "header".len()),
        [b'p', b'a', b't', ..] => (Place::Path, "path".len()),
        _ => (Place::Part, "part".len()),
    };
    let required = words.as_bytes().get(length) != Some(&b'?');
    let begin = length + usize::from(!required);
    Location {
        place,
        required,
        rest: words.get(begin..).unwrap_or(""),
    }
}

pub(super) fn place(words: &'static str) -> Place {
    location(words).place
}

/// Returns the words of a location.
#[cfg(any(feature = "testing", feature = "openapi"))]
pub(super) fn of(place: Place, required: bool) -> &'static str {
    match (place, required) {
        (Place::Path, _) => "path",
        (Place::Query, true) => "query",
        (Place::Query, false) => "query?",
        (Place::Header, true) => "header",
        (Place::Header, false) => "header?",
        (Place::Body, true) => "body",
        (Place::Body, false) => "body?",
        (Place::Part, true) => "part",
        (Place::Part, false) => "part?",
    }
}

pub(super) fn required(words: &'static str) -> bool {
    location(words).required
}

pub(super) fn style(words: &'static str) -> Style {
    styled(location(words).rest).0
}

/// Returns the style, and the words that follow it. No rule begins with an `s`.
fn styled(rest: &'static str) -> (Style, &'static str) {
    let [b' ', b's', ..] = rest.as_bytes() else {
        return (Style::Plain, rest);
    };
    let style = rest.strip_prefix(" style=").unwrap_or("");
    let (style, rest) = style.split_at(end_of_word(style));
    let style = match style {
        "segments" => Style::Segments,
        "repeat" => Style::Repeat,
        "comma" => Style::Comma,
        "brackets" => Style::Brackets,
        "map" => Style::Map,
        "map_in_brackets" => Style::MapInBrackets,
        "object_in_brackets" => Style::ObjectInBrackets,
        "flat" => Style::Flat,
        "payload" => Style::Payload,
        _ => Style::Plain,
    };
    (style, rest)
}

fn end_of_word(words: &str) -> usize {
    let space = words.bytes().position(|byte| byte == b' ');
    space.unwrap_or(words.len())
}

/// The rules of a parameter, in their order: those in words, or those in a list.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    words: &'static str,
    listed: slice::Iter<'static, ValueRule>,
}

pub(super) fn rules(words: &'static str, listed: &'static [ValueRule]) -> Rules {
    Rules {
        words: styled(location(words).rest).1,
        listed: listed.iter(),
    }
}

impl Iterator for Rules {
    type Item = ValueRule;

    // Most parameters have no rules.
    #[inline]
    fn next(&mut self) -> Option<ValueRule> {
        if self.words.is_empty() {
            self.listed.next().copied()
        } else {
            self.word()
        }
    }
}

impl Rules {
    fn word(&mut self) -> Option<ValueRule> {
        let words = self.words.strip_prefix(' ')?;
        let (word, rest) = words.split_at(end_of_word(words));
        self.words = rest;
        match word.as_bytes() {
            [b'l', ..] => {
                let (minimum, maximum) = bounds(word)?;
                Some(ValueRule::Length {
                    minimum: length(minimum, 0),
                    maximum: length(maximum, usize::MAX),
                })
            }
            [b'r', ..] => {
                let (minimum, maximum) = bounds(word)?;
                Some(ValueRule::Range {
                    minimum: bound(minimum),
                    maximum: bound(maximum),
                })
            }
            _ => Some(ValueRule::NonEmpty),
        }
    }
}

/// `1` and `64` of `len=1..=64`
fn bounds(word: &'static str) -> Option<(&'static str, &'static str)> {
    word.split_once('=')?.1.split_once("..=")
}

/// Returns the bound of a length, or `open` where there is none. No value is as long as a number beyond `usize`.
fn length(text: &str, open: usize) -> usize {
    if text.is_empty() {
        open
    } else {
        text.parse().unwrap_or(usize::MAX)
    }
}

fn bound(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_location_is_read() {
        for (words, expected) in [
            ("path", (Place::Path, true)),
            ("query", (Place::Query, true)),
            ("query?", (Place::Query, false)),
            ("header", (Place::Header, true)),
            ("header?", (Place::Header, false)),
            ("body", (Place::Body, true)),
            ("body?", (Place::Body, false)),
            ("part", (Place::Part, true)),
            ("part?", (Place::Part, false)),
        ] {
            assert_eq!((place(words), required(words)), expected, "{words}");
            assert_eq!(style(words), Style::Plain, "{words}");
            assert_eq!(rules(words, &[]).count(), 0, "{words}");
        }
    }

    #[test]
    fn every_style_is_read() {
        for (words, expected) in [
            ("path style=segments", Style::Segments),
            ("query style=repeat", Style::Repeat),
            ("query? style=comma len=1..=2", Style::Comma),
            ("body style=brackets", Style::Brackets),
            ("query style=map", Style::Map),
            ("query style=map_in_brackets", Style::MapInBrackets),
            ("query style=object_in_brackets", Style::ObjectInBrackets),
            ("body style=flat", Style::Flat),
            ("body style=payload non_empty", Style::Payload),
        ] {
            assert_eq!(style(words), expected, "{words}");
        }
    }

    #[test]
    fn every_rule_is_read() {
        let listed = |words| format!("{:?}", rules(words, &[]).collect::<Vec<_>>());
        assert_eq!(listed("header? non_empty"), "[NonEmpty]");
        assert_eq!(
            listed("body len=..=64 non_empty"),
            "[Length { minimum: 0, maximum: 64 }, NonEmpty]"
        );
        assert_eq!(
            listed("query? style=comma len=2..="),
            format!("[Length {{ minimum: 2, maximum: {} }}]", usize::MAX)
        );
        assert_eq!(
            listed("body range=-0.5..=1_000 range=1..="),
            r#"[Range { minimum: Some("-0.5"), maximum: Some("1_000") }, Range { minimum: Some("1"), maximum: None }]"#
        );
    }
}
