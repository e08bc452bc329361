//! The choice of the declaration for a request.

use std::cmp::Reverse;

use super::http::request::Head;
use super::http::text::decode;
use crate::spec::EndpointSpec;

/// A declaration with the values of its path placeholders, still escaped.
pub(super) struct Route {
    pub(super) spec: &'static EndpointSpec,
    pub(super) values: Vec<(&'static str, String)>,
}

/// Returns true if two declarations are of the same endpoint: method, path and name.
pub(super) fn is_same(one: &EndpointSpec, other: &EndpointSpec) -> bool {
    (one.method(), one.path(), one.name()) == (other.method(), other.path(), other.name())
}

/// Returns the number of constants of an endpoint.
pub(super) fn constants(spec: &EndpointSpec) -> usize {
    let query = spec.query().split('&').filter(|pair| !pair.is_empty());
    query.count() + spec.headers().len() + spec.members().len()
}

/// Returns the path of a base URL without a trailing slash.
pub(super) fn path_prefix(base_url: &'static str) -> &'static str {
    let after_scheme = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    let path = after_scheme.find('/').and_then(|at| after_scheme.get(at..));
    path.unwrap_or_default().trim_end_matches('/')
}

/// Returns the declarations with the method and the path of a request: those whose path has the most literal text,
/// latest first. A path that matches as it is precedes one that matches without the prefix of the base URL.
pub(super) fn find(declared: &[&'static EndpointSpec], prefix: &str, head: &Head) -> Vec<Route> {
    let whole = find_path(declared, &head.method, head.path());
    if !whole.is_empty() {
        return whole;
    }
    match without_prefix(head.path(), prefix) {
        Some(path) => find_path(declared, &head.method, path),
        None => whole,
    }
}

fn find_path(declared: &[&'static EndpointSpec], method: &str, path: &str) -> Vec<Route> {
    let mut routes: Vec<_> = declared
        .iter()
        .rev()
        .filter(|spec| spec.method() == method)
        .filter_map(|spec| {
            let values = match_path(spec.path(), path)?;
            Some(Route { spec, values })
        })
        .collect();
    let best = routes.iter().map(|route| breadth(route.spec.path())).min();
    routes.retain(|route| Some(breadth(route.spec.path())) == best);
    routes
}

/// Matches a path with a template, as it is or without the prefix of the base URL.
pub(super) fn matches(template: &'static str, prefix: &str, path: &str) -> bool {
    let fits = |path| match_path(template, path).is_some();
    fits(path) || without_prefix(path, prefix).is_some_and(fits)
}

fn without_prefix<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    path.strip_prefix(prefix)
        .filter(|rest| !prefix.is_empty() && rest.starts_with('/'))
}

/// Returns true if the path has a segment that proxies may resolve as "." or "..".
pub(super) fn has_dot_segments(path: &str) -> bool {
    path.split('/')
        .any(|segment| matches!(decode(segment, false).as_deref(), Some("." | "..")))
}

/// The specificity of a template. Templates with less literal text sort after those with more. With equal amounts,
/// a placeholder at the beginning sorts after one at the end.
fn breadth(template: &str) -> (Reverse<usize>, Vec<u8>) {
    let mut literal = 0;
    let mut inside = false;
    for character in template.chars() {
        match character {
            '{' => inside = true,
            '}' => inside = false,
            _ if !inside => literal += 1,
            _ => {}
        }
    }
    let openness = |segment: &str| match () {
        () if segment.contains("{*") => 2,
        () if segment.contains('{') => 1,
        () => 0,
    };
    (
        Reverse(literal),
        template.split('/').map(openness).collect(),
    )
}

/// Matches a path segment by segment. `{*rest}` takes one segment or more.
fn match_path(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let patterns: Vec<_> = template.split('/').collect();
    let segments: Vec<_> = path.split('/').collect();
    let mut values = Vec::new();
    let spanning = |pattern: &&str| pattern.starts_with("{*") && pattern.ends_with('}');
    let Some(index) = patterns.iter().position(spanning) else {
        match_segments(&patterns, &segments, &mut values)?;
        return Some(values);
    };
    let (before, rest) = patterns.split_at_checked(index)?;
    let (spanning, after) = rest.split_first()?;
    let end = segments.len().checked_sub(after.len())?;
    match_segments(before, segments.get(..index)?, &mut values)?;
    let spanned = segments.get(index..end)?;
    if spanned.is_empty() || spanned.contains(&"") {
        return None;
    }
    let name = spanning.strip_prefix("{*")?.strip_suffix('}')?;
    values.push((name, spanned.join("/")));
    match_segments(after, segments.get(end..)?, &mut values)?;
    Some(values)
}

fn match_segments(
    patterns: &[&'static str],
    segments: &[&str],
    values: &mut Vec<(&'static str, String)>,
) -> Option<()> {
    if patterns.len() != segments.len() {
        return None;
    }
    patterns
        .iter()
        .zip(segments)
        .try_for_each(|(pattern, segment)| match_segment(pattern, segment, values))
}

/// Matches `{id}`, and also `{id}.json` and `{from}-{to}`.
fn match_segment(
    mut pattern: &'static str,
    mut segment: &str,
    values: &mut Vec<(&'static str, String)>,
) -> Option<()> {
    while let Some((literal, rest)) = pattern.split_once('{') {
        let (name, following) = rest.split_once('}')?;
        let value_and_more = segment.strip_prefix(literal)?;
        let (value, more) = match following.split_once('{') {
            Some((separator, _)) if !separator.is_empty() => {
                let (value, _) = value_and_more.split_once(separator)?;
                (value, value_and_more.strip_prefix(value)?)
            }
            // The last placeholder matches everything up to the literal at the end.
            _ => (value_and_more.strip_suffix(following)?, following),
        };
        if value.is_empty() {
            return None;
        }
        values.push((name, value.to_owned()));
        pattern = following;
        segment = more;
    }
    (pattern == segment).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
        match_path(template, path)
    }

    #[test]
    fn placeholders_take_one_segment_or_a_part_of_one() {
        for (template, path, expected) in [
            ("/v1/a", "/v1/a", Some(vec![])),
            ("/v1/a", "/v1/a/", None),
            ("/v1/a", "/v1", None),
            ("/v1/{id}/x", "/v1/4%2F2/x", Some(vec![("id", "4%2F2")])),
            ("/v1/{id}/x", "/v1//x", None),
            ("/v1/{id}", "/v1/a/b", None),
            ("/{id}.json", "/a.b.json", Some(vec![("id", "a.b")])),
            ("/{id}.json", "/.json", None),
            ("/{a}-{b}", "/1-2-3", Some(vec![("a", "1"), ("b", "2-3")])),
            ("/{a}-{b}", "/12", None),
            ("/x{a}{b}", "/x12", None),
            (
                "/x/{*rest}",
                "/x/a%20b/c.d",
                Some(vec![("rest", "a%20b/c.d")]),
            ),
            ("/x/{*rest}", "/x/a", Some(vec![("rest", "a")])),
            ("/x/{*rest}", "/x", None),
            ("/x/{*rest}", "/x/a//b", None),
            (
                "/{id}/{*rest}/log",
                "/1/a/b/log",
                Some(vec![("id", "1"), ("rest", "a/b")]),
            ),
            ("/{id}/{*rest}/log", "/1/log", None),
        ] {
            let expected: Option<Vec<(&str, String)>> = expected.map(|values| {
                values
                    .into_iter()
                    .map(|(name, value)| (name, value.to_owned()))
                    .collect()
            });
            assert_eq!(matched(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn the_path_with_more_literals_leaves_less_open() {
        for (narrow, broad) in [
            ("/x/own", "/x/{id}"),
            ("/x/{id}", "/x/{*rest}"),
            ("/x/{*rest}/log", "/x/{*rest}"),
            ("/x/{*rest}/log", "/x/{a}/{b}"),
            ("/x/{id}.json", "/x/{id}"),
            ("/a/{x}", "/{x}/a"),
        ] {
            assert!(breadth(narrow) < breadth(broad), "{narrow} {broad}");
        }
    }

    #[test]
    fn the_prefix_of_a_base_url_is_its_path() {
        for (base_url, expected) in [
            ("https://library.example.com", ""),
            ("https://library.example.com/", ""),
            ("https://library.example.com:8443/open/v3/", "/open/v3"),
        ] {
            assert_eq!(path_prefix(base_url), expected, "{base_url}");
        }
        for (prefix, path, expected) in [
            ("/open/v3", "/open/v3/books/1", true),
            ("/open/v3", "/books/1", true),
            ("/open/v3", "/open/v31/books/1", false),
            ("", "/v1/books/1", false),
        ] {
            assert_eq!(matches("/books/{id}", prefix, path), expected, "{path}");
        }
    }

    #[test]
    fn dot_segments_are_seen_behind_escapes() {
        for path in ["/v1/../x", "/v1/.", "/%2e%2E/x", "/v1/.%2e"] {
            assert!(has_dot_segments(path), "{path}");
        }
        for path in ["/v1/...", "/v1/a..b", "/v1/%252e%252e", "/"] {
            assert!(!has_dot_segments(path), "{path}");
        }
    }
}
