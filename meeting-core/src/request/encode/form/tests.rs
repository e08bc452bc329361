//! Forms as they are written; `tests/encoding.rs` has them read by another parser.

use super::*;

#[test]
fn fields_are_escaped_and_separated() {
    let mut form = FormWriter::default();
    form.field("a b&", &["c=d".into()]);
    form.field("e", &["".into()]);
    form.field("e", &["+ %é~".into()]);
    form.field("f[]", &["1,".into(), "2".into()]);
    let text = String::from_utf8(form.finish()).unwrap();
    assert_eq!(text, "a%20b%26=c%3Dd&e=&e=%2B%20%25%C3%A9~&f%5B%5D=1%2C,2");
}

#[test]
fn a_form_without_fields_is_empty() {
    assert_eq!(FormWriter::default().finish(), b"");
}
