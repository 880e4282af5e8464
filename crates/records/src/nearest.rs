//! The nearest known name to one that is unknown, for "did you mean".
//! Knows letters; must not know what the names stand for.

/// Longest name that is compared; longer ones are no slip of the finger.
const COMPARED_CHARS_MAX: usize = 64;

/// The known name that differs least, if it differs by no more than a third of its letters.
pub fn nearest<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if found.chars().count() > COMPARED_CHARS_MAX {
        return None;
    }
    known
        .into_iter()
        .map(|name| (slips(&found.to_lowercase(), name), name))
        .filter(|(slips, name)| *slips <= 1 + name.chars().count() / 3)
        .min()
        .map(|(_, name)| name)
}

/// Letters to insert, drop or replace to make one name of the other.
fn slips(found: &str, known: &str) -> usize {
    let known: Vec<char> = known.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (index, letter) in found.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in known.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[known.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_a_slip_away_and_a_stranger_has_none() {
        assert_eq!(nearest("unitprice", ["unit_price", "flat_fee"]), Some("unit_price"));
        assert_eq!(nearest("Amount", ["amount", "per"]), Some("amount"));
        assert_eq!(nearest("colour", ["unit_price", "flat_fee"]), None);
    }

    #[test]
    fn slips_are_counted_one_by_one() {
        assert_eq!(slips("kitten", "sitting"), 3);
        assert_eq!(slips("", "abc"), 3);
        assert_eq!(slips("same", "same"), 0);
    }
}
