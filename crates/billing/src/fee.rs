//! Fees: what one full period of a time-based price costs, exactly, and what a span of it comes to.
//! Knows shares, line discounts and the maximum of a charge; must not know what was billed.

use std::collections::BTreeMap;

use calendar::{Instant, Period, Share, ShareBy, Zone, civil_days, share_up_to};
use money::{Currency, Money, Quantity, Ratio, Rounding};
use pricing::{Price, QuantitySource, Rated, RatingTrace};

use crate::document::{LineDiscount, LineTrace};
use crate::facts::Discount;
use crate::line_discounts::{free_units, named, take_off, with_free_units};
use crate::refused::BillRefused;

/// What a span is priced in: the subscription's currency, the seller's rounding, the subscription's zone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms<'f> {
    pub currency: Currency,
    pub rounding: Rounding,
    pub zone: &'f Zone,
}

/// The exact amount of a count (or a number of days) over one full period, and how it was rated.
#[derive(Debug, Clone)]
pub(crate) struct Fee {
    rated: RatingTrace,
    amount: Ratio,
}

impl Fee {
    /// 12 seats at 5.00 EUR with a maximum of 50.00 EUR are 50.00 EUR a period.
    pub fn of(price: &Price, currency: Currency, quantity: Ratio) -> Result<Fee, BillRefused> {
        let fee = Fee::uncapped(price, currency, quantity)?;
        let amount = highest(price, currency).map_or(fee.amount, |highest| fee.amount.min(highest));
        Ok(Fee { amount, ..fee })
    }

    fn uncapped(price: &Price, currency: Currency, quantity: Ratio) -> Result<Fee, BillRefused> {
        let Rated { amount, trace } = pricing::full_amount(price, currency, &Quantity::new(quantity))?;
        Ok(Fee { rated: trace, amount })
    }

    /// Whether a full period costs nothing.
    pub fn is_zero(&self) -> bool {
        self.amount.is_zero()
    }
}

fn highest(price: &Price, currency: Currency) -> Option<Ratio> {
    let charge = price.charges.get(&currency)?;
    charge.maximum.map(|maximum| Ratio::whole(maximum.to_decimal()))
}

/// What one span of a full period costs, and why.
#[derive(Debug, Clone)]
pub(crate) struct SpanFee {
    pub amount: Money,
    pub discounts: Vec<LineDiscount>,
    pub trace: LineTrace,
}

/// A span to be priced.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// The full period its share is counted in.
    pub full: Period,
    pub span: Period,
    pub count: u64,
    /// Whether it costs everything up to its end, however late it begins.
    pub whole: bool,
}

/// Rates the spans of one price, remembering what it rated.
pub(crate) struct FeeTable<'f> {
    price: &'f Price,
    terms: Terms<'f>,
    known: BTreeMap<u64, Fee>,
}

impl<'f> FeeTable<'f> {
    pub fn new(price: &'f Price, terms: Terms<'f>) -> FeeTable<'f> {
        FeeTable { price, terms, known: BTreeMap::new() }
    }

    /// The price it rates.
    pub fn price(&self) -> &'f Price {
        self.price
    }

    /// The part of the full period from the span's start to its end, as the difference of two roundings, so
    /// that any cuts of a period sum to the uncut period.
    ///
    /// Of 30.00 EUR for January, the 11 days from the 21st cost round(30.00) − round(30.00 × 20/31) = 10.65.
    pub fn span(&mut self, asked: &Asked, discounts: &[&Discount]) -> Result<SpanFee, BillRefused> {
        let by_days = self.price.quantity == QuantitySource::Days;
        if discounts.is_empty() {
            return if by_days { self.days(asked) } else { self.share(asked) };
        }
        self.discounted(asked, discounts)
    }

    fn share(&mut self, asked: &Asked) -> Result<SpanFee, BillRefused> {
        let (price, terms) = (self.price, self.terms);
        let (from, to) = self.shares(asked);
        let fee = self.fee(asked.count)?;
        let (full_amount, rated) = (fee.amount, fee.rated.clone());
        let amount =
            part(price, terms, full_amount, to)?.checked_sub(part(price, terms, full_amount, from)?)?;
        let trace = LineTrace::Share { rated, full_amount, from, to, rounding: terms.rounding };
        Ok(SpanFee { amount, discounts: Vec::new(), trace })
    }

    /// What shrinks with the share of a price counted in days shrinks with its days, whatever the time of day.
    fn shares(&self, asked: &Asked) -> (Share, Share) {
        let Asked { full, span, whole, .. } = *asked;
        let by_days = self.price.quantity == QuantitySource::Days;
        let by = if by_days { ShareBy::Days } else { self.price.proration.share_by };
        let up_to = |at| share_up_to(by, full, at, self.terms.zone);
        let from = if whole || span.start() <= full.start() { Share::ZERO } else { up_to(span.start()) };
        let to = if span.end() >= full.end() { Share::ONE } else { up_to(span.end()) };
        (from, to)
    }

    /// A price counted in days: the days up to the span's end less the days up to its start.
    fn days(&mut self, asked: &Asked) -> Result<SpanFee, BillRefused> {
        let (Asked { full, span, whole, .. }, terms) = (*asked, self.terms);
        let until = self.fee(days_between(full, span.end(), terms.zone))?.clone();
        let before = self.fee(days_between(full, span.start(), terms.zone))?.amount;
        let before = if whole || span.start() <= full.start() { Ratio::ZERO } else { before };
        let rounded = |exact: &Ratio| Money::round_from(exact, terms.currency, terms.rounding);
        let amount = rounded(&until.amount)?.checked_sub(rounded(&before)?)?;
        let trace = LineTrace::Days {
            rated: until.rated,
            exact: until.amount,
            exact_before: before,
            rounding: terms.rounding,
        };
        Ok(SpanFee { amount, discounts: Vec::new(), trace })
    }

    /// With discounts: what they leave of the amount up to the span's end, capped by the maximum, less the
    /// same up to its start.
    fn discounted(&mut self, asked: &Asked, discounts: &[&Discount]) -> Result<SpanFee, BillRefused> {
        let free = free_units(discounts.iter().copied());
        let free_price = free.map(|units| with_free_units(self.price, units));
        let price = free_price.as_ref().unwrap_or(self.price);
        let (from, to) = self.shares(asked);
        let (start, end) = (asked.span.start(), asked.span.end());
        let before = if asked.whole || start <= asked.full.start() {
            UpTo::nothing(self.terms.currency, discounts.len())
        } else {
            self.up_to(price, (asked, start, from), discounts)?
        };
        let until = self.up_to(price, (asked, end, to), discounts)?;
        let mut taken = Vec::with_capacity(discounts.len());
        for (until, before) in until.taken.iter().zip(&before.taken) {
            taken.push(until.checked_sub(*before)?);
        }
        let rounding = self.terms.rounding;
        let trace = if self.price.quantity == QuantitySource::Days {
            let (exact, exact_before) = (until.exact, before.exact);
            LineTrace::Days { rated: until.rated, exact, exact_before, rounding }
        } else {
            LineTrace::Share { rated: until.rated, full_amount: until.exact, from, to, rounding }
        };
        let amount = until.left.checked_sub(before.left)?;
        Ok(SpanFee { amount, discounts: named(discounts.iter().copied(), &taken), trace })
    }

    fn up_to(
        &self,
        price: &Price,
        (asked, at, share): (&Asked, Instant, Share),
        discounts: &[&Discount],
    ) -> Result<UpTo, BillRefused> {
        let terms = self.terms;
        let by_days = price.quantity == QuantitySource::Days;
        let count = if by_days { days_between(asked.full, at, terms.zone) } else { asked.count };
        let fee = Fee::uncapped(price, terms.currency, count_ratio(count))?;
        let gross = if by_days {
            Money::round_from(&fee.amount, terms.currency, terms.rounding)?
        } else {
            part(price, terms, fee.amount, share)?
        };
        let (taken, mut left) = take_off(discounts.iter().copied(), (gross, share), terms.rounding)?;
        if let Some(highest) = highest(price, terms.currency) {
            let share = if by_days { Share::ONE } else { share };
            let highest = part(price, terms, highest, share)?;
            left = left.checked_min(highest)?;
        }
        Ok(UpTo { rated: fee.rated, exact: fee.amount, taken, left })
    }

    fn fee(&mut self, count: u64) -> Result<&Fee, BillRefused> {
        match self.known.entry(count) {
            std::collections::btree_map::Entry::Occupied(known) => Ok(known.into_mut()),
            std::collections::btree_map::Entry::Vacant(place) => {
                Ok(place.insert(Fee::of(self.price, self.terms.currency, count_ratio(count))?))
            }
        }
    }
}

/// A discounted amount from the full period's start up to an instant.
struct UpTo {
    rated: RatingTrace,
    exact: Ratio,
    taken: Vec<Money>,
    left: Money,
}

impl UpTo {
    fn nothing(currency: Currency, discounts: usize) -> UpTo {
        let zero = Money::zero(currency);
        UpTo { rated: RatingTrace::nothing(), exact: Ratio::ZERO, taken: vec![zero; discounts], left: zero }
    }
}

/// round(full amount × share).
fn part(price: &Price, terms: Terms<'_>, full_amount: Ratio, share: Share) -> Result<Money, BillRefused> {
    if share.is_zero() || full_amount.is_zero() {
        return Ok(Money::zero(terms.currency));
    }
    let exact = if share.is_one() {
        full_amount
    } else {
        let share = Ratio::from_fraction(share.numerator(), share.denominator())
            .map_err(|source| BillRefused::Inexact { price: price.key.to_string(), source })?;
        full_amount.checked_mul(share).map_err(BillRefused::inexact(&price.key))?
    };
    Ok(Money::round_from(&exact, terms.currency, terms.rounding)?)
}

/// Civil days of `full` before the instant.
pub(crate) fn days_between(full: Period, at: Instant, zone: &Zone) -> u64 {
    let at = at.clamp(full.start(), full.end());
    let days = Period::new(full.start(), at).map_or(0, |passed| civil_days(passed, zone));
    u64::try_from(days).expect("an end's date is not before its start's date")
}

/// A count as a number.
pub(crate) fn count_ratio(count: u64) -> Ratio {
    let whole = money::Decimal::from_i128(i128::from(count), 0).expect("20 digits are in range");
    Ratio::whole(whole)
}
