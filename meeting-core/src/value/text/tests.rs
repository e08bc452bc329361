//! Every kind of text as it is written; what is one already is borrowed.

use super::*;

fn written<T: TextValue + ?Sized>(value: &T) -> (String, bool) {
    let mut appended = String::from("before ");
    value.write_text(&mut appended);
    let text = text(value);
    assert_eq!(appended, format!("before {text}"));
    let borrowed = matches!(text, Cow::Borrowed(_));
    (text.into_owned(), borrowed)
}

#[test]
fn texts_are_borrowed() {
    let borrowed = ("a\0é".to_owned(), true);
    assert_eq!(written("a\0é"), borrowed);
    assert_eq!(written(&"a\0é"), borrowed);
    assert_eq!(written(&"a\0é".to_owned()), borrowed);
    assert_eq!(written(&Box::<str>::from("a\0é")), borrowed);
    assert_eq!(written(&Rc::<str>::from("a\0é")), borrowed);
    assert_eq!(written(&Arc::new("a\0é".to_owned())), borrowed);
    assert_eq!(written(&Cow::Borrowed("a\0é")), borrowed);
    assert_eq!(written(&Secret::new("a\0é".to_owned())), borrowed);
}

#[test]
fn everything_else_is_written() {
    let cases = [
        (written(&true), "true"),
        (written(&'é'), "é"),
        (written(&i64::MIN), "-9223372036854775808"),
        (written(&u64::MAX), "18446744073709551615"),
        (
            written(&u128::MAX),
            "340282366920938463463374607431768211455",
        ),
        (written(&0.1_f32), "0.1"),
        (written(&-0.0_f64), "-0"),
        (written(&1e21), "1000000000000000000000"),
        (written(&Box::new(7)), "7"),
        (written(&Secret::new(7)), "7"),
    ];
    for (found, expected) in cases {
        assert_eq!(found, (expected.to_owned(), false));
    }
}
