//! Values that are handed over by hand, as generated code does it.

use super::*;
use crate::spec::{FieldRule, FieldRuleKind, ParameterSpec, Schema};
use crate::value::wire::{json, json_length_if, json_number_if, json_or_null};

const RECORD: &ObjectSpec = &ObjectSpec(
    "Request",
    "",
    &[
        ParameterSpec::Field("name", "", Schema::String, "body? len=2..=3"),
        ParameterSpec::Field("page", "", Schema::Any, "body? range=1..=2"),
        ParameterSpec::Field("ratio", "", Schema::Number, "body"),
    ],
    &[FieldRule(FieldRuleKind::AtLeastOneOf, &["name", "page"])],
);

/// Returns the violations of some values.
fn said(values: &[Value<'_>]) -> Vec<String> {
    let mut checker = Checker::new();
    Checks {
        record: RECORD,
        checker: &mut checker,
    }
    .values(values);
    match checker.finish("Request") {
        Ok(()) => Vec::new(),
        Err(invalid) => {
            let violations = invalid.violations().iter();
            violations
                .map(|violation| format!("{}: {}", violation.path(), violation.message()))
                .collect()
        }
    }
}

#[test]
fn rules_ask_only_what_is_set() {
    let (good, long, low) = (Some("ab"), Some("abcd"), Some(0));
    for (name, page, expected) in [
        (
            None,
            None,
            vec![": at least one of `name`, `page` must be set"],
        ),
        (good, None, vec![]),
        (
            long,
            Some(1),
            vec!["name: must have 2 to 3 characters, has 4"],
        ),
        (
            long,
            low,
            vec![
                "name: must have 2 to 3 characters, has 4",
                "page: must be 1 to 2",
            ],
        ),
    ] {
        let values = [json_length_if(&name), json_number_if(&page), json(&1.0)];
        assert_eq!(said(&values), expected, "{name:?} {page:?}");
    }
}

#[test]
fn a_rule_that_cannot_be_checked_does_not_hold() {
    let values = [json(&"ab"), json_or_null(&Some(Some(1))), json(&1.0)];
    let expected = [
        "name: has a rule that cannot be checked",
        "page: has a rule that cannot be checked",
    ];
    assert_eq!(said(&values), expected);
}

#[test]
fn a_number_that_is_not_finite_is_found_wherever_it_is() {
    for values in [vec![f64::NAN], vec![1.0, f64::INFINITY]] {
        let last = values.len() - 1;
        let values = [
            json_length_if(&Some("ab")),
            Value::new(crate::value::wire::Wire::Absent),
            json(&values),
        ];
        assert_eq!(
            said(&values),
            [format!("ratio[{last}]: must be a finite number")]
        );
    }
}

#[test]
fn violations_are_in_the_order_of_the_fields() {
    let mut checker = Checker::new();
    checker.violated_here("itself");
    checker.violated("ratio", "third");
    checker.violated("name", "first");
    checker.violated("page", "second");
    checker.violated("name", "first too");
    checker.sort(0, RECORD.parameters());
    let invalid = checker.finish("Request").unwrap_err();
    let order: Vec<_> = invalid.violations().iter().map(|v| v.message()).collect();
    assert_eq!(order, ["first", "first too", "second", "third", "itself"]);
}

#[test]
fn a_group_counts_a_field_that_is_null() {
    let rule = FieldRule(FieldRuleKind::AtMostOneOf, &["name", "page"]);
    let mut checker = Checker::new();
    let null = json_or_null(&Some(None::<u8>));
    checker.group(&rule, |_| null.is_set());
    assert_eq!(checker.count(), 1);
}
