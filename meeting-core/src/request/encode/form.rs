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

    pub(crate) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

#[cfg(test)]
mod tests;
