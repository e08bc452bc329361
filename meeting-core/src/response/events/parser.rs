//! Events of a stream: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
//!
//! Written here because an event must be limited in size, which `sse-stream` does not do.

#[cfg(test)]
mod tests;

use std::time::Duration;

use super::event::Event;
use crate::response::decode::without_bom;

/// Takes a body in pieces, and gives its events.
#[derive(Debug)]
pub(super) struct Parser {
    /// The most bytes that an event may have.
    limit: usize,
    /// What is left of the last piece.
    piece: bytes::Bytes,
    /// The beginning of a line that no piece has ended.
    line: Vec<u8>,
    /// The bytes of the lines of this event so far.
    size: usize,
    is_first_line: bool,
    /// Whether the last line ended with a carriage return, to which a line feed may belong.
    after_return: bool,
    fields: Fields,
}

/// The fields of an event that is not complete.
#[derive(Debug, Default)]
struct Fields {
    /// Each line of the data, with a line feed after it.
    data: Vec<u8>,
    id: Option<String>,
    event: Option<String>,
    retry: Option<Duration>,
}

pub(super) enum Line {
    Event(Event<Vec<u8>>),
    /// The next piece is needed.
    Incomplete,
}

/// An event has more bytes than it may have.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: bytes::Bytes::new(),
            line: Vec::new(),
            size: 0,
            is_first_line: true,
            after_return: false,
            fields: Fields::default(),
        }
    }

    /// Adds the next piece, after the last one has been used up.
    pub(super) fn feed(&mut self, piece: bytes::Bytes) {
        self.piece = piece;
    }

    /// Whether there is a beginning of an event that would be lost.
    pub(super) fn is_inside_an_event(&self) -> bool {
        let is_field = |first: &u8| *first != b':';
        !self.fields.data.is_empty() || self.line.first().is_some_and(is_field)
    }

    pub(super) fn next(&mut self) -> Result<Line, TooLarge> {
        loop {
            if self.after_return && !self.piece.is_empty() {
                self.after_return = false;
                if self.piece.starts_with(b"\n") {
                    drop(self.piece.split_to(1));
                }
            }
            let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
            let Some(length) = self.piece.iter().position(is_end) else {
                let rest = std::mem::take(&mut self.piece);
                self.count(rest.len())?;
                self.line.extend_from_slice(&rest);
                return Ok(Line::Incomplete);
            };
            self.count(length)?;
            let rest = self.piece.split_to(length);
            self.after_return = *self.piece.split_to(1) == *b"\r";
            if self.finish_line(&rest) {
                self.size = 0;
                if let Some(event) = self.fields.complete() {
                    return Ok(Line::Event(event));
                }
            }
        }
    }

    fn count(&mut self, bytes: usize) -> Result<(), TooLarge> {
        self.size = self.size.saturating_add(bytes);
        if self.size > self.limit {
            return Err(TooLarge);
        }
        Ok(())
    }

    /// Takes the line that ends with `rest`. Returns true if it is empty, and so ends the event.
    fn finish_line(&mut self, rest: &[u8]) -> bool {
        let mut begun = std::mem::take(&mut self.line);
        let line = if begun.is_empty() {
            rest
        } else {
            begun.extend_from_slice(rest);
            &begun
        };
        let is_first = std::mem::replace(&mut self.is_first_line, false);
        let line = if is_first { without_bom(line) } else { line };
        let is_empty = line.is_empty();
        self.fields.take(line);
        // Its room is of use to the next one.
        begun.clear();
        self.line = begun;
        is_empty
    }
}

impl Fields {
    fn take(&mut self, line: &[u8]) {
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let name = parts.next().unwrap_or_default();
        let value = parts.next().unwrap_or_default();
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.event = Some(text(value)).filter(|event| !event.is_empty()),
            b"id" if !value.contains(&0) => self.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                self.retry = text(value).parse().ok().map(Duration::from_millis);
            }
            // Comments, and fields of later versions.
            _ => {}
        }
    }

    /// The event, unless it has no data.
    fn complete(&mut self) -> Option<Event<Vec<u8>>> {
        let Self {
            mut data,
            id,
            event,
            retry,
        } = std::mem::take(self);
        // The line feed after the last line.
        data.pop()?;
        Some(Event {
            data,
            id,
            event,
            retry,
        })
    }
}

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}
