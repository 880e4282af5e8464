//! What an issued document takes off as a whole: its discounts and the credits that apply before tax, tax by tax.
//! Knows each line's part of them; must not know coupons, nor what credits were bought for.

use ids::DiscountId;
use money::{Money, MoneyRefused, Percent, Rounding};

use super::parties::clean;
use super::taxes::Taxed;
use super::{Mapping, Unfaithful};
use crate::invoice::{Adjustment, AdjustmentKind};

/// What is taken off the whole, and what of it each line has.
pub(super) struct TakenOff {
    /// Discounts, and charges where lines taken back give some of it back.
    pub adjustments: Vec<Adjustment>,
    /// Of each line its part of them, without tax: what its own net is more than what is left of it.
    pub of_lines: Vec<Money>,
}

/// What is summed into one.
#[derive(PartialEq, Eq)]
struct Key {
    /// A discount, or credits where none.
    discount: Option<DiscountId>,
    /// Of which tax.
    place: usize,
    /// Whether it has the tax in it.
    includes_tax: bool,
    /// Whether it was given back.
    is_back: bool,
}

/// One sum of what is taken off.
struct Part {
    key: Key,
    name: String,
    /// As it was taken off.
    written: Money,
    /// Without tax, rounded once.
    net: Money,
}

/// Discounts of the whole, and charges where lines taken back give some of it back. What has tax in it is stated without,
/// rounded once, and shared over its lines one after the other.
///
/// A discount of 10.00, of which 4.00 are of lines at 7 % and 6.00 of lines at 19 %, is two; where prices include tax
/// they are 3.74 and 5.04.
pub(super) fn of(mapping: &Mapping<'_>, taxed: &Taxed) -> Result<TakenOff, Unfaithful> {
    let document = &mapping.issuing.issued.document;
    let rounding = mapping.issuing.seller.rounding;
    let (mut found, mut of_lines): (Vec<Part>, Vec<Money>) = (Vec::new(), Vec::new());
    for line in &document.lines {
        let (place, includes_tax) = (taxed.of(line)?, taxed.is_in(line)?);
        let rate = taxed.at(place).rate;
        let discounts = line.document_discounts.iter();
        let discounts = discounts.map(|part| (Some(part.discount), part.name.as_str(), part.amount));
        let credits = (None, mapping.locale.words.credits, line.by_credits);
        let mut off = Money::zero(document.currency);
        for (discount, name, amount) in discounts.chain([credits]) {
            let amount = mapping.written(amount)?;
            let key = Key { discount, place, includes_tax, is_back: amount.is_negative() };
            off = off.checked_add(add(&mut found, (key, name), (amount, rate, rounding))?)?;
        }
        of_lines.push(off);
    }
    found.sort_by_key(|part| part.key.discount.is_none());
    let adjustment = |Part { key, name, written, net }: Part| {
        let opposite = |amount: Money| if key.is_back { amount.checked_neg() } else { Ok(amount) };
        let name = clean(&name);
        Ok(Adjustment {
            kind: if key.is_back { AdjustmentKind::Charge } else { AdjustmentKind::Discount },
            reason: if name.is_empty() { mapping.locale.words.discount.to_owned() } else { name },
            percent: None,
            includes_tax: key.includes_tax,
            written: opposite(written)?,
            amount: opposite(net)?,
            tax: taxed.at(key.place).clone(),
        })
    };
    let adjustments = found.into_iter().map(adjustment).collect::<Result<_, Unfaithful>>()?;
    Ok(TakenOff { adjustments, of_lines })
}

/// Adds an amount to its sum; gives what the sum without tax grew by.
fn add(
    found: &mut Vec<Part>,
    (key, name): (Key, &str),
    (amount, rate, rounding): (Money, Percent, Rounding),
) -> Result<Money, MoneyRefused> {
    let zero = Money::zero(amount.currency());
    if amount.is_zero() {
        return Ok(zero);
    }
    let place = found.iter().position(|known| known.key == key).unwrap_or_else(|| {
        found.push(Part { key, name: name.to_owned(), written: zero, net: zero });
        found.len() - 1
    });
    let part = &mut found[place];
    let before = part.net;
    part.written = part.written.checked_add(amount)?;
    part.net = if part.key.includes_tax { part.written.without_tax(rate, rounding)? } else { part.written };
    part.net.checked_sub(before)
}
