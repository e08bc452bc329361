//! The reason why JSON does not have the expected form, without a part of the JSON: it may be secret.

use serde_json::Error;
use serde_json::error::Category;

use crate::value::secret;

/// Returns what is wrong, what was expected, and where.
pub(super) fn reason(error: &Error) -> String {
    let message = error.to_string();
    let place = match error.line() {
        0 => String::new(),
        line => format!(" at line {line} column {}", error.column()),
    };
    let message = message.strip_suffix(&place).unwrap_or(&message);
    let what = match error.classify() {
        Category::Data => of_data(message),
        // serde_json's own messages name characters of JSON's syntax, and nothing of the input.
        Category::Io | Category::Syntax | Category::Eof => message.to_owned(),
    };
    what + &place
}

/// Returns the part of one of serde's messages that comes from the type and not from the input. Everything else
/// was written by the type itself, and may repeat the input.
fn of_data(message: &str) -> String {
    for what in ["missing field `", "duplicate field `"] {
        if message
            .strip_prefix(what)
            .and_then(|rest| rest.strip_suffix('`'))
            .is_some_and(is_name)
        {
            return message.to_owned();
        }
    }
    for what in [
        "invalid type",
        "invalid value",
        "invalid length",
        "unknown variant",
        "unknown field",
    ] {
        let Some(found) = message.strip_prefix(what) else {
            continue;
        };
        if found.ends_with("`, there are no variants") || found.ends_with("`, there are no fields")
        {
            return what.to_owned();
        }
        // The last one: the input may contain the same words.
        if let Some((_, expected)) = found.rsplit_once(", expected ") {
            return format!("{what}{}, expected {expected}", kind(found));
        }
    }
    if message == secret::UNREADABLE {
        return message.to_owned();
    }
    "a value that its type does not accept".to_owned()
}

fn is_name(text: &str) -> bool {
    text.len() <= 64
        && text
            .chars()
            .all(|character| character.is_alphanumeric() || matches!(character, '_' | '-' | '.'))
}

/// Returns the kind of the value that was found, without the value.
fn kind(found: &str) -> &'static str {
    [
        ": string",
        ": integer",
        ": floating point",
        ": number",
        ": boolean",
        ": null",
        ": sequence",
        ": map",
    ]
    .into_iter()
    .find(|kind| found.starts_with(kind))
    .unwrap_or_default()
}
