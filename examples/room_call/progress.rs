//! Lines that a person can follow.

use std::fmt::Display;
use std::io::{self, Write};
use std::time::Instant;

/// Says what happens, each line with the seconds since the beginning.
pub struct Progress(Instant);

impl Progress {
    pub fn begin() -> Self {
        Self(Instant::now())
    }

    /// A line that nobody can read any more, because the output is closed, is no reason to leave a room
    /// ringing.
    pub fn say(&self, what: impl Display) {
        let seconds = self.0.elapsed().as_secs_f32();
        let mut out = io::stdout().lock();
        let _ = writeln!(out, "  {seconds:5.1} s  {what}");
        let _ = out.flush();
    }
}
