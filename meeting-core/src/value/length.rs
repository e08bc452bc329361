//! The length that `non_empty` and `len` check: characters of a string, elements of a list, entries of a map.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;

use crate::value::payload;
use crate::value::secret::Secret;

/// A value with a length, which `non_empty` and `len` apply to.
///
/// ```
/// use meeting_core::Length;
///
/// assert_eq!("会议室".length(), 3);
/// assert_eq!(vec![1, 2].length(), 2);
/// assert_eq!(("会议室".unit(), vec![1].unit()), ("characters", "elements"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "`non_empty` and `len` apply to strings, lists and maps"
)]
pub trait Length {
    /// Returns the number of characters (Unicode scalar values, not bytes) of a string, elements of a list,
    /// entries of a map, or bytes of a file.
    fn length(&self) -> usize;

    /// Returns true if the length is zero.
    fn is_empty(&self) -> bool {
        self.length() == 0
    }

    /// Returns the name of the counted items, for messages.
    fn unit(&self) -> &'static str {
        "elements"
    }
}

macro_rules! text_lengths {
    ($($type:ty),*) => {$(
        impl Length for $type {
            fn length(&self) -> usize {
                self.chars().count()
            }

            fn is_empty(&self) -> bool {
                str::is_empty(self)
            }

            fn unit(&self) -> &'static str {
                "characters"
            }
        }
    )*};
}
text_lengths!(str, String);

macro_rules! collection_lengths {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Length for $type {
            fn length(&self) -> usize {
                self.len()
            }
        }
    )*};
}
collection_lengths!(
    [T] [T],
    [T] Vec<T>,
    [T] VecDeque<T>,
    [T, const N: usize] [T; N],
    [T] BTreeSet<T>,
    [T, S] HashSet<T, S>,
    [K, V] BTreeMap<K, V>,
    [K, V, S] HashMap<K, V, S>,
    [] serde_json::Map<String, serde_json::Value>,
    [] Bytes,
);

impl Length for payload::Bytes {
    fn length(&self) -> usize {
        self.len()
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }
}

impl Length for payload::Text {
    fn length(&self) -> usize {
        self.chars().count()
    }

    fn unit(&self) -> &'static str {
        "characters"
    }
}

macro_rules! pointer_lengths {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> Length for $type {
            fn length(&self) -> usize {
                (**self).length()
            }

            fn is_empty(&self) -> bool {
                (**self).is_empty()
            }

            fn unit(&self) -> &'static str {
                (**self).unit()
            }
        }
    )*};
}
pointer_lengths!(
    [T: Length + ?Sized] &T,
    [T: Length + ?Sized] Box<T>,
    [T: Length + ?Sized] Rc<T>,
    [T: Length + ?Sized] Arc<T>,
    [T: Length + ToOwned + ?Sized] Cow<'_, T>,
);

impl<T: Length + zeroize::Zeroize> Length for Secret<T> {
    fn length(&self) -> usize {
        self.expose().length()
    }

    fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    fn unit(&self) -> &'static str {
        self.expose().unit()
    }
}
