//! The nearest known name to one that is unknown, for "did you mean".
//! Knows letters; must not know what the names stand for.

/// The known name that differs least, if by no more than a third of its letters.
pub(super) fn nearest<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let near = |name: &str| slips(found.as_bytes(), name.as_bytes());
    known
        .into_iter()
        .map(|name| (near(name), name))
        .filter(|(slips, name)| *slips <= name.len().div_ceil(3))
        .min()
        .map(|(_, name)| name)
}

/// Letters to insert, drop or replace to make one name of the other.
fn slips(found: &[u8], known: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (index, letter) in found.iter().enumerate() {
        let mut replaced = index;
        row[0] = index + 1;
        for (column, other) in known.iter().enumerate() {
            let best =
                (replaced + usize::from(letter != other)).min(row[column] + 1).min(row[column + 1] + 1);
            replaced = row[column + 1];
            row[column + 1] = best;
        }
    }
    row[known.len()]
}
