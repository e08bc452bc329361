//! The reference of the service as data. `reference/README.md` describes the members.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The entry of an endpoint in the reference.
#[derive(Debug, Deserialize)]
pub struct Entry {
    pub name: String,
    pub method: String,
    pub path: String,
    pub body: Option<String>,
    pub title_zh: String,
    pub document: Option<String>,
    #[serde(default = "any")]
    pub auth: String,
    pub retry: String,
    #[serde(default)]
    pub rules: Vec<String>,
    /// The error codes of the endpoint, each with its meaning.
    #[serde(default)]
    pub errors: BTreeMap<i64, String>,
    pub sdk: BTreeMap<String, String>,
    pub paging: Option<Paging>,
    pub parameters: Vec<Row>,
    pub response: Vec<Row>,
}

/// The way in which the pages of a list are requested.
#[derive(Debug, Deserialize)]
pub struct Paging {
    /// The member that holds the items.
    pub items: String,
    /// The member that tells the end.
    pub end: String,
}

fn any() -> String {
    "any".to_owned()
}

/// A parameter, or a member of a response.
#[derive(Debug, Deserialize)]
pub struct Row {
    pub name: String,
    #[serde(rename = "in", default)]
    pub place: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub required: bool,
    pub means: Option<String>,
    pub enum_name: Option<String>,
    #[serde(rename = "enum")]
    values: Option<BTreeMap<String, String>>,
    pub len: Option<(Option<usize>, Option<usize>)>,
    pub range: Option<(Option<i64>, Option<i64>)>,
}

impl Entry {
    /// The group and the method of the vendor's Python SDK.
    pub fn sdk_method(&self) -> Option<(&str, &str)> {
        self.sdk.get("python")?.split_once('.')
    }
}

impl Row {
    /// The documented values of an enumeration, as they are on the wire.
    pub fn values(&self) -> Vec<&str> {
        let named = self.enum_name.as_deref().and_then(|name| ENUMS.get(name));
        let values = self.values.as_ref().or(named);
        values
            .into_iter()
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
            .collect()
    }

    pub fn is_list(&self) -> bool {
        self.name.ends_with("[]")
    }

    /// Returns true if the value is a number in a JSON string.
    pub fn is_number_in_string(&self) -> bool {
        let numbers = self.values();
        let is_enum =
            !numbers.is_empty() && numbers.iter().all(|value| value.parse::<i64>().is_ok());
        self.kind == "string"
            && (is_enum
                || matches!(
                    self.means.as_deref(),
                    Some(
                        "integer"
                            | "u64"
                            | "unix_seconds"
                            | "unix_millis"
                            | "unix_seconds_text"
                            | "number_text"
                    )
                )
                || self.range.is_some())
    }
}

static ENUMS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../reference/enums.json")).unwrap());

/// The files, each with the group of its endpoints.
const FILES: [(&str, &str); 10] = [
    ("meetings", include_str!("../../reference/meetings.json")),
    (
        "controls",
        include_str!("../../reference/meeting_control.json"),
    ),
    ("guests", include_str!("../../reference/meeting_guest.json")),
    ("layouts", include_str!("../../reference/layout.json")),
    ("phone", include_str!("../../reference/pstn.json")),
    ("rooms", include_str!("../../reference/meeting_room.json")),
    ("records", include_str!("../../reference/records.json")),
    (
        "smart_minutes",
        include_str!("../../reference/record_intelligence.json"),
    ),
    ("users", include_str!("../../reference/user_manager.json")),
    (
        "apps",
        include_str!("../../reference/application_group.json"),
    ),
];

/// Returns all entries, each with the group of the endpoint.
pub static REFERENCE: LazyLock<Vec<(&str, Entry)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (group, json) in FILES {
        let entries: Vec<Entry> = serde_json::from_str(json).unwrap();
        all.extend(entries.into_iter().map(|entry| (group, entry)));
    }
    all
});

/// Returns the entry with a name.
pub fn entry(name: &str) -> &'static Entry {
    let found = REFERENCE.iter().find(|(_, entry)| entry.name == name);
    &found
        .unwrap_or_else(|| panic!("{name} is not in the reference"))
        .1
}
