//! The names of a struct's members, and how many of them share a row.

/// The number of slots in a tuple.
pub(super) const ROW: usize = 16;

/// The names of a struct and of its members on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    pub(super) structure: &'static str,
    pub(super) members: &'static [&'static str],
}

impl Names {
    pub(super) fn new(structure: &'static str, members: &'static [&'static str]) -> Self {
        Self { structure, members }
    }

    /// Returns the name of a member.
    pub(super) fn member(&self, index: usize) -> &'static str {
        self.members.get(index).copied().unwrap_or_default()
    }
}
