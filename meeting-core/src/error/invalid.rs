//! Violations of a request's declaration, each with its path.

use std::error::Error;
use std::fmt;

/// A request that breaks its declaration. Nothing was sent.
///
/// It lists every violation at once, in the order of the fields, the rules over several fields last. Of more than 100
/// violations it lists the first 100.
///
/// ```
#[doc = include_str!("../../docs/library.md")]
/// use meeting_core::endpoint;
///
/// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// #[derive(Debug)]
/// pub struct LendBook {
///     pub isbn: String,
///     #[api(non_empty)]
///     pub reader: String,
///     #[api(range = 1..=60)]
///     pub days: Option<u32>,
/// }
///
/// let invalid = LendBook::builder().isbn("978").reader("").days(90).build().unwrap_err();
/// let paths: Vec<_> = invalid.violations().iter().map(|violation| violation.path()).collect();
/// assert_eq!(paths, ["reader", "days"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    request: &'static str,
    violations: Vec<Violation>,
    count: usize,
}

impl Invalid {
    /// The maximum number of listed violations.
    pub(crate) const LISTED: usize = 100;

    /// `count` is the number of all violations, listed or not.
    pub(crate) fn new(request: &'static str, violations: Vec<Violation>, count: usize) -> Self {
        Self {
            request,
            violations,
            count,
        }
    }

    /// Returns the name of the declared struct.
    pub fn request(&self) -> &'static str {
        self.request
    }

    /// Returns the violations: at least one, at most the first 100.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Returns the number of all violations, listed or not.
    pub fn count(&self) -> usize {
        self.count
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not valid: ", self.request)?;
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        match self.count.saturating_sub(self.violations.len()) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl Error for Invalid {}

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    message: String,
    /// True if the rule is over several fields of the object at the path.
    is_group: bool,
}

impl Violation {
    pub(crate) fn new(path: String, message: String, is_group: bool) -> Self {
        Self {
            path,
            message,
            is_group,
        }
    }

    /// Returns the path of the value: wire names joined by dots, positions in lists and maps in brackets
    /// (`invitees[1].email`). The keys of a map are values of the request, so the path has the position of the entry in the
    /// order of the map's iterator. A rule over several fields has the path of their object, which is empty for the request
    /// itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what is wrong and what is expected. The message does not contain the value, which may be a secret.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.path.is_empty(), self.is_group) {
            (true, _) => {}
            (false, true) => write!(f, "in `{}`: ", self.path)?,
            (false, false) => write!(f, "`{}` ", self.path)?,
        }
        f.write_str(&self.message)
    }
}
