//! Reading a dial string from its start to its end.

use super::error::{Place, Problem};

/// The unread rest of a dial string whose characters are printable ASCII, so that one octet is one
/// character. A method with the name of a grammar rule reads what that rule says.
#[derive(Clone)]
pub(super) struct Input<'a> {
    pub(super) rest: &'a str,
    pub(super) position: usize,
}

impl<'a> Input<'a> {
    pub(super) fn new(value: &'a str) -> Self {
        Self {
            rest: value,
            position: 1,
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.rest.bytes().next()
    }

    /// Takes as many octets; all, if there are fewer.
    pub(super) fn take(&mut self, count: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(count).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.position = self.position.saturating_add(taken.len());
        taken
    }

    /// Takes the octets up to the first that is not allowed.
    pub(super) fn run(&mut self, allowed: impl Fn(u8) -> bool) -> &'a str {
        let end = self.rest.bytes().position(|byte| !allowed(byte));
        self.take(end.unwrap_or(self.rest.len()))
    }

    pub(super) fn eat(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.take(1);
        }
        found
    }

    pub(super) fn place(&self) -> Place {
        Place {
            position: self.position,
            found: self.peek().map(char::from),
        }
    }

    #[cold]
    pub(super) fn wrong(&self, rule: &'static str) -> Problem {
        Problem::Syntax(self.place(), rule)
    }
}
