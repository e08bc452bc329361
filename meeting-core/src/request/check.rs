//! The rules of a declaration at run time: one method per word, called once per field by generated code.
//!
//! [`Checker`] collects violations. On the way through a good request it touches nothing but the values:
//! paths are built only when something is wrong.

use std::fmt::Display;

use crate::error::excerpt::one_line;
use crate::error::invalid::{Invalid, Violation};
use crate::request::pattern::Pattern;
use crate::value::json::JsonValue;
use crate::value::length::Length;
use crate::value::text::{TextValue, text};

/// One step into a nested request.
#[derive(Clone, Copy, Debug)]
enum Step {
    Member(&'static str),
    Index(usize),
}

impl Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Member(name) => write!(f, ".{name}"),
            Self::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// Collects the violations of one request.
#[derive(Debug, Default)]
pub struct Checker {
    /// Their paths begin at the object that is being checked, and grow on the way out of it.
    violations: Vec<(String, String)>,
    /// How many there are, those included that are not kept.
    count: usize,
}

impl Checker {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn finish(self, request: &'static str) -> Result<(), Invalid> {
        if self.violations.is_empty() {
            return Ok(());
        }
        let violations = self.violations.into_iter().map(|(path, message)| {
            // Nothing comes before the first member that it would have to be set off from.
            let path = path.strip_prefix('.').map(str::to_owned).unwrap_or(path);
            Violation::new(path, message)
        });
        Err(Invalid::new(request, violations.collect(), self.count))
    }

    /// `non_empty`: at least one character or element.
    pub fn non_empty<T: Length + ?Sized>(&mut self, name: &'static str, value: &T) {
        if value.is_empty() {
            self.violated(name, "must not be empty");
        }
    }

    /// `non_empty` of an optional field.
    pub fn non_empty_if_set<T: Length>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.non_empty(name, value);
        }
    }

    /// `len`: the number of characters, elements or entries is within both ends.
    pub fn length<T: Length + ?Sized>(
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

    /// `len` of an optional field.
    pub fn length_if_set<T: Length>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
        minimum: usize,
        maximum: usize,
    ) {
        if let Some(value) = value {
            self.length(name, value, minimum, maximum);
        }
    }

    /// `range`: the number is within both ends. What cannot be compared (`NaN`) is not.
    pub fn range<T: Number<B>, B: Display>(
        &mut self,
        name: &'static str,
        value: &T,
        minimum: Option<B>,
        maximum: Option<B>,
    ) {
        let above = |minimum: &B| value >= minimum;
        let below = |maximum: &B| value <= maximum;
        if minimum.as_ref().is_none_or(above) && maximum.as_ref().is_none_or(below) {
            return;
        }
        match (minimum, maximum) {
            (Some(minimum), Some(maximum)) => {
                self.violated(name, format_args!("must be {minimum} to {maximum}"));
            }
            (Some(minimum), None) => {
                self.violated(name, format_args!("must be at least {minimum}"))
            }
            (None, Some(maximum)) => self.violated(name, format_args!("must be at most {maximum}")),
            (None, None) => {}
        }
    }

    /// `range` of an optional field.
    pub fn range_if_set<T: Number<B>, B: Display>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
        minimum: Option<B>,
        maximum: Option<B>,
    ) {
        if let Some(value) = value {
            self.range(name, value, minimum, maximum);
        }
    }

    /// A floating-point number outside of JSON is one that a service can read.
    pub fn finite<T: Finite + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_finite() {
            self.violated(name, "must be a finite number");
        }
    }

    /// `pattern`: the text matches.
    pub fn pattern<T: TextValue + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
        pattern: &Pattern,
    ) {
        let source = pattern.source();
        match pattern.matches(&text(value)) {
            Some(true) => {}
            Some(false) => self.violated(name, format_args!("must match `{source}`")),
            None => self.violated(
                name,
                format_args!("cannot be checked: `{source}` is not a regular expression"),
            ),
        }
    }

    /// `check`: a rule of the declaring crate.
    pub fn custom<E: Display>(&mut self, name: &'static str, result: Result<(), E>) {
        if let Err(reason) = result {
            self.violated(name, reason);
        }
    }

    /// `at_least_one_of`: one or more members are set.
    pub fn at_least_one_of(&mut self, members: &[(&'static str, bool)]) {
        if count_set(members) == 0 {
            self.violated_here(format_args!(
                "at least one of {} must be set",
                Names(members)
            ));
        }
    }

    /// `at_most_one_of`: no more than one member is set.
    pub fn at_most_one_of(&mut self, members: &[(&'static str, bool)]) {
        if count_set(members) > 1 {
            self.violated_here(format_args!("only one of {} may be set", Names(members)));
        }
    }

    /// `all_or_none`: all members are set or none is.
    pub fn all_or_none(&mut self, members: &[(&'static str, bool)]) {
        let set = count_set(members);
        if set > 0 && set < members.len() {
            self.violated_here(format_args!(
                "all of {} must be set, or none",
                Names(members)
            ));
        }
    }

    /// `required_if`: the field is set if the other one has the value.
    pub fn required_if(
        &mut self,
        name: &'static str,
        set: bool,
        other: &'static str,
        value: &'static str,
        applies: bool,
    ) {
        if applies && !set {
            self.violated(
                name,
                format_args!("must be set, because `{other}` is `{value}`"),
            );
        }
    }

    /// `forbidden_if`: the field is not set if the other one has the value.
    pub fn forbidden_if(
        &mut self,
        name: &'static str,
        set: bool,
        other: &'static str,
        value: &'static str,
        applies: bool,
    ) {
        if applies && set {
            self.violated(
                name,
                format_args!("may not be set, because `{other}` is `{value}`"),
            );
        }
    }

    /// A value that becomes a header: visible ASCII and blanks in between, so that it can neither end the
    /// header nor be changed on the way.
    pub fn header_value<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = text(value);
        let visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if !visible || text.starts_with(' ') || text.ends_with(' ') {
            self.violated(
                name,
                "must be visible ASCII characters, without blanks at its ends: it is sent as a header",
            );
        }
    }

    /// `one_of`: exactly one member is set.
    pub fn exactly_one_of(&mut self, members: &[(&'static str, bool)]) {
        match count_set(members) {
            1 => {}
            0 => self.violated_here(format_args!(
                "exactly one of {} must be set",
                Names(members)
            )),
            _ => self.violated_here(format_args!("only one of {} may be set", Names(members))),
        }
    }

    /// A value that becomes one segment of the path: no escape can save `""`, `"."` and `".."`, because
    /// every URL parser between here and the service reads them as "this" and "the one above".
    pub fn path_segment<T: TextValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        if matches!(text(value).as_ref(), "" | "." | "..") {
            self.violated(
                name,
                "must not be empty, `.` or `..`: it would lead to another endpoint",
            );
        }
    }

    /// The rules of the value itself, where it is an object or holds objects.
    pub fn nested<T: JsonValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.within(Step::Member(name), |checker| value.check(checker));
    }

    /// The rules of the elements of a list.
    pub fn elements<'a, T: JsonValue + 'a>(&mut self, elements: impl IntoIterator<Item = &'a T>) {
        for (index, element) in elements.into_iter().enumerate() {
            self.within(Step::Index(index), |checker| element.check(checker));
        }
    }

    /// The rules of the values of a map. Its keys are values of the request, which no path shows.
    pub fn entries<'a, T: JsonValue + 'a>(
        &mut self,
        entries: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) {
        self.elements(entries.into_iter().map(|(_, value)| value));
    }

    /// Reports what is wrong with a field of the object that is being checked.
    #[cold]
    pub fn violated(&mut self, name: &'static str, message: impl Display) {
        self.report(|| Step::Member(name).to_string(), message);
    }

    /// Reports what is wrong with the object that is being checked, as a whole.
    #[cold]
    pub fn violated_here(&mut self, message: impl Display) {
        self.report(String::new, message);
    }

    /// Counts a violation, and keeps it if there are not too many.
    fn report(&mut self, path: impl FnOnce() -> String, message: impl Display) {
        self.count = self.count.saturating_add(1);
        if self.violations.len() < Invalid::LISTED {
            // A `check` of the declaring crate may say anything.
            self.violations.push((path(), one_line(message)));
        }
    }

    /// Checks something that lies a step further in.
    fn within(&mut self, step: Step, check: impl FnOnce(&mut Self)) {
        let before = self.violations.len();
        check(self);
        if self.violations.len() > before {
            self.came_from(step, before);
        }
    }

    #[cold]
    fn came_from(&mut self, step: Step, before: usize) {
        for (path, _) in self.violations.iter_mut().skip(before) {
            *path = format!("{step}{path}");
        }
    }
}

/// Whether an optional list sends anything where a list is repeated: in a query and in a form.
pub fn is_sent<T: Length>(value: &Option<T>) -> bool {
    value.as_ref().is_some_and(|list| !list.is_empty())
}

/// A floating-point number, or a list of them.
pub trait Finite {
    /// Whether none of them is infinite or `NaN`.
    fn is_finite(&self) -> bool;
}

impl Finite for f64 {
    fn is_finite(&self) -> bool {
        f64::is_finite(*self)
    }
}

impl Finite for f32 {
    fn is_finite(&self) -> bool {
        f32::is_finite(*self)
    }
}

impl<T: Finite> Finite for [T] {
    fn is_finite(&self) -> bool {
        self.iter().all(Finite::is_finite)
    }
}

impl<T: Finite> Finite for Vec<T> {
    fn is_finite(&self) -> bool {
        self.as_slice().is_finite()
    }
}

impl<T: Finite, const N: usize> Finite for [T; N] {
    fn is_finite(&self) -> bool {
        self.as_slice().is_finite()
    }
}

impl<T: Finite + ?Sized> Finite for &T {
    fn is_finite(&self) -> bool {
        (**self).is_finite()
    }
}

fn count_set(members: &[(&'static str, bool)]) -> usize {
    members.iter().filter(|(_, set)| *set).count()
}

/// A value that `range` applies to, with bounds of the same type. The type of the bounds is a parameter so
/// that a field of another kind is one error, not one more for each bound.
#[diagnostic::on_unimplemented(
    message = "`range` applies to numbers, not to `{Self}`",
    label = "not a number"
)]
pub trait Number<B>: PartialOrd<B> {}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Number<$type> for $type {}
    )*};
}
numbers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64
);

/// The members of a group, as a person would list them.
struct Names<'a>(&'a [(&'static str, bool)]);

impl Display for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (name, _)) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
