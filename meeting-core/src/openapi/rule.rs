//! Rules over several fields, as schemas and as sentences.

use serde_json::{Map, Value, json};

use crate::spec::{Condition, FieldRule, FieldRuleKind};

/// Returns the JSON schema of a rule, or `None` for a kind that this version does not know.
pub(super) fn schema(rule: FieldRule) -> Option<Map<String, Value>> {
    let fields = rule.fields();
    let required = |names: &[&str]| json!({ "required": names });
    let each = || -> Vec<_> { fields.iter().map(|field| required(&[field])).collect() };
    let schema = match rule.kind() {
        FieldRuleKind::ExactlyOneOf => json!({ "oneOf": each() }),
        FieldRuleKind::AtLeastOneOf => json!({ "anyOf": each() }),
        FieldRuleKind::AtMostOneOf => {
            let pairs = fields.iter().enumerate().flat_map(|(index, first)| {
                let later = fields.iter().skip(index + 1);
                later.map(move |second| json!({ "required": [first, second] }))
            });
            json!({ "not": { "anyOf": pairs.collect::<Vec<_>>() } })
        }
        FieldRuleKind::AllOrNone => {
            let others = |field: &&str| -> Vec<_> {
                fields.iter().filter(|other| *other != field).collect()
            };
            let entries = fields
                .iter()
                .map(|field| ((*field).to_owned(), json!(others(field))));
            json!({ "dependentRequired": Value::Object(entries.collect()) })
        }
        FieldRuleKind::RequiredIf(condition) => {
            json!({ "if": holds(condition), "then": required(fields) })
        }
        FieldRuleKind::ForbiddenIf(condition) => {
            json!({ "if": holds(condition), "then": { "not": { "anyOf": each() } } })
        }
    };
    match schema {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// Returns the condition of a rule: the field is present and has the value.
fn holds(condition: Condition) -> Value {
    let field = condition.field();
    let value: Value = serde_json::from_str(&condition.json()).unwrap_or(Value::Null);
    json!({ "properties": { field: { "const": value } }, "required": [field] })
}

/// Returns the names of all fields of a rule.
pub(super) fn fields(rule: FieldRule) -> impl Iterator<Item = &'static str> {
    let decider = match rule.kind() {
        FieldRuleKind::RequiredIf(condition) | FieldRuleKind::ForbiddenIf(condition) => {
            Some(condition.field())
        }
        _ => None,
    };
    rule.fields().iter().copied().chain(decider)
}

/// Returns the rule as a sentence.
pub(super) fn sentence(rule: FieldRule) -> String {
    let names: Vec<_> = rule
        .fields()
        .iter()
        .map(|field| format!("`{field}`"))
        .collect();
    let names = names.join(", ");
    match rule.kind() {
        FieldRuleKind::ExactlyOneOf => format!("Exactly one of {names} must be set."),
        FieldRuleKind::AtLeastOneOf => format!("At least one of {names} must be set."),
        FieldRuleKind::AtMostOneOf => format!("Only one of {names} may be set."),
        FieldRuleKind::AllOrNone => format!("All of {names} must be set, or none."),
        FieldRuleKind::RequiredIf(condition) => format!(
            "{names} must be set if `{}` is {}.",
            condition.field(),
            condition.json()
        ),
        FieldRuleKind::ForbiddenIf(condition) => format!(
            "{names} may not be set if `{}` is {}.",
            condition.field(),
            condition.json()
        ),
    }
}
