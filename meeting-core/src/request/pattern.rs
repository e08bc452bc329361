//! The regular expression of a `pattern`, compiled when it is first needed.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A pattern of a declaration. The macro has parsed it already, unless it is a constant.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates the pattern without compiling it.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            regex: OnceLock::new(),
        }
    }

    pub(crate) fn source(&self) -> &'static str {
        self.source
    }

    /// Returns true if the pattern is found in the string. A pattern without `^` and `$` may be found anywhere
    /// in it. Returns `None` if it does not compile: the request is then rejected, because it cannot be
    /// checked.
    pub(crate) fn matches(&self, text: &str) -> Option<bool> {
        self.regex
            .get_or_init(|| Regex::new(self.source).ok())
            .as_ref()
            .map(|regex| regex.is_match(text))
    }
}
