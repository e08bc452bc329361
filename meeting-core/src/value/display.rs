//! Values that are written by their `Display`: types of other crates, which do not implement this crate's
//! traits.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fmt::{Display, Write};

use crate::value::length::Length;
use crate::value::text::TextValue;

/// A value, written by its `Display`.
#[derive(Debug)]
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<T: Display + ?Sized> TextValue for Shown<'_, T> {
    fn write_text(&self, out: &mut String) {
        // Writing to a `String` fails only if the `Display` does. The text until then is kept.
        let _ = write!(out, "{}", self.0);
    }
}

/// Returns the text of a value, for descriptions.
pub fn shown<T: Display + ?Sized>(value: &T) -> String {
    value.to_string()
}

/// A list whose elements are written by their `Display`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a list of values with a `Display`",
    label = "not a list of values that implement `Display`"
)]
pub trait DisplayedList {
    /// Passes on the elements in their order.
    fn each(&self, take: &mut dyn FnMut(&dyn TextValue));

    /// Returns true if there are none.
    fn is_empty(&self) -> bool;
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> DisplayedList for $type {
            fn each(&self, take: &mut dyn FnMut(&dyn TextValue)) {
                for element in self {
                    take(&Shown(element));
                }
            }

            fn is_empty(&self) -> bool {
                Length::is_empty(self)
            }
        }
    )*};
}
lists!(
    [T: Display] [T],
    [T: Display] Vec<T>,
    [T: Display] VecDeque<T>,
    [T: Display, const N: usize] [T; N],
    [T: Display] BTreeSet<T>,
    [T: Display, S] HashSet<T, S>,
);

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> DisplayedList for $type {
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
    [T: DisplayedList + ?Sized] &T,
    [T: DisplayedList + ?Sized] Box<T>,
    [T: DisplayedList + ?Sized] std::rc::Rc<T>,
    [T: DisplayedList + ?Sized] std::sync::Arc<T>,
    [T: DisplayedList + ToOwned + ?Sized] std::borrow::Cow<'_, T>,
);
