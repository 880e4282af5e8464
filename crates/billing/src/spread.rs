//! Spreading: an amount over weights a cent at a time, so that it comes to the same at once or in parts.
//! Knows whole numbers; must not know what is spread, nor over what.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A line that may get the next cent: the one that got the least for its weight, ties to the earlier.
#[derive(Debug, PartialEq, Eq)]
struct Next {
    weight: i64,
    has: i64,
    place: usize,
}

impl Ord for Next {
    fn cmp(&self, other: &Next) -> Ordering {
        let share = |one: &Next, of: &Next| i128::from(one.weight) * (2 * i128::from(of.has) + 1);
        share(self, other).cmp(&share(other, self)).then_with(|| other.place.cmp(&self.place))
    }
}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Next) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Spreads an amount over lines by weight, each of which has some already and gets no more than its weight in
/// all. Each cent goes to the line that has the least for its weight, so that it comes to the same whether
/// the amount is spread at once or in parts (Webster's method; the largest remainder would move cents from
/// one line to another).
///
/// 1.00 over lines of 20.00 and 10.00 is 0.67 and 0.33.
pub(crate) fn spread(amount: i64, lines: &[(i64, i64)]) -> Vec<i64> {
    const STEPS: i128 = 1 << 60;
    // What every line has once each has at least this share of its weight.
    let up_to = |share: i128| -> Vec<i64> {
        let at_least = |(weight, has): &(i64, i64)| {
            let part = (2 * i128::from(*weight) * share + STEPS) / (2 * STEPS);
            i64::try_from(part).expect("no more than the weight").min(*weight).max(*has)
        };
        lines.iter().map(at_least).collect()
    };
    let given = |has: &[i64]| -> i128 {
        has.iter().zip(lines).map(|(has, (_, before))| i128::from(*has) - i128::from(*before)).sum()
    };
    let (mut fits, mut too_much) = (0, STEPS + 1);
    while too_much - fits > 1 {
        let middle = fits + (too_much - fits) / 2;
        if given(&up_to(middle)) <= i128::from(amount) { fits = middle } else { too_much = middle }
    }
    let mut has = up_to(fits);
    let mut left = i128::from(amount) - given(&has);
    let next = |place: usize, has: i64| {
        let (weight, _) = lines[place];
        (has < weight).then_some(Next { weight, has, place })
    };
    let mut order: BinaryHeap<Next> = (0..lines.len()).filter_map(|place| next(place, has[place])).collect();
    while left > 0 {
        let Some(Next { place, .. }) = order.pop() else { break };
        has[place] += 1;
        left -= 1;
        order.extend(next(place, has[place]));
    }
    has.iter().zip(lines).map(|(has, (_, before))| has - before).collect()
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn a_spread_sums_and_never_gives_more_than_a_line_has() {
        assert_eq!(spread(100, &[(2000, 0), (1000, 0)]), [67, 33]);
        assert_eq!(spread(1, &[(3, 0), (3, 0), (3, 0)]), [1, 0, 0]);
        assert_eq!(spread(9, &[(3, 0), (3, 0), (3, 0)]), [3, 3, 3]);
        assert_eq!(spread(5, &[(10, 10), (10, 0), (0, 0)]), [0, 5, 0]);
        assert_eq!(spread(7, &[(1, 0), (1_000_000, 999_990)]), [1, 6]);
    }
}
