//! Values that are written as one string: path segments, query values, header values, form fields.

use std::borrow::Cow;
use std::fmt::Write;
use std::rc::Rc;
use std::sync::Arc;

use crate::value::secret::Secret;

/// A value that can be written as one string. Path, query, header and form parameters accept it.
///
/// Implemented for strings, numbers, `bool` and everything that `#[open_enum]` declares. A custom type, such as
/// a date or an id, implements it by writing the string that the service expects. The caller escapes it.
///
/// ```
#[doc = include_str!("../../docs/library.md")]
/// use meeting_core::{TextValue, endpoint};
///
/// /// A day, as the service writes it.
/// pub struct Day { year: u16, month: u8, day: u8 }
///
/// impl TextValue for Day {
///     fn write_text(&self, out: &mut String) {
///         out.push_str(&format!("{}/{:02}/{:02}", self.year, self.month, self.day));
///     }
/// }
///
/// #[endpoint(GET, "/v1/books/{isbn}/loans", api = Library)]
/// pub struct ListLoans {
///     pub isbn: String,
///     pub day: Day,
/// }
///
/// let day = Day { year: 2022, month: 11, day: 22 };
/// let request = ListLoans::builder().isbn("978").day(day).build()?;
/// assert_eq!(request.prepare()?.target(), "/v1/books/978/loans?day=2022%2F11%2F22");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as one text value",
    label = "path, query, header and form fields take strings, numbers, `bool` and `#[open_enum]`s",
    note = "implement `meeting_core::TextValue` for a custom type",
    note = "one `#[object]` in a query or a form takes `#[api(object = brackets)]`"
)]
pub trait TextValue {
    /// Appends the value to `out`.
    fn write_text(&self, out: &mut String);

    /// Returns the value as a string, if it already is one.
    fn as_text(&self) -> Option<&str> {
        None
    }

    /// Returns true if a service can read the value. It cannot read infinite numbers and `NaN`.
    #[doc(hidden)]
    fn is_finite_text(&self) -> bool {
        true
    }
}

/// Returns the value as a string, which is borrowed if the value already is one.
pub(crate) fn text<T: TextValue + ?Sized>(value: &T) -> Cow<'_, str> {
    match value.as_text() {
        Some(text) => Cow::Borrowed(text),
        None => {
            let mut text = String::new();
            value.write_text(&mut text);
            Cow::Owned(text)
        }
    }
}

macro_rules! texts {
    ($($type:ty),*) => {$(
        impl TextValue for $type {
            fn write_text(&self, out: &mut String) {
                out.push_str(self);
            }

            fn as_text(&self) -> Option<&str> {
                Some(self)
            }
        }
    )*};
}
texts!(str, String);

macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl TextValue for $type {
            fn write_text(&self, out: &mut String) {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "{self}");
            }
        }
    )*};
}
displayed!(
    bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

macro_rules! floats {
    ($($type:ty),*) => {$(
        impl TextValue for $type {
            fn write_text(&self, out: &mut String) {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "{self}");
            }

            fn is_finite_text(&self) -> bool {
                self.is_finite()
            }
        }
    )*};
}
floats!(f32, f64);

macro_rules! pointers {
    ($([$($generics:tt)*] $type:ty),* $(,)?) => {$(
        impl<$($generics)*> TextValue for $type {
            fn write_text(&self, out: &mut String) {
                (**self).write_text(out);
            }

            fn as_text(&self) -> Option<&str> {
                (**self).as_text()
            }

            fn is_finite_text(&self) -> bool {
                (**self).is_finite_text()
            }
        }
    )*};
}
pointers!(
    [T: TextValue + ?Sized] &T,
    [T: TextValue + ?Sized] Box<T>,
    [T: TextValue + ?Sized] Rc<T>,
    [T: TextValue + ?Sized] Arc<T>,
    [T: TextValue + ToOwned + ?Sized] Cow<'_, T>,
);

impl<T: TextValue + zeroize::Zeroize> TextValue for Secret<T> {
    fn write_text(&self, out: &mut String) {
        self.expose().write_text(out);
    }

    fn as_text(&self) -> Option<&str> {
        self.expose().as_text()
    }

    fn is_finite_text(&self) -> bool {
        self.expose().is_finite_text()
    }
}

#[cfg(test)]
mod tests;
