//! Responses of ten members: declared with `#[response]`, and with serde's derive.

use crate::measure::{Cost, Spread};
use crate::package::{Command, Package};
use crate::sources::Variant;

const COUNT: usize = 200;

const DERIVED: Variant = Variant {
    name: "responses_derived",
    description: "`derive(Deserialize)`",
    dependencies: "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
    source: |_| derived(COUNT),
};

const DECLARED: Variant = Variant {
    name: "responses_declared",
    description: "declared with `#[response]`",
    dependencies: "meeting-api = { path = \"MEETING_API\" }\nserde_json = \"1\"\n",
    source: |_| source("#[meeting_api::response]\n#[derive(Clone, Debug)]", COUNT),
};

/// The members, with types that occur in responses of real services.
const MEMBERS: [(&str, &str); 10] = [
    ("meeting_id", "String"),
    ("subject", "String"),
    ("kind", "u32"),
    ("start_time", "i64"),
    ("is_recurring", "bool"),
    ("host", "Option<String>"),
    ("seats", "Option<u32>"),
    ("room", "Option<Room>"),
    ("rooms", "Vec<Room>"),
    ("tags", "Vec<String>"),
];

/// Returns the source of structs with serde's derive.
pub fn derived(count: usize) -> String {
    source("#[derive(Clone, Debug, serde::Deserialize)]", count)
}

/// Returns the source of the structs. A function for each reads it, which adds to the cost of a build.
fn source(attributes: &str, count: usize) -> String {
    let mut text = format!(
        "/// A room.\n{attributes}\npub struct Room {{\n    /// Its id.\n    pub id: u64,\n    /// Its name.\n    pub name: String,\n}}\n"
    );
    for index in 0..count {
        text.push_str(&format!(
            "/// The response {index}.\n{attributes}\npub struct Response{index} {{\n"
        ));
        for (name, ty) in MEMBERS {
            text.push_str(&format!("    /// The {name}.\n    pub {name}: {ty},\n"));
        }
        text.push_str(&format!(
            "}}\n/// Reads it.\npub fn read{index}(text: &str) -> serde_json::Result<Response{index}> {{\n    serde_json::from_str(text)\n}}\n"
        ));
    }
    text
}

/// Compiles both variants, round by round.
pub fn table(rounds: usize) {
    println!("| command | responses | written | processor time | of `derive(Deserialize)` |");
    println!("| --- | --- | --- | ---: | ---: |");
    for command in [Command::Check, Command::Build] {
        let packages = [DERIVED, DECLARED].map(|variant| Package::new(&variant, &[], command));
        let mut costs: [Vec<Cost>; 2] = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (package, costs) in packages.iter().zip(&mut costs) {
                costs.push(package.compile());
            }
        }
        for (variant, own) in [DERIVED, DECLARED].iter().zip(&costs) {
            println!(
                "| {command} | {COUNT} of {} members | {} | {:.2} s | {} |",
                MEMBERS.len(),
                variant.description,
                Spread::of_seconds(own).median,
                Spread::of_ratios(own, &costs[0]),
            );
        }
    }
}
