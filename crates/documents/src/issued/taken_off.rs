//! What an issued document takes off as a whole: its discounts and the credits that apply before tax, tax by tax.
//! Knows each line's part of them; must not know coupons, nor what credits were bought for.

use ids::DiscountId;
use money::Money;

use super::parties::clean;
use super::taxes::Taxed;
use super::{Mapping, Unfaithful};
use crate::invoice::{Adjustment, AdjustmentKind};

/// What is summed into one: a discount, or credits where none; of which tax; and whether it was taken or given back.
type Key = (Option<DiscountId>, usize, bool);

/// Discounts of the whole, and charges where lines taken back give some of it back.
///
/// A discount of 10.00, of which 4.00 are of lines at 7 % and 6.00 of lines at 19 %, is two.
pub(super) fn of(mapping: &Mapping<'_>, taxed: &Taxed) -> Result<Vec<Adjustment>, Unfaithful> {
    let mut found: Vec<(Key, String, Money)> = Vec::new();
    for line in &mapping.issuing.issued.document.lines {
        let place = taxed.of(line)?;
        for part in &line.document_discounts {
            add(&mut found, (Some(part.discount), place), &part.name, mapping.written(part.amount)?)?;
        }
        add(&mut found, (None, place), mapping.locale.words.credits, mapping.written(line.by_credits)?)?;
    }
    found.sort_by_key(|((discount, ..), ..)| discount.is_none());
    let adjustment = |((_, place, is_back), name, amount): (Key, String, Money)| {
        let amount = if is_back { amount.checked_neg()? } else { amount };
        let name = clean(&name);
        Ok(Adjustment {
            kind: if is_back { AdjustmentKind::Charge } else { AdjustmentKind::Discount },
            reason: if name.is_empty() { mapping.locale.words.discount.to_owned() } else { name },
            percent: None,
            written: amount,
            amount,
            tax: taxed.at(place).clone(),
        })
    };
    found.into_iter().map(adjustment).collect()
}

fn add(
    found: &mut Vec<(Key, String, Money)>,
    (discount, place): (Option<DiscountId>, usize),
    name: &str,
    amount: Money,
) -> Result<(), Unfaithful> {
    if amount.is_zero() {
        return Ok(());
    }
    let key = (discount, place, amount.is_negative());
    match found.iter_mut().find(|(known, ..)| *known == key) {
        Some((_, _, sum)) => *sum = sum.checked_add(amount)?,
        None => found.push((key, name.to_owned(), amount)),
    }
    Ok(())
}
