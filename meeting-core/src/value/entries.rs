//! Maps whose entries are parameters.

use std::collections::{BTreeMap, HashMap};

use crate::value::length::Length;
use crate::value::text::TextValue;

/// A map whose entries are written as parameters.
#[diagnostic::on_unimplemented(
    message = "the entries of `{Self}` cannot be parameters",
    label = "not a map from `String` to strings, numbers, `bool` or `#[open_enum]`s"
)]
pub trait Entries {
    /// Passes on the entries in the order of the map.
    fn each(&self, take: &mut dyn FnMut(&str, &dyn TextValue));

    /// Returns true if there are none.
    fn is_empty(&self) -> bool;
}

macro_rules! maps {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Entries for $type {
            fn each(&self, take: &mut dyn FnMut(&str, &dyn TextValue)) {
                for (key, value) in self {
                    take(key, value);
                }
            }

            fn is_empty(&self) -> bool {
                Length::is_empty(self)
            }
        }
    )*};
}
maps!([T: TextValue] BTreeMap<String, T>, [T: TextValue, S] HashMap<String, T, S>);

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Entries for $type {
            fn each(&self, take: &mut dyn FnMut(&str, &dyn TextValue)) {
                (**self).each(take);
            }

            fn is_empty(&self) -> bool {
                (**self).is_empty()
            }
        }
    )*};
}
pointers!(
    [T: Entries + ?Sized] &T,
    [T: Entries + ?Sized] Box<T>,
    [T: Entries + ?Sized] std::rc::Rc<T>,
    [T: Entries + ?Sized] std::sync::Arc<T>,
);
