//! "Did you mean" for misspelt names.

/// Finds the candidate that a misspelt name most likely means: at most a third of its letters differ.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = match word.chars().count() {
        0 | 1 => 0,
        length => (length / 3).max(1),
    };
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Counts the edits (insert, delete, replace, swap of neighbours) between two words, ignoring case.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().map(|c| c.to_ascii_lowercase()).collect();
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX);
            let mut best = at(&last, j) + usize::from(x != y);
            best = best.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(&y) && b.get(j - 1) == Some(&x);
            if swapped {
                best = best.min(at(&before_last, j - 1) + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour() {
        let words = ["non_empty", "one_of", "range", "rename", "PUT", "POST"];
        for (word, expected) in [
            ("non_emty", Some("non_empty")),
            ("nonempty", Some("non_empty")),
            ("onf_of", Some("one_of")),
            ("put", Some("PUT")),
            ("PTU", Some("PUT")),
            ("raneg", Some("range")),
            ("frobnicate", None),
            ("x", None),
            ("a", None),
            ("", None),
            ("pt", Some("PUT")),
            ("pot", Some("PUT")),
            ("non_em", None),
            ("nonempt", Some("non_empty")),
            ("non_e", None),
            ("noneempty", Some("non_empty")),
        ] {
            assert_eq!(did_you_mean(word, words), expected, "{word}");
        }
    }
}
