//! Tax: answers from the seller's table, rounded once per group and shared over its lines.
//! Knows categories, rates and what credits gave back; must not know prices or periods.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use calendar::CivilDate;
use ids::{CatalogKey, DiscountId, InvoiceId};
use money::{Money, MoneyRefused, Percent, Rounding};

use crate::charged::{Claim, shared, split_by};
use crate::document::{Line, LineDiscount, TaxGroup};
use crate::facts::{Burn, TaxAnswer, TaxRow, TaxTable};
use crate::pending::Slice;
use crate::refused::BillRefused;
use crate::reversal::{Back, Given, Reversed};
use crate::tax_parts::PartSums;

/// What the tax of a category is called where none is charged.
pub const NO_TAX: &str = "none";

impl TaxTable {
    /// The answer for a category on a tax point date: its latest row up to that date. Without one there is
    /// no tax, and the answer says so.
    pub fn answer(&self, category: &CatalogKey, on: CivilDate) -> TaxAnswer {
        match self.row(category, on) {
            Some(row) => TaxAnswer {
                category: category.clone(),
                name: row.name.clone(),
                rate: row.rate,
                reason: format!(
                    "The seller's table has {} at {} % for {category} from {}.",
                    row.name, row.rate, row.from
                ),
                included: false,
                more: None,
            },
            None => TaxAnswer {
                category: category.clone(),
                name: NO_TAX.to_owned(),
                rate: Percent::ZERO,
                reason: format!("The seller's table has no rate for {category} at this date."),
                included: false,
                more: None,
            },
        }
    }

    /// Its latest row for a category up to a date.
    pub(crate) fn row(&self, category: &CatalogKey, on: CivilDate) -> Option<&TaxRow> {
        let next = self.rows.partition_point(|row| (&row.category, row.from) <= (category, on));
        next.checked_sub(1).map(|index| &self.rows[index]).filter(|row| row.category == *category)
    }
}

/// Whether two answers are one tax treatment, which is rounded once: the same tax and rate, in the amounts or on top of
/// them, and by a table the same category, by rules all that they say on documents, whatever the category of the prices.
pub(crate) fn same_treatment(a: &TaxAnswer, b: &TaxAnswer) -> bool {
    let is_alike = match (&a.more, &b.more) {
        (Some(a), Some(b)) => a.is_treated_as(b),
        (None, None) => a.category == b.category,
        _ => false,
    };
    is_alike && (a.rate, &a.name, a.included) == (b.rate, &b.name, b.included)
}

impl TaxGroup {
    /// Net and tax: what its lines come to for who pays.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn gross(&self) -> Result<Money, MoneyRefused> {
        self.net.checked_add(self.tax)
    }
}

/// A line on its way onto a document: which group it is in, which issued line it takes back, what paid it.
pub(crate) struct Taxed {
    pub line: Box<Line>,
    pub reverses: Option<Reversed>,
    pub burns: Vec<Burn>,
    /// The plan of its price.
    pub plan: Option<CatalogKey>,
    pub slices: Vec<Slice>,
}

/// Sets what a line that takes back an issued one gives back of discounts and credits; gives the line taken back, if
/// that was above zero.
fn give_back(
    taxed: &mut Taxed,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Option<Reversed>, BillRefused> {
    let Some(reversed) = reversed(taxed, given) else { return Ok(None) };
    let currency = taxed.line.amount.currency();
    let amount = taxed.line.amount.minor().saturating_neg();
    let part = given.part(reversed, amount, rounding)?;
    let off: i64 = part.off.iter().sum();
    let discounts = given.line(reversed).document_discounts.iter().zip(&part.off);
    let named = discounts.filter(|(_, back)| **back != 0).map(|((discount, _), back)| LineDiscount {
        discount: *discount,
        name: String::new(),
        amount: Money::new(-back, currency),
    });
    taxed.line.document_discounts = named.collect();
    taxed.line.off_document = Money::new(-off, currency);
    taxed.line.by_credits = Money::new(-part.by_credits, currency);
    Ok(Some(reversed))
}

/// The issued line that a line below zero takes back, if that line was above zero.
fn reversed(taxed: &Taxed, given: &Given<'_, '_>) -> Option<Reversed> {
    let reversed = taxed.reverses.filter(|_| taxed.line.amount.is_negative())?;
    (given.line(reversed).amount.minor() > 0).then_some(reversed)
}

fn note(taxed: &Taxed, reversed: Reversed, given: &mut Given<'_, '_>) {
    let line = &taxed.line;
    let back_of = |discount: &DiscountId| {
        let back = line.document_discounts.iter().find(|back| back.discount == *discount);
        back.map_or(0, |back| back.amount.minor().saturating_neg())
    };
    let issued = given.line(reversed);
    let back = Back {
        amount: line.amount.minor().saturating_neg(),
        off: issued.document_discounts.iter().map(|(discount, _)| back_of(discount)).collect(),
        by_credits: line.by_credits.minor().saturating_neg(),
        tax: line.tax.minor().saturating_neg(),
    };
    given.note(reversed, back);
}

/// The groups of an invoice: each group's tax rounded once. What takes back an issued line has the tax that a credit note
/// would give back (see [`Charged::give_back`](crate::charged::Charged::give_back)), the other lines share the rest.
///
/// Lines of 0.99 and 0.99 at 10 % have 0.20 together, 0.10 each. Where prices include tax they have 0.18 in them, 0.09
/// each. 10.00 at 19 %, of which 0.30 with 0.06 are taken back of lines of 0.03, are 9.70 with 1.84: 1.90 and −0.06.
pub(crate) fn of_invoice(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    let taking = give_all_back(lines, given, rounding)?;
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let (back, plain) = apart(lines, number, &taking);
        let places = places_of(lines, number);
        let taxable = taxable_of(lines, &places)?;
        let tax = rounded(taxable, &answer, rounding)?;
        // What nothing is charged beside gives nothing back: its tax is left to a later document.
        let carries = !back.is_empty() && taxable_of(lines, &plain)?.minor() > 0;
        let mut parts = PartSums::of(&answer);
        if carries {
            let gives = give_tax_back(lines, (&back, &answer), given, (rounding, &mut parts))?;
            share_group(lines, &plain, (tax.checked_sub(gives)?, &answer))?;
        } else {
            share_group(lines, &places, (tax, &answer))?;
            note_back(lines, (&back, &answer), given, &mut parts)?;
        }
        groups.push(group_of(lines, (&places, &plain), (answer.clone(), taxable), parts)?);
    }
    Ok(groups)
}

/// The groups of a credit note: what takes back issued lines gives back the tax that was charged for it (see
/// [`Charged::give_back`](crate::charged::Charged::give_back)), of each document under each treatment together, shared
/// over its lines. Other lines are taxed as on an invoice.
///
/// 0.60 credited over 60 lines of 0.10 at 19 % give back 0.11, 0.01 of 11 of them.
pub(crate) fn of_credit_note(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    let taking = give_all_back(lines, given, rounding)?;
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let (back, plain) = apart(lines, number, &taking);
        let mut parts = PartSums::of(&answer);
        give_tax_back(lines, (&back, &answer), given, (rounding, &mut parts))?;
        let tax = rounded(taxable_of(lines, &plain)?, &answer, rounding)?;
        share_group(lines, &plain, (tax, &answer))?;
        let places = places_of(lines, number);
        let taxable = taxable_of(lines, &places)?;
        groups.push(group_of(lines, (&places, &plain), (answer.clone(), taxable), parts)?);
    }
    Ok(groups)
}

/// The places of lines that take back an issued one above zero, with that one.
type Taking = BTreeMap<usize, Reversed>;

/// Sets and notes what lines give back, but for their tax.
fn give_all_back(
    lines: &mut [Taxed],
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Taking, BillRefused> {
    let mut taking = Taking::new();
    for (place, taxed) in lines.iter_mut().enumerate() {
        if let Some(reversed) = give_back(taxed, given, rounding)? {
            // Two parts of one line may stand on one document.
            note(taxed, reversed, given);
            taking.insert(place, reversed);
        }
    }
    Ok(taking)
}

/// The lines of a group that take back issued ones, by the document of those, and its other lines.
fn apart(lines: &[Taxed], group: u32, taking: &Taking) -> (Taking, Vec<usize>) {
    let mut back = Taking::new();
    let mut plain = Vec::new();
    for place in places_of(lines, group) {
        match taking.get(&place) {
            Some(reversed) => {
                back.insert(place, *reversed);
            }
            None => plain.push(place),
        }
    }
    (back, plain)
}

/// Gives back the tax of lines that take back issued ones, of each document by itself; gives it, zero or below.
fn give_tax_back(
    lines: &mut [Taxed],
    (back, answer): (&Taking, &TaxAnswer),
    given: &mut Given<'_, '_>,
    (rounding, parts): (Rounding, &mut PartSums<'_>),
) -> Result<Money, BillRefused> {
    let mut by_document: BTreeMap<InvoiceId, Vec<(Reversed, usize)>> = BTreeMap::new();
    for (place, reversed) in back {
        let document = given.line(*reversed).at.document;
        by_document.entry(document).or_default().push((*reversed, *place));
    }
    let like = taxable_of(lines, &[])?;
    let mut sum = like;
    for mut of_document in by_document.into_values() {
        of_document.sort_unstable();
        let places: Vec<usize> = of_document.iter().map(|(_, place)| *place).collect();
        let taxable = i128::from(taxable_of(lines, &places)?.minor());
        let charged = given.charged(of_document[0].0, answer)?;
        let (tax, by_part) = charged.give_back(-taxable, rounding)?;
        parts.give_back(&by_part);
        share_back(lines, (&of_document, tax), given)?;
        sum = sum.checked_sub(tax)?;
    }
    Ok(sum)
}

/// Shares the tax that lines give back over them, by what is left of those that they take back, and notes it.
fn share_back(
    lines: &mut [Taxed],
    (of_document, tax): (&[(Reversed, usize)], Money),
    given: &mut Given<'_, '_>,
) -> Result<(), MoneyRefused> {
    let runs: Vec<&[(Reversed, usize)]> = of_document.chunk_by(|one, other| one.0 == other.0).collect();
    let mut claims = Vec::with_capacity(runs.len());
    for run in &runs {
        let places: Vec<usize> = run.iter().map(|(_, place)| *place).collect();
        let taxable = taxable_of(lines, &places)?.minor().saturating_neg();
        claims.push(given.claim(run[0].0, taxable)?);
    }
    for (run, back) in runs.into_iter().zip(shared(tax, &claims)?) {
        let parts: Vec<Claim> = parts_of(lines, run)?;
        for ((_, place), part) in run.iter().zip(shared(Money::new(back, tax.currency()), &parts)?) {
            lines[*place].line.tax = Money::new(-part, tax.currency());
        }
        given.note(run[0].0, Back { tax: back, ..Back::default() });
    }
    Ok(())
}

/// The parts of one line that stand on one document: each has of its tax by what is taxed of it.
fn parts_of(lines: &[Taxed], run: &[(Reversed, usize)]) -> Result<Vec<Claim>, MoneyRefused> {
    let claim = |(_, place): &(Reversed, usize)| {
        let taxable = lines[*place].line.taxable()?.minor().saturating_neg();
        Ok(Claim { own: 0, left: 0, taxable })
    };
    run.iter().map(claim).collect()
}

/// Notes tax that lines have of their document's, as what is given back of what they take back.
fn note_back(
    lines: &[Taxed],
    (back, answer): (&Taking, &TaxAnswer),
    given: &mut Given<'_, '_>,
    parts: &mut PartSums<'_>,
) -> Result<(), MoneyRefused> {
    for (place, reversed) in back {
        let line = &lines[*place].line;
        let tax = line.tax.minor().saturating_neg();
        given.note(*reversed, Back { tax, ..Back::default() });
        let taxable = i128::from(line.taxable()?.minor());
        parts.give_back(&given.charged(*reversed, answer)?.note(-taxable, i128::from(tax))?);
    }
    Ok(())
}

fn places_of(lines: &[Taxed], group: u32) -> Vec<usize> {
    (0..lines.len()).filter(|place| lines[*place].line.tax_group == group).collect()
}

fn taxable_of(lines: &[Taxed], places: &[usize]) -> Result<Money, MoneyRefused> {
    let mut taxable = Money::zero(lines[0].line.amount.currency());
    for place in places {
        taxable = taxable.checked_add(lines[*place].line.taxable()?)?;
    }
    Ok(taxable)
}

/// The group of lines that have their shares of its tax; the parts are those of what is given back.
fn group_of(
    lines: &[Taxed],
    (places, plain): (&[usize], &[usize]),
    (answer, taxable): (TaxAnswer, Money),
    mut parts: PartSums<'_>,
) -> Result<TaxGroup, MoneyRefused> {
    let tax_of = |place: &usize| lines[*place].line.tax;
    let tax = Money::sum(taxable.currency(), places.iter().map(tax_of))?;
    // What is above zero may be given back later, and is split as it will be then.
    let (above, below): (Vec<usize>, Vec<usize>) =
        plain.iter().partition(|place| lines[**place].line.amount.minor() > 0);
    for places in [above, below] {
        parts.charge(Money::sum(taxable.currency(), places.iter().map(tax_of))?)?;
    }
    let by_part = parts.stated(tax)?;
    let net = if answer.included { taxable.checked_sub(tax)? } else { taxable };
    Ok(TaxGroup { answer, net, tax, by_part })
}

/// Which part of what is taxed is the tax, as a fraction: the rate, or of what has the tax in it rate ÷ (1 + rate).
fn part_of_taxable(answer: &TaxAnswer) -> (i128, i128) {
    if answer.included { answer.rate.part_of_gross() } else { answer.rate.part_of_net() }
}

/// The tax of what is taxed, rounded once.
///
/// 9.99 with 19 % in it have 1.60 of tax.
fn rounded(taxable: Money, answer: &TaxAnswer, rounding: Rounding) -> Result<Money, BillRefused> {
    let (part, whole) = part_of_taxable(answer);
    Ok(taxable.share_cumulative(part, whole, rounding)?)
}

/// Shares the tax of some lines by largest remainder, ties to the earlier line; what is taxed with nothing has none. Beside
/// what takes back issued lines there may be some cents more or less than that: more are shared by what is taxed, less by
/// what lines above zero have, none of which comes below zero by it, as no group of an invoice does. Should others leave
/// them nothing to take it of, it is shared evenly.
///
/// 9.99 and 5.00 with 19 % in them have 2.39 together, 1.59 and 0.80. Of 0.06 and 0.03 at 10 % with 0.05 each has a cent,
/// and three more go by what is taxed: 0.03 and 0.02.
fn share_group(
    lines: &mut [Taxed],
    places: &[usize],
    (tax, answer): (Money, &TaxAnswer),
) -> Result<(), BillRefused> {
    let currency = tax.currency();
    let (part, whole) = part_of_taxable(answer);
    if part == 0 || places.is_empty() {
        return Ok(());
    }
    if let [only] = places {
        lines[*only].line.tax = tax;
        return Ok(());
    }
    let mut shares = Vec::with_capacity(places.len());
    for place in places {
        let taxable = i128::from(lines[*place].line.taxable()?.minor());
        let exact = taxable.checked_mul(part).ok_or(MoneyRefused::OutOfRange { currency })?;
        let (minor, rest) = (exact.div_euclid(whole), exact.rem_euclid(whole));
        shares.push(Share { place: *place, taxable, minor, rest });
    }
    shares.retain(|share| share.taxable != 0);
    share_cents(&mut shares, tax)?;
    for share in shares {
        let minor = i64::try_from(share.minor).map_err(|_| MoneyRefused::OutOfRange { currency })?;
        lines[share.place].line.tax = Money::new(minor, currency);
    }
    Ok(())
}

/// A line's share of a group's tax, in minor units, and what it is short of its exact one.
struct Share {
    place: usize,
    taxable: i128,
    minor: i128,
    rest: i128,
}

/// Shares what floors leave of a tax.
fn share_cents(shares: &mut [Share], tax: Money) -> Result<(), MoneyRefused> {
    let floors: i128 = shares.iter().map(|share| share.minor).sum();
    let left = i128::from(tax.minor()) - floors;
    let count = i128::try_from(shares.len()).expect("lines are bounded");
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|place| Reverse(shares[*place].rest));
    let cents = usize::try_from(left.clamp(0, count)).expect("no more than lines");
    order.into_iter().take(cents).for_each(|place| shares[place].minor += 1);
    let beyond = left - left.clamp(0, count);
    if beyond == 0 {
        return Ok(());
    }
    let weight = |share: &Share| if beyond > 0 { share.taxable } else { share.minor };
    let above = |share: &Share| if share.taxable > 0 { weight(share) } else { 0 };
    let weights: Vec<i128> = shares.iter().map(above).collect();
    let beyond = i64::try_from(beyond).map_err(|_| MoneyRefused::OutOfRange { currency: tax.currency() })?;
    let parts = split_by(Money::new(beyond, tax.currency()), weights)?;
    for (share, part) in shares.iter_mut().zip(parts) {
        share.minor += i128::from(part);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use money::{Currency, Money};

    use super::{Share, share_cents};

    /// Of lines with so much taxed at 19 %.
    fn shared(tax: i64, taxed: &[i128]) -> Vec<i128> {
        let share = |taxable: &i128| {
            let exact = taxable * 19;
            Share { place: 0, taxable: *taxable, minor: exact.div_euclid(100), rest: exact.rem_euclid(100) }
        };
        let mut shares: Vec<Share> = taxed.iter().map(share).collect();
        share_cents(&mut shares, Money::new(tax, Currency::EUR)).expect("small");
        shares.iter().map(|share| share.minor).collect()
    }

    #[test]
    fn what_credits_leave_is_shared_by_what_is_taxed_and_takes_nobody_below_zero() {
        assert_eq!(shared(2, &[6, 3, 3]), [1, 1, 0], "by largest remainder");
        assert_eq!(shared(6, &[6, 3, 3]), [3, 2, 1], "what is more than a cent each by what is taxed");
        assert_eq!(shared(35, &[100, 100]), [17, 18], "what is less by what each has");
        assert_eq!(shared(10, &[100, 3, 3]), [10, 0, 0], "of which some have none");
        assert_eq!(shared(0, &[100, -3, 10]), [1, -1, 0], "and lines below zero keep theirs");
    }
}
