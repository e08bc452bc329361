//! Collects errors, so that a declaration with five mistakes gets five errors in one run.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The errors of one declaration. Must be read with [`Diagnostics::finish`]: an error that nobody reads
/// would let a wrong declaration compile.
pub struct Diagnostics {
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Diagnostics {
    pub fn new() -> Self {
        Self {
            errors: RefCell::new(Some(Vec::new())),
        }
    }

    /// Reports a mistake at the smallest tokens that are wrong.
    pub fn error(&self, place: impl ToTokens, message: impl Into<String>) {
        self.push(syn::Error::new_spanned(place, message.into()));
    }

    /// Reports what a parser of syn found.
    pub fn push(&self, error: syn::Error) {
        if let Some(errors) = self.errors.borrow_mut().as_mut() {
            errors.push(error);
        }
    }

    /// How many mistakes there are so far: a part is healthy if it adds none.
    pub fn count(&self) -> usize {
        self.errors.borrow().as_ref().map_or(0, Vec::len)
    }

    /// The errors, in the order in which they were found.
    pub fn finish(self) -> Vec<syn::Error> {
        self.errors.take().unwrap_or_default()
    }
}

impl Drop for Diagnostics {
    #[expect(
        clippy::panic,
        reason = "a collector that is dropped unread is a defect of this crate, not of its input"
    )]
    fn drop(&mut self) {
        if self.errors.borrow().is_some() && !std::thread::panicking() {
            panic!("the errors of a declaration were never read");
        }
    }
}

/// The errors as tokens for the compiler.
pub fn to_compile_errors(errors: &[syn::Error]) -> TokenStream {
    errors.iter().map(syn::Error::to_compile_error).collect()
}

/// The candidate that a misspelt word most likely means: at most a third of its letters differ.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = match word.chars().count() {
        0 | 1 => 0,
        length => (length / 3).max(1),
    };
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edits (insert, delete, replace, swap of neighbours; case does not count) between two words.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().map(|c| c.to_ascii_lowercase()).collect();
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX);
            let mut best = at(&last, j) + usize::from(x != y);
            best = best.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(&y) && b.get(j - 1) == Some(&x);
            if swapped {
                best = best.min(at(&before_last, j - 1) + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour() {
        let words = ["non_empty", "one_of", "range", "rename", "PUT", "POST"];
        for (word, expected) in [
            ("non_emty", Some("non_empty")),
            ("nonempty", Some("non_empty")),
            ("onf_of", Some("one_of")),
            ("put", Some("PUT")),
            ("PTU", Some("PUT")),
            ("raneg", Some("range")),
            ("frobnicate", None),
            ("x", None),
            ("a", None),
            ("", None),
            ("pt", Some("PUT")),
            ("pot", Some("PUT")),
            ("non_em", None),
            ("nonempt", Some("non_empty")),
            ("non_e", None),
            ("noneempty", Some("non_empty")),
        ] {
            assert_eq!(did_you_mean(word, words), expected, "{word}");
        }
    }

    #[test]
    #[should_panic(expected = "never read")]
    fn errors_that_are_never_read_are_a_defect() {
        drop(Diagnostics::new());
    }
}
