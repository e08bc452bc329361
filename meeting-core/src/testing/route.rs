//! Which declaration a request is meant for.

use meeting_core::spec::EndpointSpec;

use super::request::Head;
use super::text::decode;

/// A declaration, with the values that the path has in place of its placeholders, still escaped.
pub(super) struct Route {
    pub(super) spec: &'static EndpointSpec,
    pub(super) values: Vec<(&'static str, String)>,
}

/// The declaration with the method and the path of a request. Where several paths fit, the one that has
/// literals where the others have placeholders; of equal ones, the one declared last.
pub(super) fn find(declared: &[&'static EndpointSpec], head: &Head) -> Option<Route> {
    declared
        .iter()
        .rev()
        .filter(|spec| spec.method() == head.method)
        .filter_map(|spec| {
            let values = match_path(spec.path(), head.path())?;
            Some(Route { spec, values })
        })
        .min_by_key(|route| placeholders(route.spec.path()))
}

/// The methods that are declared for the path of a request.
pub(super) fn methods(declared: &[&'static EndpointSpec], head: &Head) -> Vec<&'static str> {
    let mut methods: Vec<_> = declared
        .iter()
        .filter(|spec| match_path(spec.path(), head.path()).is_some())
        .map(|spec| spec.method())
        .collect();
    methods.sort_unstable();
    methods.dedup();
    methods
}

/// Whether a path fits a template.
pub(super) fn matches(template: &'static str, path: &str) -> bool {
    match_path(template, path).is_some()
}

/// Whether the path has a segment that everything on the way may read as "this" or "the one above".
pub(super) fn has_dot_segments(path: &str) -> bool {
    path.split('/')
        .any(|segment| matches!(decode(segment, false).as_deref(), Some("." | "..")))
}

/// For every segment, whether it has a placeholder: `false`, a literal, sorts first.
fn placeholders(template: &str) -> Vec<bool> {
    template
        .split('/')
        .map(|segment| segment.contains('{'))
        .collect()
}

fn match_path(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for pattern in template.split('/') {
        match_segment(pattern, segments.next()?, &mut values)?;
    }
    segments.next().is_none().then_some(values)
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
            // The last placeholder takes everything up to the literal at the end.
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
    fn dot_segments_are_seen_behind_escapes() {
        for path in ["/v1/../x", "/v1/.", "/%2e%2E/x", "/v1/.%2e"] {
            assert!(has_dot_segments(path), "{path}");
        }
        for path in ["/v1/...", "/v1/a..b", "/v1/%252e%252e", "/"] {
            assert!(!has_dot_segments(path), "{path}");
        }
    }
}
