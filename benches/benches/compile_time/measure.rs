//! The cost of running a command, and the differences between runs.

use std::fmt;
use std::process::Command;

use wait4::Wait4;

/// The cost of a command and all its children.
#[derive(Clone, Copy)]
pub struct Cost {
    /// Processor time, in seconds.
    pub seconds: f64,
    /// Of the largest process, in bytes.
    pub peak_memory: u64,
}

/// Runs a command that must succeed.
pub fn run(command: &mut Command) -> Cost {
    let child = command.spawn().expect("the command starts");
    let ended = child.wait4().expect("the command ends");
    assert!(ended.status.success(), "{command:?} failed");
    let usage = ended.rusage;
    Cost {
        seconds: (usage.utime + usage.stime).as_secs_f64(),
        peak_memory: usage.maxrss,
    }
}

/// The median of several figures, and their spread.
pub struct Spread {
    pub median: f64,
    minimum: f64,
    maximum: f64,
}

impl Spread {
    pub fn of_seconds(costs: &[Cost]) -> Self {
        Self::of(costs.iter().map(|cost| cost.seconds).collect())
    }

    /// Of the ratios round by round.
    pub fn of_ratios(costs: &[Cost], others: &[Cost]) -> Self {
        let pairs = costs.iter().zip(others);
        Self::of(
            pairs
                .map(|(one, other)| one.seconds / other.seconds)
                .collect(),
        )
    }

    fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Self {
            median: figures[figures.len() / 2],
            minimum: figures[0],
            maximum: figures[figures.len() - 1],
        }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            median,
            minimum,
            maximum,
        } = self;
        write!(f, "{median:.2} ({minimum:.2} to {maximum:.2})")
    }
}
