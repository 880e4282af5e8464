//! Tax: answers from the seller's table, rounded once per group and shared over its lines.
//! Knows categories, rates and what credits gave back; must not know prices or periods.

use std::cmp::Reverse;

use calendar::CivilDate;
use ids::{CatalogKey, DiscountId};
use money::{Money, MoneyRefused, Percent, Rounding};

use crate::document::{Line, LineDiscount, TaxGroup};
use crate::facts::{Burn, TaxAnswer, TaxPart, TaxRow, TaxTable};
use crate::pending::Slice;
use crate::refused::BillRefused;
use crate::reversal::{Back, Given, Reversed};

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

    /// Its tax by the name of each tax that makes it up, those of several by largest remainder of their rates: the
    /// group was rounded once, and the parts sum to it.
    ///
    /// 14.98 of 5 % and 9.975 % are 5.00 and 9.98.
    ///
    /// # Errors
    /// When a part does not fit.
    pub fn parts(&self) -> Result<Vec<(TaxPart, Money)>, MoneyRefused> {
        let parts = self.answer.more.as_ref().map_or(&[] as &[TaxPart], |more| &more.parts);
        if parts.is_empty() {
            let whole = TaxPart { name: self.answer.name.clone(), rate: self.answer.rate };
            return Ok(vec![(whole, self.tax)]);
        }
        let scale = parts.iter().map(|part| part.rate.as_fraction().scale()).max().unwrap_or_default();
        let weight = |part: &TaxPart| {
            let fraction = part.rate.as_fraction();
            fraction.mantissa() * 10_i128.pow(u32::from(scale - fraction.scale()))
        };
        let weights: Vec<i128> = parts.iter().map(weight).collect();
        let out_of_range = |_| MoneyRefused::OutOfRange { currency: self.tax.currency() };
        let amounts = self.tax.split(&weights).map_err(out_of_range)?;
        Ok(parts.iter().cloned().zip(amounts).collect())
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
/// that was above zero, and what is taxed of the part.
fn give_back(
    taxed: &mut Taxed,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Option<(Reversed, i64)>, BillRefused> {
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
    Ok(Some((reversed, part.taxable)))
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

/// The groups of an invoice: each group's tax rounded once, shared over its lines.
///
/// Lines of 0.99 and 0.99 at 10 % have 0.20 together, 0.10 each. Where prices include tax they have 0.18 in them, 0.09
/// each.
pub(crate) fn of_invoice(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    let mut taking = Vec::new();
    for (place, taxed) in lines.iter_mut().enumerate() {
        if let Some((reversed, _)) = give_back(taxed, given, rounding)? {
            // Two parts of one line may stand on one document.
            note(taxed, reversed, given);
            taking.push((place, reversed));
        }
    }
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let places = places_of(lines, number, |_| true);
        let taxable = share_group(lines, &places, part_of_taxable(&answer), rounding)?;
        groups.push(group_of(lines, &places, (answer, taxable))?);
    }
    for (place, reversed) in taking {
        let tax = lines[place].line.tax.minor().saturating_neg();
        given.note(reversed, Back { tax, ..Back::default() });
    }
    Ok(groups)
}

/// The groups of a credit note: a line that takes back an issued one gives back its tax by what was credited
/// so far (see [`Given::tax`]). Other lines are taxed as on an invoice.
pub(crate) fn of_credit_note(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    for taxed in lines.iter_mut() {
        let Some((reversed, taxable)) = give_back(taxed, given, rounding)? else { continue };
        let tax = given.tax(reversed, taxable, rounding)?;
        taxed.line.tax = Money::new(-tax, taxed.line.amount.currency());
        note(taxed, reversed, given);
    }
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let plain = places_of(lines, number, |taxed| reversed(taxed, given).is_none());
        share_group(lines, &plain, part_of_taxable(&answer), rounding)?;
        let places = places_of(lines, number, |_| true);
        let taxable = taxable_of(lines, &places)?;
        groups.push(group_of(lines, &places, (answer, taxable))?);
    }
    Ok(groups)
}

/// The groups of a concession's credit note: each gives back its tax by what was credited so far of all that its
/// invoice has under that treatment (see [`Given::tax_of_treatment`]), shared over its lines by largest remainder.
///
/// 0.60 credited over 60 lines of 0.10 at 19 % give back 0.11, 0.01 each with the first 11.
pub(crate) fn of_concession(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    for taxed in lines.iter_mut() {
        give_back(taxed, given, rounding)?;
    }
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let places = places_of(lines, number, |_| true);
        let taxable = taxable_of(lines, &places)?;
        if !taxable.is_zero() {
            let first = lines[places[0]].reverses.expect("each line of a concession takes back another");
            let back = taxable.checked_neg()?.minor();
            let tax = given.tax_of_treatment((first, &answer), back, rounding)?;
            share_back(lines, &places, Money::new(tax, taxable.currency()))?;
        }
        groups.push(group_of(lines, &places, (answer, taxable))?);
    }
    for taxed in lines.iter() {
        let reversed = taxed.reverses.expect("each line of a concession takes back another");
        note(taxed, reversed, given);
    }
    Ok(groups)
}

/// Shares the tax that lines give back over them by what is taxed of each.
fn share_back(lines: &mut [Taxed], places: &[usize], back: Money) -> Result<(), MoneyRefused> {
    let mut weights = Vec::with_capacity(places.len());
    for place in places {
        weights.push(i128::from(lines[*place].line.taxable()?.minor()));
    }
    let out_of_range = |_| MoneyRefused::OutOfRange { currency: back.currency() };
    let parts = back.checked_neg()?.split(&weights).map_err(out_of_range)?;
    for (place, part) in places.iter().zip(parts) {
        lines[*place].line.tax = part;
    }
    Ok(())
}

fn places_of(lines: &[Taxed], group: u32, which: impl Fn(&Taxed) -> bool) -> Vec<usize> {
    (0..lines.len()).filter(|place| lines[*place].line.tax_group == group && which(&lines[*place])).collect()
}

fn taxable_of(lines: &[Taxed], places: &[usize]) -> Result<Money, MoneyRefused> {
    let mut taxable = Money::zero(lines[0].line.amount.currency());
    for place in places {
        taxable = taxable.checked_add(lines[*place].line.taxable()?)?;
    }
    Ok(taxable)
}

/// The group of lines that have their shares of its tax.
fn group_of(
    lines: &[Taxed],
    places: &[usize],
    (answer, taxable): (TaxAnswer, Money),
) -> Result<TaxGroup, MoneyRefused> {
    let tax = Money::sum(taxable.currency(), places.iter().map(|place| lines[*place].line.tax))?;
    let net = if answer.included { taxable.checked_sub(tax)? } else { taxable };
    Ok(TaxGroup { answer, net, tax })
}

/// Which part of what is taxed is the tax, as a fraction: the rate, or of what has the tax in it rate ÷ (1 + rate).
fn part_of_taxable(answer: &TaxAnswer) -> (i128, i128) {
    if answer.included { answer.rate.part_of_gross() } else { answer.rate.part_of_net() }
}

/// Rounds the tax of some lines once and shares it by largest remainder, ties to the earlier line; gives what is taxed.
///
/// 9.99 with 19 % in it have 1.60 of tax; 9.99 and 5.00 have 2.39 together, 1.59 and 0.80.
fn share_group(
    lines: &mut [Taxed],
    places: &[usize],
    (part, whole): (i128, i128),
    rounding: Rounding,
) -> Result<Money, BillRefused> {
    let taxable = taxable_of(lines, places)?;
    let currency = taxable.currency();
    if part == 0 {
        return Ok(taxable);
    }
    let tax = taxable.share_cumulative(part, whole, rounding)?;
    if let [only] = places {
        lines[*only].line.tax = tax;
        return Ok(taxable);
    }
    let mut parts = Vec::with_capacity(places.len());
    for place in places {
        let minor = i128::from(lines[*place].line.taxable()?.minor());
        let exact = minor.checked_mul(part).ok_or(MoneyRefused::OutOfRange { currency })?;
        parts.push((exact.div_euclid(whole), exact.rem_euclid(whole)));
    }
    let floors: i128 = parts.iter().map(|(floor, _)| floor).sum();
    let left = usize::try_from(i128::from(tax.minor()) - floors)
        .expect("a sum's rounding is at least the sum of floors");
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|part| Reverse(parts[*part].1));
    for part in order.into_iter().take(left) {
        parts[part].0 += 1;
    }
    for (place, (minor, _)) in places.iter().zip(parts) {
        let minor = i64::try_from(minor).map_err(|_| MoneyRefused::OutOfRange { currency })?;
        lines[*place].line.tax = Money::new(minor, currency);
    }
    Ok(taxable)
}
