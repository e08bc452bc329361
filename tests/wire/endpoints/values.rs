//! JSON made from the reference: requests and responses.

use serde_json::{Map, Value, json};

use super::reference::{Entry, Row};

/// Returns a request with as few parameters as the reference allows.
pub fn minimal(entry: &Entry) -> Value {
    let chosen = |row: &Row| row.required || is_needed(entry, row);
    object(&entry.parameters, "", &chosen, &mut request_value)
}

/// Returns a request with all parameters, except that it has a single member of each exclusive group.
pub fn full(entry: &Entry) -> Value {
    let chosen = |row: &Row| {
        group(entry, "exactly_one_of", row).is_none_or(|names| names.first() == Some(&&*row.name))
    };
    object(&entry.parameters, "", &chosen, &mut request_value)
}

/// Returns a response with all members. Its numbers and strings are all different, and are added to `marks`.
pub fn response(entry: &Entry, marks: &mut Vec<String>) -> Value {
    let mut value = |row: &Row| response_value(row, marks);
    object(&entry.response, "", &|_| true, &mut value)
}

/// Returns a response in which all members are `null`, in addition to unknown members.
pub fn nulls(entry: &Entry) -> Value {
    let mut all = json!({"unknown": {"of": ["any", 1, null]}, "_": null});
    for row in entry.response.iter().filter(|row| !row.name.contains('.')) {
        all[row.name.trim_end_matches("[]")] = Value::Null;
    }
    all
}

/// Returns true if a rule over several parameters requires an optional parameter.
fn is_needed(entry: &Entry, row: &Row) -> bool {
    let is_first = |word: &str, row: &str| {
        groups(entry, word).any(|names| names.first().is_some_and(|first| *first == row))
    };
    let is_chosen =
        |name: &str| is_first("exactly_one_of", name) || is_first("at_least_one_of", name);
    is_chosen(&row.name)
        || group(entry, "all_or_none", row)
            .is_some_and(|names| names.iter().any(|name| is_chosen(name)))
}

fn group<'a>(entry: &'a Entry, word: &'a str, row: &Row) -> Option<Vec<&'a str>> {
    groups(entry, word).find(|names| names.contains(&row.name.as_str()))
}

fn groups<'a>(entry: &'a Entry, word: &'a str) -> impl Iterator<Item = Vec<&'a str>> {
    let is_machine_readable = |rule: &&String| super::declarations::documented_rule(rule).is_some();
    entry
        .rules
        .iter()
        .filter(is_machine_readable)
        .filter_map(move |rule| rule.strip_prefix(word)?.strip_prefix(' '))
        .map(|names| names.split(' ').collect())
}

/// Returns an object of the rows below a path.
fn object(
    rows: &[Row],
    at: &str,
    chosen: &impl Fn(&Row) -> bool,
    value: &mut impl FnMut(&Row) -> Value,
) -> Value {
    let mut members = Map::new();
    for row in rows.iter().filter(|row| chosen(row)) {
        let Some(name) = row.name.strip_prefix(at) else {
            continue;
        };
        if name.contains('.') {
            continue;
        }
        let one = match row.kind.as_str() {
            "object" => object(rows, &format!("{}.", row.name), chosen, value),
            _ => value(row),
        };
        let all = if row.is_list() { json!([one]) } else { one };
        members.insert(name.trim_end_matches("[]").to_owned(), all);
    }
    Value::Object(members)
}

/// Returns a value that the reference allows.
fn request_value(row: &Row) -> Value {
    if let Some(first) = row.values().first() {
        return match first.parse::<i64>() {
            Ok(number) if row.kind == "integer" || !matches!(row.place.as_str(), "body") => {
                json!(number)
            }
            _ => json!(first),
        };
    }
    if row.name.ends_with("dial_string") {
        return json!("192.0.2.10");
    }
    let number = row
        .range
        .map_or(7, |(minimum, maximum)| minimum.or(maximum).unwrap_or(7));
    match (row.kind.as_str(), row.means.as_deref()) {
        ("boolean", _) | (_, Some("boolean")) => json!(true),
        ("integer", _) => json!(number),
        ("string", _) if row.is_number_in_string() && row.place != "body" => json!(number),
        ("string", _) if row.is_number_in_string() => json!(number.to_string()),
        ("string", Some("base64_text")) => json!("5Lya6K6u"),
        _ if row.is_list() => json!("text"),
        _ => {
            let (minimum, maximum) = row.len.unwrap_or((None, None));
            let length = minimum.unwrap_or(4).max(1).min(maximum.unwrap_or(4));
            json!("1".repeat(length))
        }
    }
}

/// Returns a value that occurs once in the response.
fn response_value(row: &Row, marks: &mut Vec<String>) -> Value {
    let number = 70_001 + marks.len();
    match row.kind.as_str() {
        "boolean" => json!(true),
        "integer" => {
            marks.push(number.to_string());
            json!(number)
        }
        _ if is_secret(row) => json!(format!("{SECRET}{number}")),
        _ => {
            marks.push(format!("s{number}"));
            json!(format!("s{number}"))
        }
    }
}

/// The beginning of the passwords and keys in a response, which are not marks.
pub const SECRET: &str = "secret";

/// Returns true if a member is a password or the key that makes a participant host.
pub fn is_secret(row: &Row) -> bool {
    row.kind == "string" && (row.name.ends_with("password") || row.name.ends_with("host_key"))
}
