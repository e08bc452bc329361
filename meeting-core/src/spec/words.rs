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

use super::{Place, Style, ValueRule};

/// The length of the longest location, `header?`. Longer words have a style or rules.
const LONGEST_LOCATION: usize = 7;

/// Returns the location, and the words that follow it.
fn location(words: &'static str) -> (Place, &'static str) {
    let (place, length) = match words.as_bytes() {
        [b'b', ..] => (Place::Body, "body".len()),
        [b'q', ..] => (Place::Query, "query".len()),
        [b'h', ..] => (Place::Header, "header".len()),
        [b'p', b'a', b't', ..] => (Place::Path, "path".len()),
        _ => (Place::Part, "part".len()),
    };
    (place, words.get(length..).unwrap_or(""))
}

pub(super) fn place(words: &'static str) -> Place {
    location(words).0
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
    !location(words).1.starts_with('?')
}

pub(super) fn style(words: &'static str) -> Style {
    let (_, rest) = location(words);
    let rest = rest.strip_prefix('?').unwrap_or(rest);
    let Some(rest) = rest.strip_prefix(" style=") else {
        return Style::Plain;
    };
    match rest.split(' ').next() {
        Some("segments") => Style::Segments,
        Some("repeat") => Style::Repeat,
        Some("comma") => Style::Comma,
        Some("brackets") => Style::Brackets,
        Some("map") => Style::Map,
        Some("map_in_brackets") => Style::MapInBrackets,
        Some("object_in_brackets") => Style::ObjectInBrackets,
        Some("flat") => Style::Flat,
        Some("payload") => Style::Payload,
        _ => Style::Plain,
    }
}

/// Returns the rules, in their order.
pub(super) fn rules(words: &'static str) -> impl Iterator<Item = ValueRule> + Clone {
    let words = if words.len() > LONGEST_LOCATION {
        words
    } else {
        ""
    };
    words.split(' ').skip(1).filter_map(rule)
}

fn rule(word: &'static str) -> Option<ValueRule> {
    if word == "non_empty" {
        return Some(ValueRule::NonEmpty);
    }
    let (name, range) = word.split_once('=')?;
    let (minimum, maximum) = range.split_once("..=")?;
    match name {
        "len" => Some(ValueRule::Length {
            minimum: length(minimum, 0),
            maximum: length(maximum, usize::MAX),
        }),
        "range" => Some(ValueRule::Range {
            minimum: bound(minimum),
            maximum: bound(maximum),
        }),
        _ => None,
    }
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
            assert_eq!(rules(words).count(), 0, "{words}");
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
        let listed = |words| format!("{:?}", rules(words).collect::<Vec<_>>());
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
