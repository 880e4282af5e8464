//! Fees: what one full period of a time-based price costs, exactly, and what a span of it comes to.
//! Knows shares and the maximum of a charge; must not know what was billed.

use std::collections::BTreeMap;

use calendar::{Period, Share, Zone, civil_days, share_up_to};
use money::{Currency, Money, Quantity, Ratio, Rounding};
use pricing::{Price, QuantitySource, Rated, RatingTrace};

use crate::document::LineTrace;
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
        let Rated { amount, trace } = pricing::full_amount(price, currency, &Quantity::new(quantity))?;
        let charge = price.charges.get(&currency);
        let highest =
            charge.and_then(|charge| charge.maximum).map(|maximum| Ratio::whole(maximum.to_decimal()));
        let amount = highest.map_or(amount, |highest| amount.min(highest));
        Ok(Fee { rated: trace, amount })
    }

    /// Whether a full period costs nothing.
    pub fn is_zero(&self) -> bool {
        self.amount.is_zero()
    }
}

/// What one span of a full period costs, and why.
#[derive(Debug, Clone)]
pub(crate) struct SpanFee {
    pub amount: Money,
    pub trace: LineTrace,
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

    /// The part of `full` from the span's start to its end, as the difference of two roundings, so that
    /// any cuts of a period sum to the uncut period.
    ///
    /// Of 30.00 EUR for January, the 11 days from the 21st cost round(30.00) − round(30.00 × 20/31) = 10.65.
    pub fn span(&mut self, full: Period, span: Period, count: u64) -> Result<SpanFee, BillRefused> {
        if self.price.quantity == QuantitySource::Days {
            return self.days(full, span);
        }
        let (price, terms) = (self.price, self.terms);
        let by = price.proration.share_by;
        let up_to = |at| share_up_to(by, full, at, terms.zone);
        let from = if span.start() <= full.start() { Share::ZERO } else { up_to(span.start()) };
        let to = if span.end() >= full.end() { Share::ONE } else { up_to(span.end()) };
        let fee = self.fee(count)?;
        let (full_amount, rated) = (fee.amount, fee.rated.clone());
        let amount =
            part(price, terms, full_amount, to)?.checked_sub(part(price, terms, full_amount, from)?)?;
        let trace = LineTrace::Share { rated, full_amount, from, to, rounding: terms.rounding };
        Ok(SpanFee { amount, trace })
    }

    /// A price counted in days: the days up to the span's end less the days up to its start.
    fn days(&mut self, full: Period, span: Period) -> Result<SpanFee, BillRefused> {
        let terms = self.terms;
        let until = self.fee(days_between(full, span.end(), terms.zone))?.clone();
        let before = self.fee(days_between(full, span.start(), terms.zone))?.amount;
        let before = if span.start() <= full.start() { Ratio::ZERO } else { before };
        let rounded = |exact: &Ratio| Money::round_from(exact, terms.currency, terms.rounding);
        let amount = rounded(&until.amount)?.checked_sub(rounded(&before)?)?;
        let trace = LineTrace::Days {
            rated: until.rated,
            exact: until.amount,
            exact_before: before,
            rounding: terms.rounding,
        };
        Ok(SpanFee { amount, trace })
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
pub(crate) fn days_between(full: Period, at: calendar::Instant, zone: &Zone) -> u64 {
    let at = at.clamp(full.start(), full.end());
    let days = Period::new(full.start(), at).map_or(0, |passed| civil_days(passed, zone));
    u64::try_from(days).expect("an end's date is not before its start's date")
}

/// A count as a number.
pub(crate) fn count_ratio(count: u64) -> Ratio {
    let whole = money::Decimal::from_i128(i128::from(count), 0).expect("20 digits are in range");
    Ratio::whole(whole)
}
