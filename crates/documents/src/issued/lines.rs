//! Lines of an issued document: what is billed, how much of it at which price, and what that came to.
//! Knows traces as far as a price can be read off them; must not know words, nor rate anything again.

use billing::{LineKind, LineTrace};
use money::{Decimal, Money, Quantity, Ratio, Rounding, UnitPrice};
use pricing::RatingTrace;

use super::parties::clean;
use super::taxes::Taxed;
use super::{Mapping, Unfaithful};
use crate::invoice::{Discount, Item, Line};
use crate::unit::{self, PIECE};

/// Digits behind the point of a quantity that is no decimal.
const QUANTITY_DECIMALS: u8 = 8;
/// What a line may bill a price per so many of.
const PER_MAX: i64 = 1_000_000_000;

/// A quantity and the price of so many.
pub(super) struct Priced {
    pub quantity: Decimal,
    pub price: Decimal,
    pub per: Decimal,
    /// Whether it came about otherwise, and the price is of the line as a whole.
    pub is_whole: bool,
}

impl Mapping<'_> {
    /// A line as it is printed and sent, of which the document as a whole took so much off, without tax.
    ///
    /// 9.99 with 19 % in it, of which 1.60 are the line's share of the tax, is a net of 8.39.
    pub(super) fn line(
        &self,
        line: &billing::Line,
        (taxed, off_document): (&Taxed, Money),
    ) -> Result<Line, Unfaithful> {
        let written = self.written(line.amount)?;
        let net = self.written(self.issuing.issued.document.net_of(line)?)?.checked_add(off_document)?;
        let discounts = self.discounts(line)?;
        let off = Money::sum(written.currency(), discounts.iter().map(|discount| discount.amount))?;
        let priced = Priced::of(line, written.checked_add(off)?);
        let description = self.told(line, &priced).join("\n");
        let name = clean(&line.description);
        let unit_name = unit_of(line).map(clean).filter(|name| !name.is_empty());
        // A word that everybody has for it, and no code that somebody's own word happens to be.
        let code = unit_name.as_deref().and_then(unit::code_of).filter(|code| unit::name_of(code).is_some());
        let unit = code.unwrap_or(PIECE).to_owned();
        let item = Item {
            name: if name.is_empty() { self.locale.words.item.to_owned() } else { name },
            description: Some(description).filter(|description| !description.is_empty()),
            number: None,
            quantity: priced.quantity,
            // A code says it in every language.
            unit_name: if code.is_none() { Some(unit_name.unwrap_or_default()) } else { None },
            unit,
            price: UnitPrice::new(priced.price),
            per: priced.per,
            tax: taxed.at(taxed.of(line)?).clone(),
            period: Some(self.days(line.service, line.subscription)),
            section: self.has_sections.then(|| self.section(line)),
        };
        let (is_whole, includes_tax) = (priced.is_whole, taxed.is_in(line)?);
        Ok(Line { item, discounts, is_whole, includes_tax, written, net })
    }

    pub(super) fn section(&self, line: &billing::Line) -> String {
        let known = line.subscription.and_then(|id| self.issuing.subscriptions.get(&id));
        let name = known.map(|section| clean(&section.name)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| self.locale.words.others.to_owned())
    }

    /// What was taken off its price: discounts, what lies above a maximum, and what was conceded before.
    pub(super) fn discounts(&self, line: &billing::Line) -> Result<Vec<Discount>, Unfaithful> {
        let words = self.locale.words;
        let mut all = Vec::with_capacity(line.discounts.len());
        for discount in &line.discounts {
            all.push((clean(&discount.name), discount.amount));
        }
        if let LineTrace::Usage { over_maximum, billed_before, .. } = line.trace
            && billed_before.is_zero()
        {
            all.push((words.maximum.to_owned(), over_maximum));
        }
        all.push((words.conceded.to_owned(), line.conceded));
        let mut found = Vec::with_capacity(all.len());
        for (reason, amount) in all.into_iter().filter(|(_, amount)| !amount.is_zero()) {
            let reason = Some(reason).filter(|reason| !reason.is_empty());
            found.push(Discount { reason, percent: None, amount: self.written(amount)? });
        }
        Ok(found)
    }
}

impl Priced {
    /// The price that a line was rated at, where the quantity times that is what it came to before discounts, to less
    /// than the smallest coin; else its quantity alone. What is taken back has a quantity below zero; what comes to nothing
    /// keeps the sign that it was measured with, as usage below zero that a price counts as none.
    ///
    /// 3 seats at 10.00 that came to 30.00 are 3 and 10.00; of 16 of 31 days it is the whole, of 3 seats.
    pub fn of(line: &billing::Line, before_discounts: Money) -> Priced {
        let is_back = before_discounts.is_negative();
        let signed = |quantity: Decimal| {
            if before_discounts.is_zero() {
                return quantity;
            }
            let size = quantity.abs();
            if is_back { Decimal::ZERO.checked_sub(size).unwrap_or(size) } else { size }
        };
        let rated = rated_at(line, before_discounts)
            .filter(|(quantity, price, per)| comes_to((*quantity, *price, *per), before_discounts));
        match rated {
            // A price below zero is one above zero of a quantity below: no e-invoice takes the other.
            Some((quantity, price, per)) => {
                Priced { quantity: signed(quantity), price: price.abs(), per, is_whole: false }
            }
            None => Priced {
                quantity: signed(decimal(measured(line))),
                price: before_discounts.to_decimal().abs(),
                per: Decimal::ONE,
                is_whole: true,
            },
        }
    }
}

/// The unit of a line's quantity; what reaches a minimum or a commitment, and credits that are bought, are counted in none.
pub(super) fn unit_of(line: &billing::Line) -> Option<&str> {
    match line.trace {
        LineTrace::Minimum { .. } | LineTrace::Commitment { .. } | LineTrace::Purchase { .. } => None,
        _ => line.unit.as_deref(),
    }
}

/// How much a line is of, in the unit it is rated in.
pub(super) fn measured(line: &billing::Line) -> Ratio {
    match &line.trace {
        LineTrace::Usage { rated, pool: None, .. } if rated.expression.is_none() => rated.converted,
        _ => line.quantity,
    }
}

/// What a line says in numbers: quantity, price, and of how many the price is; none where there is more to it.
fn rated_at(line: &billing::Line, before_discounts: Money) -> Option<(Decimal, Decimal, Decimal)> {
    let one = Decimal::ONE;
    match &line.trace {
        LineTrace::Share { rated, from, to, .. } if from.is_zero() && to.is_one() => of_one_step(rated),
        LineTrace::Days { rated, exact_before, .. } if exact_before.is_zero() => of_one_step(rated),
        LineTrace::Usage { rated, billed_before, pool: None, .. } if billed_before.is_zero() => {
            of_one_step(rated)
        }
        LineTrace::OneOff { exact, .. } => {
            let price = exact.checked_div(line.quantity).ok()?.as_decimal()?;
            Some((exact_decimal(line.quantity)?, price, one))
        }
        LineTrace::Minimum { .. } | LineTrace::Commitment { .. } | LineTrace::Purchase { .. } => {
            Some((one, before_discounts.to_decimal().abs(), one))
        }
        LineTrace::Concession { .. } if line.kind == LineKind::Concession => {
            Some((one, before_discounts.to_decimal().abs(), one))
        }
        _ => None,
    }
}

/// Units at one price, or a fee by itself.
fn of_one_step(rated: &RatingTrace) -> Option<(Decimal, Decimal, Decimal)> {
    let [step] = rated.steps.as_slice() else { return None };
    let is_plain = rated.windows.is_empty() && rated.expression.is_none() && step.percent.is_zero();
    let quantity = exact_decimal(step.quantity).filter(|_| is_plain)?;
    let one = Decimal::ONE;
    if step.unit_price.is_zero() {
        return (quantity == one).then_some((one, step.flat_fee, one));
    }
    if !step.flat_fee.is_zero() {
        return None;
    }
    if step.units == step.quantity {
        return Some((quantity, step.unit_price, one));
    }
    // Whole units may be packages that were begun, and a price of 1 what events or an expression say.
    let units = step.units.as_decimal()?;
    let is_whole = units.round(0, Rounding::Down).is_ok_and(|whole| whole == units);
    let per = step.quantity.checked_div(step.units).ok()?.as_decimal()?;
    let is_per = !is_whole && step.unit_price != one && per.signum() > 0 && per <= Decimal::from_i64(PER_MAX);
    is_per.then_some((quantity, step.unit_price, per))
}

/// Whether a quantity times a price is an amount, to less than the smallest coin.
pub(super) fn comes_to((quantity, price, per): (Decimal, Decimal, Decimal), amount: Money) -> bool {
    let missed = || {
        let exact = UnitPrice::new(price).times(Quantity::new(Ratio::whole(quantity.abs()))).ok()?;
        let exact = exact.div_decimal(per).ok()?.abs();
        exact.checked_sub(amount.to_decimal().abs()).ok().map(Ratio::abs)
    };
    let coin = Money::new(1, amount.currency()).to_decimal();
    missed().is_some_and(|missed| missed < Ratio::whole(coin))
}

fn exact_decimal(ratio: Ratio) -> Option<Decimal> {
    ratio.as_decimal().filter(|decimal| decimal.scale() <= QUANTITY_DECIMALS)
}

/// A quantity as it is printed: exact, or with so many digits as are of use.
///
/// A third is 0.33333333.
pub(crate) fn decimal(ratio: Ratio) -> Decimal {
    let decimals = i8::try_from(QUANTITY_DECIMALS).expect("it is a few digits");
    exact_decimal(ratio)
        .or_else(|| ratio.round(decimals, Rounding::HalfAwayFromZero).ok())
        .unwrap_or_else(|| ratio.to_stored())
}
