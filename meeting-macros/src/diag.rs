//! A collector of errors: a declaration with five mistakes gets five errors in one run.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The errors of one declaration, or of a part of it. The errors of a part are errors of the whole.
///
/// The whole must be read with [`Diagnostics::finish`]: an unread error would let a wrong declaration
/// compile.
pub struct Diagnostics {
    errors: Rc<RefCell<Vec<syn::Error>>>,
    /// One flag for each enclosing part, and last for this part: true if it has errors.
    failed: Vec<Rc<Cell<bool>>>,
    must_be_read: bool,
}

impl Diagnostics {
    pub fn new() -> Self {
        Self {
            errors: Rc::default(),
            failed: vec![Rc::default()],
            must_be_read: true,
        }
    }

    /// Returns a collector for a part of the declaration. The part is healthy until an error is reported to it.
    pub fn part(&self) -> Self {
        let mut failed = self.failed.clone();
        failed.push(Rc::default());
        Self {
            errors: Rc::clone(&self.errors),
            failed,
            must_be_read: false,
        }
    }

    /// Reports a mistake at the smallest tokens that are wrong.
    pub fn error(&self, place: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(place, message));
    }

    /// Reports an error of one of syn's parsers.
    pub fn push(&self, error: syn::Error) {
        self.errors.borrow_mut().push(error);
        for failed in &self.failed {
            failed.set(true);
        }
    }

    /// Returns true if no error of this part was reported.
    pub fn is_healthy(&self) -> bool {
        self.failed.last().is_none_or(|failed| !failed.get())
    }

    /// Returns the errors, in the order in which they were found.
    pub fn finish(mut self) -> Vec<syn::Error> {
        self.must_be_read = false;
        self.errors.take()
    }

    /// Drops the errors, which another step of the macros reports.
    pub fn ignore(mut self) {
        self.must_be_read = false;
    }
}

impl Drop for Diagnostics {
    #[expect(
        clippy::panic,
        reason = "a collector that is dropped unread is a defect of this crate, not of its input"
    )]
    fn drop(&mut self) {
        if self.must_be_read && !std::thread::panicking() {
            panic!("the errors of a declaration were never read");
        }
    }
}

/// Converts the errors to tokens for the compiler.
pub fn to_compile_errors(errors: &[syn::Error]) -> TokenStream {
    errors.iter().map(syn::Error::to_compile_error).collect()
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    #[test]
    #[should_panic(expected = "never read")]
    fn errors_that_are_never_read_are_a_defect() {
        drop(Diagnostics::new());
    }

    #[test]
    fn the_errors_of_a_part_are_those_of_the_whole_and_of_no_other_part() {
        let whole = Diagnostics::new();
        let (good, bad) = (whole.part(), whole.part());
        bad.part().push(syn::Error::new(Span::call_site(), "wrong"));
        assert!(good.is_healthy());
        assert!(!bad.is_healthy() && !whole.is_healthy());
        assert!(whole.part().is_healthy());
        assert_eq!(whole.finish().len(), 1);
    }
}
