//! The examples of the workspace: run one with `cargo run --example <name>`.
