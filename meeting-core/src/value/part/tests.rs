//! Parts as they are written; `tests/encoding.rs` has them read by another parser.

use super::*;

fn written(parts: impl FnOnce(&mut MultipartWriter)) -> (String, String) {
    let mut writer = MultipartWriter::default();
    parts(&mut writer);
    let (body, content_type) = writer.finish().unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap()
        .to_owned();
    (
        String::from_utf8(body.into_whole().unwrap().to_vec()).unwrap(),
        boundary,
    )
}

#[test]
fn a_file_has_a_head_of_its_own() {
    let file = File::new("a\"\r\nb.txt", "content").content_type("text/plain");
    assert_eq!(file.name(), "a\"\r\nb.txt");
    assert_eq!(file.content(), b"content");
    let (body, boundary) = written(|writer| {
        writer.part("file", &file);
        writer.part("text", "é\r\n");
        writer.part("number", &-1);
    });
    let expected = format!(
        "--{boundary}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0Ab.txt\"\r\n\
         Content-Type: text/plain\r\n\r\n\
         content\r\n\
         --{boundary}\r\n\
         Content-Disposition: form-data; name=\"text\"\r\n\r\n\
         é\r\n\r\n\
         --{boundary}\r\n\
         Content-Disposition: form-data; name=\"number\"\r\n\r\n\
         -1\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(body, expected);
}

#[test]
fn a_boundary_comes_from_all_that_it_bounds() {
    let of = |parts: &[(&'static str, &str)]| {
        let (_, boundary) = written(|writer| {
            for (name, content) in parts {
                writer.part(name, *content);
            }
        });
        boundary
    };
    let boundary = of(&[("a", "b")]);
    // RFC 2046, 5.1.1: at most 70 characters; these need no quotes.
    assert_eq!(boundary.len(), "part-".len() + 32);
    assert!(
        boundary
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    );
    assert_eq!(boundary, of(&[("a", "b")]));
    for other in [
        &[("a", "c")][..],
        &[("c", "b")],
        &[("a", "b"), ("", "")],
        &[("a", ""), ("b", "")],
    ] {
        assert_ne!(boundary, of(other), "{other:?}");
    }
    // Content may not move from one part into the next unnoticed.
    assert_ne!(of(&[("a", "bc"), ("d", "")]), of(&[("a", "b"), ("d", "c")]));
    assert_ne!(of(&[("a", ""), ("b", "c")]), of(&[("a", "b"), ("", "c")]));
}

#[test]
fn a_file_is_shown_without_its_content() {
    let shown = format!("{:?}", File::new("a", "secret"));
    assert_eq!(
        shown,
        "File { name: \"a\", content_type: \"application/octet-stream\", length: 6 }"
    );
}

#[test]
fn the_head_of_a_file_can_be_written() {
    for (name, content_type, expected) in [
        ("", "a/b", &[][..]),
        ("é\"\r\n\t会", "a/b; c=\"d\" ~", &[]),
        (
            "\0",
            "a/b",
            &["must have a file name without control characters"],
        ),
        (
            "\u{7f}",
            "a/b",
            &["must have a file name without control characters"],
        ),
        (
            "a",
            "",
            &["must have a media type of visible ASCII characters, such as `image/png`"],
        ),
        (
            "a",
            "a/\u{7f}",
            &["must have a media type of visible ASCII characters, such as `image/png`"],
        ),
        (
            "\u{1f}",
            "a\n",
            &[
                "must have a media type of visible ASCII characters, such as `image/png`",
                "must have a file name without control characters",
            ],
        ),
    ] {
        let mut checker = Checker::new();
        File::new(name, "")
            .content_type(content_type)
            .check_head("file", &mut checker);
        let violations = match checker.finish("Request") {
            Ok(()) => Vec::new(),
            Err(invalid) => invalid.violations().to_vec(),
        };
        let said: Vec<_> = violations
            .iter()
            .map(|violation| violation.message())
            .collect();
        assert_eq!(said, expected, "{name:?} {content_type:?}");
        assert!(
            violations
                .iter()
                .all(|violation| violation.path() == "file")
        );
    }
}

#[test]
fn lists_are_several_parts_and_json_says_what_it_is() {
    let (body, _) = written(|writer| {
        writer.part("tag", &vec!["a", "b"]);
        writer.part("file", &[File::new("1.txt", "1")]);
        writer.json_part("about", &crate::value::wire::json(&vec![1, 2]));
    });
    let heads: Vec<_> = body
        .lines()
        .filter(|line| line.starts_with("Content-"))
        .collect();
    assert_eq!(
        heads,
        [
            "Content-Disposition: form-data; name=\"tag\"",
            "Content-Disposition: form-data; name=\"tag\"",
            "Content-Disposition: form-data; name=\"file\"; filename=\"1.txt\"",
            "Content-Type: application/octet-stream",
            "Content-Disposition: form-data; name=\"about\"",
            "Content-Type: application/json",
        ]
    );
    assert!(body.contains("\r\n\r\n[1,2]\r\n"), "{body}");
}

#[test]
fn a_streamed_part_makes_a_streamed_body() {
    let streamed = || File::new("a", Body::from("content").on_progress(|_, _| ()));
    let finished = || {
        let mut writer = MultipartWriter::default();
        writer.part("a", &streamed());
        writer.part("b", "text");
        writer.finish().unwrap()
    };
    let ((body, first), (_, second)) = (finished(), finished());
    assert_ne!(first, second, "the boundary is random");
    assert!(body.whole().is_none());
    assert!(body.length().is_some_and(|length| length > 100));
    let file = streamed();
    assert_eq!(file.content(), b"content");
    assert_eq!(file, streamed());
    assert_ne!(file, File::new("a", "other"));
}
