//! A path template taken apart: `/v1/meetings/{meeting_id}/invitees`. Every mistake in it is found here,
//! with the corrected path where there is one.

use syn::LitStr;

use crate::diag::Diagnostics;
use crate::messages::path as messages;

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that is sent as it is.
    Literal(String),
    /// `{name}`, whatever the name is: only the fields tell whether it is one.
    Placeholder(String),
}

/// The pieces of a path, in order. Without a mistake in it, or reported.
pub fn parse(literal: &LitStr, diagnostics: &Diagnostics) -> Vec<Piece> {
    match pieces(&literal.value()) {
        Ok(pieces) => pieces,
        Err(message) => {
            diagnostics.error(literal, message);
            Vec::new()
        }
    }
}

/// Takes a path apart, or says what is wrong with it.
pub fn pieces(path: &str) -> Result<Vec<Piece>, String> {
    if path.is_empty() {
        return Err(messages::EMPTY.to_owned());
    }
    let pieces = split(path)?;
    if let Some((_, after)) = path.split_once("://") {
        let path = after.find('/').and_then(|slash| after.get(slash..));
        return Err(messages::whole_url(path.unwrap_or("/")));
    }
    let corrected = corrected(&pieces);
    let fix = |problem: &str| messages::corrected(problem, &corrected);
    for piece in &pieces {
        let Piece::Literal(text) = piece else {
            continue;
        };
        if let Some(name) = in_angle_brackets(text) {
            return Err(messages::angle_brackets(name));
        }
        if let Some(illegal) = text.chars().find(|c| !is_path_character(*c)) {
            return Err(fix(&match illegal {
                '?' => messages::QUERY.to_owned(),
                '#' => messages::FRAGMENT.to_owned(),
                other => messages::illegal_character(other),
            }));
        }
        if !escapes_are_whole(text) {
            return Err(messages::BAD_ESCAPE.to_owned());
        }
    }
    if !path.starts_with('/') {
        return Err(fix(messages::NO_LEADING_SLASH));
    }
    if path.contains("//") {
        return Err(fix(messages::EMPTY_SEGMENT));
    }
    for segment in path.split('/') {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        if matches!(plain.as_str(), "." | "..") {
            return Err(messages::dot_segment(segment));
        }
    }
    Ok(pieces)
}

fn split(path: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let Some((literal, after)) = rest.split_once('{') else {
            no_stray_close(rest)?;
            pieces.push(Piece::Literal(rest.to_owned()));
            break;
        };
        no_stray_close(literal)?;
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal.to_owned()));
        }
        let Some((name, after)) = after.split_once('}') else {
            return Err(messages::unclosed(after));
        };
        if name.contains('{') {
            return Err(messages::unclosed(name));
        }
        if name.is_empty() {
            return Err(messages::EMPTY_PLACEHOLDER.to_owned());
        }
        pieces.push(Piece::Placeholder(name.to_owned()));
        rest = after;
    }
    Ok(pieces)
}

fn no_stray_close(literal: &str) -> Result<(), String> {
    if literal.contains('}') {
        Err(messages::STRAY_CLOSE.to_owned())
    } else {
        Ok(())
    }
}

/// `<name>`, as other frameworks write a placeholder.
fn in_angle_brackets(text: &str) -> Option<&str> {
    let (_, after) = text.split_once('<')?;
    let (name, _) = after.split_once('>')?;
    field_name(name)
}

/// What the name of no field was meant as. Other languages write more than a name between the braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant<'a> {
    /// One segment, with a type or a sign that has no meaning here.
    Segment(Option<&'a str>),
    /// `{*rest}`, `{+path}`, `{path:.*}`, `{path...}`: several segments.
    Segments,
    /// `{?page}`, `{&page}`: a query parameter.
    Query(&'a str),
}

/// What is meant by a placeholder that names no field.
pub fn meant(written: &str) -> Meant<'_> {
    let name = written.trim();
    let spans = name.starts_with(['*', '+', '/'])
        || name.ends_with(['*', '+'])
        || name.ends_with("...")
        || name.split_once(':').is_some_and(|(_, kind)| kind == "path");
    if spans {
        return Meant::Segments;
    }
    match name.strip_prefix(['?', '&']) {
        Some(name) => Meant::Query(name),
        None => Meant::Segment(field_name(written)),
    }
}

/// The field that a placeholder was meant to name: without `r#`, spaces, a type or a sign.
fn field_name(written: &str) -> Option<&str> {
    let name = written.trim();
    let name = name.strip_prefix("r#").unwrap_or(name);
    let name = name.trim_start_matches(':');
    let name = name.split([':', '?']).next().unwrap_or(name).trim();
    (!name.is_empty() && is_identifier(name)).then_some(name)
}

/// Whether a name could be that of a field.
pub fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// RFC 3986 `pchar`, `/` and the `%` of an escape.
fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(character)
}

fn escapes_are_whole(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let mut digits = after.chars();
        let mut hexadecimal = || digits.next().is_some_and(|c| c.is_ascii_hexdigit());
        hexadecimal() && hexadecimal()
    })
}

/// The path as it was most likely meant: one leading slash, no empty segments, cut at `?` and `#`, and what
/// may not stand in a path escaped.
fn corrected(pieces: &[Piece]) -> String {
    let mut path = String::from("/");
    'pieces: for piece in pieces {
        match piece {
            Piece::Placeholder(name) => {
                path.push('{');
                path.push_str(name);
                path.push('}');
            }
            Piece::Literal(text) => {
                for character in text.chars() {
                    match character {
                        '?' | '#' => break 'pieces,
                        '/' if path.ends_with('/') => {}
                        character if is_path_character(character) => path.push(character),
                        character => {
                            let mut buffer = [0; 4];
                            for byte in character.encode_utf8(&mut buffer).bytes() {
                                path.push_str(&format!("%{byte:02X}"));
                            }
                        }
                    }
                }
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_good_path_is_taken_apart() {
        for (path, expected) in [
            ("/", vec![Piece::Literal("/".into())]),
            (
                "/v1/meetings/{meeting_id}/invitees",
                vec![
                    Piece::Literal("/v1/meetings/".into()),
                    Piece::Placeholder("meeting_id".into()),
                    Piece::Literal("/invitees".into()),
                ],
            ),
            (
                "/v1/{id}:cancel",
                vec![
                    Piece::Literal("/v1/".into()),
                    Piece::Placeholder("id".into()),
                    Piece::Literal(":cancel".into()),
                ],
            ),
            (
                "/a%20b/{type}",
                vec![
                    Piece::Literal("/a%20b/".into()),
                    Piece::Placeholder("type".into()),
                ],
            ),
        ] {
            assert_eq!(pieces(path).unwrap(), expected, "{path}");
        }
    }

    #[test]
    fn a_bad_path_is_answered_with_the_right_one() {
        for (path, expected) in [
            ("", "empty"),
            ("v1/rooms", "write `\"/v1/rooms\"`"),
            ("/v1//rooms", "write `\"/v1/rooms\"`"),
            ("/v1/rooms?page=1", "write `\"/v1/rooms\"`"),
            ("/v1/rooms#top", "write `\"/v1/rooms\"`"),
            ("/v1/my rooms", "write `\"/v1/my%20rooms\"`"),
            ("/v1/会议", "write `\"/v1/%E4%BC%9A%E8%AE%AE\"`"),
            ("/v1/100%", "`%25`"),
            ("/v1/{id", "write `{id}`"),
            ("/v1/{id/x", "write `{id}`"),
            ("/v1/{{id}}", "write"),
            ("/v1/id}", "closes nothing"),
            ("/v1/{}", "names no field"),
            ("/v1/<id>/x", "write `{id}`"),
            ("/v1/<u32:id>", "write `{u32}`"),
            ("/v1/<>", "write `\"/v1/%3C%3E\"`"),
            ("/v1/<id", "write `\"/v1/%3Cid\"`"),
            ("/v1/%4", "`%25`"),
            ("/v1/%zz", "`%25`"),
            ("/v1/%4z", "`%25`"),
            ("?a=1", "write `\"/\"`"),
            ("v1//a b#c", "write `\"/v1/a%20b\"`"),
            ("v1/{id}?x", "write `\"/v1/{id}\"`"),
            ("/v1/{", "write `{name}`"),
            ("/v1/..", "`..`"),
            ("/v1/../x", "`..`"),
            ("/v1/%2E%2e/x", "`%2E%2e`"),
            ("/v1/.", "`.`"),
        ] {
            let message = pieces(path).unwrap_err();
            assert!(message.contains(expected), "{path}: {message}");
        }
    }

    #[test]
    fn placeholders_of_other_languages_are_understood() {
        for (written, expected) in [
            (" id ", Meant::Segment(Some("id"))),
            ("r#type", Meant::Segment(Some("type"))),
            ("id:u32", Meant::Segment(Some("id"))),
            (":id", Meant::Segment(Some("id"))),
            ("id?", Meant::Segment(Some("id"))),
            ("a b", Meant::Segment(None)),
            ("id-x", Meant::Segment(None)),
            (" ", Meant::Segment(None)),
            ("0", Meant::Segment(None)),
            ("*rest", Meant::Segments),
            ("+path", Meant::Segments),
            ("/path", Meant::Segments),
            ("path*", Meant::Segments),
            ("path...", Meant::Segments),
            ("path:.*", Meant::Segments),
            ("path:path", Meant::Segments),
            ("?page", Meant::Query("page")),
            ("&page", Meant::Query("page")),
        ] {
            assert_eq!(meant(written), expected, "{written}");
        }
    }
}
