//! How far two words are apart when fingers slip.

/// The longest word that is compared, in characters; nobody's typo is looked for in a longer one.
const LONGEST: usize = 40;

/// How many slips are forgiven in a word of so many characters.
pub fn forgiven(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=6 => 1,
        _ => 2,
    }
}

/// The number of insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) that make one
/// word of the other, if it is at most `most`.
pub fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };
    if a.len() - b.len() > most || a.len() > LONGEST {
        return None;
    }
    // What both begin and end with costs nothing.
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..)?, b.get(same..)?);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(..a.len() - same)?, b.get(..b.len() - same)?);

    let mut row: [usize; LONGEST + 1] = std::array::from_fn(|at| at);
    let mut last = row;
    let mut previous = None;
    for (line, x) in a.iter().enumerate() {
        let before_last = last;
        last = row;
        let mut left = line + 1;
        let mut best = left;
        let mut corner = *last.first()?;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (column, y) in b.iter().enumerate() {
            let above = *last.get(column + 1)?;
            let mut cost = (corner + usize::from(x != y)).min(above + 1).min(left + 1);
            if column > 0 && previous == Some(y) && b.get(column - 1) == Some(x) {
                cost = cost.min(before_last.get(column - 1)? + 1);
            }
            *row.get_mut(column + 1)? = cost;
            (corner, left) = (above, cost);
            best = best.min(cost);
        }
        if best > most {
            return None;
        }
        previous = Some(x);
    }
    row.get(b.len()).copied().filter(|distance| *distance <= most)
}

/// Whether a longer word begins with this one but for a slip at most that leaves its length: another letter, or a swap of
/// neighbours. As [`distance`] of the beginning, which is at most 1.
pub fn begins_nearly(word: &str, beginning: &[char]) -> bool {
    let mut letters = word.chars();
    let mut slip: Option<(usize, char, char)> = None;
    let mut is_swap = false;
    for (at, wanted) in beginning.iter().enumerate() {
        let Some(letter) = letters.next() else { return false };
        if letter == *wanted {
            continue;
        }
        match slip {
            None => slip = Some((at, letter, *wanted)),
            Some((before, had, missed)) if !is_swap && before + 1 == at && had == *wanted && missed == letter => {
                is_swap = true;
            }
            Some(_) => return false,
        }
    }
    beginning.len() <= LONGEST && letters.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn slips_are_counted() {
        let cases = [
            ("lamp", "lamp", Some(0)),
            ("lamp", "lamps", Some(1)),
            ("lamp", "amp", Some(1)),
            ("lamp", "lump", Some(1)),
            ("lamp", "lapm", Some(1)),
            ("lamp", "almp", Some(1)),
            ("passwrod", "password", Some(1)),
            ("pasword", "passwort", Some(2)),
            ("lamp", "limb", Some(2)),
            ("lamp", "lampion", None),
            ("", "ab", Some(2)),
            ("", "abc", None),
            ("şifre", "sifre", Some(1)),
        ];
        for (a, b, expected) in cases {
            assert_eq!(distance(&chars(a), &chars(b), 2), expected, "{a} {b}");
            assert_eq!(distance(&chars(b), &chars(a), 2), expected, "{b} {a}");
        }
        assert_eq!(distance(&chars("lamp"), &chars("limb"), 1), None);
    }

    proptest::proptest! {
        #[test]
        fn it_is_what_the_textbook_says(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            let expected = Some(textbook(&chars(&a), &chars(&b))).filter(|distance| *distance <= 2);
            proptest::prop_assert_eq!(distance(&chars(&a), &chars(&b), 2), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_beginning_is_near_where_its_distance_is(word in "[abc]{0,9}", beginning in "[abc]{1,7}") {
            let (letters, beginning) = (chars(&word), chars(&beginning));
            let so_far = letters.get(..beginning.len()).filter(|so_far| so_far.len() < letters.len());
            let expected = so_far.is_some_and(|so_far| distance(&beginning, so_far, 1).is_some());
            proptest::prop_assert_eq!(begins_nearly(&word, &beginning), expected);
        }
    }

    /// The whole matrix, with no short cut.
    fn textbook(a: &[char], b: &[char]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                d[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let mut cost =
                        (d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1])).min(d[i - 1][j] + 1).min(d[i][j - 1] + 1);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        cost = cost.min(d[i - 2][j - 2] + 1);
                    }
                    cost
                };
            }
        }
        d[a.len()][b.len()]
    }
}
