//! What is told beneath a line: tiers, what is free of charge, a part of a period, what was billed before, and which
//! line of which document it takes back.
//! Knows traces, and numbers and words of a language; must not know how anything was rated.

use billing::{LineKind, LineTrace};
use calendar::Share;
use money::{Decimal, Money, Ratio};
use pricing::{RatingStep, RatingTrace};

use super::Mapping;
use super::lines::{Priced, decimal};

/// Most tiers, windows and meters that are told of one line.
const ROWS_MAX: usize = 31;
/// That there are more.
const MORE: &str = "…";

fn part_of(full: Ratio, part: Share) -> Option<Ratio> {
    full.checked_mul(Ratio::from_fraction(part.numerator(), part.denominator()).ok()?).ok()
}

/// Whether a line is what its trace comes to, to no more than the smallest coin that two roundings are apart.
fn comes_to_line(line: &billing::Line) -> bool {
    let derived = match &line.trace {
        LineTrace::Share { full_amount, from, to, .. } => {
            let part = to.minus(*from).or_else(|_| from.minus(*to));
            part.ok().and_then(|part| part_of(*full_amount, part))
        }
        LineTrace::Days { exact, exact_before, .. } => exact.checked_sub(*exact_before).ok(),
        LineTrace::Usage { rounded, over_maximum, billed_before, .. } => {
            let left = rounded.checked_sub(*over_maximum).and_then(|left| left.checked_sub(*billed_before));
            left.ok().map(|left| Ratio::whole(left.to_decimal()))
        }
        _ => return true,
    };
    let off = line.discounts.iter().map(|discount| discount.amount).chain([line.amount, line.conceded]);
    let Ok(before) = Money::sum(line.amount.currency(), off) else { return false };
    let before = Ratio::whole(before.to_decimal()).abs();
    let coin = Ratio::whole(Money::new(1, line.amount.currency()).to_decimal());
    derived
        .and_then(|derived| derived.abs().checked_sub(before).ok())
        .is_some_and(|apart| apart.abs() <= coin)
}

impl Mapping<'_> {
    /// The rows beneath a line.
    pub(super) fn told(&self, line: &billing::Line, priced: &Priced) -> Vec<String> {
        let mut rows = Vec::new();
        let words = self.locale.words;
        let named = |name: &str, amount: Money| format!("{name}: {}", self.locale.amount(amount));
        match &line.trace {
            // A part of what was derived, as where a credit is split over two documents, is told by what it takes back.
            _ if !comes_to_line(line) => {}
            LineTrace::Share { rated, full_amount, from, to, .. } => {
                self.tell_rated(line, (rated, priced), &mut rows);
                if !(from.is_zero() && to.is_one()) {
                    let part = to.minus(*from).unwrap_or(*to);
                    rows.push(self.part_of_period(line, part, *full_amount));
                }
            }
            LineTrace::Days { rated, .. } => self.tell_rated(line, (rated, priced), &mut rows),
            LineTrace::Usage { rated, billed_before, pool, .. } => {
                self.tell_rated(line, (rated, priced), &mut rows);
                if let Some(pool) = pool {
                    let (own, all) = (self.number(pool.quantity), self.number(pool.of_all));
                    rows.push(format!("{own} / {all} × {}", self.locale.amount(pool.amount)));
                }
                if !billed_before.is_zero() {
                    rows.push(named(words.billed_before, *billed_before));
                }
            }
            LineTrace::Minimum { minimum: least, counted, billed_before, .. }
            | LineTrace::Commitment { committed: least, counted, billed_before, .. } => {
                rows.push(named(words.minimum, *least));
                rows.push(named(words.counted, *counted));
                if !billed_before.is_zero() {
                    rows.push(named(words.billed_before, *billed_before));
                }
            }
            LineTrace::Purchase { face_value } if *face_value != line.amount => {
                rows.push(named(words.credits, *face_value));
            }
            LineTrace::Purchase { .. }
            | LineTrace::Concession { .. }
            | LineTrace::Cancellation { .. }
            | LineTrace::OneOff { .. } => {}
        }
        rows.extend(self.earlier_line(line));
        rows
    }

    /// Which line of which document it takes back or adds to.
    fn earlier_line(&self, line: &billing::Line) -> Option<String> {
        let words = self.locale.words;
        let of = line.extends?;
        let name = match line.kind {
            LineKind::Cancellation => words.cancels,
            LineKind::Credit | LineKind::Concession => words.corrects,
            _ => words.billed_before,
        };
        match of.document == self.issuing.issued.document.id {
            true => Some(format!("{name}: {} {}", words.line, of.line)),
            false => {
                let number = &self.issuing.earlier.get(&of.document)?.number;
                Some(format!("{name}: {number}, {} {}", words.line, of.line))
            }
        }
    }

    /// "Part of the period: 16/31 × 30.00".
    fn part_of_period(&self, line: &billing::Line, part: Share, full: Ratio) -> String {
        let whole = self.locale.price(decimal(full), line.amount.currency());
        format!("{}: {}/{} × {whole}", self.locale.words.part_of_period, part.numerator(), part.denominator())
    }

    fn tell_rated(
        &self,
        line: &billing::Line,
        (rated, priced): (&RatingTrace, &Priced),
        rows: &mut Vec<String>,
    ) {
        let unit = match &line.unit {
            Some(unit) => format!(" {}", super::parties::clean(unit)),
            None => String::new(),
        };
        if !rated.allowance.is_zero() {
            let free = self.number(rated.allowance);
            rows.push(format!("{}: {free}{unit}", self.locale.words.included));
        }
        if !priced.is_whole {
            return;
        }
        let mut told: Vec<String> = Vec::new();
        match &rated.expression {
            Some(expression) => {
                let quantities = expression.quantities.iter();
                told.extend(quantities.map(|(name, quantity)| format!("{name}: {}", self.number(*quantity))));
            }
            None => {
                let by_percent = rated.steps.iter().any(|step| !step.percent.is_zero());
                let is_one = rated.steps.len() == 1 && rated.steps.iter().all(|step| step.tier == 1);
                let named = !by_percent && !is_one;
                told.extend(rated.steps.iter().map(|step| self.step(step, &unit, (line, named))));
                told.extend(rated.windows.iter().map(|window| {
                    let days = self.locale.days(self.days(window.window, line.subscription));
                    let amount = self.price(window.amount, line);
                    format!("{days}: {}{unit} = {amount}", self.number(window.quantity))
                }));
            }
        }
        let more = told.len() > ROWS_MAX;
        rows.extend(told.into_iter().take(ROWS_MAX));
        rows.extend(more.then(|| MORE.to_owned()));
    }

    /// One step of a price: "Tier 2: 7 kWh × 0.50 = 3.50".
    fn step(&self, step: &RatingStep, unit: &str, (line, is_named): (&billing::Line, bool)) -> String {
        let quantity = format!("{}{unit}", self.number(step.quantity));
        let is_plain = step.units == step.quantity;
        let tier = match is_named && (is_plain || step.unit_price.is_zero()) {
            true => format!("{} {}: ", self.locale.words.tier, step.tier),
            false => String::new(),
        };
        let price = |price: Decimal| self.locale.price(price, line.amount.currency());
        let mut terms = Vec::new();
        if !step.percent.is_zero() {
            terms.push(format!("{} % × {quantity}", self.locale.number(step.percent)));
        }
        if !step.unit_price.is_zero() {
            terms.push(match (is_plain, step.unit_price == Decimal::ONE) {
                (true, _) => format!("{quantity} × {}", price(step.unit_price)),
                // What events or an expression say stands in the units.
                (false, true) => quantity.clone(),
                (false, false) if step.percent.is_zero() => {
                    format!("{quantity}: {} × {}", self.number(step.units), price(step.unit_price))
                }
                (false, false) => format!("{} × {}", self.number(step.units), price(step.unit_price)),
            });
        }
        if !step.flat_fee.is_zero() {
            terms.push(price(step.flat_fee));
        }
        if terms.is_empty() {
            terms.push(quantity);
        }
        format!("{tier}{} = {}", terms.join(" + "), self.price(step.amount, line))
    }

    fn number(&self, ratio: Ratio) -> String {
        self.locale.number(decimal(ratio))
    }

    /// An exact amount.
    fn price(&self, amount: Ratio, line: &billing::Line) -> String {
        self.locale.price(decimal(amount), line.amount.currency())
    }
}
