//! The cost of compiling declarations, as Markdown: `cargo bench -p benches --bench compile_time`.
//!
//! The same endpoints are written in four ways:
//!
//! - as structs with serde's derive and nothing else
//! - as structs with serde's derive and bon's builder
//! - by hand, with checks and a send function
//! - as declarations
//!
//! Each becomes a package below the target directory, whose dependencies are built first. All are compiled in turn,
//! round by round, so a ratio compares runs of the same time. Use `-- --rounds 7` for more than three rounds,
//! `-- --quick` for the tables that have a budget, `-- --responses` for responses alone, and
//! `-- --vendor` for `meeting-api` alone.

mod endpoints;
mod measure;
mod package;
mod responses;
mod sources;
mod vendor;

use endpoints::Endpoint;
use measure::{Cost, Spread};
use package::{Command, Package};
use sources::VARIANTS;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let rounds = arguments
        .iter()
        .position(|argument| argument == "--rounds")
        .and_then(|position| arguments.get(position + 1))
        .map_or(3, |rounds| rounds.parse().expect("a number after --rounds"));
    if arguments.iter().any(|argument| argument == "--responses") {
        responses::table(rounds);
        return;
    }
    if arguments.iter().any(|argument| argument == "--vendor") {
        vendor::table(rounds);
        return;
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");

    println!(
        "| command | endpoints | written | processor time | of `derive(Serialize)` | of bon | of by hand | peak memory |"
    );
    println!("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |");
    if !quick {
        for command in [Command::Check, Command::Build] {
            for count in [1, 50] {
                let label = format!("{count} of 11 fields");
                table(&label, &endpoints::equal(count), command, rounds);
            }
        }
    }
    table(
        "200 of 11 fields",
        &endpoints::equal(200),
        Command::Check,
        rounds,
    );
    if !quick {
        table(
            "200 of 11 fields",
            &endpoints::equal(200),
            Command::Build,
            rounds,
        );
        table(
            "119 of mixed shapes",
            &endpoints::mixed(119),
            Command::Check,
            rounds,
        );
    }
    table(
        "200 of 11 fields",
        &endpoints::equal(200),
        Command::CheckAfterEdit,
        rounds,
    );
    println!();
    responses::table(rounds);
    println!();
    vendor::table(rounds);
}

/// Compiles the endpoints in every variant, round by round.
fn table(label: &str, endpoints: &[Endpoint], command: Command, rounds: usize) {
    let packages: Vec<Package> = VARIANTS
        .iter()
        .map(|variant| Package::new(variant, endpoints, command))
        .collect();
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); packages.len()];
    for _ in 0..rounds {
        for (package, costs) in packages.iter().zip(&mut costs) {
            costs.push(package.compile());
        }
    }
    for (variant, own) in VARIANTS.iter().zip(&costs) {
        let ratio = |name: &str| {
            let other = VARIANTS.iter().position(|variant| variant.name == name);
            let other = &costs[other.expect("a variant")];
            Spread::of_ratios(own, other).to_string()
        };
        println!(
            "| {command} | {label} | {} | {:.2} s | {} | {} | {} | {} MiB |",
            variant.description,
            Spread::of_seconds(own).median,
            ratio("derive"),
            ratio("bon"),
            ratio("hand"),
            own.iter()
                .map(|cost| cost.peak_memory >> 20)
                .max()
                .unwrap_or(0),
        );
    }
}
