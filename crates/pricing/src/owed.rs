//! What a price owes for one service period: lines rounded once, bounded, and what was billed less.
//! Knows rounding, maximum, minimum and differences; must not know invoices, discounts or tax.

use std::collections::BTreeMap;

use calendar::{Instant, Period, Share};
use money::{Currency, Money, MoneyRefused, Quantity, Ratio, Rounding};

use crate::measurement::{DimensionValues, Measurement, WindowQuantity};
use crate::price::{Charge, Price, TiersAcross};
use crate::rate::{RateRefused, inexact, rate, shrunk, sum_or_kept};
use crate::rated::Rated;

/// On what terms a service period is rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The subscription's currency.
    pub currency: Currency,
    /// How a line is rounded to it.
    pub rounding: Rounding,
    /// The service period's part of its full period.
    pub share: Share,
    /// Whether the period has ended; a minimum is due only then.
    pub ended: bool,
}

/// What a price owes for one service period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// One line for each value of its dimensions.
    pub lines: Vec<OwedLine>,
    /// What is missing to the minimum; only once the period has ended, and only above zero.
    pub minimum_top_up: Option<TopUp>,
}

/// One line: rounded, then capped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedLine {
    /// Which line it is.
    pub dimensions: DimensionValues,
    /// Its exact amount and trace.
    pub rated: Rated,
    /// The exact amount rounded to the currency, the line's only rounding.
    pub rounded: Money,
    /// What each discount takes off, in the order applied; none where there are none.
    pub off: Vec<Money>,
    /// What the maximum takes off; zero or more.
    pub over_maximum: Money,
    /// `rounded − off − over_maximum`.
    pub amount: Money,
}

/// The line that lifts a price's period to its minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopUp {
    /// The minimum of this service period.
    pub minimum: Money,
    /// What the lines come to.
    pub counted: Money,
    /// `minimum − counted`.
    pub amount: Money,
}

/// What one line owes beyond what was billed of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which line it is.
    pub dimensions: DimensionValues,
    /// What it owes.
    pub owed: Money,
    /// What was billed of it before.
    pub billed: Money,
    /// `owed − billed`; below zero it is a credit.
    pub amount: Money,
}

impl Owed {
    /// The lines and the top-up together.
    pub fn total(&self, currency: Currency) -> Result<Money, money::MoneyRefused> {
        let lines = self.lines.iter().map(|line| line.amount);
        Money::sum(currency, lines.chain(self.minimum_top_up.map(|top_up| top_up.amount)))
    }
}

/// What the measurements of a service period owe.
///
/// 12.5 units at 1.00 with a maximum of 10.00 are 12.50 less 2.50; 3 units with a minimum of 5.00
/// are 3.00, and a top-up of 2.00 once the period has ended.
pub fn owed(price: &Price, terms: &Terms, measurements: &[Measurement]) -> Result<Owed, RateRefused> {
    owed_less(price, terms, measurements, &|_| Ok(()))
}

/// The same, where discounts take something off the rounded lines before maximum and minimum: `take_off` sets
/// each line's `off`.
///
/// # Errors
/// As [`owed`], and what `take_off` refuses.
pub fn owed_less(
    price: &Price,
    terms: &Terms,
    measurements: &[Measurement],
    take_off: &dyn Fn(&mut [OwedLine]) -> Result<(), RateRefused>,
) -> Result<Owed, RateRefused> {
    let currency = terms.currency;
    let charge =
        price.charge(currency).ok_or_else(|| RateRefused::NoCharge { price: price.key.clone(), currency })?;
    let maximum = bound(price, terms, charge.maximum, price.proration.maximum_shrinks)?;
    let pooled;
    let measurements = match price.tiers_across {
        TiersAcross::Line => measurements,
        TiersAcross::All => {
            pooled = [pool(price, measurements)?];
            &pooled
        }
    };
    let mut lines = Vec::with_capacity(measurements.len());
    for measurement in measurements {
        lines.push(line(price, charge, terms, measurement)?);
    }
    take_off(&mut lines)?;
    for line in &mut lines {
        line.cap(maximum).map_err(too_large(price))?;
    }
    let minimum_top_up = top_up(price, charge, terms, &lines)?;
    Ok(Owed { lines, minimum_top_up })
}

fn line(
    price: &Price,
    charge: &Charge,
    terms: &Terms,
    measurement: &Measurement,
) -> Result<OwedLine, RateRefused> {
    let rated = rate(price, charge, measurement, terms.share)?;
    let amount_of = |amount: &Ratio| Money::round_from(amount, terms.currency, terms.rounding);
    let rounded = amount_of(&rated.amount).map_err(too_large(price))?;
    Ok(OwedLine {
        dimensions: measurement.dimensions.clone(),
        rated,
        rounded,
        off: Vec::new(),
        over_maximum: Money::zero(terms.currency),
        amount: rounded,
    })
}

impl OwedLine {
    /// What discounts leave, and the maximum of that.
    fn cap(&mut self, maximum: Option<Money>) -> Result<(), MoneyRefused> {
        let off = Money::sum(self.rounded.currency(), self.off.iter().copied())?;
        let left = self.rounded.checked_sub(off)?;
        self.over_maximum = over(left, maximum)?;
        self.amount = left.checked_sub(self.over_maximum)?;
        Ok(())
    }
}

/// How far an amount is above a maximum: 12.50 above 10.00 is 2.50; 8.00 is not.
pub fn over(amount: Money, maximum: Option<Money>) -> Result<Money, money::MoneyRefused> {
    let nothing = Money::zero(amount.currency());
    match maximum {
        None => Ok(nothing),
        Some(maximum) => {
            let over = amount.checked_sub(maximum)?;
            Ok(if over.is_negative() { nothing } else { over })
        }
    }
}

/// The maximum of a line in this service period, rounded once if it shrinks with the share:
/// 100.00 in 10 of 30 days is 33.33.
pub fn maximum(price: &Price, terms: &Terms) -> Result<Option<Money>, RateRefused> {
    let charge = price.charge(terms.currency);
    let maximum = charge.and_then(|charge| charge.maximum);
    bound(price, terms, maximum, price.proration.maximum_shrinks)
}

/// The minimum of this service period, rounded once if it shrinks with the share.
pub fn minimum(price: &Price, terms: &Terms) -> Result<Option<Money>, RateRefused> {
    let charge = price.charge(terms.currency);
    let minimum = charge.and_then(|charge| charge.minimum);
    bound(price, terms, minimum, price.proration.minimum_shrinks)
}

fn bound(
    price: &Price,
    terms: &Terms,
    amount: Option<Money>,
    shrinks: bool,
) -> Result<Option<Money>, RateRefused> {
    let Some(amount) = amount else { return Ok(None) };
    if !shrinks || terms.share.is_one() {
        return Ok(Some(amount));
    }
    let part = shrunk(Ratio::whole(amount.to_decimal()), terms.share).map_err(inexact(price))?;
    Money::round_from(&part, terms.currency, terms.rounding).map(Some).map_err(too_large(price))
}

pub(crate) fn top_up(
    price: &Price,
    charge: &Charge,
    terms: &Terms,
    lines: &[OwedLine],
) -> Result<Option<TopUp>, RateRefused> {
    if !terms.ended {
        return Ok(None);
    }
    let Some(minimum) = bound(price, terms, charge.minimum, price.proration.minimum_shrinks)? else {
        return Ok(None);
    };
    let counted =
        Money::sum(terms.currency, lines.iter().map(|line| line.amount)).map_err(too_large(price))?;
    let amount = minimum.checked_sub(counted).map_err(too_large(price))?;
    Ok((amount.minor() > 0).then_some(TopUp { minimum, counted, amount }))
}

/// All dimension values as one line without dimensions; windows meet their like. Quotients whose exact
/// sum has too many digits are kept to 28 each, half even.
fn pool(price: &Price, measurements: &[Measurement]) -> Result<Measurement, RateRefused> {
    let mut all = Measurement::of_quantity(Ratio::ZERO);
    let mut windows: BTreeMap<(Instant, Instant), (Period, Vec<Ratio>)> = BTreeMap::new();
    let mut hasher = blake3::Hasher::new();
    for measurement in measurements {
        all.event_count += measurement.event_count;
        hasher.update(&measurement.events_hash);
        for window in &measurement.windows {
            let key = (window.window.start(), window.window.end());
            windows.entry(key).or_insert((window.window, Vec::new())).1.push(window.quantity);
        }
    }
    let quantities: Vec<Ratio> = measurements.iter().map(|measurement| measurement.quantity).collect();
    all.quantity = sum_or_kept(&quantities).map_err(inexact(price))?;
    for (window, quantities) in windows.into_values() {
        let quantity = sum_or_kept(&quantities).map_err(inexact(price))?;
        all.windows.push(WindowQuantity { window, quantity });
    }
    all.events_hash = *hasher.finalize().as_bytes();
    Ok(all)
}

/// What each line owes beyond what was billed of it, sorted by dimension values.
///
/// Owed 12.00 and billed 9.50 is 2.50; a line that was billed 3.00 and is gone is −3.00.
pub fn difference(
    owed: &Owed,
    currency: Currency,
    billed: &[(DimensionValues, Money)],
) -> Result<Vec<Difference>, RateRefused> {
    let zero = Money::zero(currency);
    let mut sides: BTreeMap<&DimensionValues, (Money, Money)> = BTreeMap::new();
    let mismatch = |found: Money| {
        move |cause| match cause {
            MoneyRefused::CurrenciesDiffer { .. } => RateRefused::OtherCurrency { expected: currency, found },
            MoneyRefused::OutOfRange { .. } => RateRefused::Difference { billed: found, cause },
        }
    };
    for line in &owed.lines {
        let side = sides.entry(&line.dimensions).or_insert((zero, zero));
        side.0 = side.0.checked_add(line.amount).map_err(mismatch(line.amount))?;
    }
    for (dimensions, amount) in billed {
        let side = sides.entry(dimensions).or_insert((zero, zero));
        side.1 = side.1.checked_add(*amount).map_err(mismatch(*amount))?;
    }
    let mut differences = Vec::with_capacity(sides.len());
    for (dimensions, (owed, billed)) in sides {
        let amount = owed.checked_sub(billed).map_err(mismatch(billed))?;
        differences.push(Difference { dimensions: dimensions.clone(), owed, billed, amount });
    }
    Ok(differences)
}

/// The exact amount of one full period of a time-based price, before it is cut by shares.
///
/// `count` is 1 for a fee, the seats of a count, the civil days of the span for days, which are
/// not cut again. 12 seats at 5.00 are 60.
pub fn full_amount(price: &Price, currency: Currency, count: &Quantity) -> Result<Rated, RateRefused> {
    let charge =
        price.charge(currency).ok_or_else(|| RateRefused::NoCharge { price: price.key.clone(), currency })?;
    rate(price, charge, &Measurement::of_quantity(count.ratio()), Share::ONE)
}

/// What the part of a full period between two shares of it costs: round(amount × until) less
/// round(amount × from), so that any cuts sum to the whole.
///
/// 30.00 from 0 to 10/31 is 9.68, from 10/31 to 1 it is 20.32.
pub fn part_amount(
    price: &Price,
    terms: &Terms,
    full: Ratio,
    from: Share,
    until: Share,
) -> Result<Money, RateRefused> {
    let up_to = |share| {
        let exact = shrunk(full, share).map_err(inexact(price))?;
        Money::round_from(&exact, terms.currency, terms.rounding).map_err(too_large(price))
    };
    up_to(until)?.checked_sub(up_to(from)?).map_err(too_large(price))
}

pub(crate) fn too_large(price: &Price) -> impl Fn(money::MoneyRefused) -> RateRefused {
    |cause| RateRefused::Amount { price: price.key.clone(), cause }
}
