//! Other systems than this one: `cargo check` for each that this machine has a standard library for, or a
//! toolchain with the source of one.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Outcome, process, workspace};

struct Target {
    triple: &'static str,
    features: &'static [&'static str],
    /// A program without which the dependencies cannot be compiled.
    needs: Option<&'static str>,
}

/// TLS brings C along, which needs a compiler for the other system.
const ALL_BUT_TLS: &[&str] = &[
    "--no-default-features",
    "--features=blocking,openapi,testing,tower",
];

const TARGETS: &[Target] = &[
    Target {
        triple: "x86_64-pc-windows-msvc",
        features: ALL_BUT_TLS,
        needs: None,
    },
    Target {
        triple: "x86_64-pc-windows-gnu",
        features: &["--all-features"],
        needs: Some("x86_64-w64-mingw32-gcc"),
    },
    Target {
        triple: "aarch64-apple-darwin",
        features: ALL_BUT_TLS,
        needs: None,
    },
    // Everything but our own transport: requests go through a `tower::Service`.
    Target {
        triple: "wasm32-wasip1",
        features: &["--no-default-features", "--features=openapi,tower"],
        needs: None,
    },
];

pub fn run(named: &[String]) -> Outcome {
    let known = |name: &String| TARGETS.iter().any(|target| target.triple == name);
    if let Some(unknown) = named.iter().find(|name| !known(name)) {
        return Err(format!("`{unknown}` is not one of the targets").into());
    }
    let source = with_source();
    for target in TARGETS {
        if named.is_empty() || named.iter().any(|name| name == target.triple) {
            check(target, source.as_deref())?;
        }
    }
    Ok(())
}

fn check(target: &Target, source: Option<&Path>) -> Outcome {
    let triple = target.triple;
    if let Some(program) = target.needs
        && !process::works(process::program(program, &[]).arg("--version"))
    {
        eprintln!("SKIPPED: {triple} needs {program}, and there is none");
        return Ok(());
    }
    let mut check = if has_library(triple) {
        process::cargo(&["check"])
    } else if let Some(folder) = source {
        let mut check = Command::new(folder.join("cargo"));
        check.current_dir(workspace::root());
        check.env("RUSTC", folder.join("rustc"));
        // It is not a nightly one, but what it is asked for is unstable.
        check.env("RUSTC_BOOTSTRAP", "1");
        check.args(["check", "-Zbuild-std=std,panic_abort"]);
        check
    } else {
        eprintln!(
            "SKIPPED: there is no standard library for {triple}, and no toolchain with its source"
        );
        return Ok(());
    };
    let folder = workspace::target().join("targets");
    check.args([
        "--package",
        "meeting-api",
        "--target",
        triple,
        "--target-dir",
    ]);
    process::succeed(check.arg(folder).args(target.features))
}

/// Whether the toolchain of the workspace has a standard library for a system.
fn has_library(triple: &str) -> bool {
    let mut folder = process::program("rustc", &["--print", "target-libdir", "--target", triple]);
    process::output(&mut folder).is_ok_and(|folder| Path::new(folder.trim()).exists())
}

/// The first toolchain on the path that has the source of the standard library.
fn with_source() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find(|folder| {
        let rustc = folder.join("rustc");
        let sysroot = process::output(Command::new(rustc).args(["--print", "sysroot"]));
        folder.join("cargo").exists()
            && sysroot.is_ok_and(|sysroot| {
                let library = "lib/rustlib/src/rust/library/std/Cargo.toml";
                Path::new(sysroot.trim()).join(library).exists()
            })
    })
}
