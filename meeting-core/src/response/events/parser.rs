//! Parser of event streams: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
//!
//! Written here because an event must be limited in size, which `sse-stream` does not do.

#[cfg(test)]
mod tests;

use std::time::Duration;

use memchr::memchr2;

use super::event::Event;
use crate::response::decode::without_bom;

/// A parser that takes a body in pieces and returns its events.
#[derive(Debug)]
pub(super) struct Parser {
    /// The maximum size of an event, in bytes.
    limit: usize,
    /// The last piece.
    piece: bytes::Bytes,
    /// The number of bytes of the piece that were read.
    read: usize,
    /// The beginning of a line whose end has not arrived.
    line: Vec<u8>,
    /// The number of bytes of the lines of this event so far.
    size: usize,
    is_first_line: bool,
    /// True if the last line ended with a carriage return, to which a line feed may belong.
    after_return: bool,
    fields: Fields,
}

/// The fields of an incomplete event.
#[derive(Debug, Default)]
struct Fields {
    /// The lines of the data, with line feeds between them.
    data: Option<Vec<u8>>,
    id: Option<String>,
    event: Option<String>,
    retry: Option<Duration>,
}

pub(super) enum Line {
    Event(Event<Vec<u8>>),
    /// The parser needs the next piece.
    Incomplete,
}

/// An event is larger than the maximum.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: bytes::Bytes::new(),
            read: 0,
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
        self.read = 0;
    }

    /// Returns true if the parser has the beginning of an event, which would be lost.
    pub(super) fn is_inside_an_event(&self) -> bool {
        let line = if self.is_first_line {
            without_bom(&self.line)
        } else {
            &self.line
        };
        let is_field = |first: &u8| *first != b':';
        self.fields.data.is_some() || line.first().is_some_and(is_field)
    }

    pub(super) fn next(&mut self) -> Result<Line, TooLarge> {
        let piece = std::mem::take(&mut self.piece);
        let event = self.next_of(&piece)?;
        Ok(match event {
            Some(event) => {
                self.piece = piece;
                Line::Event(event)
            }
            None => Line::Incomplete,
        })
    }

    /// Returns the next event that ends in this piece.
    fn next_of(&mut self, piece: &[u8]) -> Result<Option<Event<Vec<u8>>>, TooLarge> {
        loop {
            let mut rest = piece.get(self.read..).unwrap_or_default();
            if self.after_return && !rest.is_empty() {
                self.after_return = false;
                if let Some(after) = rest.strip_prefix(b"\n") {
                    self.read += 1;
                    rest = after;
                }
            }
            let end = memchr2(b'\n', b'\r', rest);
            let Some((line, end)) = end.and_then(|end| rest.split_at_checked(end)) else {
                self.count(rest.len())?;
                self.line.extend_from_slice(rest);
                return Ok(None);
            };
            self.count(line.len())?;
            self.read += line.len() + 1;
            self.after_return = end.starts_with(b"\r");
            if self.finish_line(line) {
                self.size = 0;
                if let Some(event) = self.fields.complete() {
                    return Ok(Some(event));
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
        if !is_empty {
            self.fields.take(line);
        }
        // The next line reuses the memory.
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
            b"data" => match &mut self.data {
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
                None => self.data = Some(value.to_vec()),
            },
            b"event" => self.event = Some(text(value)).filter(|event| !event.is_empty()),
            b"id" if !value.contains(&0) => self.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                if let Ok(time) = text(value).parse() {
                    self.retry = Some(Duration::from_millis(time));
                }
            }
            // Comments, and fields of later versions.
            _ => {}
        }
    }

    /// Returns the event, unless it has no data. Its id and its wait are then those of the next event.
    fn complete(&mut self) -> Option<Event<Vec<u8>>> {
        let event = self.event.take();
        Some(Event {
            data: self.data.take()?,
            id: self.id.take(),
            event,
            retry: self.retry.take(),
        })
    }
}

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).into_owned()
}
