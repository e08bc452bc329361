//! The difference between two JSON values.

use serde_json::Value;

/// Adds a sentence for every member that differs, named by its path.
pub(crate) fn compare(at: &str, found: &Value, expected: &Value, differences: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let join = |name: &str| match at {
                "" => name.to_owned(),
                _ => format!("{at}.{name}"),
            };
            for (name, expected) in expected {
                match found.get(name) {
                    Some(found) => compare(&join(name), found, expected, differences),
                    None => differences.push(format!("`{}` is absent, not {expected}", join(name))),
                }
            }
            for (name, found) in found
                .iter()
                .filter(|(name, _)| !expected.contains_key(*name))
            {
                differences.push(format!("`{}` is {found}, not absent", join(name)));
            }
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{at}[{index}]"), found, expected, differences);
            }
        }
        (found, expected) if found != expected => {
            differences.push(format!("`{at}` is {found}, not {expected}"));
        }
        _ => {}
    }
}
