//! Agreement: the parts of a document added up again, and held against what was issued.
//! Knows sums alone; must not know how any part came about.

use money::{Money, MoneyRefused};

use super::taxes::Taxed;
use super::{Mapping, Unfaithful};
use crate::invoice::{Adjustment, AdjustmentKind, Line, Sums};
use crate::tax::TaxGroup;

/// What lines, discounts, charges and taxes come to: the lines less discounts plus charges are the net of the document
/// and, tax by tax, of its groups; with the taxes they are its total, and less what was prepaid, what is due.
///
/// Lines of 100.00 less 10.00, and 17.10 of tax, are 90.00 net and 107.10 in total.
///
/// # Errors
/// [`Unfaithful::Unequal`] for the first that does not agree.
pub(super) fn sums(
    mapping: &Mapping<'_>,
    (lines, adjustments): (&[Line], &[Adjustment]),
    taxed: &Taxed,
) -> Result<Sums, Unfaithful> {
    let document = &mapping.issuing.issued.document;
    let currency = document.currency;
    for group in &taxed.groups {
        equal(
            &format!("the lines taxed at {} %", group.tax.rate),
            base_of(group, lines, adjustments)?,
            group.base,
        )?;
    }
    let of_kind = |kind| adjustments.iter().filter(move |one| one.kind == kind).map(|one| one.amount);
    let of_lines = Money::sum(currency, lines.iter().map(|line| line.net))?;
    let discounts = Money::sum(currency, of_kind(AdjustmentKind::Discount))?;
    let charges = Money::sum(currency, of_kind(AdjustmentKind::Charge))?;
    let net = of_lines.checked_sub(discounts)?.checked_add(charges)?;
    let tax = Money::sum(currency, taxed.groups.iter().map(|group| group.amount))?;
    let total = net.checked_add(tax)?;
    let prepaid = mapping.written(document.prepaid.by_credits.checked_add(document.prepaid.by_balance)?)?;
    let due = total.checked_sub(prepaid)?;
    equal("the lines", net, mapping.written(document.net)?)?;
    equal("the taxes", tax, mapping.written(document.tax)?)?;
    equal("net and tax", total, mapping.written(document.total)?)?;
    equal("the total less what was prepaid", due, mapping.written(document.amount_due()?)?)?;
    Ok(Sums { lines: of_lines, discounts, charges, net, tax, total, prepaid, due })
}

/// What is taxed as a group is.
fn base_of(group: &TaxGroup, lines: &[Line], adjustments: &[Adjustment]) -> Result<Money, MoneyRefused> {
    let mut base = Money::zero(group.base.currency());
    for line in lines.iter().filter(|line| line.item.tax.goes_with(&group.tax)) {
        base = base.checked_add(line.net)?;
    }
    for one in adjustments.iter().filter(|one| one.tax.goes_with(&group.tax)) {
        base = match one.kind {
            AdjustmentKind::Discount => base.checked_sub(one.amount)?,
            AdjustmentKind::Charge => base.checked_add(one.amount)?,
        };
    }
    Ok(base)
}

/// Whether a sum is what was issued.
pub(super) fn equal(what: &str, found: Money, issued: Money) -> Result<(), Unfaithful> {
    match found == issued {
        true => Ok(()),
        false => Err(Unfaithful::Unequal {
            what: what.to_owned(),
            found: found.to_string(),
            issued: issued.to_string(),
        }),
    }
}
