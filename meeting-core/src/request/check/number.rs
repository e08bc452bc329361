//! Numbers, compared with the bounds of a `range` as the declaration writes them.

use std::cmp::Ordering;
use std::rc::Rc;
use std::sync::Arc;

use crate::value::secret::Secret;

/// A value that `range` applies to.
#[diagnostic::on_unimplemented(
    message = "`range` applies to numbers, not to `{Self}`",
    label = "not a number"
)]
pub trait Number {
    /// Compares the number with a bound. Returns `None` if they cannot be compared, as with `NaN`.
    fn compare(&self, bound: &str) -> Option<Ordering>;
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Number for $type {
            fn compare(&self, bound: &str) -> Option<Ordering> {
                match bound.parse::<$type>() {
                    Ok(bound) => Some(self.cmp(&bound)),
                    // Fractions, and numbers that the type cannot hold. Both occur only with an alias of the
                    // type.
                    Err(_) => (*self as f64).partial_cmp(&bound.parse().ok()?),
                }
            }
        }
    )*};
}
integers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

macro_rules! floats {
    ($($type:ty),*) => {$(
        impl Number for $type {
            fn compare(&self, bound: &str) -> Option<Ordering> {
                self.partial_cmp(&bound.parse().ok()?)
            }
        }
    )*};
}
floats!(f32, f64);

macro_rules! pointers {
    ($($type:ty),*) => {$(
        impl<T: Number + ?Sized> Number for $type {
            fn compare(&self, bound: &str) -> Option<Ordering> {
                (**self).compare(bound)
            }
        }
    )*};
}
pointers!(&T, Box<T>, Rc<T>, Arc<T>);

impl<T: Number + zeroize::Zeroize> Number for Secret<T> {
    fn compare(&self, bound: &str) -> Option<Ordering> {
        self.expose().compare(bound)
    }
}
