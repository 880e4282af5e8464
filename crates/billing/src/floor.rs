//! The floor of zero: no invoice is negative, so lines below zero stay as far as debits carry them.
//! Knows lines and their tax treatment; must not know how either came about.

use money::{Money, MoneyRefused, Rounding};

use crate::pending::Pending;
use crate::refused::BillRefused;
use crate::reversal::Given;

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
        room[*group] += i128::from(pending.line.net()?.minor()).max(0);
    }
    let (mut owed, mut credited) = (Vec::with_capacity(pending.len()), Vec::new());
    let nothing_owed = pending.iter().all(|pending| pending.line.amount.minor() <= 0);
    for (pending, group) in pending.into_iter().zip(groups.iter().copied()) {
        if nothing_owed && pending.line.amount.is_negative() {
            credited.push((pending, group));
            continue;
        }
        let size = size_of(&pending, given, rounding)?;
        if size <= room[group].max(0) {
            room[group] -= size.max(0);
            owed.push((pending, group));
            continue;
        }
        match split(&pending, room[group], given, rounding)? {
            Some((part, rest)) => {
                room[group] -= size_of(&part, given, rounding)?;
                owed.push((part, group));
                credited.push((rest, group));
            }
            None => credited.push((pending, group)),
        }
    }
    Ok((owed, credited))
}

/// How much room a line takes: what it gives back in money, or nothing.
fn size_of(pending: &Pending, given: &Given<'_, '_>, rounding: Rounding) -> Result<i128, MoneyRefused> {
    let amount = pending.line.amount.minor();
    if amount >= 0 {
        return Ok(0);
    }
    match pending.reverses {
        Some(reversed) => Ok(i128::from(given.part(reversed, -amount, rounding)?.net)),
        None => Ok(-i128::from(amount)),
    }
}

/// The largest part that fits into the room, and the rest; none where nothing fits. What credits paid comes
/// back before money and takes no room.
fn split(
    pending: &Pending,
    room: i128,
    given: &Given<'_, '_>,
    rounding: Rounding,
) -> Result<Option<(Pending, Pending)>, MoneyRefused> {
    let whole = -i128::from(pending.line.amount.minor());
    let mut part = pending.clone();
    // The money that a part gives back grows with it, so the largest is found by halving.
    let (mut fits, mut too_large) = (0, whole);
    while too_large - fits > 1 {
        let middle = fits + (too_large - fits) / 2;
        part.line.amount = below_zero(middle, pending);
        if size_of(&part, given, rounding)? <= room.max(0) { fits = middle } else { too_large = middle }
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
