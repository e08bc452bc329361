//! The nonce of an attempt.

/// Returns 63 random bits from the operating system, and never 0. The service accepts positive numbers, and its
/// own SDKs stay below 2^63. It rejects a number that it has seen within five minutes.
///
/// Each nonce is read from the operating system. A generator in this crate would be faster, but would repeat
/// itself in a forked process.
pub(crate) fn fresh() -> Result<u64, getrandom::Error> {
    fresh_from(getrandom::u64)
}

fn fresh_from<E>(mut random: impl FnMut() -> Result<u64, E>) -> Result<u64, E> {
    loop {
        let nonce = random()? >> 1;
        if nonce != 0 {
            return Ok(nonce);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_positive_and_below_two_to_the_63() {
        for (random, expected) in [
            (2, 1),
            (u64::MAX, i64::MAX.unsigned_abs()),
            (1 << 63, 1 << 62),
        ] {
            assert_eq!(fresh_from(|| Ok::<_, ()>(random)), Ok(expected));
        }
    }

    #[test]
    fn zero_is_drawn_again() {
        let mut drawn = [0, 1, 6].into_iter();
        assert_eq!(fresh_from(|| drawn.next().ok_or(())), Ok(3));
    }

    #[test]
    fn there_is_no_weak_nonce_without_a_source() {
        assert_eq!(fresh_from(|| Err("no source")), Err("no source"));
    }
}
