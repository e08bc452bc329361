//! The text of a constant. A declaration names constants in its rules, and its data contains their values as
//! text.

/// A number that a rule names, in its own type.
#[derive(Debug)]
pub struct Constant<T>(pub T);

/// The text of a number, created at compile time.
#[derive(Debug)]
pub struct Decimal {
    /// Filled from the end.
    bytes: [u8; CAPACITY],
    start: usize,
}

/// A sign, 39 digits and a point, with room to spare.
const CAPACITY: usize = 48;

/// The maximum number of digits after the point.
const MAXIMUM_PLACES: u32 = 15;

/// Below this, every whole number is a floating-point number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Decimal {
    /// `digits / 10^places`
    const fn new(negative: bool, digits: u128, places: u32) -> Self {
        let mut bytes = [b'0'; CAPACITY];
        let (mut rest, mut start, mut written) = (digits, CAPACITY, 0);
        while rest > 0 || written <= places {
            if places > 0 && written == places {
                start -= 1;
                Self::put(&mut bytes, start, b'.');
            }
            start -= 1;
            Self::put(&mut bytes, start, b'0' + (rest % 10) as u8);
            rest /= 10;
            written += 1;
        }
        if negative {
            start -= 1;
            Self::put(&mut bytes, start, b'-');
        }
        Self { bytes, start }
    }

    const fn put(bytes: &mut [u8; CAPACITY], at: usize, byte: u8) {
        if let Some((_, rest)) = bytes.split_at_mut_checked(at)
            && let Some(first) = rest.first_mut()
        {
            *first = byte;
        }
    }

    const fn integer(value: i128) -> Self {
        Self::new(value < 0, value.unsigned_abs(), 0)
    }

    /// Returns the shortest decimal fraction that reads as the number.
    #[expect(
        clippy::panic,
        reason = "this is an error of the compiler, at the declaration"
    )]
    const fn fraction(value: f64, is_single: bool) -> Self {
        let magnitude = value.abs();
        let (mut places, mut power) = (0, 1.0);
        while places <= MAXIMUM_PLACES && magnitude * power < EXACT {
            let digits = (magnitude * power + 0.5) as u128;
            let read = digits as f64 / power;
            let is_same = if is_single {
                read as f32 == magnitude as f32
            } else {
                read == magnitude
            };
            if is_same {
                return Self::new(value < 0.0, digits, places);
            }
            places += 1;
            power *= 10.0;
        }
        panic!("a bound has at most 15 digits; write the number instead of a constant")
    }

    /// The text.
    pub const fn text(&'static self) -> &'static str {
        let (_, written) = self.bytes.split_at(self.start);
        match str::from_utf8(written) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Constant<$type> {
            /// The text of the number.
            pub const fn decimal(self) -> Decimal {
                Decimal::integer(self.0 as i128)
            }
        }
    )*};
}
integers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

impl Constant<f64> {
    /// The text of the number.
    pub const fn decimal(self) -> Decimal {
        Decimal::fraction(self.0, false)
    }
}

impl Constant<f32> {
    /// The text of the number.
    pub const fn decimal(self) -> Decimal {
        Decimal::fraction(self.0 as f64, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(decimal: Decimal) -> &'static str {
        let decimal: &'static Decimal = Box::leak(Box::new(decimal));
        decimal.text()
    }

    #[test]
    fn whole_numbers_are_written_whole() {
        assert_eq!(text(Constant(0_u8).decimal()), "0");
        assert_eq!(text(Constant(-5_i8).decimal()), "-5");
        assert_eq!(text(Constant(i64::MIN).decimal()), i64::MIN.to_string());
        assert_eq!(text(Constant(u64::MAX).decimal()), u64::MAX.to_string());
        assert_eq!(text(Constant(i128::MIN).decimal()), i128::MIN.to_string());
        assert_eq!(text(Constant(i128::MAX).decimal()), i128::MAX.to_string());
    }

    #[test]
    fn fractions_are_written_as_short_as_they_are_read() {
        for value in [
            0.0,
            1.0,
            0.5,
            -1.5,
            99.9,
            0.1,
            1e6,
            1e15,
            0.000_001,
            123.456_789,
        ] {
            assert_eq!(text(Constant::<f64>(value).decimal()), value.to_string());
        }
        for value in [0.1_f32, -2.5, 3.3, 16_777_216.0] {
            assert_eq!(text(Constant(value).decimal()), value.to_string());
        }
    }

    #[test]
    #[should_panic(expected = "at most 15 digits")]
    fn what_has_no_short_text_is_refused() {
        let _ = Constant(1e300_f64).decimal();
    }
}
