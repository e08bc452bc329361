//! The number that makes each attempt different from every other.

/// 63 random bits from the operating system, and never 0: the service takes positive numbers, its own SDKs
/// stay below 2^63, and a number seen before within five minutes is refused.
///
/// Each one is asked for anew. A generator of our own would be faster, and would repeat itself in a process
/// that was forked.
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

    /// Where a child of the test below leaves its nonces.
    const NONCES: &str = "MEETING_API_TEST_NONCES";

    #[test]
    fn processes_and_threads_do_not_draw_the_same() {
        const DRAWS: usize = 15_625;
        if let Some(path) = std::env::var_os(NONCES) {
            let draw = || (0..DRAWS).flat_map(|_| fresh().unwrap().to_le_bytes());
            let threads: Vec<_> = (0..8)
                .map(|_| std::thread::spawn(move || draw().collect::<Vec<_>>()))
                .collect();
            let drawn: Vec<_> = threads
                .into_iter()
                .flat_map(|thread| thread.join().unwrap())
                .collect();
            return std::fs::write(path, drawn).unwrap();
        }
        let directory = std::env::temp_dir().join(format!("nonces-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let children: Vec<_> = (0..8)
            .map(|number| {
                let path = directory.join(number.to_string());
                let child = std::process::Command::new(std::env::current_exe().unwrap())
                    .args([
                        "--exact",
                        "nonce::tests::processes_and_threads_do_not_draw_the_same",
                    ])
                    .env(NONCES, &path)
                    .stdout(std::process::Stdio::null())
                    .spawn()
                    .unwrap();
                (child, path)
            })
            .collect();
        let mut drawn = std::collections::HashSet::new();
        for (mut child, path) in children {
            assert!(child.wait().unwrap().success());
            let bytes = std::fs::read(path).unwrap();
            drawn.extend(bytes.chunks(8).map(<[u8]>::to_vec));
        }
        std::fs::remove_dir_all(directory).unwrap();
        assert_eq!(drawn.len(), 8 * 8 * DRAWS);
    }
}
