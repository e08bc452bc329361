//! The fields of an object as its members.

use super::JsonWriter;
use crate::value::text::text;
use crate::value::wire::{Value, Wire};

impl JsonWriter {
    /// Writes a field as a member of an object, or leaves it out.
    pub(crate) fn field(&mut self, name: &'static str, value: &Value<'_>) {
        if !value.is_json() {
            let failure = serde::ser::Error::custom(format_args!("`{name}` is not JSON"));
            self.failure.get_or_insert(failure);
        } else if !matches!(value.wire, Wire::Absent) {
            self.member_name(name);
            self.value(value);
        }
    }

    /// Writes the value of a field.
    pub(crate) fn value(&mut self, value: &Value<'_>) {
        match &value.wire {
            Wire::Absent | Wire::Null => self.null(),
            Wire::Json(value) => value.write_json(self),
            Wire::Serde(value) => value.write(self),
            Wire::Text(value) => self.serialized(text(*value).as_ref()),
            Wire::Displayed(value) => self.serialized(&value.to_string()),
            // A value of another kind was rejected before.
            Wire::Texts(_)
            | Wire::DisplayedList(_)
            | Wire::Entries(_)
            | Wire::Part(_)
            | Wire::Payload(_) => self.null(),
        }
    }

    /// Writes the members of an object into the object that is open.
    pub(crate) fn flat(&mut self, value: &Value<'_>) {
        if matches!(value.wire, Wire::Absent | Wire::Null) {
            return;
        }
        let start = self.text.len();
        self.value(value);
        if !matches!(self.text.get(start..), Some([b'{', .., b'}'])) {
            let failure = serde::ser::Error::custom("the flattened value is not an object");
            self.failure.get_or_insert(failure);
            return;
        }
        self.text.pop();
        let mut members = self.text.split_off(start);
        members.drain(..1);
        if !members.is_empty() {
            self.separate();
            self.text.append(&mut members);
        }
    }
}
