//! Decoding of names and values in URLs and forms.

/// Decodes `%XX`. `+` is a space in queries and forms, and a plus in paths. Returns `None` for a malformed escape,
/// and for bytes that are not UTF-8.
pub(in crate::testing) fn decode(text: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let high = char::from(rest.next()?).to_digit(16)?;
                let low = char::from(rest.next()?).to_digit(16)?;
                u8::try_from(high * 16 + low).ok()?
            }
            b'+' if plus_is_space => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Returns the decoded pairs of a query or a form, or `None` if one of them is malformed.
pub(in crate::testing) fn pairs(text: &str) -> Option<Vec<(String, String)>> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name, true)?, decode(value, true)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_broken_ones_are_not() {
        assert_eq!(
            decode("R%26D%2F1%3fx+%C3%A9", false).as_deref(),
            Some("R&D/1?x+é")
        );
        assert_eq!(decode("a+b", true).as_deref(), Some("a b"));
        for broken in ["%", "%4", "%zz", "%+1", "%ff"] {
            assert_eq!(decode(broken, true), None, "{broken}");
        }
    }

    #[test]
    fn pairs_keep_their_order() {
        let expected = [("a", "1"), ("b", ""), ("a", "="), ("c", "")];
        let pairs = pairs("a=1&b&&a==&c=").unwrap();
        assert!(
            pairs
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .eq(expected)
        );
    }
}
