//! Changes of a request to that of the next page, for generated code.

use std::any::Any;

use crate::client::pages::paginated::Step;

/// The member of a page that determines the next page. The inherent method exists for an `Option` only, and is
/// found first. For all other types, the method of [`PlainCursor`] is found.
#[derive(Debug)]
pub struct Cursor<'a, T>(pub &'a T);

impl<T: Clone + 'static> Cursor<'_, Option<T>> {
    /// Returns the cursor, if there is one. An empty string does not count.
    pub fn found(self) -> Option<T> {
        let is_empty = |value: &T| {
            let text: Option<&String> = (value as &dyn Any).downcast_ref();
            text.is_some_and(String::is_empty)
        };
        self.0.clone().filter(|value| !is_empty(value))
    }
}

/// A cursor that is always present.
pub trait PlainCursor {
    /// The type of the cursor.
    type Value;

    /// Returns the cursor. An empty string and zero do not count.
    fn found(self) -> Option<Self::Value>;
}

impl<T: Clone + Default + PartialEq> PlainCursor for Cursor<'_, T> {
    type Value = T;

    fn found(self) -> Option<T> {
        Some(self.0.clone()).filter(|value| *value != T::default())
    }
}

/// The items of a page. As with [`Cursor`], the inherent method exists for an `Option` only. Its bound never holds: an
/// `Option` is iterable, but as a list of at most one item.
#[derive(Debug)]
pub struct Listed<T>(pub T);

impl<T> Listed<Option<T>> {
    /// Returns the items.
    pub fn items(self) -> Option<T>
    where
        Option<T>: IsList,
    {
        self.0
    }
}

/// A list of items.
pub trait PlainList {
    /// The type of the list.
    type List;

    /// Returns the items.
    fn items(self) -> Self::List;
}

impl<T> PlainList for Listed<T> {
    type List = T;

    fn items(self) -> T {
        self.0
    }
}

/// No `Option` is a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of items",
    label = "an `Option` has one item at most",
    note = "the items of `pages(...)` are a list without an `Option`; a `#[response]` reads an absent list, or `null`, as an empty one"
)]
pub trait IsList {}

/// Sets the field of the cursor.
pub fn to_cursor<T: Into<F>, F>(field: &mut F, cursor: Option<T>) -> Step {
    match cursor {
        Some(cursor) => {
            *field = cursor.into();
            Step::Request
        }
        None => Step::End,
    }
}

/// Increments the page, unless this one is the last or has no items.
pub fn to_page<F: Count>(field: &mut F, items: usize, last: Option<u64>) -> Step {
    let page = field.get().unwrap_or(1);
    let is_last = match last {
        Some(last) => page >= last,
        None => items == 0,
    };
    if is_last {
        Step::End
    } else {
        set(field, page.checked_add(1))
    }
}

/// Adds the items of this page to the offset, unless there are none.
pub fn to_offset<F: Count>(field: &mut F, items: usize) -> Step {
    if items == 0 {
        return Step::End;
    }
    let offset = field.get().unwrap_or(0);
    set(field, offset.checked_add(items as u64))
}

/// Sets the field, if the number fits into it.
fn set<F: Count>(field: &mut F, number: Option<u64>) -> Step {
    match number.and_then(F::make) {
        Some(number) => {
            *field = number;
            Step::Request
        }
        None => Step::TooFar,
    }
}

/// Returns the number of items of a page.
pub fn count<'a, T: ?Sized>(items: &'a T) -> usize
where
    &'a T: IntoIterator,
{
    items.into_iter().count()
}

/// Returns the number of the last page.
pub fn last<T: Count>(number: Option<T>) -> Option<u64> {
    number.and_then(|number| number.get())
}

/// A field that counts pages or items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not count pages or items",
    label = "not an integer or an `Option` of one"
)]
pub trait Count: Sized {
    /// Returns the number, unless it is absent or negative.
    fn get(&self) -> Option<u64>;

    /// Returns the number as this type, if it fits.
    fn make(number: u64) -> Option<Self>;
}

impl<T: Count> Count for Option<T> {
    fn get(&self) -> Option<u64> {
        self.as_ref()?.get()
    }

    fn make(number: u64) -> Option<Self> {
        T::make(number).map(Some)
    }
}

macro_rules! counts {
    ($($integer:ty)*) => {$(
        impl Count for $integer {
            fn get(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }

            fn make(number: u64) -> Option<Self> {
                Self::try_from(number).ok()
            }
        }
    )*};
}

counts!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_cursor_is_the_end() {
        assert_eq!(Cursor(&Some("a".to_owned())).found().as_deref(), Some("a"));
        assert_eq!(Cursor(&Some(String::new())).found(), None);
        assert_eq!(Cursor(&None::<String>).found(), None);
        assert_eq!(Cursor(&Some(0)).found(), Some(0));
        assert_eq!(Cursor(&"a".to_owned()).found().as_deref(), Some("a"));
        assert_eq!(Cursor(&String::new()).found(), None);
        assert_eq!(Cursor(&0).found(), None);
    }

    #[test]
    fn pages_are_counted_to_the_last() {
        let mut page = None::<u8>;
        assert_eq!(to_page(&mut page, 3, None), Step::Request);
        assert_eq!(page, Some(2));
        assert_eq!(to_page(&mut page, 0, Some(3)), Step::Request);
        assert_eq!(to_page(&mut page, 3, Some(3)), Step::End);
        assert_eq!(to_page(&mut page, 0, None), Step::End);
        let mut page = u8::MAX;
        assert_eq!(to_page(&mut page, 3, None), Step::TooFar);
        assert_eq!(to_page(&mut page, 3, Some(255)), Step::End);
    }

    #[test]
    fn an_offset_grows_by_what_was_received() {
        let mut offset = 0_u32;
        assert_eq!(to_offset(&mut offset, 2), Step::Request);
        assert_eq!(to_offset(&mut offset, 3), Step::Request);
        assert_eq!(offset, 5);
        assert_eq!(to_offset(&mut offset, 0), Step::End);
        let mut offset = 250_u8;
        assert_eq!(to_offset(&mut offset, 6), Step::TooFar);
    }
}
