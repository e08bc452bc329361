//! Properties of the schema of a parameter.

use crate::spec::{EnumerationSpec, Schema, WireValue};

/// Returns true if a value of the enumeration may be a string. An enumeration without documented values accepts any
/// value.
pub(super) fn takes_text(spec: &EnumerationSpec) -> bool {
    let text = |value: WireValue| matches!(value, WireValue::String(_));
    spec.values().is_empty() || spec.values().iter().any(|value| text(value.wire()))
}

/// Returns true if a value of the enumeration may be a number.
pub(super) fn takes_integer(spec: &EnumerationSpec) -> bool {
    let integer = |value: WireValue| matches!(value, WireValue::Integer(_));
    spec.values().is_empty() || spec.values().iter().any(|value| integer(value.wire()))
}

/// Describes the values of a schema, for a message.
pub(super) fn expected(schema: Schema) -> String {
    match schema {
        Schema::String | Schema::Secret | Schema::Bytes => "a string".to_owned(),
        Schema::Integer { minimum, maximum } => {
            format!("a whole number from {minimum} to {maximum}")
        }
        Schema::Number => "a number".to_owned(),
        Schema::Boolean => "true or false".to_owned(),
        Schema::List(_) => "a list".to_owned(),
        Schema::Map(_) | Schema::Object(_) => "an object".to_owned(),
        Schema::Nullable(inner) => format!("{} or null", expected(*inner)),
        Schema::Enumeration(spec) => match (takes_integer(&spec()), takes_text(&spec())) {
            (true, false) => "a whole number of 64 bits".to_owned(),
            (false, true) => "a string".to_owned(),
            _ => "a whole number or a string".to_owned(),
        },
        Schema::Any => "a value".to_owned(),
    }
}
