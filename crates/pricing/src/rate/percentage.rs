//! Percentages, event by event: free events, rate, fixed fee, clamps.
//! Knows each event's value in event order; must not know the events themselves.

use calendar::Share;
use money::{Decimal, QuotientRefused, Ratio};

use super::{convert, shrunk};
use crate::measurement::Measurement;
use crate::price::{Negative, Percentage, Price};
use crate::rated::{Rated, RatingStep, RatingTrace};

/// What became of an event of a percentage; its number stands in the step's `tier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// Free, or the free part of an event.
    Free,
    /// Rate × value + fixed fee.
    Charged,
    /// Raised to the event's lowest amount.
    AtMinimum,
    /// Lowered to the event's highest amount.
    AtMaximum,
    /// Below zero: rate × value, without fee or clamp.
    Negative,
}

impl EventKind {
    /// Every kind, in the order of the steps.
    pub const ALL: [EventKind; 5] = [
        EventKind::Free,
        EventKind::Charged,
        EventKind::AtMinimum,
        EventKind::AtMaximum,
        EventKind::Negative,
    ];

    /// Its number, from 1.
    pub const fn number(self) -> u32 {
        match self {
            EventKind::Free => 1,
            EventKind::Charged => 2,
            EventKind::AtMinimum => 3,
            EventKind::AtMaximum => 4,
            EventKind::Negative => 5,
        }
    }

    /// The kind of that number.
    pub fn of_number(number: u32) -> Option<EventKind> {
        EventKind::ALL.into_iter().find(|kind| kind.number() == number)
    }
}

/// The exact amount of the events' values: 2.9 % of 100.00 and 0.30 an event are 3.20.
pub(super) fn rate_values(
    price: &Price,
    percentage: &Percentage,
    measurement: &Measurement,
    share: Share,
) -> Result<Rated, QuotientRefused> {
    let mut purse = Purse::open(percentage, share)?;
    let mut tally = Tally::default();
    let mut converted = Ratio::ZERO;
    for value in &measurement.values {
        let value = match &price.conversion {
            Some(conversion) => convert(conversion, Ratio::whole(*value))?,
            None => Ratio::whole(*value),
        };
        converted = converted.checked_add(value)?;
        tally.take(percentage, value, &mut purse)?;
    }
    let mut trace = RatingTrace {
        quantity: measurement.quantity,
        converted,
        allowance: Ratio::ZERO,
        rated_quantity: Ratio::ZERO,
        steps: Vec::new(),
        windows: Vec::new(),
        expression: None,
    };
    if converted.signum() < 0 && price.negative == Negative::Zero {
        return Ok(Rated { amount: Ratio::ZERO, trace });
    }
    trace.allowance = tally.of(EventKind::Free).value;
    trace.rated_quantity = converted.checked_sub(trace.allowance)?;
    trace.steps = tally.steps(percentage)?;
    let mut amount = Ratio::ZERO;
    for step in &trace.steps {
        amount = amount.checked_add(step.amount)?;
    }
    Ok(Rated { amount, trace })
}

/// What is still free; the first of the two that is used up closes it.
struct Purse {
    events: Option<u64>,
    amount: Option<Ratio>,
}

impl Purse {
    /// A part period's free number of events is rounded down: 3 × 1/2 is 1.
    fn open(percentage: &Percentage, share: Share) -> Result<Purse, QuotientRefused> {
        let events = percentage.free_events.map(|events| {
            let part = i128::from(events) * share.numerator() / share.denominator();
            u64::try_from(part).expect("a share of a count is at most the count")
        });
        let amount = percentage.free_amount.map(|amount| shrunk(Ratio::whole(amount), share)).transpose()?;
        Ok(Purse { events, amount })
    }

    /// The free part of an event's value, if the purse is still open.
    ///
    /// A value of 0 takes nothing from a free amount, so only a free number makes it free.
    fn take(&mut self, value: Ratio) -> Result<Option<Ratio>, QuotientRefused> {
        let takes = self.events.is_some() || (self.amount.is_some() && !value.is_zero());
        let open = self.events != Some(0) && self.amount.is_none_or(|amount| !amount.is_zero());
        if !(takes && open) {
            return Ok(None);
        }
        self.events = self.events.map(|events| events - 1);
        match self.amount {
            None => Ok(Some(value)),
            Some(left) => {
                let free = left.min(value);
                self.amount = Some(left.checked_sub(free)?);
                Ok(Some(free))
            }
        }
    }
}

/// The events of one kind.
#[derive(Clone, Copy)]
struct Kind {
    events: i64,
    value: Ratio,
}

struct Tally {
    kinds: [Kind; 5],
}

impl Default for Tally {
    fn default() -> Tally {
        Tally { kinds: [Kind { events: 0, value: Ratio::ZERO }; 5] }
    }
}

impl Tally {
    fn of(&self, kind: EventKind) -> Kind {
        self.kinds[place(kind)]
    }

    fn count(&mut self, kind: EventKind, events: i64, value: Ratio) -> Result<(), QuotientRefused> {
        let entry = &mut self.kinds[place(kind)];
        entry.events += events;
        entry.value = entry.value.checked_add(value)?;
        Ok(())
    }

    fn take(
        &mut self,
        percentage: &Percentage,
        value: Ratio,
        purse: &mut Purse,
    ) -> Result<(), QuotientRefused> {
        if value.signum() < 0 {
            return self.count(EventKind::Negative, 1, value);
        }
        let paid = match purse.take(value)? {
            None => value,
            Some(free) if free == value => return self.count(EventKind::Free, 1, value),
            Some(free) => {
                self.count(EventKind::Free, 0, free)?;
                value.checked_sub(free)?
            }
        };
        let fee = percentage.fixed_fee.value();
        let amount = paid.checked_mul(percentage.rate.as_fraction())?.checked_add(fee)?;
        let below = percentage.event_minimum.is_some_and(|minimum| amount < Ratio::whole(minimum.value()));
        let above = percentage.event_maximum.is_some_and(|maximum| amount > Ratio::whole(maximum.value()));
        let kind = match (below, above) {
            (true, _) => EventKind::AtMinimum,
            (_, true) => EventKind::AtMaximum,
            _ => EventKind::Charged,
        };
        self.count(kind, 1, paid)
    }

    /// One step for each kind of event there was.
    fn steps(&self, percentage: &Percentage) -> Result<Vec<RatingStep>, QuotientRefused> {
        let price_of = |price: Option<money::UnitPrice>| price.map_or(Decimal::ZERO, |price| price.value());
        let mut steps = Vec::new();
        for kind in EventKind::ALL {
            let Kind { events, value } = self.of(kind);
            if events == 0 && value.is_zero() {
                continue;
            }
            let (unit_price, by_rate) = match kind {
                EventKind::Free => (Decimal::ZERO, false),
                EventKind::Charged => (percentage.fixed_fee.value(), true),
                EventKind::AtMinimum => (price_of(percentage.event_minimum), false),
                EventKind::AtMaximum => (price_of(percentage.event_maximum), false),
                EventKind::Negative => (Decimal::ZERO, true),
            };
            let units = Ratio::from_i64(events);
            let mut amount = units.checked_mul(unit_price)?;
            if by_rate {
                amount = amount.checked_add(value.checked_mul(percentage.rate.as_fraction())?)?;
            }
            steps.push(RatingStep {
                tier: kind.number(),
                quantity: value,
                units,
                unit_price,
                percent: if by_rate { percentage.rate.value() } else { Decimal::ZERO },
                flat_fee: Decimal::ZERO,
                amount,
            });
        }
        Ok(steps)
    }
}

fn place(kind: EventKind) -> usize {
    match kind {
        EventKind::Free => 0,
        EventKind::Charged => 1,
        EventKind::AtMinimum => 2,
        EventKind::AtMaximum => 3,
        EventKind::Negative => 4,
    }
}
