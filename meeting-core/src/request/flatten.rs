//! Objects whose fields are parameters of the request that holds them.

use std::marker::PhantomData;

use crate::request::valid::Validate;
use crate::value::json::JsonValue;
use crate::value::wire::{Found, Value, Wire, found, found_if};

/// A type whose fields can be parameters: a type that `#[object]` declares.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be flattened",
    label = "not declared with `#[object]`"
)]
pub trait Flat: JsonValue {
    /// The wire names of the object's fields.
    const NAMES: &'static [&'static str];
}

#[diagnostic::do_not_recommend]
impl<T: Validate + JsonValue> Flat for T {
    const NAMES: &'static [&'static str] = <T as Validate>::NAMES;
}

fn written<T: Flat>(found: Found<'_, T>) -> Value<'_> {
    found.written(|value| Wire::Json(value))
}

/// Returns the fields of an object.
pub fn flat<T: Flat>(value: &T) -> Value<'_> {
    written(found(value))
}

/// Returns the fields of an object, if there is one.
pub fn flat_if<T: Flat>(value: &Option<T>) -> Value<'_> {
    written(found_if(value))
}

/// The wire names of an object's fields. A type that is not an object has none. Another check reports that it
/// cannot be flattened.
#[derive(Debug)]
pub struct Flattened<T: ?Sized>(PhantomData<T>);

impl<T: Flat> Flattened<T> {
    /// The names.
    pub const NAMES: Names = Names(<T as Flat>::NAMES);
}

/// The names of a type that is not an object.
pub trait NoNames {
    /// No names.
    const NAMES: Names = Names(&[]);
}

impl<T: ?Sized> NoNames for Flattened<T> {}

/// The wire names of parameters, at compile time.
#[derive(Clone, Copy, Debug)]
pub struct Names(&'static [&'static str]);

impl Names {
    /// Returns true if the names contain this one.
    pub const fn has(self, name: &str) -> bool {
        let mut rest = self.0;
        while let [first, others @ ..] = rest {
            if equal(first.as_bytes(), name.as_bytes()) {
                return true;
            }
            rest = others;
        }
        false
    }

    /// Returns true if both have a name in common.
    pub const fn meet(self, other: Self) -> bool {
        let mut rest = self.0;
        while let [first, others @ ..] = rest {
            if other.has(first) {
                return true;
            }
            rest = others;
        }
        false
    }
}

const fn equal(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}
