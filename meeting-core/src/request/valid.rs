//! `Valid<T>`: a request that has passed the checks of its declaration, and can no longer be changed.

pub mod fields;
mod objects;

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::error::invalid::Invalid;
use crate::request::check::Checker;
use crate::spec::ObjectSpec;
use fields::Visit;
use objects::Objects;

/// A request or an object with rules. `#[endpoint]` and `#[object]` implement it.
/// ```
#[doc = include_str!("../../docs/library.md")]
/// use meeting_core::{Validate, endpoint};
///
/// #[endpoint(PUT, "/v1/shelves/{shelf_id}/name", api = Library)]
/// pub struct RenameShelf {
///     pub shelf_id: String,
///     #[api(len = 1..=128)]
///     pub name: String,
/// }
///
/// let request = RenameShelf { shelf_id: "42".into(), name: "Poetry".into() }.validate()?;
/// assert_eq!(request.name, "Poetry");
///
/// let invalid = RenameShelf { shelf_id: "..".into(), name: String::new() }.validate();
/// let paths: Vec<_> = match &invalid {
///     Ok(_) => Vec::new(),
///     Err(invalid) => invalid.violations().iter().map(|violation| violation.path()).collect(),
/// };
/// assert_eq!(paths, ["shelf_id", "name"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Validate: Sized {
    /// The wire names of an object's fields, for the checks of an endpoint that flattens it.
    #[doc(hidden)]
    const NAMES: &'static [&'static str] = &[];

    /// Returns the fields and their rules. A constant would be evaluated by each `cargo check`.
    #[doc(hidden)]
    fn record() -> &'static ObjectSpec;

    /// Passes on the values of all fields, in the order of [`record`](Self::record).
    #[doc(hidden)]
    fn fields(&self, to: &mut dyn Visit);

    /// Checks the rules that are code: `pattern`, `check` and conditions.
    #[doc(hidden)]
    fn rules(&self, _checker: &mut Checker) {}

    /// Checks all rules of the declaration. Only the resulting [`Valid`] can be sent.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with every violation, each with its path.
    fn validate(self) -> Result<Valid<Self>, Invalid> {
        let mut checker = Checker::new();
        fields::check(&self, &mut checker);
        checker.finish(Self::record().name())?;
        Ok(Valid(self))
    }
}

/// A value that has passed the checks of its declaration.
///
/// It is created by a builder's `build()`, by [`Validate::validate`], or by reading JSON (or any other format
/// of serde) if the struct derives `Deserialize`. A JSON list is not read into a struct, at any depth, because
/// serde would read it by the position of the fields. A `Valid` can be read like the struct itself, but not
/// changed. [`into_inner`](Self::into_inner) returns the struct.
/// ```
#[doc = include_str!("../../docs/library.md")]
/// use meeting_core::{Valid, endpoint};
/// use serde::Deserialize;
///
/// #[endpoint(PUT, "/v1/books/{isbn}/loan", api = Library)]
/// #[derive(Debug, Deserialize)]
/// pub struct LendBook {
///     pub isbn: String,
///     #[api(one_of = borrower)]
///     pub reader: Option<String>,
///     #[api(one_of = borrower)]
///     pub branch: Option<String>,
/// }
///
/// let request: Valid<LendBook> = serde_json::from_str(r#"{"isbn":"978","reader":"ada"}"#)?;
/// assert_eq!(request.isbn, "978");
///
/// let error = serde_json::from_str::<Valid<LendBook>>(r#"{"isbn":"978"}"#).unwrap_err();
/// assert!(error.to_string().contains("reader"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Valid<T>(T);

impl<T> Valid<T> {
    /// Returns the struct, which can be changed and validated again.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> AsRef<T> for Valid<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<'de, T: Validate + Deserialize<'de>> Deserialize<'de> for Valid<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(Objects(deserializer))?
            .validate()
            .map_err(D::Error::custom)
    }
}

impl<T: Serialize> Serialize for Valid<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
