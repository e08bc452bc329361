//! A path template taken apart: `/v1/meetings/{meeting_id}/invitees?notify=true`. Every mistake in it is found here,
//! with the corrected path where there is one.

use syn::LitStr;

use crate::diag::Diagnostics;
use crate::messages::path as messages;

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that is sent as it is.
    Literal(String),
    /// `{name}` with any name. Only the fields show whether the name is valid.
    Placeholder(String),
    /// `{*name}`: several segments.
    Rest(String),
}

/// A path and its constant query parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    pub pieces: Vec<Piece>,
    /// The part after the `?`, as it is sent.
    pub query: String,
}

/// Returns the names of constant query parameters, unescaped.
pub fn query_names(query: &str) -> impl Iterator<Item = String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| unescaped(pair.split('=').next().unwrap_or_default()))
}

/// A template without a mistake in it, or a report.
pub fn parse(literal: &LitStr, diagnostics: &Diagnostics) -> Template {
    match template(&literal.value()) {
        Ok(template) => template,
        Err(message) => {
            diagnostics.error(literal, message);
            Template::default()
        }
    }
}

/// Splits a template into its pieces, or returns the mistake in it.
pub fn template(written: &str) -> Result<Template, String> {
    let (path, query) = match query_start(written) {
        Some(start) => written.split_at(start),
        None => (written, ""),
    };
    let pieces = pieces(path, query)?;
    let Some(query) = query.strip_prefix('?') else {
        return Ok(Template {
            pieces,
            query: String::new(),
        });
    };
    query_is_constant(query)?;
    Ok(Template {
        pieces,
        query: query.to_owned(),
    })
}

/// The first `?` that is not between braces.
fn query_start(written: &str) -> Option<usize> {
    let mut inside = false;
    written
        .char_indices()
        .find(|(_, character)| {
            match character {
                '{' => inside = true,
                '}' => inside = false,
                _ => {}
            }
            *character == '?' && !inside
        })
        .map(|(position, _)| position)
}

fn query_is_constant(query: &str) -> Result<(), String> {
    if let Some((_, placeholder)) = query.split_once('{') {
        let name = placeholder.split('}').next().unwrap_or(placeholder);
        return Err(messages::placeholder_in_query(name));
    }
    if let Some(illegal) = query.chars().find(|c| !is_query_character(*c)) {
        return Err(match illegal {
            '#' => messages::FRAGMENT.to_owned(),
            other => messages::illegal_character(other),
        });
    }
    if !escapes_are_whole(query) {
        return Err(messages::BAD_ESCAPE.to_owned());
    }
    let nameless = |pair: &str| pair.is_empty() || pair.starts_with('=');
    if query.split('&').any(nameless) {
        return Err(messages::QUERY_WITHOUT_NAME.to_owned());
    }
    Ok(())
}

/// Takes a path apart. The query is for the corrected path only.
fn pieces(path: &str, query: &str) -> Result<Vec<Piece>, String> {
    if path.is_empty() && query.is_empty() {
        return Err(messages::EMPTY.to_owned());
    }
    let pieces = split(path)?;
    if let Some((_, after)) = path.split_once("://") {
        let path = after.find('/').and_then(|slash| after.get(slash..));
        return Err(messages::whole_url(path.unwrap_or("/")));
    }
    let corrected = corrected(&pieces) + query;
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
    rest_is_whole(path, &pieces)?;
    Ok(pieces)
}

/// A placeholder that spans segments begins after a slash, ends before another slash, and appears once.
fn rest_is_whole(path: &str, pieces: &[Piece]) -> Result<(), String> {
    let mut rests = pieces.iter().filter_map(|piece| match piece {
        Piece::Rest(name) => Some(name),
        _ => None,
    });
    let Some(name) = rests.next() else {
        return Ok(());
    };
    if let Some(second) = rests.next() {
        return Err(messages::second_rest(name, second));
    }
    let written = format!("{{*{name}}}");
    if path.split('/').any(|segment| segment == written) {
        Ok(())
    } else {
        Err(messages::rest_in_segment(name))
    }
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
        pieces.push(match name.strip_prefix('*') {
            Some(name) if !name.is_empty() && is_identifier(name) => Piece::Rest(name.to_owned()),
            _ => Piece::Placeholder(name.to_owned()),
        });
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

/// The likely intention of a placeholder that names no field. Other languages write more than a name in the braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant<'a> {
    /// One segment, with a type or a sign that has no meaning here.
    Segment(Option<&'a str>),
    /// `{* rest}`, `{+path}`, `{path:.*}`, `{path...}`: several segments, which are written `{*rest}`.
    Segments(&'a str),
    /// `{?page}`, `{&page}`: a query parameter.
    Query(&'a str),
}

/// Guesses the intention of a placeholder that names no field.
pub fn meant(written: &str) -> Meant<'_> {
    let name = written.trim();
    let spans = name.starts_with(['*', '+', '/'])
        || name.ends_with(['*', '+'])
        || name.ends_with("...")
        || name.split_once(':').is_some_and(|(_, kind)| kind == "path");
    if spans {
        let name = name.split(':').next().unwrap_or(name);
        return Meant::Segments(name.trim_matches(['*', '+', '/', '.', ' ']));
    }
    match name.strip_prefix(['?', '&']) {
        Some(name) => Meant::Query(name),
        None => Meant::Segment(field_name(written)),
    }
}

/// Returns the field that a placeholder was meant to name: without `r#`, spaces, a type or a sign.
fn field_name(written: &str) -> Option<&str> {
    let name = written.trim();
    let name = name.strip_prefix("r#").unwrap_or(name);
    let name = name.trim_start_matches(':');
    let name = name.split([':', '?']).next().unwrap_or(name).trim();
    (!name.is_empty() && is_identifier(name)).then_some(name)
}

/// Returns true if the name can be the name of a field.
pub fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// RFC 3986 `pchar`, `/` and the `%` of an escape.
fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(character)
}

/// RFC 3986 `query`, and the `%` of an escape.
fn is_query_character(character: char) -> bool {
    is_path_character(character) || character == '?'
}

/// A name as a server reads it.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let code = digit(rest.next()).zip(digit(rest.next()));
                bytes.extend(code.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()));
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn escapes_are_whole(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let mut digits = after.chars();
        let mut hexadecimal = || digits.next().is_some_and(|c| c.is_ascii_hexdigit());
        hexadecimal() && hexadecimal()
    })
}

/// The path as it was most likely meant: one leading slash, no empty segments, cut at `#`, and what may not be in a
/// path escaped.
fn corrected(pieces: &[Piece]) -> String {
    let mut path = String::from("/");
    'pieces: for piece in pieces {
        match piece {
            Piece::Placeholder(name) => path.push_str(&format!("{{{name}}}")),
            Piece::Rest(name) => path.push_str(&format!("{{*{name}}}")),
            Piece::Literal(text) => {
                for character in text.chars() {
                    match character {
                        '#' => break 'pieces,
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
            let expected = Template {
                pieces: expected,
                query: String::new(),
            };
            assert_eq!(template(path).unwrap(), expected, "{path}");
        }
    }

    #[test]
    fn a_bad_path_is_answered_with_the_right_one() {
        for (path, expected) in [
            ("", "empty"),
            ("v1/rooms", "write `\"/v1/rooms\"`"),
            ("/v1//rooms", "write `\"/v1/rooms\"`"),
            ("v1/rooms?page=1", "write `\"/v1/rooms?page=1\"`"),
            ("/v1/rooms?", "`?name=value`"),
            ("/v1/rooms?a=1&", "`?name=value`"),
            ("/v1/rooms?=1", "`?name=value`"),
            ("/v1/rooms?page={page}", "`{page}` is in the query"),
            ("/v1/rooms?page=1#top", "no `#`"),
            ("/v1/rooms?q=a b", "` ` cannot be"),
            ("/v1/rooms?q=100%", "`%25`"),
            ("/v1/a{*rest}", "`/{*rest}`"),
            ("/v1/{*rest}.json", "`/{*rest}`"),
            ("/{*a}/{*b}", "`{*a}` and `{*b}`"),
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
            ("?a=1", "write `\"/?a=1\"`"),
            ("v1//a b#c", "write `\"/v1/a%20b\"`"),
            ("v1/{id}?x", "write `\"/v1/{id}?x\"`"),
            ("/v1/{", "write `{name}`"),
            ("/v1/..", "`..`"),
            ("/v1/../x", "`..`"),
            ("/v1/%2E%2e/x", "`%2E%2e`"),
            ("/v1/.", "`.`"),
        ] {
            let message = template(path).unwrap_err();
            assert!(message.contains(expected), "{path}: {message}");
        }
    }

    #[test]
    fn what_follows_a_question_mark_is_constant() {
        let read = template("/bulk/{*key}?refresh=true&a%5Bb%5D=1&flag").unwrap();
        assert_eq!(read.pieces.last(), Some(&Piece::Rest("key".into())));
        assert_eq!(read.query, "refresh=true&a%5Bb%5D=1&flag");
        let names: Vec<_> = query_names(&read.query).collect();
        assert_eq!(names, ["refresh", "a[b]", "flag"]);
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
            ("* rest", Meant::Segments("rest")),
            ("+path", Meant::Segments("path")),
            ("/path", Meant::Segments("path")),
            ("path*", Meant::Segments("path")),
            ("path...", Meant::Segments("path")),
            ("path:.*", Meant::Segments("path")),
            ("path:path", Meant::Segments("path")),
            ("?page", Meant::Query("page")),
            ("&page", Meant::Query("page")),
        ] {
            assert_eq!(meant(written), expected, "{written}");
        }
    }
}
