//! Forms as they are written; `tests/encoding.rs` has them read by another parser.

use super::*;

#[test]
fn fields_are_escaped_and_separated() {
    let mut form = FormWriter::default();
    form.field("a b&", "c=d");
    form.field("e", "");
    form.field("e", "+ %é~");
    form.field("f", &-1);
    let text = String::from_utf8(form.finish()).unwrap();
    assert_eq!(text, "a%20b%26=c%3Dd&e=&e=%2B%20%25%C3%A9~&f=-1");
}

#[test]
fn a_form_without_fields_is_empty() {
    assert_eq!(FormWriter::default().finish(), b"");
}
