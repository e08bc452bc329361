//! The values of fields, as generated code passes them on.
//!
//! One visit of all fields serves the checks and the encoding. A [`Value`] therefore describes how it is
//! written and, if a rule of the declaration needs it, how it is measured. The macro chooses the constructor by
//! the position of the field and by its `Option`s. The bounds of the constructor are the requirements of the
//! position and the rules on the type.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fmt;

use crate::request::check::{Checker, Number};
use crate::value::body::Payload;
use crate::value::display::DisplayedList;
use crate::value::entries::Entries;
use crate::value::json::{BodyValue, JsonValue, JsonWriter};
use crate::value::length::Length;
use crate::value::part::{MultipartWriter, PartValue};
use crate::value::text::TextValue;

/// The value of one field.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    pub(crate) wire: Wire<'a>,
    pub(crate) measure: Measure<'a>,
}

/// The serialization of a value.
#[derive(Clone, Copy)]
pub(crate) enum Wire<'a> {
    Absent,
    Null,
    Text(&'a dyn TextValue),
    Displayed(&'a dyn fmt::Display),
    Texts(&'a dyn Texts),
    DisplayedList(&'a dyn DisplayedList),
    Entries(&'a dyn Entries),
    Json(&'a dyn Json),
    /// Written by serde, without rules.
    Serde(&'a dyn BodyValue),
    Part(&'a dyn Part),
    Payload(&'a dyn Payload),
}

/// The property that `non_empty`, `len` and `range` check.
#[derive(Clone, Copy)]
pub(crate) enum Measure<'a> {
    Nothing,
    Length(&'a dyn Length),
    Number(&'a dyn Number),
}

impl<'a> Value<'a> {
    pub(crate) const ABSENT: Self = Self::new(Wire::Absent);

    pub(crate) const fn new(wire: Wire<'a>) -> Self {
        Self {
            wire,
            measure: Measure::Nothing,
        }
    }

    /// Adds the length that a rule checks.
    pub fn length<T: Length>(mut self, of: Found<'a, T>) -> Self {
        if let Found::Set(value) = of {
            self.measure = Measure::Length(value);
        }
        self
    }

    /// Adds the number that a rule checks.
    pub fn number<T: Number>(mut self, of: Found<'a, T>) -> Self {
        if let Found::Set(value) = of {
            self.measure = Measure::Number(value);
        }
        self
    }

    /// Returns true if there is a value to check: neither absent nor `null`.
    pub(crate) fn is_there(&self) -> bool {
        !matches!(self.wire, Wire::Absent | Wire::Null)
    }

    /// Returns true if the value can be written as JSON.
    pub(crate) fn is_json(&self) -> bool {
        !matches!(
            self.wire,
            Wire::Texts(_)
                | Wire::DisplayedList(_)
                | Wire::Entries(_)
                | Wire::Part(_)
                | Wire::Payload(_)
        )
    }

    /// Returns true if the field counts as set in a rule over several fields. An empty list or map in a query
    /// or a form sends nothing.
    pub(crate) fn is_set(&self) -> bool {
        match self.wire {
            Wire::Absent => false,
            Wire::Texts(list) => !list.is_empty(),
            Wire::DisplayedList(list) => !list.is_empty(),
            Wire::Entries(map) => !map.is_empty(),
            _ => true,
        }
    }
}

/// Shows no values, because they may be secrets.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Value").finish_non_exhaustive()
    }
}

/// The content of a field without its `Option`s.
#[derive(Debug)]
pub enum Found<'a, T: ?Sized> {
    /// The field is left out.
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Set(&'a T),
}

/// Returns the content of a required field.
pub fn found<T>(value: &T) -> Found<'_, T> {
    Found::Set(value)
}

/// Returns the content of an optional field.
pub fn found_if<T>(value: &Option<T>) -> Found<'_, T> {
    match value {
        Some(value) => Found::Set(value),
        None => Found::Absent,
    }
}

/// Returns the content of an optional field that may be `null`.
pub fn found_or_null<T>(value: &Option<Option<T>>) -> Found<'_, T> {
    match value {
        Some(Some(value)) => Found::Set(value),
        Some(None) => Found::Null,
        None => Found::Absent,
    }
}

impl<'a, T> Found<'a, T> {
    /// Returns the value in the given form, if there is one.
    pub(crate) fn written(self, wire: impl FnOnce(&'a T) -> Wire<'a>) -> Value<'a> {
        match self {
            Self::Absent => Value::ABSENT,
            Self::Null => Value::new(Wire::Null),
            Self::Set(value) => Value::new(wire(value)),
        }
    }
}

// One function for each position, `Option` and measure. They are written out because the compiler shows them
// when the type of a field does not fit.

/// Wraps a JSON value.
pub fn json<T: JsonValue>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Json(value))
}

/// Wraps a JSON value, if there is one.
pub fn json_if<T: JsonValue>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Json(value))
}

/// Wraps a JSON value or `null`, if there is one.
pub fn json_or_null<T: JsonValue>(value: &Option<Option<T>>) -> Value<'_> {
    found_or_null(value).written(|value| Wire::Json(value))
}

/// Wraps a JSON value with a rule for its length.
pub fn json_length<T: JsonValue + Length>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Json(value))
        .length(found(value))
}

/// Wraps a JSON value with a rule for its length, if there is one.
pub fn json_length_if<T: JsonValue + Length>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Json(value))
        .length(found_if(value))
}

/// Wraps a JSON value with a rule for its length, or `null`, if there is one.
pub fn json_length_or_null<T: JsonValue + Length>(value: &Option<Option<T>>) -> Value<'_> {
    found_or_null(value)
        .written(|value| Wire::Json(value))
        .length(found_or_null(value))
}

/// Wraps a JSON number with a range.
pub fn json_number<T: JsonValue + Number>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Json(value))
        .number(found(value))
}

/// Wraps a JSON number with a range, if there is one.
pub fn json_number_if<T: JsonValue + Number>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Json(value))
        .number(found_if(value))
}

/// Wraps a JSON number with a range, or `null`, if there is one.
pub fn json_number_or_null<T: JsonValue + Number>(value: &Option<Option<T>>) -> Value<'_> {
    found_or_null(value)
        .written(|value| Wire::Json(value))
        .number(found_or_null(value))
}

/// Wraps a text.
pub fn text<T: TextValue>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Text(value))
}

/// Wraps a text, if there is one.
pub fn text_if<T: TextValue>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Text(value))
}

/// Wraps a text with a rule for its length.
pub fn text_length<T: TextValue + Length>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Text(value))
        .length(found(value))
}

/// Wraps a text with a rule for its length, if there is one.
pub fn text_length_if<T: TextValue + Length>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Text(value))
        .length(found_if(value))
}

/// Wraps the text of a number with a range.
pub fn text_number<T: TextValue + Number>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Text(value))
        .number(found(value))
}

/// Wraps the text of a number with a range, if there is one.
pub fn text_number_if<T: TextValue + Number>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Text(value))
        .number(found_if(value))
}

/// Wraps a list that is repeated, element by element.
pub fn texts<T: Texts>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Texts(value))
}

/// Wraps a list that is repeated, if there is one.
pub fn texts_if<T: Texts>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Texts(value))
}

/// Wraps a list that is repeated, with a rule for its length.
pub fn texts_length<T: Texts + Length>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Texts(value))
        .length(found(value))
}

/// Wraps a list that is repeated, with a rule for its length, if there is one.
pub fn texts_length_if<T: Texts + Length>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Texts(value))
        .length(found_if(value))
}

/// Wraps a part.
pub fn part<T: PartValue>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Part(value))
}

/// Wraps a part, if there is one.
pub fn part_if<T: PartValue>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Part(value))
}

/// Wraps a part with a rule for its length.
pub fn part_length<T: PartValue + Length>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Part(value))
        .length(found(value))
}

/// Wraps a part with a rule for its length, if there is one.
pub fn part_length_if<T: PartValue + Length>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Part(value))
        .length(found_if(value))
}

/// Wraps the part of a number with a range.
pub fn part_number<T: PartValue + Number>(value: &T) -> Value<'_> {
    found(value)
        .written(|value| Wire::Part(value))
        .number(found(value))
}

/// Wraps the part of a number with a range, if there is one.
pub fn part_number_if<T: PartValue + Number>(value: &Option<T>) -> Value<'_> {
    found_if(value)
        .written(|value| Wire::Part(value))
        .number(found_if(value))
}

/// Wraps a value that is written by its `Display`.
pub fn displayed<T: fmt::Display>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Displayed(value))
}

/// Wraps a value that is written by its `Display`, if there is one.
pub fn displayed_if<T: fmt::Display>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Displayed(value))
}

/// Wraps a list whose elements are written by their `Display`.
pub fn displayed_list<T: DisplayedList>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::DisplayedList(value))
}

/// Wraps a list whose elements are written by their `Display`, if there is one.
pub fn displayed_list_if<T: DisplayedList>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::DisplayedList(value))
}

/// Wraps a map whose entries are parameters.
pub fn entries<T: Entries>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Entries(value))
}

/// Wraps a map whose entries are parameters, if there is one.
pub fn entries_if<T: Entries>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Entries(value))
}

/// Wraps a body of bytes.
pub fn payload<T: Payload>(value: &T) -> Value<'_> {
    found(value).written(|value| Wire::Payload(value))
}

/// Wraps a body of bytes, if there is one.
pub fn payload_if<T: Payload>(value: &Option<T>) -> Value<'_> {
    found_if(value).written(|value| Wire::Payload(value))
}

/// [`JsonValue`] without its constant, so that values of any type can be handed over.
pub(crate) trait Json {
    fn write_json(&self, to: &mut JsonWriter);
    fn check(&self, checker: &mut Checker);
}

impl<T: JsonValue> Json for T {
    fn write_json(&self, to: &mut JsonWriter) {
        JsonValue::write_json(self, to);
    }

    fn check(&self, checker: &mut Checker) {
        JsonValue::check(self, checker);
    }
}

/// [`PartValue`] without its constant.
pub(crate) trait Part {
    fn write_part(&self, name: &'static str, to: &mut MultipartWriter);
    fn check_part(&self, name: &'static str, checker: &mut Checker);
}

impl<T: PartValue> Part for T {
    fn write_part(&self, name: &'static str, to: &mut MultipartWriter) {
        PartValue::write_part(self, name, to);
    }

    fn check_part(&self, name: &'static str, checker: &mut Checker) {
        PartValue::check_part(self, name, checker);
    }
}

/// A list whose elements are written as strings, each as one parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a repeated parameter",
    label = "not a list of strings, numbers, `bool` or `#[open_enum]`s"
)]
pub trait Texts {
    /// Passes on the elements in their order.
    fn each(&self, take: &mut dyn FnMut(&dyn TextValue));

    /// Returns true if there are none.
    fn is_empty(&self) -> bool;
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Texts for $type {
            fn each(&self, take: &mut dyn FnMut(&dyn TextValue)) {
                for element in self {
                    take(element);
                }
            }

            fn is_empty(&self) -> bool {
                Length::is_empty(self)
            }
        }
    )*};
}
lists!(
    [T: TextValue] [T],
    [T: TextValue] Vec<T>,
    [T: TextValue] VecDeque<T>,
    [T: TextValue, const N: usize] [T; N],
    [T: TextValue] BTreeSet<T>,
    [T: TextValue, S] HashSet<T, S>,
);

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Texts for $type {
            fn each(&self, take: &mut dyn FnMut(&dyn TextValue)) {
                (**self).each(take);
            }

            fn is_empty(&self) -> bool {
                (**self).is_empty()
            }
        }
    )*};
}
pointers!(
    [T: Texts + ?Sized] &T,
    [T: Texts + ?Sized] Box<T>,
    [T: Texts + ?Sized] std::rc::Rc<T>,
    [T: Texts + ?Sized] std::sync::Arc<T>,
    [T: Texts + ToOwned + ?Sized] std::borrow::Cow<'_, T>,
);

impl<T: Texts + zeroize::Zeroize> Texts for crate::value::secret::Secret<T> {
    fn each(&self, take: &mut dyn FnMut(&dyn TextValue)) {
        self.expose().each(take);
    }

    fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }
}
