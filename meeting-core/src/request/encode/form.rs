//! `application/x-www-form-urlencoded` bodies.

use crate::request::encode::percent_encode;
use crate::value::text::{TextValue, text};

/// A form in the making. Blanks are written as `%20`, which every decoder of forms reads as a blank.
#[derive(Debug, Default)]
pub struct FormWriter {
    text: String,
}

impl FormWriter {
    /// One field.
    pub fn field<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        percent_encode(&mut self.text, name);
        self.text.push('=');
        percent_encode(&mut self.text, &text(value));
    }

    /// A list as a repeated field; an empty list sends none.
    pub fn field_list<'a, T: TextValue + 'a>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = &'a T>,
    ) {
        for value in values {
            self.field(name, value);
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

#[cfg(test)]
mod tests;
