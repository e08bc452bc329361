//! What cargo knows of the workspace.

use serde_json::Value;

use crate::process;

/// The packages, as `cargo metadata` describes them.
pub fn packages() -> Vec<Value> {
    let metadata = process::output(&mut process::cargo(&[
        "metadata",
        "--format-version=1",
        "--no-deps",
        "--offline",
    ]));
    let mut metadata: Value = serde_json::from_str(&metadata.unwrap()).unwrap();
    match metadata["packages"].take() {
        Value::Array(packages) => packages,
        other => panic!("`cargo metadata` knows no packages: {other}"),
    }
}
