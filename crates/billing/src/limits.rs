//! Limits: how much of a meter may be used or spent in a window, or must stay of credits, what of that is free, and how
//! much of it one node may reserve by itself.
//!
//! Knows windows, amounts and which usage a limit is about. Must not know nodes' clocks, where anything is
//! kept, or who asks.

use std::collections::BTreeMap;

use calendar::{Alignment, Cadence, Grid, Instant, Period, Unit, Zone};
use ids::{CatalogKey, CustomerId, LimitId, SubscriptionId};
use money::{Currency, Decimal, Quantity, QuantityTooPrecise, Ratio, Rounding};
use pricing::{Aggregation, Condition, Filter, Meter, Scope, Seen, UsageEvent};

/// Most dimensions a limit or a reservation names.
pub const LIMIT_DIMENSIONS_MAX: usize = 10;
/// Most digits behind the point of a limit and of what is reserved.
pub const LIMIT_FRACTION_DIGITS_MAX: u8 = 12;
/// The largest amount of a limit, and the most that is reserved at once, in the meter's unit.
pub const LIMIT_AMOUNT_MAX: i64 = 1_000_000_000_000_000;
/// Into how many slices of one node what is free is thought to be cut: a node alone takes a quarter of it.
pub const SLICES_PER_NODE: u32 = 4;

const MICROS_PER_HOUR: i64 = 3_600_000_000;

/// How much may be used or spent in a window, or how much of prepaid credits must stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageLimit {
    /// Its id.
    pub id: LimitId,
    /// What people call it.
    pub name: String,
    /// Whose usage is limited.
    pub customer: CustomerId,
    /// How much of the customer's usage.
    pub reach: LimitReach,
    /// What it limits.
    pub on: LimitOn,
    /// How much may be used in a window, in the meter's unit, or spent, in money; of credits what must stay.
    pub amount: Decimal,
    /// When it begins anew; of credits never.
    pub window: LimitWindow,
    /// On whose wall clock windows begin.
    pub zone: Zone,
    /// From when on it holds.
    pub starts: Instant,
    /// From when on it holds no more.
    pub ends: Option<Instant>,
}

/// What a limit is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitOn {
    /// Usage of a meter.
    Usage {
        /// The meter that counts it; one that counts events or sums values.
        meter: CatalogKey,
        /// Values that properties of the events have; every event where there are none.
        dimensions: BTreeMap<String, String>,
    },
    /// What usage costs, before discounts, credits and tax.
    Spend {
        /// In which currency; what is billed in others is left out.
        currency: Currency,
        /// Only by prices that read this meter.
        meter: Option<CatalogKey>,
    },
    /// What is left of the customer's prepaid credits.
    Credits {
        /// In which currency, those in custom units by their value.
        currency: Currency,
    },
}

impl LimitOn {
    /// The currency of a limit in money.
    pub fn currency(&self) -> Option<Currency> {
        match self {
            LimitOn::Usage { .. } => None,
            LimitOn::Spend { currency, .. } | LimitOn::Credits { currency } => Some(*currency),
        }
    }

    /// The meter that it names.
    pub fn meter(&self) -> Option<&CatalogKey> {
        match self {
            LimitOn::Usage { meter, .. } => Some(meter),
            LimitOn::Spend { meter, .. } => meter.as_ref(),
            LimitOn::Credits { .. } => None,
        }
    }

    /// The name of a limit on it that has none of its own.
    ///
    /// `tokens`, `spend in EUR`, `spend in EUR on tokens`, `credits in EUR`.
    pub fn usual_name(&self) -> String {
        match self {
            LimitOn::Usage { meter, .. } => meter.to_string(),
            LimitOn::Spend { currency, meter: None } => format!("spend in {}", currency.code()),
            LimitOn::Spend { currency, meter: Some(meter) } => {
                format!("spend in {} on {meter}", currency.code())
            }
            LimitOn::Credits { currency } => format!("credits in {}", currency.code()),
        }
    }
}

/// Which of a customer's usage a limit is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitReach {
    /// All of it, and all of the customers that it pays for.
    Customer,
    /// What one of its subscriptions measures.
    Subscription(SubscriptionId),
    /// That of one subject.
    Subject(String),
}

/// How long a limit's windows are: the calendar's, or one for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitWindow {
    /// Hours, counted from each midnight.
    Hour,
    /// From each midnight on.
    Day,
    /// From each Monday on.
    Week,
    /// From the first of each month on.
    Month,
    /// From the first of January on.
    Year,
    /// One window from the limit's start on, which never begins anew.
    Life,
}

/// Usage that is to be reserved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedUsage {
    /// The meter that will count it.
    pub meter: CatalogKey,
    /// How much, above zero.
    pub quantity: Decimal,
    /// Values that properties of the event will have, as far as they are known.
    pub dimensions: BTreeMap<String, String>,
}

/// Why a limit does not hold together, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LimitRefused {
    /// An amount that no limit has.
    #[error(
        "the amount {amount} is no limit: write one from 0 to {LIMIT_AMOUNT_MAX} with at most \
         {LIMIT_FRACTION_DIGITS_MAX} digits behind the point"
    )]
    Amount {
        /// The amount as it came.
        amount: Decimal,
    },
    /// An amount that the currency does not have.
    #[error(
        "the amount {amount} is no limit in {}: write one from 0 to {LIMIT_AMOUNT_MAX} with at most {} digits behind the \
         point",
        currency.code(),
        currency.exponent()
    )]
    Money {
        /// The amount as it came.
        amount: Decimal,
        /// Of which currency.
        currency: Currency,
    },
    /// A bill says no price of one subject.
    #[error(
        "a limit on spend is of a customer or a subscription, as prices rate what all of its subjects come to; give the \
         subject a subscription of its own, or limit a meter of it"
    )]
    SpendOfSubject,
    /// Credits are a customer's.
    #[error(
        "a limit on credits is of a customer, whose credits pay for all of it; drop the subscription or the subject"
    )]
    CreditsOfPart,
    /// Credits do not begin anew.
    #[error("a limit on credits has no window, as what is left of them does not begin anew; drop the window")]
    CreditsInWindows,
    /// Too many dimensions.
    #[error("the limit names {found} dimensions, and {LIMIT_DIMENSIONS_MAX} are the most; drop some")]
    TooManyDimensions {
        /// How many.
        found: usize,
    },
    /// It ends before it starts.
    #[error("the limit ends at {ends}, and it starts at {starts}; end it after its start")]
    EndsBeforeStart {
        /// When it starts.
        starts: Instant,
        /// When it was to end.
        ends: Instant,
    },
    /// It was ended before.
    #[error("the limit ended at {ends} and is not changed any more; make a new one")]
    Ended {
        /// When.
        ends: Instant,
    },
    /// The meter does not add up.
    #[error(
        "the meter {meter} neither counts events nor sums values, so what is left of it cannot be shared out; \
         limit a meter whose aggregation is count or sum"
    )]
    NotAdditive {
        /// The meter.
        meter: CatalogKey,
    },
}

impl LimitRefused {
    /// The name of what is refused, as it is written.
    pub fn place(&self) -> &'static str {
        match self {
            LimitRefused::Amount { .. } | LimitRefused::Money { .. } => "amount",
            LimitRefused::SpendOfSubject => "subject",
            LimitRefused::CreditsOfPart => "credits",
            LimitRefused::CreditsInWindows => "window",
            LimitRefused::TooManyDimensions { .. } => "dimensions",
            LimitRefused::EndsBeforeStart { .. } | LimitRefused::Ended { .. } => "ends",
            LimitRefused::NotAdditive { .. } => "meter",
        }
    }
}

impl UsageLimit {
    /// Whether it holds together.
    ///
    /// # Errors
    /// As [`LimitRefused`], but for the meter.
    pub fn check(&self) -> Result<(), LimitRefused> {
        if self.amount.signum() < 0 || !is_in_bounds(self.amount) {
            return Err(LimitRefused::Amount { amount: self.amount });
        }
        self.check_on()?;
        match self.ends.filter(|ends| *ends < self.starts) {
            Some(ends) => Err(LimitRefused::EndsBeforeStart { starts: self.starts, ends }),
            None => Ok(()),
        }
    }

    fn check_on(&self) -> Result<(), LimitRefused> {
        if let Some(currency) = self.on.currency()
            && self.amount.scale() > currency.exponent()
        {
            return Err(LimitRefused::Money { amount: self.amount, currency });
        }
        match (&self.on, &self.reach) {
            (LimitOn::Usage { dimensions, .. }, _) if dimensions.len() > LIMIT_DIMENSIONS_MAX => {
                Err(LimitRefused::TooManyDimensions { found: dimensions.len() })
            }
            (LimitOn::Spend { .. }, LimitReach::Subject(_)) => Err(LimitRefused::SpendOfSubject),
            (LimitOn::Credits { .. }, LimitReach::Subject(_) | LimitReach::Subscription(_)) => {
                Err(LimitRefused::CreditsOfPart)
            }
            (LimitOn::Credits { .. }, _) if self.window != LimitWindow::Life => {
                Err(LimitRefused::CreditsInWindows)
            }
            _ => Ok(()),
        }
    }

    /// Whether it holds at an instant.
    pub fn holds_at(&self, at: Instant) -> bool {
        self.starts <= at && self.ends.is_none_or(|ends| at < ends)
    }

    /// The window that an instant lies in. The first one is whole, whenever the limit starts in it.
    ///
    /// A monthly limit in Europe/Berlin has a window from 2026-01-31T23:00:00Z to 2026-02-28T23:00:00Z.
    pub fn window_at(&self, at: Instant) -> Period {
        window_at((self.window, &self.zone, self.starts), at)
    }

    /// How much of what is to be reserved it is about: what the same meter counts, unless it is known to have
    /// another value in one of the limit's dimensions.
    ///
    /// A limit on the model "large" is about 5 of "large", 3 of any model, and none of 7 of "small": 8. Of a limit in
    /// money that is nothing: see [`Tariff`](crate::Tariff).
    ///
    /// # Errors
    /// When the sum has too many digits.
    pub fn share_of(&self, wanted: &[WantedUsage]) -> Result<Decimal, QuantityTooPrecise> {
        let LimitOn::Usage { meter, dimensions } = &self.on else { return Ok(Decimal::ZERO) };
        let may_have = |known: &BTreeMap<String, String>| {
            dimensions.iter().all(|(name, value)| known.get(name).is_none_or(|known| known == value))
        };
        let mine = wanted.iter().filter(|one| one.meter == *meter && may_have(&one.dimensions));
        mine.map(|one| one.quantity).try_fold(Decimal::ZERO, Decimal::checked_add)
    }
}

/// Whether an amount is one that a limit or a reservation may have, whatever its sign.
pub fn is_in_bounds(amount: Decimal) -> bool {
    amount.scale() <= LIMIT_FRACTION_DIGITS_MAX && amount.abs() <= Decimal::from_i64(LIMIT_AMOUNT_MAX)
}

/// Refuses a meter whose quantities do not add up event by event.
///
/// # Errors
/// [`LimitRefused::NotAdditive`].
pub fn check_meter(meter: &Meter) -> Result<(), LimitRefused> {
    match meter.aggregation {
        Aggregation::Count | Aggregation::Sum => Ok(()),
        _ => Err(LimitRefused::NotAdditive { meter: meter.key.clone() }),
    }
}

/// The meter as it counts only events whose properties have these values.
pub fn narrowed(meter: &Meter, dimensions: &BTreeMap<String, String>) -> Meter {
    let mut narrow = meter.clone();
    narrow.filters.extend(dimensions.iter().map(|(name, value)| Filter {
        property: name.clone(),
        condition: Condition::OneOf([value.clone()].into()),
    }));
    narrow
}

/// How much a meter that counts or sums will count at most of one event whose usage is to be reserved, each with the
/// meter that it names. What names the meter itself says so; else the event is one to a meter that counts events of
/// its type, and to one that sums the same values of its type it is what the others are. Nothing where the event is
/// known not to pass, or where it is not known how much it is.
///
/// Reserved are 7 tokens of the model "large" and 5 of any, and a meter sums those of "large": 12. One that counts the
/// same events: 1.
///
/// # Errors
/// When a sum has too many digits.
pub fn most_counted(meter: &Meter, wanted: &[(&WantedUsage, &Meter)]) -> Result<Decimal, QuantityTooPrecise> {
    let sum_of = |key: &CatalogKey| {
        let of_it = wanted.iter().filter(|(one, _)| one.meter == *key && may_pass(meter, &one.dimensions));
        of_it.map(|(one, _)| one.quantity).try_fold(Decimal::ZERO, Decimal::checked_add)
    };
    if wanted.iter().any(|(one, _)| one.meter == meter.key) {
        return sum_of(&meter.key);
    }
    let mut most = Decimal::ZERO;
    for (one, named) in wanted.iter().filter(|(_, named)| named.event_type == meter.event_type) {
        let may_pass = may_pass(meter, &one.dimensions);
        most = most.max(match (&meter.aggregation, &named.aggregation) {
            (Aggregation::Count, _) if may_pass => Decimal::ONE,
            (Aggregation::Sum, Aggregation::Sum) if named.value == meter.value => sum_of(&one.meter)?,
            _ => Decimal::ZERO,
        });
    }
    Ok(most)
}

/// How much a meter may count at most of one event whose usage is to be reserved, each with the meter that it names, as
/// a capture would be taken: none where that may be anything. Unlike [`most_counted`] it says so of what is not known.
///
/// Reserved are 7 tokens of an event: a meter that counts events of its type counts 1; one that sums their bytes may
/// count anything, and one of another type counts nothing.
///
/// # Errors
/// When a sum has too many digits.
pub fn may_count(
    meter: &Meter,
    wanted: &[(&WantedUsage, &Meter)],
) -> Result<Option<Decimal>, QuantityTooPrecise> {
    let near: Vec<&(&WantedUsage, &Meter)> = wanted
        .iter()
        .filter(|(one, named)| named.event_type == meter.event_type && may_pass(meter, &one.dimensions))
        .collect();
    let adds_up = check_meter(meter).is_ok();
    if near.is_empty() || (adds_up && wanted.iter().any(|(one, _)| one.meter == meter.key)) {
        return most_counted(meter, wanted).map(Some);
    }
    let is_same = |named: &Meter| named.aggregation == Aggregation::Sum && named.value == meter.value;
    // What passes this meter passes that one too, which then says how much it is at most.
    let is_wider = |named: &Meter| named.filters.iter().all(|filter| meter.filters.contains(filter));
    match meter.aggregation {
        Aggregation::Count => Ok(Some(Decimal::ONE)),
        Aggregation::Sum
            if near.iter().all(|(_, named)| is_same(named))
                || near.iter().any(|(_, named)| is_same(named) && is_wider(named)) =>
        {
            most_counted(meter, wanted).map(Some)
        }
        _ => Ok(None),
    }
}

/// Whether an event may pass a meter's filters, of whose properties some values are known.
fn may_pass(meter: &Meter, known: &BTreeMap<String, String>) -> bool {
    let passes = |filter: &Filter| {
        let Some(value) = known.get(&filter.property) else { return true };
        match &filter.condition {
            Condition::OneOf(values) => values.contains(value),
            Condition::NoneOf(values) => !values.contains(value),
            Condition::Present => true,
        }
    };
    meter.filters.iter().all(passes)
}

/// What a meter that counts or sums makes of one event; nothing where it does not take it or cannot read it.
///
/// An event of 7 calls is 7 to a meter that sums calls, and 1 to one that counts events.
pub fn quantity_of(meter: &Meter, event: &UsageEvent) -> Decimal {
    let next = event.time.checked_add_micros(1).unwrap_or(event.time);
    let Ok(period) = Period::new(event.time, next) else { return Decimal::ZERO };
    let scope = Scope { period, full: period, zone: UTC };
    // The one value of one event is as exact as it came, so neither of these happens.
    let Ok(counted) = pricing::total(meter, Seen::whole(&scope), [event]) else { return Decimal::ZERO };
    counted.as_decimal().unwrap_or(Decimal::ZERO)
}

static UTC: &Zone = &Zone::utc();

/// What nobody used and nobody may reserve by himself: what is left less all that is held of it. Below zero
/// where a limit was lowered, or usage came that was not reserved.
///
/// Of 70 that are left, with 20 in slices of others and 5 reserved here, 45 are free.
///
/// # Errors
/// When the sum has too many digits.
pub fn free_of(
    left: Decimal,
    taken: impl IntoIterator<Item = Decimal>,
) -> Result<Decimal, QuantityTooPrecise> {
    taken.into_iter().try_fold(left, Decimal::checked_sub)
}

/// How much of what is free a node takes for itself where it needs an amount now and so many other nodes hold
/// slices: its part by [`SLICES_PER_NODE`], cut to the digits of what is free and to those of a limit, at least
/// what it needs and never more than is free. So slices shrink with what is left, and the last of it can be
/// reserved by whoever asks.
///
/// Alone, needing 1 of 100 that are free, it takes 25; beside one other, 12; needing 1 of 1.5, just that 1.
pub fn slice_of(free: Decimal, needed: Decimal, other_nodes: u32) -> Decimal {
    let parts = i128::from(SLICES_PER_NODE) * (i128::from(other_nodes) + 1);
    let part = Decimal::from_i128(free.mantissa() / parts, free.scale()).unwrap_or(Decimal::ZERO);
    cut(part, Rounding::Down).max(needed).min(free)
}

/// The amount in digits that a limit has, and never less than it: events may be finer than any limit.
///
/// 0.0000000000012 is 0.000000000002, and -0.0000000000012 is -0.000000000001.
pub fn no_less_than(amount: Decimal) -> Decimal {
    match amount.signum() {
        -1 => cut(amount, Rounding::Down),
        _ => cut(amount, Rounding::Up),
    }
}

fn cut(amount: Decimal, rounding: Rounding) -> Decimal {
    let digits = i8::try_from(LIMIT_FRACTION_DIGITS_MAX).expect("it is small");
    amount.round(digits, rounding).expect("with fewer digits it fits all the more")
}

/// What is left of a quantity in digits that a limit has, and never more than it.
///
/// 2/3 is 0.666666666666.
///
/// # Errors
/// When it has too many digits before the point.
pub fn no_more_than(quantity: Quantity) -> Result<Decimal, QuantityTooPrecise> {
    let digits = i8::try_from(LIMIT_FRACTION_DIGITS_MAX).expect("it is small");
    quantity.ratio().round(digits, Rounding::Down)
}

/// An exact amount of money in digits that a limit has, and never less than it.
///
/// 2/3 is 0.666666666667.
///
/// # Errors
/// When it has too many digits before the point.
pub fn no_less_than_exact(amount: Ratio) -> Result<Decimal, QuantityTooPrecise> {
    let digits = i8::try_from(LIMIT_FRACTION_DIGITS_MAX).expect("it is small");
    let rounding = if amount.signum() < 0 { Rounding::Down } else { Rounding::Up };
    amount.round(digits, rounding)
}

/// What was used with one quantity more, or less where that is below zero: exact, or where it has too many digits
/// for that, a little more in digits that a limit has.
///
/// # Errors
/// When it has too many digits before the point.
pub fn used_with(used: Decimal, quantity: Decimal) -> Result<Decimal, QuantityTooPrecise> {
    let exact = used.checked_add(quantity);
    exact.or_else(|_| no_less_than(used).checked_add(no_less_than(quantity)))
}

/// The window of a length that an instant lies in, on a wall clock; one for ever begins at an instant.
pub(crate) fn window_at((window, zone, starts): (LimitWindow, &Zone, Instant), at: Instant) -> Period {
    let within = at.clamp(Instant::MIN, Instant::MAX);
    let unit = match window {
        LimitWindow::Hour => return hour_at(zone, within),
        LimitWindow::Day => Unit::Day,
        LimitWindow::Week => Unit::Week,
        LimitWindow::Month => Unit::Month,
        LimitWindow::Year => Unit::Year,
        LimitWindow::Life => return since(starts),
    };
    let cadence = Cadence::new(1, unit).expect("one of a unit is a cadence");
    let grid = Grid::aligned(Alignment::Calendar, within, cadence, zone.clone());
    grid.expect("the calendar has each of these units").period_at(within)
}

/// Hours are counted from each midnight of the zone, which in a zone like Asia/Kolkata is half past in UTC; the
/// last one of a day ends with it.
fn hour_at(zone: &Zone, at: Instant) -> Period {
    let day = zone.day_of(at);
    let (midnight, next) = (zone.start_of_day(day), zone.start_of_day(day.plus_days(1)));
    let passed = (at.as_micros() - midnight.as_micros()).div_euclid(MICROS_PER_HOUR);
    let start = Instant::from_micros(midnight.as_micros() + passed * MICROS_PER_HOUR);
    let end = Instant::from_micros(start.as_micros() + MICROS_PER_HOUR);
    Period::new(start, end.min(next)).expect("an instant of a day lies before the next day")
}

fn since(starts: Instant) -> Period {
    Period::new(starts.min(Instant::MAX), Instant::NEVER)
        .expect("the calendar ends after every instant in it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).expect("a number")
    }

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    fn limit(window: LimitWindow, zone: &str) -> UsageLimit {
        UsageLimit {
            id: LimitId::from_bytes([1; 16]),
            name: "Budget".to_owned(),
            customer: CustomerId::from_bytes([2; 16]),
            reach: LimitReach::Customer,
            on: LimitOn::Usage {
                meter: CatalogKey::parse("tokens").expect("a key"),
                dimensions: [("model".to_owned(), "large".to_owned())].into(),
            },
            amount: number("100"),
            window,
            zone: Zone::named(zone).expect("a zone"),
            starts: at("2026-01-10T08:00:00Z"),
            ends: None,
        }
    }

    #[test]
    fn windows_are_the_calendar_s() {
        let cases = [
            (LimitWindow::Hour, "Asia/Kolkata", "2026-02-03T10:30:00Z", "2026-02-03T11:30:00Z"),
            (LimitWindow::Day, "Europe/Berlin", "2026-02-02T23:00:00Z", "2026-02-03T23:00:00Z"),
            (LimitWindow::Week, "Europe/Berlin", "2026-02-01T23:00:00Z", "2026-02-08T23:00:00Z"),
            (LimitWindow::Month, "Europe/Berlin", "2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z"),
            (LimitWindow::Year, "UTC", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
        ];
        for (window, zone, start, end) in cases {
            let found = limit(window, zone).window_at(at("2026-02-03T11:00:00Z"));
            assert_eq!((found.start(), found.end()), (at(start), at(end)), "{window:?}");
        }
        let life = limit(LimitWindow::Life, "UTC").window_at(at("2026-02-03T11:00:00Z"));
        assert!(life.start() == at("2026-01-10T08:00:00Z") && life.contains(Instant::MAX));
    }

    #[test]
    fn every_instant_is_in_one_hour_and_hours_touch() {
        // Lord Howe Island puts its clock back by half an hour on 5 April 2026.
        for zone in ["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"] {
            let hourly = limit(LimitWindow::Hour, zone);
            let mut hour = hourly.window_at(at("2026-03-28T00:07:00Z"));
            while hour.start() < at("2026-04-06T00:00:00Z") {
                for within in [hour.start().as_micros(), hour.end().as_micros() - 1] {
                    assert_eq!(hourly.window_at(Instant::from_micros(within)), hour, "{zone}");
                }
                assert!(hour.length_micros() <= MICROS_PER_HOUR, "{zone} {hour}");
                let next = hourly.window_at(hour.end());
                assert_eq!(next.start(), hour.end(), "{zone}");
                hour = next;
            }
        }
    }

    #[test]
    fn a_limit_is_about_what_may_be_in_its_dimensions() {
        let wanted = |quantity: &str, model: Option<&str>, meter: &str| WantedUsage {
            meter: CatalogKey::parse(meter).expect("a key"),
            quantity: number(quantity),
            dimensions: model.map(|model| ("model".to_owned(), model.to_owned())).into_iter().collect(),
        };
        let all = [
            wanted("5", Some("large"), "tokens"),
            wanted("3", None, "tokens"),
            wanted("7", Some("small"), "tokens"),
            wanted("9", None, "calls"),
        ];
        assert_eq!(limit(LimitWindow::Day, "UTC").share_of(&all), Ok(number("8")));
    }

    fn of_model(model: &str) -> Filter {
        let condition = Condition::OneOf([model.to_owned()].into());
        Filter { property: "model".to_owned(), condition }
    }

    #[test]
    fn a_meter_counts_of_an_event_what_others_say_of_it() {
        let meter = |name: &str, aggregation: Aggregation, model: Option<&str>| Meter {
            key: CatalogKey::parse(name).expect("a key"),
            name: name.to_owned(),
            event_type: "llm".to_owned(),
            value: (aggregation == Aggregation::Sum).then(|| "tokens".to_owned()),
            aggregation,
            filters: model.map(of_model).into_iter().collect(),
            values_are: pricing::ValuesAre::Levels,
            carries: false,
            start_level: Decimal::ZERO,
            unit: None,
        };
        let wanted = |meter: &str, quantity: &str, model: Option<&str>| WantedUsage {
            meter: CatalogKey::parse(meter).expect("a key"),
            quantity: number(quantity),
            dimensions: model.map(|model| ("model".to_owned(), model.to_owned())).into_iter().collect(),
        };
        let tokens = meter("tokens", Aggregation::Sum, None);
        let wants = [
            wanted("tokens", "7", Some("large")),
            wanted("tokens", "5", None),
            wanted("tokens", "3", Some("small")),
        ];
        let all: Vec<(&WantedUsage, &Meter)> = wants.iter().map(|one| (one, &tokens)).collect();
        let most = |meter: &Meter| most_counted(meter, &all).expect("a sum").to_string();
        assert_eq!(most(&tokens), "15");
        assert_eq!(most(&meter("large", Aggregation::Sum, Some("large"))), "12");
        assert_eq!(most(&meter("calls", Aggregation::Count, None)), "1");
        assert_eq!(most(&meter("tiny", Aggregation::Sum, Some("tiny"))), "5");
        let other = Meter { event_type: "disk".to_owned(), ..meter("disks", Aggregation::Count, None) };
        assert_eq!(most(&other), "0");
        let bytes = Meter { value: Some("bytes".to_owned()), ..meter("bytes", Aggregation::Sum, None) };
        assert_eq!(most(&bytes), "0", "nobody knows how many");
        let only = [(&wants[0], &tokens)];
        let none = most_counted(&meter("tiny", Aggregation::Count, Some("tiny")), &only);
        assert_eq!(none, Ok(Decimal::ZERO));
        assert_eq!(no_more_than(Quantity::parse("2/3").expect("one")), Ok(number("0.666666666666")));
    }

    #[test]
    fn slices_shrink_with_what_is_free_and_reach_the_last_of_it() {
        for (free, needed, others, slice) in [
            ("100", "1", 0, "25"),
            ("100", "1", 1, "12"),
            ("1.5", "1", 0, "1"),
            ("0.5", "0.01", 0, "0.1"),
            ("0.01", "0.01", 7, "0.01"),
        ] {
            assert_eq!(slice_of(number(free), number(needed), others), number(slice), "{free} {needed}");
        }
        // What is finer than any limit is left where it is: what is taken reads back.
        let free = number("100").checked_sub(number("0.000000000000000000000000001")).expect("38 digits");
        assert_eq!(slice_of(free, number("1"), 0), number("24.999999999999"));
        let taken = ["20", "5"].map(number);
        assert_eq!(free_of(number("70"), taken), Ok(number("45")));
    }

    #[test]
    fn what_was_used_is_exact_or_a_little_more_and_never_less() {
        let (large, fine) = (number("1000000000000000"), number("0.000000000000000000000000001"));
        assert_eq!(used_with(number("0.1"), fine), Ok(number("0.100000000000000000000000001")));
        let more = used_with(large, fine).expect("a little more");
        assert_eq!(more, number("1000000000000000.000000000001"));
        assert_eq!(used_with(more, -fine), Ok(more));
        for (amount, coarse) in [
            ("0.0000000000012", "0.000000000002"),
            ("-0.0000000000012", "-0.000000000001"),
            ("2.5", "2.5"),
            ("0", "0"),
        ] {
            assert_eq!(no_less_than(number(amount)), number(coarse), "{amount}");
        }
    }

    #[test]
    fn what_is_no_limit_is_refused() {
        let refused = |change: fn(&mut UsageLimit)| {
            let mut limit = limit(LimitWindow::Day, "UTC");
            change(&mut limit);
            limit.check().expect_err("it is none").to_string()
        };
        assert!(refused(|limit| limit.amount = Decimal::from_i64(-1)).contains("from 0 to"));
        assert!(refused(|limit| limit.amount = number("0.0000000000001")).contains("digits"));
        assert!(refused(|limit| limit.ends = Some(Instant::MIN)).contains("end it after"));
        let many = |limit: &mut UsageLimit| {
            let dimensions = (0..11).map(|name| (name.to_string(), "x".to_owned())).collect();
            let meter = CatalogKey::parse("tokens").expect("a key");
            limit.on = LimitOn::Usage { meter, dimensions };
        };
        assert!(refused(many).contains("11 dimensions"));
        let on = |on: fn() -> LimitOn, reach: fn() -> LimitReach, window: LimitWindow| {
            let limit = UsageLimit { on: on(), reach: reach(), ..limit(window, "UTC") };
            limit.check().map_err(|refused| (refused.place(), refused.to_string()))
        };
        let spend = || LimitOn::Spend { currency: Currency::EUR, meter: None };
        let credits = || LimitOn::Credits { currency: Currency::EUR };
        let subject = || LimitReach::Subject("agent".to_owned());
        let all = || LimitReach::Customer;
        assert_eq!(on(spend, all, LimitWindow::Day), Ok(()));
        assert_eq!(on(credits, all, LimitWindow::Life), Ok(()));
        assert_eq!(on(spend, subject, LimitWindow::Day).expect_err("it is none").0, "subject");
        assert_eq!(on(credits, subject, LimitWindow::Life).expect_err("it is none").0, "credits");
        assert_eq!(on(credits, all, LimitWindow::Day).expect_err("it is none").0, "window");
        let fine = UsageLimit { on: spend(), amount: number("0.005"), ..limit(LimitWindow::Day, "UTC") };
        assert!(fine.check().expect_err("it is none").to_string().contains("at most 2 digits"));
        assert_eq!(limit(LimitWindow::Day, "UTC").check(), Ok(()));
    }
}
