//! The parts of a `multipart/form-data` body.

/// A part: its name and its bytes.
pub(in crate::testing) type Part = (String, Vec<u8>);

/// Returns the parts of a body, or the mistake in it.
pub(in crate::testing) fn parts(
    content_type: &str,
    body: &[u8],
) -> Result<Vec<Part>, &'static str> {
    let boundary = parameter(content_type, "boundary")
        .filter(|boundary| !boundary.is_empty())
        .ok_or("Content-Type has no boundary")?;
    // With a line break put in front, the first delimiter looks like the others.
    let body = [b"\r\n", body].concat();
    let delimiter = format!("\r\n--{boundary}");
    let (_, mut rest) =
        split(&body, delimiter.as_bytes()).ok_or("the boundary does not occur in the body")?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (_, after) = split(rest, b"\r\n").ok_or("a boundary has no line break after it")?;
        let (part, after) = split(after, delimiter.as_bytes())
            .ok_or("the last part has no closing boundary after it")?;
        // A part without headers begins with the empty line itself.
        let part = [b"\r\n", part].concat();
        let (head, content) =
            split(&part, b"\r\n\r\n").ok_or("a part has no empty line after its headers")?;
        let head = String::from_utf8_lossy(head);
        let name = head
            .split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.trim().eq_ignore_ascii_case("Content-Disposition"))
            .and_then(|(_, value)| parameter(value, "name"))
            .ok_or("a part has no name")?;
        parts.push((name, content.to_vec()));
        rest = after;
    }
    Ok(parts)
}

/// A parameter of a header value such as `form-data; name="file"`.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    loop {
        let (_, after) = rest.split_once(';')?;
        let (own, after) = after.split_once('=')?;
        let (content, after) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let content = after.split(';').next().unwrap_or(after).trim();
                (content.to_owned(), after)
            }
        };
        if own.trim().eq_ignore_ascii_case(name) {
            return Some(content);
        }
        rest = after;
    }
}

/// Returns the text up to the closing quote, and the rest.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '"' => return Some((text, characters.as_str())),
            '\\' => text.push(characters.next()?),
            other => text.push(other),
        }
    }
}

fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes
        .windows(separator.len())
        .position(|window| window == separator)?;
    let (before, rest) = bytes.split_at_checked(at)?;
    Some((before, rest.strip_prefix(separator)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_byte_by_byte() {
        let body =
            b"preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a;\\\"b\"\r\n\r\ntext\r\n\
            --b \r\ncontent-disposition: form-data; filename=\"x.png\"; name=file\r\n\
            Content-Type: image/png\r\n\r\n\xff\r\n--c\r\n\r\n--b--\r\nepilogue";
        assert_eq!(
            parts("multipart/form-data; charset=utf-8; boundary=\"b\"", body).unwrap(),
            [
                ("a;\"b".to_owned(), b"text".to_vec()),
                ("file".to_owned(), b"\xff\r\n--c\r\n".to_vec()),
            ]
        );
        assert_eq!(
            parts("multipart/form-data; boundary=b", b"--b--").unwrap(),
            []
        );
    }

    #[test]
    fn broken_bodies_are_named() {
        for (content_type, body, expected) in [
            ("multipart/form-data", "--b--", "no boundary"),
            ("multipart/form-data; boundary=b", "", "does not occur"),
            ("multipart/form-data; boundary=b", "--b", "no line break"),
            (
                "multipart/form-data; boundary=b",
                "--b\r\n\r\nx",
                "no closing",
            ),
            (
                "multipart/form-data; boundary=b",
                "--b\r\n\r\nx\r\n--b--",
                "no name",
            ),
            (
                "multipart/form-data; boundary=b",
                "--b\r\nx\r\n--b--",
                "no empty line",
            ),
        ] {
            let error = parts(content_type, body.as_bytes()).unwrap_err();
            assert!(error.contains(expected), "{body:?}: {error}");
        }
    }
}
