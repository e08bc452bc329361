//! Tasks of this workspace that no other tool does. `cargo xtask` lists them.

mod bench;
mod bless;
mod command;
mod fuzz;
mod package;
#[cfg(test)]
mod release;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

/// The result of a task.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The packages on the registry, in the order of publication.
const PUBLISHED: [&str; 3] = ["meeting-macros", "meeting-core", "meeting-api"];

const HELP: &str = "\
cargo xtask bless [expansions] [declarations] [messages] [public-api]
    accept all changed recordings, or only the named ones; read the diff before committing it
cargo xtask bench [ARGUMENTS OF CARGO BENCH]
    run the benchmarks
cargo xtask fuzz [SECONDS]
    run each fuzz target for a while (60 seconds); needs a nightly toolchain and cargo-fuzz
cargo xtask package [ARGUMENTS OF CARGO PACKAGE]
    make the packages, and compile and test each of them outside the workspace
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((task, arguments)) = arguments.split_first() else {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    };
    let outcome = match task.as_str() {
        "bench" => bench::run(arguments),
        "bless" => bless::run(arguments),
        "fuzz" => fuzz::run(arguments),
        "package" => package::run(arguments),
        _ => {
            eprint!("xtask: unknown task `{task}`\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {task}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns the directory of the workspace.
fn root() -> &'static Path {
    // Read from the variable that Cargo sets at run time: clones that share a target directory share this program.
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR");
        PathBuf::from(package.unwrap_or(env!("CARGO_MANIFEST_DIR").into())).join("..")
    });
    &ROOT
}
