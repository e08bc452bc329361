//! The habits of the workspace as commands: `cargo xtask` lists them.

mod bless;
#[cfg(test)]
mod commands;
mod deny;
mod features;
mod links;
#[cfg(test)]
mod manifests;
mod markdown;
#[cfg(test)]
mod metadata;
mod minimal_versions;
mod nightly;
mod package;
#[cfg(test)]
mod pages;
mod process;
mod public_api;
mod semver;
mod simple;
#[cfg(test)]
mod supply_chain;
mod targets;
mod tool;
mod workspace;

use std::error::Error;
use std::process::ExitCode;

/// What a habit comes to.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

struct Habit {
    name: &'static str,
    /// What may stand behind the name.
    arguments: &'static str,
    purpose: &'static str,
    run: fn(&[String]) -> Outcome,
}

const fn habit(
    name: &'static str,
    arguments: &'static str,
    purpose: &'static str,
    run: fn(&[String]) -> Outcome,
) -> Habit {
    Habit {
        name,
        arguments,
        purpose,
        run,
    }
}

const HABITS: &[Habit] = &[
    habit("check", "", "the gate: what `.ci/run` does", simple::check),
    habit(
        "bless",
        "[expansions] [declarations] [messages] [public-api]",
        "accept what changed, or only what is named; read the diff before it is committed",
        bless::run,
    ),
    habit(
        "bench",
        "[cargo bench's arguments]",
        "measure",
        simple::bench,
    ),
    habit(
        "fuzz",
        "[seconds]",
        "each fuzz target for a while (60 seconds); needs a nightly toolchain",
        simple::fuzz,
    ),
    habit(
        "docs",
        "[--open]",
        "the documentation as it will be published, and its examples",
        simple::docs,
    ),
    habit(
        "features",
        "",
        "every set of features compiles without a warning; each feature passes the tests",
        features::run,
    ),
    habit(
        "deny",
        "",
        "licences, sources and doubles among the dependencies",
        deny::run,
    ),
    habit(
        "advisories",
        "",
        "known vulnerabilities among the dependencies; needs their database",
        deny::advisories,
    ),
    habit(
        "minimal-versions",
        "",
        "both crates compile with the oldest versions that they ask for; needs a nightly toolchain",
        minimal_versions::run,
    ),
    habit(
        "package",
        "[cargo package's arguments]",
        "make the packages, and compile and test them from the packages alone",
        package::run,
    ),
    habit(
        "public-api",
        "",
        "the public API is the one that is recorded; needs a nightly toolchain",
        public_api::run,
    ),
    habit(
        "semver",
        "[revision]",
        "the version tells what changed since the last release, or since a revision",
        semver::run,
    ),
    habit(
        "targets",
        "[target]...",
        "both crates compile for other systems, as far as this machine can",
        targets::run,
    ),
    habit(
        "links",
        "",
        "links resolve; lists those that lead outside",
        links::run,
    ),
    habit("typos", "", "spelling", simple::typos),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, arguments)) = arguments.split_first() else {
        print!("{}", help());
        return ExitCode::SUCCESS;
    };
    let Some(habit) = HABITS.iter().find(|habit| habit.name == name) else {
        eprint!("xtask: there is no `{name}`\n\n{}", help());
        return ExitCode::from(2);
    };
    match (habit.run)(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {name}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut text = String::new();
    for habit in HABITS {
        let usage = format!("cargo xtask {} {}", habit.name, habit.arguments);
        text.push_str(&format!("{}\n    {}\n", usage.trim_end(), habit.purpose));
    }
    text
}
