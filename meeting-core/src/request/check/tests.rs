//! Every rule at its boundaries, with the words that it answers with.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;

use super::*;
use crate::spec::Schema;
use crate::value::json::{JsonValue, JsonWriter};
use crate::value::secret::Secret;

/// Returns the violations of a rule as `path: message`.
fn answers(rule: impl FnOnce(&mut Checker)) -> Vec<String> {
    let mut checker = Checker::new();
    rule(&mut checker);
    match checker.finish("Request") {
        Ok(()) => Vec::new(),
        Err(invalid) => {
            assert_eq!(invalid.request(), "Request");
            invalid
                .violations()
                .iter()
                .map(|violation| format!("{}: {}", violation.path(), violation.message()))
                .collect()
        }
    }
}

fn answer(rule: impl FnOnce(&mut Checker)) -> Option<String> {
    let mut answers = answers(rule);
    assert!(answers.len() <= 1, "{answers:?}");
    answers.pop()
}

#[test]
fn a_path_names_members_and_positions() {
    let mut checker = Checker::new();
    checker.within(Step::Member("invitees"), |checker| {
        checker.within(Step::Index(1), |checker| {
            checker.within(Step::Member("labels"), |checker| {
                checker.within(Step::Index(0), |checker| {
                    checker.violated("email", "must not be empty");
                    checker.violated_here("only one may be set");
                });
            });
        });
    });
    let invalid = checker.finish("SetInvitees").unwrap_err();
    let paths: Vec<_> = invalid.violations().iter().map(Violation::path).collect();
    assert_eq!(
        paths,
        ["invitees[1].labels[0].email", "invitees[1].labels[0]"]
    );
    assert_eq!(
        invalid.to_string(),
        "`SetInvitees` is not valid: `invitees[1].labels[0].email` must not be empty; \
         `invitees[1].labels[0]` only one may be set"
    );
}

#[test]
fn non_empty_asks_for_one() {
    fn empty<T: Length + ?Sized>(value: &T) -> bool {
        let said = answer(|checker| checker.non_empty("field", value));
        assert!(matches!(
            said.as_deref(),
            None | Some("field: must not be empty")
        ));
        said.is_some()
    }
    for (text, expected) in [
        ("", true),
        (" ", false),
        ("\0", false),
        ("é", false),
        ("\u{301}", false),
    ] {
        assert_eq!(empty(text), expected, "{text:?}");
        assert_eq!(empty(&text), expected, "{text:?}");
        assert_eq!(empty(&text.to_owned()), expected, "{text:?}");
        assert_eq!(empty(&Box::<str>::from(text)), expected, "{text:?}");
        assert_eq!(empty(&Rc::<str>::from(text)), expected, "{text:?}");
        assert_eq!(empty(&Arc::<str>::from(text)), expected, "{text:?}");
        assert_eq!(empty(&Cow::Borrowed(text)), expected, "{text:?}");
        assert_eq!(empty(&Secret::new(text.to_owned())), expected, "{text:?}");
    }
    for length in [0, 1, 2] {
        let list = vec![0_u8; length];
        assert_eq!(empty(&list), length == 0);
        assert_eq!(empty(list.as_slice()), length == 0);
        assert_eq!(empty(&list.clone().into_boxed_slice()), length == 0);
        assert_eq!(empty(&VecDeque::from(list.clone())), length == 0);
        assert_eq!(empty(&Bytes::from(list.clone())), length == 0);
        assert_eq!(empty(&Secret::new(list)), length == 0);
        assert_eq!(empty(&(0..length).collect::<BTreeSet<_>>()), length == 0);
        assert_eq!(empty(&(0..length).collect::<HashSet<_>>()), length == 0);
        let entries = || (0..length).map(|key| (key, ""));
        assert_eq!(empty(&entries().collect::<BTreeMap<_, _>>()), length == 0);
        assert_eq!(empty(&entries().collect::<HashMap<_, _>>()), length == 0);
    }
    assert!(empty(&[0_u8; 0]));
    assert!(!empty(&[0_u8; 1]));
    assert!(empty(&serde_json::Map::new()));
}

/// A character is a Unicode scalar value: what a person calls one may be several.
#[test]
fn len_counts_unicode_scalar_values() {
    for (text, length) in [
        ("", 0),
        ("a", 1),
        ("é", 1),
        ("e\u{301}", 2),
        ("\u{301}", 1),
        ("会议", 2),
        ("😀", 1),
        ("🇨🇳", 2),
        ("👩\u{200d}👧", 3),
        ("\r\n", 2),
        ("\0", 1),
        ("ﬁ", 1),
    ] {
        let exact = |checker: &mut Checker| checker.length("field", text, length, length);
        assert_eq!(answer(exact), None, "{text:?}");
        let more = |checker: &mut Checker| checker.length("field", text, length + 1, usize::MAX);
        let expected = format!(
            "field: must have at least {} characters, has {length}",
            length + 1
        );
        assert_eq!(answer(more), Some(expected));
    }
}

#[test]
fn len_has_both_its_ends() {
    const MAX: usize = usize::MAX;
    for (length, minimum, maximum, expected) in [
        (0, 2, 4, Some("2 to 4")),
        (1, 2, 4, Some("2 to 4")),
        (2, 2, 4, None),
        (3, 2, 4, None),
        (4, 2, 4, None),
        (5, 2, 4, Some("2 to 4")),
        (0, 0, 0, None),
        (1, 0, 0, Some("at most 0")),
        (0, 1, 1, Some("exactly 1")),
        (1, 1, 1, None),
        (2, 1, 1, Some("exactly 1")),
        (0, 0, 3, None),
        (3, 0, 3, None),
        (4, 0, 3, Some("at most 3")),
        (0, 1, MAX, Some("at least 1")),
        (1, 1, MAX, None),
        (100, 0, MAX, None),
    ] {
        let expected = |unit: &str| {
            expected.map(|allowed| format!("field: must have {allowed} {unit}, has {length}"))
        };
        let text = "é".repeat(length);
        let said = answer(|checker| checker.length("field", &text, minimum, maximum));
        assert_eq!(said, expected("characters"));
        let shared: Arc<str> = text.into();
        let said = answer(|checker| checker.length("field", &shared, minimum, maximum));
        assert_eq!(said, expected("characters"));
        let said = answer(|checker| {
            checker.length("field", &Secret::new(shared.to_string()), minimum, maximum)
        });
        assert_eq!(said, expected("characters"));
        let list = vec![""; length];
        let said = answer(|checker| checker.length("field", &list, minimum, maximum));
        assert_eq!(said, expected("elements"));
        let map: BTreeMap<usize, ()> = (0..length).map(|key| (key, ())).collect();
        let said = answer(|checker| checker.length("field", &map, minimum, maximum));
        assert_eq!(said, expected("elements"));
    }
}

#[test]
fn range_has_both_its_ends() {
    for (value, minimum, maximum, expected) in [
        (0, Some(1), Some(3), Some("must be 1 to 3")),
        (1, Some(1), Some(3), None),
        (2, Some(1), Some(3), None),
        (3, Some(1), Some(3), None),
        (4, Some(1), Some(3), Some("must be 1 to 3")),
        (0, Some(1), None, Some("must be at least 1")),
        (1, Some(1), None, None),
        (i64::MAX, Some(1), None, None),
        (4, None, Some(3), Some("must be at most 3")),
        (3, None, Some(3), None),
        (i64::MIN, None, Some(3), None),
        (i64::MIN, Some(i64::MIN), Some(i64::MAX), None),
        (i64::MAX, Some(i64::MIN), Some(i64::MAX), None),
        (
            i64::MAX - 1,
            Some(i64::MAX),
            None,
            Some("must be at least 9223372036854775807"),
        ),
        (
            i64::MIN + 1,
            None,
            Some(i64::MIN),
            Some("must be at most -9223372036854775808"),
        ),
        (0, None, None, None),
    ] {
        let said = answer(|checker| range(checker, &value, minimum, maximum));
        let expected = expected.map(|expected| format!("field: {expected}"));
        assert_eq!(said, expected, "{value}");
    }
    for (value, good) in [(0, true), (u64::MAX - 1, true), (u64::MAX, false)] {
        let said = answer(|checker| range(checker, &value, Some(0), Some(u64::MAX - 1)));
        assert_eq!(said.is_none(), good, "{value}");
    }
}

/// A range with bounds as a declaration's data has them.
fn range<T: Number, B: Display>(
    checker: &mut Checker,
    value: &T,
    minimum: Option<B>,
    maximum: Option<B>,
) {
    let text = |bound: Option<B>| bound.map(|bound| bound.to_string());
    let (minimum, maximum) = (text(minimum), text(maximum));
    checker.range("field", value, minimum.as_deref(), maximum.as_deref());
}

#[test]
fn a_bound_that_the_type_cannot_hold_is_compared_all_the_same() {
    for (minimum, maximum, good) in [
        (Some("-1"), Some("300"), true),
        (Some("0.5"), None, true),
        (Some("300"), None, false),
        (None, Some("-1"), false),
        (None, Some("0.5"), false),
        (Some("five"), None, false),
    ] {
        let said = answer(|checker| checker.range("field", &1_u8, minimum, maximum));
        assert_eq!(said.is_none(), good, "{minimum:?} {maximum:?}");
    }
}

#[test]
fn range_of_floats_refuses_what_cannot_be_compared() {
    const INFINITY: f64 = f64::INFINITY;
    for (value, minimum, maximum, good) in [
        (-1.5, Some(-1.5), None, true),
        (-1.500_000_000_000_001, Some(-1.5), None, false),
        (0.0, Some(-0.0), Some(0.0), true),
        (-0.0, Some(0.0), Some(0.0), true),
        (INFINITY, Some(0.0), None, true),
        (INFINITY, Some(0.0), Some(f64::MAX), false),
        (-INFINITY, None, Some(0.0), true),
        (-INFINITY, Some(f64::MIN), Some(0.0), false),
        (INFINITY, Some(0.0), Some(INFINITY), true),
        (f64::NAN, Some(0.0), None, false),
        (f64::NAN, None, Some(0.0), false),
        (f64::NAN, Some(-INFINITY), Some(INFINITY), false),
        (0.0, Some(f64::NAN), None, false),
    ] {
        let said = answer(|checker| range(checker, &value, minimum, maximum));
        assert_eq!(
            said.is_none(),
            good,
            "{value} {minimum:?} {maximum:?}: {said:?}"
        );
    }
    let said = answer(|checker| range(checker, &f64::NAN, Some(-1.5), Some(1e21)));
    assert_eq!(
        said.as_deref(),
        Some("field: must be -1.5 to 1000000000000000000000")
    );
}

#[test]
fn a_pattern_is_found_anywhere_unless_it_is_anchored() {
    for (pattern, text, good) in [
        ("[0-9]", "", false),
        ("[0-9]", "a1b", true),
        ("[0-9]", "ab", false),
        ("^[0-9]+$", "123", true),
        ("^[0-9]+$", "", false),
        ("^[0-9]+$", "12a", false),
        ("^[0-9]+$", "a12", false),
        ("^[0-9]+$", "12\n", false),
        ("^[0-9]+$", "a\n12\nb", false),
        ("^[0-9]*$", "", true),
        ("", "", true),
        ("", "x", true),
        ("^.$", "é", true),
        ("^.$", "e\u{301}", false),
        ("^.$", "\n", false),
        ("(?i)^abc$", "ABC", true),
    ] {
        let static_pattern: &'static str = pattern;
        let pattern = Pattern::new(static_pattern);
        // Twice: the second time it has been compiled.
        for _ in 0..2 {
            let said = answer(|checker| checker.pattern("field", text, &pattern));
            let expected = (!good).then(|| format!("field: must match `{static_pattern}`"));
            assert_eq!(said, expected, "{static_pattern:?} {text:?}");
        }
    }
}

#[test]
fn a_constant_that_is_not_a_pattern_is_a_violation() {
    let pattern = Pattern::new("(");
    let said = answer(|checker| checker.pattern("field", "(", &pattern));
    let expected = "field: cannot be checked: `(` is not a regular expression";
    assert_eq!(said.as_deref(), Some(expected));
}

#[test]
fn a_rule_of_ones_own_speaks_for_itself() {
    assert_eq!(
        answer(|checker| checker.custom("field", Ok::<(), &str>(()))),
        None
    );
    let said = answer(|checker| checker.custom("field", Err("must be even")));
    assert_eq!(said.as_deref(), Some("field: must be even"));
}

#[test]
fn a_header_value_can_neither_end_its_header_nor_be_changed_on_the_way() {
    for (value, good) in [
        ("", true),
        ("a", true),
        ("a b", true),
        ("!", true),
        ("~", true),
        ("a\"\\;,%", true),
        (" ", false),
        (" a", false),
        ("a ", false),
        ("a\tb", false),
        ("a\r\nb", false),
        ("a\nb", false),
        ("\0", false),
        ("\u{1f}", false),
        ("\u{7f}", false),
        ("é", false),
        ("\u{a0}", false),
        ("会", false),
    ] {
        let said = answer(|checker| checker.header_value("X-Field", value));
        let expected = (!good).then_some(
            "X-Field: must be visible ASCII characters, without spaces at its ends: it is sent as a header",
        );
        assert_eq!(said.as_deref(), expected, "{value:?}");
    }
    assert_eq!(answer(|checker| checker.header_value("X-Field", &-1)), None);
}

#[test]
fn a_path_segment_may_be_anything_but_empty_and_dots() {
    for (value, good) in [
        ("", false),
        (".", false),
        ("..", false),
        ("...", true),
        (". ", true),
        ("%2e%2e", true),
        ("%2E", true),
        ("a/../b", true),
        (" ", true),
        ("\0", true),
        ("．．", true),
    ] {
        let said = answer(|checker| checker.path_segment("id", value));
        let expected = (!good)
            .then_some("id: must not be empty, `.` or `..`: it would lead to another endpoint");
        assert_eq!(said.as_deref(), expected, "{value:?}");
    }
}

#[test]
fn groups_count_the_members_that_are_set() {
    const NONE: [bool; 3] = [false, false, false];
    const ONE: [bool; 3] = [false, true, false];
    const TWO: [bool; 3] = [true, false, true];
    const ALL: [bool; 3] = [true, true, true];
    let rules: [(FieldRuleKind, [Option<&str>; 4]); 4] = [
        (
            FieldRuleKind::ExactlyOneOf,
            [
                Some(": exactly one of `a`, `b`, `c` must be set"),
                None,
                Some(": only one of `a`, `b`, `c` may be set"),
                Some(": only one of `a`, `b`, `c` may be set"),
            ],
        ),
        (
            FieldRuleKind::AtLeastOneOf,
            [
                Some(": at least one of `a`, `b`, `c` must be set"),
                None,
                None,
                None,
            ],
        ),
        (
            FieldRuleKind::AtMostOneOf,
            [
                None,
                None,
                Some(": only one of `a`, `b`, `c` may be set"),
                Some(": only one of `a`, `b`, `c` may be set"),
            ],
        ),
        (
            FieldRuleKind::AllOrNone,
            [
                None,
                Some(": all of `a`, `b`, `c` must be set, or none"),
                Some(": all of `a`, `b`, `c` must be set, or none"),
                None,
            ],
        ),
    ];
    for (kind, expected) in rules {
        let fields = &["a", "b", "c"];
        let rule = FieldRule(kind, fields);
        for (set, expected) in [NONE, ONE, TWO, ALL].into_iter().zip(expected) {
            let is_set = |name: &str| fields.iter().zip(set).any(|(own, set)| *own == name && set);
            let said = answer(|checker| checker.group(&rule, is_set));
            assert_eq!(said.as_deref(), expected);
        }
    }
}

#[test]
fn conditions_look_at_another_field() {
    type Rule = fn(&mut Checker, &'static str, bool, &'static str, &'static str, bool);
    let required = "field: must be set, because `kind` is `Kind::Timed`";
    let forbidden = "field: may not be set, because `kind` is `Kind::Timed`";
    let rules: [(Rule, bool, bool, Option<&str>); 8] = [
        (Checker::required_if, false, false, None),
        (Checker::required_if, false, true, Some(required)),
        (Checker::required_if, true, false, None),
        (Checker::required_if, true, true, None),
        (Checker::forbidden_if, false, false, None),
        (Checker::forbidden_if, false, true, None),
        (Checker::forbidden_if, true, false, None),
        (Checker::forbidden_if, true, true, Some(forbidden)),
    ];
    for (rule, set, applies, expected) in rules {
        let said = answer(|checker| rule(checker, "field", set, "kind", "Kind::Timed", applies));
        assert_eq!(said.as_deref(), expected, "{set} {applies}");
    }
}

/// An object with a rule over its fields and one for a member.
#[derive(Clone, Default)]
struct Node {
    text: String,
    inner: Vec<Node>,
    optional: Option<Box<Node>>,
    by_key: BTreeMap<String, Vec<Node>>,
    hashed: HashMap<String, Node>,
}

impl JsonValue for Node {
    const SCHEMA: Schema = Schema::Any;

    fn write_json(&self, to: &mut JsonWriter) {
        to.null();
    }

    fn check(&self, checker: &mut Checker) {
        checker.non_empty("text", &self.text);
        checker.nested("inner", &self.inner);
        checker.nested("optional", &self.optional);
        checker.nested("by_key", &self.by_key);
        checker.nested("hashed", &self.hashed);
        let rule = FieldRule(FieldRuleKind::AtMostOneOf, &["text", "inner"]);
        checker.group(&rule, |_| self.text == "both");
    }
}

fn node(text: &str) -> Node {
    Node {
        text: text.to_owned(),
        ..Node::default()
    }
}

#[test]
fn violations_are_found_through_lists_maps_and_objects() {
    let inner = Node {
        by_key: [
            ("good".to_owned(), vec![node("x")]),
            ("a \"b\"\n".to_owned(), vec![node("x"), node("")]),
        ]
        .into(),
        ..node("both")
    };
    let outer = Node {
        inner: vec![node("x"), inner, node("")],
        optional: Some(Box::new(node(""))),
        hashed: [("k".to_owned(), node("both"))].into(),
        ..node("")
    };
    let expected = [
        "body.text: must not be empty",
        "body.inner[1].by_key[0][1].text: must not be empty",
        "body.inner[1]: only one of `text`, `inner` may be set",
        "body.inner[2].text: must not be empty",
        "body.optional.text: must not be empty",
        "body.hashed[0]: only one of `text`, `inner` may be set",
        "after: must not be empty",
    ];
    let said = answers(|checker| {
        checker.nested("body", &outer);
        checker.non_empty("after", "");
    });
    assert_eq!(said, expected);
    assert!(answers(|checker| checker.nested("body", &node("x"))).is_empty());
}

#[test]
fn a_rule_over_several_fields_names_their_object() {
    let mut checker = Checker::new();
    checker.nested("body", &node("both"));
    let invalid = checker.finish("Tree").unwrap_err();
    assert_eq!(
        invalid.to_string(),
        "`Tree` is not valid: in `body`: only one of `text`, `inner` may be set"
    );
}

#[test]
fn a_million_violations_are_counted_and_a_hundred_are_listed() {
    let mut checker = Checker::new();
    checker.non_empty("first", "");
    checker.nested("list", &vec![node(""); 1_000_000]);
    checker.non_empty("last", "");
    let invalid = checker.finish("Many").unwrap_err();
    assert_eq!(invalid.count(), 1_000_002);
    let paths: Vec<_> = invalid.violations().iter().map(Violation::path).collect();
    assert_eq!(paths.len(), 100);
    assert_eq!((paths[0], paths[99]), ("first", "list[98].text"));
    let text = invalid.to_string();
    assert!(text.ends_with("; and 999902 more"), "{text}");
    assert!(text.len() < 10_000);
    let error = crate::Error::from(invalid);
    assert!(error.to_string().len() < 3000);
}

#[test]
fn a_reason_is_one_line_of_limited_length() {
    let long = format!("is\nwrong\u{1b}[31m\u{2028}\u{202e}{}", "x".repeat(100_000));
    let mut said = answers(|checker| checker.custom("f", Err::<(), _>(&long)));
    let said = said.pop().unwrap();
    assert!(said.starts_with("f: is wrong [31m  xxx"), "{said}");
    assert!(said.len() < 3000);
}

/// Every container of an object passes its rules on.
#[test]
fn containers_pass_rules_on() {
    fn said<T: JsonValue>(value: &T) -> Vec<String> {
        answers(|checker| checker.nested("f", value))
    }
    let bad = || node("");
    let in_list = ["f[0].text: must not be empty"];
    let itself = ["f.text: must not be empty"];
    assert_eq!(said(&vec![bad()]), in_list);
    assert_eq!(said(&[bad()]), in_list);
    assert_eq!(said(&VecDeque::from([bad()])), in_list);
    assert_eq!(said(&vec![bad()].as_slice()), in_list);
    assert_eq!(said(&vec![bad()].into_boxed_slice()), in_list);
    assert_eq!(said(&Cow::Borrowed(&[bad()][..])), in_list);
    assert_eq!(said(&Some(bad())), itself);
    assert_eq!(said(&&bad()), itself);
    assert_eq!(said(&Box::new(bad())), itself);
    assert_eq!(said(&Rc::new(bad())), itself);
    assert_eq!(said(&Arc::new(bad())), itself);
    assert_eq!(said(&None::<Node>), [""; 0]);
    assert_eq!(said(&"scalars have no rules"), [""; 0]);
}

#[test]
fn a_secret_passes_rules_on() {
    #[derive(Default)]
    struct Hidden(Node);
    impl zeroize::Zeroize for Hidden {
        fn zeroize(&mut self) {
            self.0 = Node::default();
        }
    }
    impl JsonValue for Hidden {
        const SCHEMA: Schema = Schema::Any;

        fn write_json(&self, to: &mut JsonWriter) {
            self.0.write_json(to);
        }

        fn check(&self, checker: &mut Checker) {
            self.0.check(checker);
        }
    }
    let said = answers(|checker| checker.nested("f", &Secret::new(Hidden::default())));
    assert_eq!(said, ["f.text: must not be empty"]);
}
