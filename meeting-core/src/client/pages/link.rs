//! The header `Link` (RFC 8288).

use http::HeaderValue;

/// Returns the target of the first link to the next page. A title may have characters that are not ASCII.
pub fn next<'a>(headers: impl IntoIterator<Item = &'a HeaderValue>) -> Option<String> {
    let texts = headers
        .into_iter()
        .map(|value| String::from_utf8_lossy(value.as_bytes()));
    texts
        .filter_map(|text| next_of(&text).map(str::to_owned))
        .next()
}

fn next_of(mut rest: &str) -> Option<&str> {
    loop {
        let (_, link) = rest.split_once('<')?;
        let (target, after) = link.split_once('>')?;
        let (parameters, others) = until(after, ',');
        if is_next(parameters) {
            return Some(target);
        }
        rest = others;
    }
}

/// Returns true if the relations of a link contain `next`. Only the first `rel` parameter counts. A link with an
/// `anchor` is not a link of this page.
fn is_next(mut parameters: &str) -> bool {
    let mut is_next = None;
    while !parameters.is_empty() {
        let (parameter, others) = until(parameters, ';');
        parameters = others;
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        if name.trim().eq_ignore_ascii_case("anchor") {
            return false;
        }
        if name.trim().eq_ignore_ascii_case("rel") && is_next.is_none() {
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            is_next = Some(relations.any(|relation| relation.eq_ignore_ascii_case("next")));
        }
    }
    is_next.unwrap_or_default()
}

/// Splits a string at the first separator that is not between quotes.
fn until(text: &str, separator: char) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    let is_end = |character: char| {
        if escaped {
            escaped = false;
        } else if character == '"' {
            quoted = !quoted;
        } else if quoted && character == '\\' {
            escaped = true;
        } else {
            return !quoted && character == separator;
        }
        false
    };
    match text.find(is_end) {
        Some(at) => {
            let (before, after) = text.split_at(at);
            (before, after.strip_prefix(separator).unwrap_or_default())
        }
        None => (text, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_found_among_other_links() {
        for (header, expected) in [
            ("<https://a/?p=2>; rel=\"next\"", Some("https://a/?p=2")),
            ("</x?a=1,2>;rel=next", Some("/x?a=1,2")),
            (
                "<a>; rel=\"prev\", <b>; rel=\"next\", <c>; rel=\"last\"",
                Some("b"),
            ),
            (
                "<a>; title=\"x, <y>; rel=next\"; rel=prev, <b>; REL=\"last NEXT\"",
                Some("b"),
            ),
            ("<a>; title=\"\\\"; rel=next\"; rel=prev", None),
            ("<a>; rel=prev; rel=next", None),
            ("<a>; title=\"会\"; rel=next", Some("a")),
            ("<a>; rel=\"nextish\"", None),
            ("<a>; rel=next; anchor=\"/other\", <b>; rel=next", Some("b")),
            ("<a>", None),
            ("<a; rel=next", None),
            ("a>; rel=next", None),
            ("", None),
        ] {
            let header = HeaderValue::try_from(header.as_bytes()).unwrap();
            assert_eq!(next([&header]).as_deref(), expected, "{header:?}");
        }
    }
}
