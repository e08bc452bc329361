//! Measurements.

use crate::{Outcome, command};

pub fn run(arguments: &[String]) -> Outcome {
    command::succeed(command::cargo(&["bench", "--package", "benches"]).args(arguments))
}
