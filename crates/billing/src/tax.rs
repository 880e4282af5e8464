//! Tax: answers from the seller's table, rounded once per group and shared over its lines.
//! Knows categories, rates and what credits gave back; must not know prices or periods.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use calendar::CivilDate;
use ids::CatalogKey;
use money::{Money, MoneyRefused, Percent, Rounding};

use crate::document::{Line, TaxGroup};
use crate::facts::{TaxAnswer, TaxTable};
use crate::refused::BillRefused;
use crate::standing::Standing;

/// What the tax of a category is called where none is charged.
pub const NO_TAX: &str = "none";

impl TaxTable {
    /// The answer for a category on a tax point date: its latest row up to that date. Without one there is
    /// no tax, and the answer says so.
    pub fn answer(&self, category: &CatalogKey, on: CivilDate) -> TaxAnswer {
        let next = self.rows.partition_point(|row| (&row.category, row.from) <= (category, on));
        match next.checked_sub(1).map(|index| &self.rows[index]).filter(|row| row.category == *category) {
            Some(row) => TaxAnswer {
                category: category.clone(),
                name: row.name.clone(),
                rate: row.rate,
                reason: format!(
                    "The seller's table has {} at {} % for {category} from {}.",
                    row.name, row.rate, row.from
                ),
            },
            None => TaxAnswer {
                category: category.clone(),
                name: NO_TAX.to_owned(),
                rate: Percent::ZERO,
                reason: format!("The seller's table has no rate for {category} at this date."),
            },
        }
    }
}

/// Whether two answers are one tax treatment: the same category, tax and rate.
pub(crate) fn same_treatment(a: &TaxAnswer, b: &TaxAnswer) -> bool {
    a.category == b.category && a.rate == b.rate && a.name == b.name
}

/// A line on its way onto a document: which group it is in, and which issued line it takes back.
pub(crate) struct Taxed {
    pub line: Box<Line>,
    pub reverses: Option<usize>,
}

/// What was given back of issued lines, in amount and tax, by this run and before it.
pub(crate) struct Given<'r, 'f> {
    standing: &'r Standing<'f>,
    now: BTreeMap<usize, (i64, i64)>,
}

impl<'r, 'f> Given<'r, 'f> {
    pub fn before(standing: &'r Standing<'f>) -> Given<'r, 'f> {
        Given { standing, now: BTreeMap::new() }
    }

    fn of(&mut self, index: usize) -> &mut (i64, i64) {
        let taken = self.standing.taken(index);
        self.now.entry(index).or_insert((taken.amount, taken.tax))
    }

    /// The issued line that a line below zero takes back, if that line was above zero.
    fn reversed(&self, taxed: &Taxed) -> Option<usize> {
        let index = taxed.reverses.filter(|_| taxed.line.amount.is_negative())?;
        (self.standing.line(index).amount.minor() > 0).then_some(index)
    }
}

/// The groups of an invoice: each group's net × rate rounded once, shared over its lines.
///
/// Lines of 0.99 and 0.99 at 10 % have 0.20 together, 0.10 each.
pub(crate) fn of_invoice(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let places = places_of(lines, number, |_| true);
        let (net, tax) = share_group(lines, &places, answer.rate, rounding)?;
        groups.push(TaxGroup { answer, net, tax });
    }
    for taxed in lines.iter() {
        if let Some(index) = given.reversed(taxed) {
            let given = given.of(index);
            given.0 = given.0.saturating_sub(taxed.line.amount.minor());
            given.1 = given.1.saturating_sub(taxed.line.tax.minor());
        }
    }
    Ok(groups)
}

/// The groups of a credit note: a line that takes back an issued one gives back its tax by
/// round(line tax × credited so far ÷ line) less what was given back before, so that crediting all
/// reverses all. Other lines are taxed as on an invoice.
///
/// 3.33 of a line of 10.00 with tax 2.00 gives back 0.67.
pub(crate) fn of_credit_note(
    lines: &mut [Taxed],
    answers: Vec<TaxAnswer>,
    given: &mut Given<'_, '_>,
    rounding: Rounding,
) -> Result<Vec<TaxGroup>, BillRefused> {
    for taxed in lines.iter_mut() {
        let Some(index) = given.reversed(taxed) else { continue };
        let issued = given.standing.line(index);
        let given = given.of(index);
        given.0 = given.0.saturating_sub(taxed.line.amount.minor());
        let whole = i128::from(issued.amount.minor());
        let so_far = issued.tax.share_cumulative(i128::from(given.0), whole, rounding)?;
        taxed.line.tax = Money::new(given.1, issued.tax.currency()).checked_sub(so_far)?;
        given.1 = so_far.minor();
    }
    let mut groups = Vec::with_capacity(answers.len());
    for (number, answer) in (0_u32..).zip(answers) {
        let plain = places_of(lines, number, |taxed| given.reversed(taxed).is_none());
        share_group(lines, &plain, answer.rate, rounding)?;
        let places = places_of(lines, number, |_| true);
        let (net, tax) = sums(lines, &places)?;
        groups.push(TaxGroup { answer, net, tax });
    }
    Ok(groups)
}

fn places_of(lines: &[Taxed], group: u32, which: impl Fn(&Taxed) -> bool) -> Vec<usize> {
    (0..lines.len()).filter(|place| lines[*place].line.tax_group == group && which(&lines[*place])).collect()
}

fn sums(lines: &[Taxed], places: &[usize]) -> Result<(Money, Money), MoneyRefused> {
    let currency = lines[0].line.amount.currency();
    let net = Money::sum(currency, places.iter().map(|place| lines[*place].line.amount))?;
    let tax = Money::sum(currency, places.iter().map(|place| lines[*place].line.tax))?;
    Ok((net, tax))
}

/// Rounds the tax of some lines once and shares it by largest remainder, ties to the earlier line.
fn share_group(
    lines: &mut [Taxed],
    places: &[usize],
    rate: Percent,
    rounding: Rounding,
) -> Result<(Money, Money), BillRefused> {
    let (net, _) = sums(lines, places)?;
    let zero = Money::zero(net.currency());
    if rate.is_zero() {
        return Ok((net, zero));
    }
    let fraction = rate.as_fraction();
    let whole = 10_i128.pow(u32::from(fraction.scale()));
    let tax = net.share_cumulative(fraction.mantissa(), whole, rounding)?;
    if let [only] = places {
        lines[*only].line.tax = tax;
        return Ok((net, tax));
    }
    let mut parts = Vec::with_capacity(places.len());
    for place in places {
        let minor = i128::from(lines[*place].line.amount.minor());
        let exact = minor
            .checked_mul(fraction.mantissa())
            .ok_or(MoneyRefused::OutOfRange { currency: net.currency() })?;
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
        let minor =
            i64::try_from(minor).map_err(|_| MoneyRefused::OutOfRange { currency: net.currency() })?;
        lines[*place].line.tax = Money::new(minor, net.currency());
    }
    Ok((net, tax))
}
