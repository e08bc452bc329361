//! The rules of a declaration at run time. Rules that are data are read from the declaration, field by field.
//! `pattern`, `check` and conditions are calls in generated code.
//!
//! [`Checker`] collects violations. A valid request costs only the reading of its values: paths are built only
//! when something is wrong.

mod field;
mod number;

use std::fmt::Display;

use crate::error::excerpt::one_line;
use crate::error::invalid::{Invalid, Violation};
use crate::request::pattern::Pattern;
use crate::spec::{FieldRule, FieldRuleKind, ParameterSpec};
use crate::value::length::Length;
use crate::value::text::{TextValue, text};

pub use number::Number;

/// One step into a nested request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
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
    violations: Vec<Found>,
    /// The number of violations, including those that are not kept.
    count: usize,
}

/// A violation that is passed up through the enclosing objects.
#[derive(Debug)]
struct Found {
    /// The field of the object that is being checked; `None` for the object itself.
    field: Option<&'static str>,
    /// Begins at the object that is being checked, and grows with each enclosing object.
    path: String,
    message: String,
    /// True if the rule is over several fields of the object at the path.
    is_group: bool,
}

impl Checker {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn finish(self, request: &'static str) -> Result<(), Invalid> {
        if self.violations.is_empty() {
            return Ok(());
        }
        let violations = self.violations.into_iter().map(|found| {
            let Found {
                path,
                message,
                is_group,
                ..
            } = found;
            // Nothing precedes the first member, so no dot separates it.
            let path = path.strip_prefix('.').map(str::to_owned).unwrap_or(path);
            Violation::new(path, message, is_group)
        });
        Err(Invalid::new(request, violations.collect(), self.count))
    }

    pub(crate) fn count(&self) -> usize {
        self.violations.len()
    }

    /// Sorts the violations of one object by the order of its fields. Those of the object itself come last.
    #[cold]
    pub(crate) fn sort(&mut self, before: usize, parameters: &[ParameterSpec]) {
        let position = |found: &Found| {
            let field = |name| parameters.iter().position(|p| p.name() == name);
            found.field.and_then(field).unwrap_or(usize::MAX)
        };
        if let Some(violations) = self.violations.get_mut(before..) {
            violations.sort_by_key(position);
        }
    }

    /// Checks a rule over several fields. Generated code checks conditions itself.
    pub(crate) fn group(&mut self, rule: &FieldRule, is_set: impl Fn(&str) -> bool) {
        let (fields, allowed) = (rule.fields(), rule.fields().len());
        let set = || fields.iter().filter(|name| is_set(name)).count();
        match rule.kind() {
            FieldRuleKind::ExactlyOneOf => match set() {
                0 => self
                    .violated_among(format_args!("exactly one of {} must be set", Names(fields))),
                1 => {}
                _ => self.violated_among(format_args!("only one of {} may be set", Names(fields))),
            },
            FieldRuleKind::AtLeastOneOf if set() == 0 => self.violated_among(format_args!(
                "at least one of {} must be set",
                Names(fields)
            )),
            FieldRuleKind::AtMostOneOf if set() > 1 => {
                self.violated_among(format_args!("only one of {} may be set", Names(fields)));
            }
            FieldRuleKind::AllOrNone if (1..allowed).contains(&set()) => self.violated_among(
                format_args!("all of {} must be set, or none", Names(fields)),
            ),
            _ => {}
        }
    }

    /// Checks `pattern`: the string matches.
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

    /// Checks `check`: a rule of the declaring crate.
    pub fn custom<E: Display>(&mut self, name: &'static str, result: Result<(), E>) {
        if let Err(reason) = result {
            self.violated(name, reason);
        }
    }

    /// Checks `required_if`: the field is set if the other one has the value.
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

    /// Checks `forbidden_if`: the field is not set if the other one has the value.
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

    /// Reports a violation by a field of the object that is being checked.
    #[cold]
    pub fn violated(&mut self, name: &'static str, message: impl Display) {
        self.report(Some(name), || Step::Member(name).to_string(), message);
    }

    /// Reports a violation by the object that is being checked.
    #[cold]
    pub fn violated_here(&mut self, message: impl Display) {
        self.report(None, String::new, message);
    }

    /// Reports a violation of a rule over several fields.
    #[cold]
    fn violated_among(&mut self, message: impl Display) {
        let before = self.violations.len();
        self.violated_here(message);
        for found in self.violations.iter_mut().skip(before) {
            found.is_group = true;
        }
    }

    /// Counts a violation, and keeps it unless there are too many.
    fn report(
        &mut self,
        field: Option<&'static str>,
        path: impl FnOnce() -> String,
        message: impl Display,
    ) {
        self.count = self.count.saturating_add(1);
        if self.violations.len() < Invalid::LISTED {
            self.violations.push(Found {
                field,
                path: path(),
                // A `check` of the declaring crate may return any text.
                message: one_line(message),
                is_group: false,
            });
        }
    }

    /// Checks a value one step further inside.
    pub(crate) fn within(&mut self, step: Step, check: impl FnOnce(&mut Self)) {
        let before = self.violations.len();
        check(self);
        if self.violations.len() > before {
            self.came_from(step, before);
        }
    }

    #[cold]
    fn came_from(&mut self, step: Step, before: usize) {
        let field = match step {
            Step::Member(name) => Some(name),
            Step::Index(_) => None,
        };
        for found in self.violations.iter_mut().skip(before) {
            found.field = field;
            found.path = format!("{step}{}", found.path);
        }
    }
}

pub(crate) const NOT_FINITE: &str = "must be a finite number";

/// Returns true if an optional list sends anything where lists are repeated: in a query and in a form.
pub fn is_sent<T: Length>(value: &Option<T>) -> bool {
    value.as_ref().is_some_and(|list| !list.is_empty())
}

/// The members of a group, as a readable list.
struct Names<'a>(&'a [&'static str]);

impl Display for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
