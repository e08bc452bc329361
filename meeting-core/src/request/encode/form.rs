//! `application/x-www-form-urlencoded` bodies.

use std::borrow::Cow;

use crate::request::encode::add_pair;

/// A form that is being written. Spaces are written as `%20`, which every decoder of forms reads as a space.
#[derive(Debug, Default)]
pub struct FormWriter {
    text: String,
}

impl FormWriter {
    /// Writes one field. Several values are separated by commas.
    pub fn field(&mut self, name: &str, texts: &[Cow<'_, str>]) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        add_pair(&mut self.text, name, texts);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

#[cfg(test)]
mod tests;
