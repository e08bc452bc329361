//! The rules for one value, and whether they apply to its type.

use syn::Type;

use crate::diag::Diagnostics;
use crate::messages::rule as messages;
use crate::model::Rule;
use crate::syntax::item;
use crate::syntax::range::{Bound, Range};
use crate::syntax::reader::Text;
use crate::syntax::slots::{self, Written};
use crate::syntax::ty::{Shape, shape};

/// The rules of a field, in the order in which they are checked.
pub fn rules<'a>(
    syntax: &'a item::Field,
    value: &Type,
    diagnostics: &Diagnostics,
) -> Vec<Rule<'a>> {
    let mut rules = Vec::new();
    if syntax.arguments.rules.is_empty() {
        return rules;
    }
    let kind = shape(value);
    for Written { name, value: rule } in &syntax.arguments.rules {
        rules.push(match rule {
            slots::Rule::NonEmpty => {
                if has_no_length(&kind) {
                    diagnostics.error(name, messages::counts("non_empty", &kind.described()));
                }
                Rule::NonEmpty
            }
            slots::Rule::Length(range) => {
                if has_no_length(&kind) {
                    diagnostics.error(name, messages::len_of_number(&kind.described()));
                }
                is_length(range, diagnostics);
                Rule::Length(range)
            }
            slots::Rule::Range(range) => {
                if is_not_number(&kind) {
                    let message = messages::range_of(&kind.described(), !has_no_length(&kind));
                    diagnostics.error(name, message);
                } else {
                    is_number_range(range, &kind, diagnostics);
                }
                Rule::Range(range)
            }
            slots::Rule::Pattern(pattern) => {
                if !matches!(kind, Shape::Text | Shape::Unknown) {
                    diagnostics.error(name, messages::pattern_of(&kind.described()));
                }
                parses(pattern, diagnostics);
                Rule::Pattern(pattern)
            }
            slots::Rule::Check(path) => Rule::Check(path),
        });
    }
    rules
}

/// The pattern is a regular expression for the engine that `meeting-core` uses.
fn parses(pattern: &Text, diagnostics: &Diagnostics) {
    // A constant is parsed when it is first needed.
    let Text::Literal(pattern) = pattern else {
        return;
    };
    if let Err(reason) = regex_lite::Regex::new(&pattern.value()) {
        diagnostics.error(
            pattern,
            messages::pattern_does_not_parse(&pattern.value(), &reason.to_string()),
        );
    }
}

fn has_no_length(kind: &Shape<'_>) -> bool {
    matches!(
        kind,
        Shape::Integer(_) | Shape::Float | Shape::Bool | Shape::Char | Shape::Tuple
    )
}

fn is_not_number(kind: &Shape<'_>) -> bool {
    !matches!(kind, Shape::Integer(_) | Shape::Float | Shape::Unknown)
}

/// The bounds of a length are whole numbers from 0, the smaller one first.
fn is_length(range: &Range, diagnostics: &Diagnostics) {
    for bound in [&range.minimum, &range.maximum].into_iter().flatten() {
        if !has_no_suffix(bound, diagnostics) {
            return;
        }
        if bound.is_constant() {
            continue;
        }
        if !bound
            .integer()
            .is_some_and(|value| (0..=i128::from(u32::MAX)).contains(&value))
        {
            diagnostics.error(bound, messages::not_a_length(&bound.text()));
            return;
        }
    }
    is_not_empty(range, diagnostics);
}

/// The bounds of an integer are integers, the smaller one first.
fn is_number_range(range: &Range, kind: &Shape<'_>, diagnostics: &Diagnostics) {
    for bound in [&range.minimum, &range.maximum].into_iter().flatten() {
        if bound.is_constant() {
            continue;
        }
        if !has_no_suffix(bound, diagnostics) || !fits(bound, kind, diagnostics) {
            return;
        }
    }
    is_not_empty(range, diagnostics);
}

/// `1u8`: a bound has the type of the field.
fn has_no_suffix(bound: &Bound, diagnostics: &Diagnostics) -> bool {
    let suffix = bound.suffix();
    if !suffix.is_empty() {
        diagnostics.error(bound, messages::suffix(&bound.text(), suffix));
    }
    suffix.is_empty()
}

/// Returns true if the bound is a value that the field can have.
fn fits(bound: &Bound, kind: &Shape<'_>, diagnostics: &Diagnostics) -> bool {
    let Shape::Integer(integer) = kind else {
        return true;
    };
    let (minimum, maximum) = integer.limits();
    let message = match bound.integer() {
        _ if !bound.is_whole() => messages::not_for_integers(&bound.text()),
        Some(value) if (minimum..=maximum).contains(&value) => return true,
        _ => messages::does_not_fit(&bound.text(), integer.name, minimum, maximum),
    };
    diagnostics.error(bound, message);
    false
}

/// Some value is within the range.
fn is_not_empty(range: &Range, diagnostics: &Diagnostics) {
    let (Some(minimum), Some(maximum)) = (&range.minimum, &range.maximum) else {
        return;
    };
    // The compiler compares constants.
    if minimum.is_constant() || maximum.is_constant() {
        return;
    }
    let empty = match (minimum.integer(), maximum.integer()) {
        (Some(minimum), Some(maximum)) => minimum > maximum,
        _ => minimum.float() > maximum.float(),
    };
    if empty {
        diagnostics.error(
            &range.tokens,
            messages::empty_range(&minimum.text(), &maximum.text()),
        );
    }
}
