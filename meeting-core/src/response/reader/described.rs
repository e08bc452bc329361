//! Types that describe themselves.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use crate::spec::{ObjectSpec, Schema};
use crate::value::secret::Secret;

/// A type with a schema of its values in JSON.
///
/// Implemented for strings, numbers, `bool`, lists and maps, and with the feature `schema` for everything that
/// `#[response]`, `#[object]` and `#[open_enum]` declare. A member of a response whose type does not implement it
/// has the schema of any JSON value. Implement it for a custom type with one line:
///
/// ```
/// use meeting_core::Described;
/// use meeting_core::spec::Schema;
///
/// #[derive(serde::Deserialize)]
/// pub struct Color(String);
///
/// impl Described for Color {
///     const SCHEMA: Schema = Schema::String;
/// }
/// ```
#[cfg_attr(
    not(feature = "schema"),
    diagnostic::on_unimplemented(
        note = "`#[response]`, `#[object]` and `#[open_enum]` implement it with the feature `schema`"
    )
)]
pub trait Described {
    /// The schema of the type.
    const SCHEMA: Schema;

    /// `true` if a member of this type may be absent from a response, as options, lists and maps may.
    const OPTIONAL: bool = false;

    /// Returns the members of a declared struct.
    #[doc(hidden)]
    fn record() -> &'static ObjectSpec {
        &ObjectSpec("", "", &[], &[])
    }
}

macro_rules! described {
    ($($type:ty => $schema:expr),* $(,)?) => {$(
        impl Described for $type {
            const SCHEMA: Schema = $schema;
        }
    )*};
}
described!(
    str => Schema::String,
    String => Schema::String,
    char => Schema::String,
    bool => Schema::Boolean,
    f32 => Schema::Number,
    f64 => Schema::Number,
    serde_json::Value => Schema::Any,
);

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Described for $type {
            const SCHEMA: Schema = Schema::Integer {
                minimum: <$type>::MIN as i128,
                // The part of `u128` beyond `i128` cannot be described.
                maximum: if <$type>::MAX as u128 > i128::MAX as u128 {
                    i128::MAX
                } else {
                    <$type>::MAX as i128
                },
            };
        }
    )*};
}
integers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

macro_rules! optional {
    ($([$($generics:tt)*] $type:ty => $schema:expr),* $(,)?) => {$(
        impl<$($generics)*> Described for $type {
            const SCHEMA: Schema = $schema;
            const OPTIONAL: bool = true;
        }
    )*};
}
optional!(
    [T: Described] Option<T> => Schema::Nullable(&T::SCHEMA),
    [T: Described] Vec<T> => Schema::List(&T::SCHEMA),
    [T: Described] VecDeque<T> => Schema::List(&T::SCHEMA),
    [T: Described] BTreeSet<T> => Schema::List(&T::SCHEMA),
    [T: Described, S] HashSet<T, S> => Schema::List(&T::SCHEMA),
    [K, T: Described] BTreeMap<K, T> => Schema::Map(&T::SCHEMA),
    [K, T: Described, S] HashMap<K, T, S> => Schema::Map(&T::SCHEMA),
    [] serde_json::Map<String, serde_json::Value> => Schema::Map(&Schema::Any),
);

macro_rules! same {
    ($([$($generics:tt)*] $type:ty => $target:ty),* $(,)?) => {$(
        impl<$($generics)*> Described for $type {
            const SCHEMA: Schema = <$target>::SCHEMA;
            const OPTIONAL: bool = <$target>::OPTIONAL;
        }
    )*};
}
same!(
    [T: Described + ?Sized] &T => T,
    [T: Described + ?Sized] Box<T> => T,
    [T: Described + ?Sized] Rc<T> => T,
    [T: Described + ?Sized] Arc<T> => T,
    [T: Described + ToOwned + ?Sized] Cow<'_, T> => T,
);

impl<T: Described + zeroize::Zeroize> Described for Secret<T> {
    const SCHEMA: Schema = T::SCHEMA.secret();
    const OPTIONAL: bool = T::OPTIONAL;
}

// Arrays have a fixed length, and must be present.
impl<T: Described, const N: usize> Described for [T; N] {
    const SCHEMA: Schema = Schema::List(&T::SCHEMA);
}
