//! Generated packages and their builds.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The dependencies that both programs have in common.
pub const BASELINE: &str = r#"
reqwest = { version = "0.13.5", default-features = false, features = ["json", "rustls"] }
serde = { version = "1.0.229", features = ["derive"] }
"#;

/// The dependencies of the complete program written by hand.
pub const BY_HAND: &str = r#"
base64 = { version = "0.23", default-features = false, features = ["alloc"] }
getrandom = { version = "0.4", default-features = false }
hex = { version = "0.4", default-features = false, features = ["alloc"] }
hmac = { version = "0.13", default-features = false }
reqwest = { version = "0.13.5", default-features = false, features = ["rustls"] }
serde = { version = "1.0.229", features = ["derive"] }
serde_json = "1.0"
sha2 = { version = "0.11", default-features = false }
tokio = { version = "1.54", default-features = false, features = ["rt", "net", "time"] }
"#;

pub const OURS: &str = r#"
meeting-api = { path = "MEETING_API" }
tokio = { version = "1.54", default-features = false, features = ["rt", "net", "time"] }
"#;

pub struct Package {
    directory: PathBuf,
}

impl Package {
    /// Writes a package with a library or some programs, with the versions of this workspace.
    pub fn new(name: &str, dependencies: &str, sources: &[(&str, &str)]) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("footprint")
            .join(name);
        let dependencies = dependencies.replace(
            "MEETING_API",
            here.with_file_name("meeting-api").to_str().unwrap(),
        );
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]{dependencies}"
        );
        for (name, source) in sources {
            let file = match *name {
                "lib" => directory.join("src/lib.rs"),
                program => directory.join("src/bin").join(program).with_extension("rs"),
            };
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, source).unwrap();
        }
        fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        fs::copy(
            here.with_file_name("Cargo.lock"),
            directory.join("Cargo.lock"),
        )
        .unwrap();
        Self { directory }
    }

    /// Returns the third-party crates that are built for the package: name and version.
    pub fn crates(&self) -> BTreeSet<String> {
        let tree = self.cargo(&["tree", "--edges=normal,build", "--prefix=none"]);
        tree.lines()
            // Crates of this workspace have a path after the version.
            .filter(|line| !line.is_empty() && !line.contains(" (/"))
            .map(|line| line.trim_end_matches(" (*)").replace(" (proc-macro)", ""))
            .collect()
    }

    /// Returns the sizes of the programs, without symbols.
    pub fn sizes(&self, programs: [&str; 2]) -> [u64; 2] {
        let target = self.directory.with_file_name("target");
        self.cargo(&[
            "build",
            "--release",
            "--target-dir",
            target.to_str().unwrap(),
        ]);
        programs.map(|program| {
            let program = target.join("release").join(program);
            fs::metadata(program).unwrap().len()
        })
    }

    /// Builds the package with all its dependencies, and returns the processor time in seconds.
    pub fn build_from_scratch(&self) -> f64 {
        let target = self.directory.join("target");
        if target.exists() {
            fs::remove_dir_all(&target).unwrap();
        }
        let before = processor_time_of_children();
        self.cargo(&["build", "--target-dir", target.to_str().unwrap()]);
        processor_time_of_children() - before
    }

    fn cargo(&self, arguments: &[&str]) -> String {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.directory)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Returns the processor time of the children that have ended and of their children, in seconds.
fn processor_time_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    // After the name of the program, which may contain any character.
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks = |index: usize| -> f64 {
        fields
            .split_whitespace()
            .nth(index)
            .unwrap()
            .parse()
            .unwrap()
    };
    // User and system time, which Linux reports in hundredths of a second.
    (ticks(13) + ticks(14)) / 100.0
}
