//! A visit of the fields of a declaration, for everything that needs all of them. The checks read the rules
//! from the declaration's data, and the encoding reads where each value goes.

use crate::request::check::Checker;
use crate::request::encode::Encoder;
use crate::request::valid::Validate;
use crate::spec::{EndpointSpec, ObjectSpec};
use crate::value::json::JsonWriter;
use crate::value::wire::Value;

/// Takes the values of all fields, in the order of the struct.
pub trait Visit {
    /// Receives the values. Called once.
    fn values(&mut self, values: &[Value<'_>]);
}

/// Checks a request or an object: the rules that are data, then those that are code.
pub fn check<T: Validate>(value: &T, checker: &mut Checker) {
    let before = checker.count();
    value.fields(&mut Checks {
        record: T::record(),
        checker,
    });
    value.rules(checker);
    if checker.count() > before {
        checker.sort(before, T::record().parameters());
    }
}

struct Checks<'c> {
    record: &'static ObjectSpec,
    checker: &'c mut Checker,
}

impl Visit for Checks<'_> {
    fn values(&mut self, values: &[Value<'_>]) {
        for (parameter, value) in self.record.parameters().iter().zip(values) {
            if value.is_there() {
                self.checker.field(parameter, value);
            }
        }
        for rule in self.record.rules() {
            self.checker.group(rule, |name| {
                let position = self
                    .record
                    .parameters()
                    .iter()
                    .position(|p| p.name() == name);
                position
                    .and_then(|position| values.get(position))
                    .is_some_and(Value::is_set)
            });
        }
    }
}

/// Writes a request.
pub(crate) fn encode<T: Validate>(request: &T, spec: &'static EndpointSpec, to: &mut Encoder) {
    request.fields(&mut Encoding { spec, to });
}

struct Encoding<'e> {
    spec: &'static EndpointSpec,
    to: &'e mut Encoder,
}

impl Visit for Encoding<'_> {
    fn values(&mut self, values: &[Value<'_>]) {
        self.to.request(self.spec, values);
    }
}

/// Writes a nested object.
pub fn write_object<T: Validate>(object: &T, to: &mut JsonWriter) {
    object.fields(&mut Members {
        record: T::record(),
        to,
    });
}

struct Members<'w> {
    record: &'static ObjectSpec,
    to: &'w mut JsonWriter,
}

impl Visit for Members<'_> {
    fn values(&mut self, values: &[Value<'_>]) {
        self.to.begin_object();
        for (parameter, value) in self.record.parameters().iter().zip(values) {
            self.to.field(parameter.name(), value);
        }
        self.to.end_object();
    }
}

#[cfg(test)]
mod tests;
