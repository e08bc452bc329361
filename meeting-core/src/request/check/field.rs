//! The rules of one field: those of the declaration, then those of its position on the wire and of its type.

use std::cmp::Ordering;

use super::{Checker, NOT_FINITE, Number, Step};
use crate::spec::{ParameterSpec, Place, Style, ValueRule};
use crate::value::display::Shown;
use crate::value::length::Length;
use crate::value::text::{TextValue, text};
use crate::value::wire::{Measure, Texts, Value, Wire};

impl Checker {
    /// Checks the rules of a field that has a value: those of the declaration, then those of its position and
    /// its type.
    pub(crate) fn field(&mut self, parameter: &ParameterSpec, value: &Value<'_>) {
        for rule in parameter.rules() {
            self.rule(parameter.name(), &rule, value.measure);
        }
        match value.wire {
            Wire::Text(value) => self.text(parameter, value),
            Wire::Displayed(value) => self.text(parameter, &Shown(value)),
            Wire::Texts(list) => self.texts(parameter.name(), list),
            Wire::Entries(map) => {
                let mut finite = true;
                map.each(&mut |_, value| finite &= value.is_finite_text());
                self.finite(parameter.name(), finite);
            }
            Wire::DisplayedList(_) | Wire::Payload(_) => {}
            Wire::Json(value) => {
                self.within(Step::Member(parameter.name()), |checker| {
                    value.check(checker)
                });
            }
            Wire::Part(part) => part.check_part(parameter.name(), self),
            Wire::Absent | Wire::Null | Wire::Serde(_) => {}
        }
    }

    fn rule(&mut self, name: &'static str, rule: &ValueRule, measure: Measure<'_>) {
        match (rule, measure) {
            (ValueRule::NonEmpty, Measure::Length(value)) => self.non_empty(name, value),
            (ValueRule::Length { minimum, maximum }, Measure::Length(value)) => {
                self.length(name, value, *minimum, *maximum);
            }
            (ValueRule::Range { minimum, maximum }, Measure::Number(value)) => {
                self.range(name, value, *minimum, *maximum);
            }
            // Generated code checks these rules itself.
            (ValueRule::Pattern(_) | ValueRule::Check(_), _) => {}
            // A rule that cannot be checked must not count as satisfied.
            _ => self.violated(name, "has a rule that cannot be checked"),
        }
    }

    /// Checks the rules of a string for its position on the wire.
    fn text(&mut self, parameter: &ParameterSpec, value: &dyn TextValue) {
        let name = parameter.name();
        if !value.is_finite_text() {
            self.violated(name, NOT_FINITE);
            return;
        }
        match parameter.place() {
            Place::Path if parameter.style() == Style::Segments => self.path_segments(name, value),
            Place::Path => self.path_segment(name, value),
            Place::Header => self.header_value(name, value),
            Place::Query | Place::Body | Place::Part => {}
        }
    }

    fn texts(&mut self, name: &'static str, list: &dyn Texts) {
        let mut finite = true;
        list.each(&mut |element| finite &= element.is_finite_text());
        self.finite(name, finite);
    }

    fn finite(&mut self, name: &'static str, finite: bool) {
        if !finite {
            self.violated(name, NOT_FINITE);
        }
    }

    /// Checks `non_empty`: at least one character or element.
    pub(super) fn non_empty<T: Length + ?Sized>(&mut self, name: &'static str, value: &T) {
        if value.is_empty() {
            self.violated(name, "must not be empty");
        }
    }

    /// Checks `len`: the number of characters, elements or entries is within both bounds.
    pub(super) fn length<T: Length + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
        minimum: usize,
        maximum: usize,
    ) {
        let length = value.length();
        if (minimum..=maximum).contains(&length) {
            return;
        }
        let unit = value.unit();
        let allowed = match (minimum, maximum) {
            (minimum, usize::MAX) => format!("at least {minimum}"),
            (0, maximum) => format!("at most {maximum}"),
            (minimum, maximum) if minimum == maximum => format!("exactly {minimum}"),
            (minimum, maximum) => format!("{minimum} to {maximum}"),
        };
        self.violated(
            name,
            format_args!("must have {allowed} {unit}, has {length}"),
        );
    }

    /// Checks `range`: the number is within both bounds. A value that cannot be compared (`NaN`) is not.
    pub(super) fn range(
        &mut self,
        name: &'static str,
        value: &dyn Number,
        minimum: Option<&str>,
        maximum: Option<&str>,
    ) {
        let above = |minimum| value.compare(minimum).is_some_and(Ordering::is_ge);
        let below = |maximum| value.compare(maximum).is_some_and(Ordering::is_le);
        if minimum.is_none_or(above) && maximum.is_none_or(below) {
            return;
        }
        match (minimum, maximum) {
            (Some(minimum), Some(maximum)) => {
                self.violated(name, format_args!("must be {minimum} to {maximum}"));
            }
            (Some(minimum), None) => {
                self.violated(name, format_args!("must be at least {minimum}"));
            }
            (None, Some(maximum)) => {
                self.violated(name, format_args!("must be at most {maximum}"));
            }
            (None, None) => {}
        }
    }

    /// Checks a value that becomes a header: visible ASCII with spaces in between, so it can neither end the
    /// header nor be changed on the way.
    pub(super) fn header_value<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = text(value);
        let visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if !visible || text.starts_with(' ') || text.ends_with(' ') {
            self.violated(
                name,
                "must be visible ASCII characters, without spaces at its ends: it is sent as a header",
            );
        }
    }

    /// Checks a value that becomes one segment of the path. No escape can save `""`, `"."` and `".."`, because
    /// every URL parser on the way reads them as "this" and "the parent".
    pub(super) fn path_segment<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        if matches!(text(value).as_ref(), "" | "." | "..") {
            self.violated(
                name,
                "must not be empty, `.` or `..`: it would lead to another endpoint",
            );
        }
    }

    /// Checks a value that becomes several segments of the path: none of them leads elsewhere.
    pub(super) fn path_segments<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = text(value);
        if text
            .split('/')
            .any(|segment| matches!(segment, "" | "." | ".."))
        {
            self.violated(
                name,
                "must not have a segment that is empty, `.` or `..`: it would lead to another endpoint",
            );
        }
    }
}
