//! Parts of JSON.

use super::{Head, MultipartWriter, Part};
use crate::value::json::JsonWriter;
use crate::value::wire::Value;

impl MultipartWriter {
    /// Writes one part as JSON.
    pub(crate) fn json_part(&mut self, name: &'static str, value: &Value<'_>) {
        let mut json = JsonWriter::default();
        json.value(value);
        match json.finish() {
            Ok(json) => self.parts.push(Part {
                name,
                head: Head::Json,
                content: json.into(),
            }),
            Err(failure) => {
                self.failure.get_or_insert(failure);
            }
        }
    }
}
