//! Visitors.

use serde::de::Visitor;

use crate::response::reader::fail::{Fail, Read};
use crate::response::reader::input::Visit;

/// The visitor of a type, and later its value.
pub(in crate::response::reader) struct Erased<'de, V: Visitor<'de>> {
    visitor: Option<V>,
    value: Option<V::Value>,
}

impl<'de, V: Visitor<'de>> Erased<'de, V> {
    pub(in crate::response::reader) fn new(visitor: V) -> Self {
        Self {
            visitor: Some(visitor),
            value: None,
        }
    }

    pub(super) fn visitor(&self) -> Option<&V> {
        self.visitor.as_ref()
    }

    pub(super) fn visit(&mut self, visit: impl FnOnce(V) -> Read<V::Value>) -> Read {
        let visitor = self.visitor.take();
        let visitor = visitor.ok_or_else(|| Fail::protocol("a visitor was used twice"))?;
        self.value = Some(visit(visitor)?);
        Ok(())
    }

    pub(in crate::response::reader) fn value(self) -> Read<V::Value> {
        self.value
            .ok_or_else(|| Fail::protocol("a visitor was not used"))
    }
}

/// Shows an erased visitor to a deserializer.
pub(super) struct Erasing<'a, 'de>(pub &'a mut dyn Visit<'de>);
