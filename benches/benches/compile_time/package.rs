//! Packages below the target directory, and their compilation.

use std::path::PathBuf;
use std::{fmt, fs};

use crate::endpoints::Endpoint;
use crate::measure::{self, Cost};
use crate::sources::Variant;

/// A way to compile a package.
#[derive(Clone, Copy, PartialEq)]
pub enum Command {
    Check,
    Build,
    /// Incrementally, after the type of one field was changed.
    CheckAfterEdit,
}

impl Command {
    fn word(self) -> &'static str {
        match self {
            Self::Check | Self::CheckAfterEdit => "check",
            Self::Build => "build",
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Check => "`cargo check`",
            Self::Build => "`cargo build`",
            Self::CheckAfterEdit => "`cargo check` after one edit",
        })
    }
}

/// A package with endpoints of one variant. Its dependencies are compiled, its own code is not.
pub struct Package {
    folder: PathBuf,
    command: Command,
}

impl Package {
    pub fn new(variant: &Variant, endpoints: &[Endpoint], command: Command) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("compile_time")
            .join(variant.name);
        let api = concat!(env!("CARGO_MANIFEST_DIR"), "/../meeting-api");
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}",
            variant.name,
            variant.dependencies.replace("MEETING_API", api),
        );
        fs::create_dir_all(folder.join("src")).expect("a folder");
        fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
        fs::write(folder.join("src/lib.rs"), (variant.source)(endpoints)).expect("a source");
        let package = Self { folder, command };
        // The dependencies, and a first compilation that is not counted.
        package.run();
        package
    }

    /// Compiles the package's own code again.
    pub fn compile(&self) -> Cost {
        let source = self.folder.join("src/lib.rs");
        let text = fs::read_to_string(&source).expect("the source");
        let edited = match self.command {
            Command::CheckAfterEdit => edited(&text),
            Command::Check | Command::Build => text,
        };
        fs::write(source, edited).expect("the source");
        self.run()
    }

    fn run(&self) -> Cost {
        let incremental = if self.command == Command::CheckAfterEdit {
            "1"
        } else {
            "0"
        };
        measure::run(
            std::process::Command::new(env!("CARGO"))
                .args([self.command.word(), "--quiet"])
                .current_dir(&self.folder)
                .env("CARGO_INCREMENTAL", incremental)
                // Shared by all packages, so common dependencies are built once.
                .env("CARGO_TARGET_DIR", self.folder.join("../target"))
                .env_remove("RUSTFLAGS"),
        )
    }
}

/// Changes the type of one field, and back.
fn edited(source: &str) -> String {
    let (one, other) = ("pub page: Option<u32>", "pub page: Option<u64>");
    let (from, to) = if source.contains(other) {
        (other, one)
    } else {
        (one, other)
    };
    source.replacen(from, to, 1)
}
