//! The floor of zero: no invoice is negative, so lines below zero stay as far as debits carry them.
//! Knows lines and their tax treatment; must not know how either came about.

use std::collections::BTreeMap;

use money::{Money, MoneyRefused, Rounding};

use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::reversal::{Given, Reversed};

/// Lines with their tax groups.
pub(crate) type Grouped = Vec<(Pending, usize)>;

/// Lines below zero stay as far as the debits of their tax treatment carry them, after discounts and prepaid
/// credits; the rest is credited.
///
/// A debit of 20.00 carries 20.00 of a credit of 30.00; 10.00 go onto the credit note.
pub(crate) fn floor_at_zero(
    pending: Vec<Pending>,
    groups: &[usize],
    count: usize,
    (given, rounding): (&Given<'_, '_>, Rounding),
) -> Result<(Grouped, Grouped), BillRefused> {
    let mut room = vec![0_i128; count];
    for (pending, group) in pending.iter().zip(groups) {
        room[*group] += i128::from(pending.line.taxable()?.minor()).max(0);
    }
    let mut sizes = Sizes::new(given, rounding);
    let (mut owed, mut credited) = (Vec::with_capacity(pending.len()), Vec::new());
    let nothing_owed = pending.iter().all(|pending| pending.line.amount.minor() <= 0);
    for (pending, group) in pending.into_iter().zip(groups.iter().copied()) {
        if nothing_owed && pending.line.amount.is_negative() {
            credited.push((pending, group));
            continue;
        }
        let size = sizes.of(&pending)?;
        let (fits, rest) = match size <= room[group].max(0) {
            true => (Some(pending), None),
            false => match split(&pending, room[group], &sizes)? {
                Some((part, rest)) => (Some(part), Some(rest)),
                None => (None, Some(pending)),
            },
        };
        if let Some(fits) = fits {
            room[group] -= sizes.of(&fits)?.max(0);
            sizes.take(&fits);
            owed.push((fits, group));
        }
        credited.extend(rest.map(|rest| (rest, group)));
    }
    Ok((owed, credited))
}

/// How much room lines take: what they give back in money, one after the other.
pub(crate) struct Sizes<'g, 'r, 'f> {
    given: &'g Given<'r, 'f>,
    rounding: Rounding,
    /// What the document takes back of each line already.
    taken: BTreeMap<Reversed, i64>,
}

impl<'g, 'r, 'f> Sizes<'g, 'r, 'f> {
    /// Of a document on which nothing is taken back yet.
    pub fn new(given: &'g Given<'r, 'f>, rounding: Rounding) -> Self {
        Sizes { given, rounding, taken: BTreeMap::new() }
    }

    /// Nothing of a line that is not below zero.
    pub fn of(&self, pending: &Pending) -> Result<i128, MoneyRefused> {
        let amount = pending.line.amount.minor();
        if amount >= 0 {
            return Ok(0);
        }
        match pending.reverses {
            Some(reversed) => {
                let before = self.taken.get(&reversed).copied().unwrap_or_default();
                Ok(i128::from(self.given.taxable_after(reversed, (before, -amount), self.rounding)?))
            }
            None => Ok(-i128::from(amount)),
        }
    }

    /// Notes that the document takes it back.
    pub fn take(&mut self, pending: &Pending) {
        if let Some(reversed) = pending.reverses {
            *self.taken.entry(reversed).or_default() -= pending.line.amount.minor();
        }
    }
}

/// The largest part that fits into the room, and the rest; none where nothing fits. What credits paid comes
/// back before money and takes no room.
fn split(
    pending: &Pending,
    room: i128,
    sizes: &Sizes<'_, '_, '_>,
) -> Result<Option<(Pending, Pending)>, MoneyRefused> {
    let whole = -i128::from(pending.line.amount.minor());
    let mut part = pending.clone();
    // The money that a part gives back grows with it, so the largest is found by halving.
    let (mut fits, mut too_large) = (0, whole);
    while too_large - fits > 1 {
        let middle = fits + (too_large - fits) / 2;
        part.line.amount = below_zero(middle, pending);
        if sizes.of(&part)? <= room.max(0) { fits = middle } else { too_large = middle }
    }
    if fits == 0 {
        return Ok(None);
    }
    part.line.amount = below_zero(fits, pending);
    let mut rest = pending.clone();
    rest.line.amount = below_zero(whole - fits, pending);
    Ok(Some((part, rest)))
}

fn below_zero(size: i128, pending: &Pending) -> Money {
    let minor = i64::try_from(-size).expect("a part is no larger than the line");
    Money::new(minor, pending.line.amount.currency())
}
