//! Usage detail: how much of what a document bills was used on which day.
//! Knows which lines are shown, how long each step is and what a measurement says of it; must not know events, nor how
//! it is drawn. Nothing that is billed depends on it.

use std::sync::Arc;

use calendar::{CivilDate, Instant, Period, Zone};
use ids::CatalogKey;
use money::{QuantityTooPrecise, Ratio};
use pricing::{Aggregation, LevelTime, Measurement, Meter, Price, QuantitySource, RateWindow, Shape};

use crate::billed::LineKind;
use crate::document::{Document, Line, LineTrace};
use crate::engine::{Due, UsageNeed};
use crate::facts::{AccountFacts, Customer, Seller};

/// Most series that are kept with one document: those of the largest lines.
pub const USAGE_SERIES_MAX: usize = 40;
/// Most steps of a series: a year of days fits. What is longer goes by weeks, and what is longer still by months.
pub const USAGE_STEPS_MAX: usize = 400;

/// Whether documents show usage day by day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UsageDetailing {
    /// They do not.
    #[default]
    None,
    /// They do.
    Daily,
}

/// How much was used when, of what a document bills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageDetail {
    /// In order of lines, then of meters; at most [`USAGE_SERIES_MAX`].
    pub series: Vec<UsageSeries>,
    /// How many lines of usage are not among them.
    pub left_out: u32,
}

/// How much one meter of a line counted, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsageSeries {
    /// The number of the line.
    pub line: u32,
    /// The meter.
    pub meter: CatalogKey,
    /// What people call it.
    pub name: String,
    /// What one of its units is called.
    pub unit: Option<String>,
    /// On whose wall clock days begin.
    pub zone: Zone,
    /// What was measured, half-open.
    pub service: Period,
    /// How long a step is.
    pub step: RateWindow,
    /// Whether the steps sum to the total; else each has a value of its own, such as its highest.
    pub adds_up: bool,
    /// Whether a step in which nothing was read is told from one of 0: where figures are those of readings, such as a
    /// highest. Details that were kept before that was told say 0 of both.
    pub has_gaps: bool,
    /// What the meter counted over all of it, before any conversion.
    pub total: Ratio,
    /// The same for each step, in order; none where nothing was read and that is told, zero where nothing was counted.
    pub quantities: Vec<Option<Ratio>>,
}

/// A series that is to be measured.
#[derive(Debug)]
pub struct SeriesAsked<'a> {
    /// The line that it is about.
    pub line: &'a Line,
    /// What is to be measured, window by window.
    pub need: UsageNeed,
    meter: &'a Meter,
    zone: &'a Zone,
    step: RateWindow,
}

impl UsageDetailing {
    /// Each with its code.
    pub const CODES: [(&'static str, UsageDetailing); 2] =
        [("none", UsageDetailing::None), ("daily", UsageDetailing::Daily)];

    /// What holds for documents of a seller to whoever pays: the customer's own word before the seller's.
    pub fn of(seller: &Seller, payer: &Customer) -> UsageDetailing {
        payer.more.usage_detail.unwrap_or(seller.more.usage_detail)
    }
}

impl UsageSeries {
    /// As it was kept before steps without readings were told: they are 0.
    #[must_use]
    pub fn without_gaps(&self) -> UsageSeries {
        let quantities = self.quantities.iter().map(|quantity| Some(quantity.unwrap_or(Ratio::ZERO)));
        UsageSeries { has_gaps: false, quantities: quantities.collect(), ..self.clone() }
    }

    /// The first day of each step.
    pub fn days(&self) -> Vec<CivilDate> {
        let (first, last) = days_of(self.service, &self.zone);
        steps(self.step, first, last)
    }

    /// The first and the last day.
    pub fn ends(&self) -> (CivilDate, CivilDate) {
        days_of(self.service, &self.zone)
    }
}

impl UsageDetail {
    /// What is to be measured for a document, and how many of its lines of usage are left out.
    ///
    /// The largest lines come first, by what they bill whatever its sign, then by number; once one does not fit, it and
    /// all after it are left out. Of what a change took out of the bill there is nothing to tell.
    pub fn asked<'a>(
        due: &Due<'_>,
        facts: &'a AccountFacts,
        document: &'a Document,
    ) -> (Vec<SeriesAsked<'a>>, u32) {
        let is_usage =
            |line: &&Line| line.kind == LineKind::Usage && matches!(line.trace, LineTrace::Usage { .. });
        let mut lines: Vec<&Line> = document.lines.iter().filter(is_usage).collect();
        lines.sort_by_key(|line| (std::cmp::Reverse(line.amount.minor().unsigned_abs()), line.number));
        let (mut asked, mut left_out, mut is_full) = (Vec::new(), 0, false);
        for line in lines {
            let of_line = if is_full { Vec::new() } else { asked_of(due, facts, line) };
            is_full = is_full || asked.len() + of_line.len() > USAGE_SERIES_MAX;
            match is_full {
                true => left_out += 1,
                false => asked.extend(of_line),
            }
        }
        (asked, left_out)
    }

    /// The detail of what was measured; none where there is nothing to tell.
    pub fn of(mut series: Vec<UsageSeries>, left_out: u32) -> Option<UsageDetail> {
        series.sort_by(|one, other| (one.line, &one.meter).cmp(&(other.line, &other.meter)));
        (!series.is_empty() || left_out > 0).then_some(UsageDetail { series, left_out })
    }
}

impl SeriesAsked<'_> {
    /// The series of what was measured: of the line's dimensions, or of all where the price runs them through one table
    /// and the line has none. Of no such measurement nothing was used.
    ///
    /// # Errors
    /// A sum with more digits than are kept.
    pub fn series(&self, measured: &[Measurement]) -> Result<UsageSeries, QuantityTooPrecise> {
        let (first, last) = days_of(self.need.service, self.zone);
        let days = steps(self.step, first, last);
        let has_gaps = is_of_readings(&self.meter.aggregation);
        let unread = if has_gaps { None } else { Some(Ratio::ZERO) };
        let (mut total, mut quantities) = (Ratio::ZERO, vec![unread; days.len()]);
        let dimensions = &self.line.dimensions;
        let is_of_line = |one: &&Measurement| dimensions.is_empty() || one.dimensions == *dimensions;
        for one in measured.iter().filter(is_of_line) {
            total = total.checked_add(one.quantity)?;
            for window in &one.windows {
                let day = self.zone.day_of(window.window.start());
                let place = days.partition_point(|first| *first <= day);
                if let Some(quantity) = place.checked_sub(1).and_then(|place| quantities.get_mut(place)) {
                    *quantity = Some(quantity.unwrap_or(Ratio::ZERO).checked_add(window.quantity)?);
                }
            }
        }
        let sum = quantities.iter().flatten().try_fold(Ratio::ZERO, |sum, one| sum.checked_add(*one));
        Ok(UsageSeries {
            line: self.line.number,
            meter: self.meter.key.clone(),
            name: self.meter.name.clone(),
            unit: self.meter.unit.clone(),
            zone: self.zone.clone(),
            service: self.need.service,
            step: self.step,
            adds_up: adds_up(&self.meter.aggregation) && sum == Ok(total),
            has_gaps,
            total,
            quantities,
        })
    }
}

/// What is to be measured for a line, meter by meter; of a pool, the part of the line's own subscription.
fn asked_of<'a>(due: &Due<'_>, facts: &'a AccountFacts, line: &'a Line) -> Vec<SeriesAsked<'a>> {
    let Some(one) = line.subscription.and_then(|id| facts.subscription(id)) else { return Vec::new() };
    let mut asked = Vec::new();
    let needs = due.behind(line);
    for need in needs.iter().filter(|need| need.cell.subscription == one.subscription) {
        let Some(plan) = one.plans.get(&need.cell.price.plan_version) else { continue };
        let price = need.price.as_deref().or_else(|| plan.price(&need.cell.price.price));
        let (first, last) = days_of(need.service, &one.zone);
        let Some((price, step)) = price.zip(step_of(first, last)) else { continue };
        for meter in need.meters.iter().filter_map(|key| plan.meters.get(key)) {
            asked.push(SeriesAsked {
                line,
                need: UsageNeed {
                    meters: vec![meter.key.clone()],
                    price: Some(Arc::new(by_step(price, meter, step))),
                    ..need.clone()
                },
                meter,
                zone: &one.zone,
                step,
            });
        }
    }
    asked
}

/// A price as far as it says what is measured: by one meter, step by step.
fn by_step(price: &Price, meter: &Meter, step: RateWindow) -> Price {
    let quantity = QuantitySource::Metered(meter.key.clone());
    let mut by_step = Price { quantity, rate_per: Some(step), ..price.clone() };
    if is_of_readings(&meter.aggregation) {
        without_charges_for_nothing(&mut by_step);
    }
    by_step
}

/// Leaves of a price's charges what says which events have a place, the rows of a matrix: one that charges for nothing
/// would make a figure of a step in which nothing was read.
fn without_charges_for_nothing(price: &mut Price) {
    price.charges.retain(|_, charge| matches!(charge.shape, Shape::Matrix(_)));
    for charge in price.charges.values_mut() {
        let Shape::Matrix(matrix) = &mut charge.shape else { continue };
        let tables = matrix.rows.values_mut().chain(matrix.otherwise.as_mut());
        tables.flat_map(|table| &mut table.tiers).for_each(|tier| tier.charge_when_zero = false);
    }
}

/// Whether what a meter finds is one of the values that were read, or between them: without a reading it finds nothing,
/// which is not 0.
fn is_of_readings(aggregation: &Aggregation) -> bool {
    match aggregation {
        Aggregation::Max
        | Aggregation::Min
        | Aggregation::Latest
        | Aggregation::Average
        | Aggregation::Percentile(_) => true,
        Aggregation::Count
        | Aggregation::Sum
        | Aggregation::Register(_)
        | Aggregation::UniqueCount
        | Aggregation::TimeWeighted(_) => false,
    }
}

/// Whether what a meter counts in parts of a period sums to what it counts in all of it; so do hours or days of a level.
fn adds_up(aggregation: &Aggregation) -> bool {
    aggregation.adds_up()
        || matches!(aggregation, Aggregation::TimeWeighted(LevelTime::Hours | LevelTime::Days))
}

/// The first and the last day of a period: what ends at midnight does not touch the day that begins then.
fn days_of(period: Period, zone: &Zone) -> (CivilDate, CivilDate) {
    let last = Instant::from_micros(period.end().as_micros().saturating_sub(1));
    (zone.day_of(period.start()), zone.day_of(last))
}

/// The shortest step by which a series is not too long; none where even months are too many.
fn step_of(first: CivilDate, last: CivilDate) -> Option<RateWindow> {
    let all = [RateWindow::Day, RateWindow::Week, RateWindow::Month];
    all.into_iter().find(|step| steps(*step, first, last).len() <= USAGE_STEPS_MAX)
}

/// The first day of each step from one day to another: weeks begin on Mondays, months on the first, and the first of
/// all where the period does. From 30 Jan to 2 Feb by months are 30 Jan and 1 Feb.
fn steps(step: RateWindow, first: CivilDate, last: CivilDate) -> Vec<CivilDate> {
    let mut days = vec![first];
    let mut day = first;
    loop {
        day = match step {
            RateWindow::Hour | RateWindow::Day => day.plus_days(1),
            RateWindow::Week => day.plus_days(8 - i64::from(day.weekday())),
            RateWindow::Month => day.last_of_month().plus_days(1),
        };
        if day > last {
            return days;
        }
        days.push(day);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        CivilDate::parse(text).expect("a date of a test")
    }

    #[test]
    fn steps_begin_where_the_period_does_and_then_with_the_calendar() {
        let by = |step, last| steps(step, day("2024-01-30"), day(last));
        assert_eq!(by(RateWindow::Day, "2024-01-30"), [day("2024-01-30")]);
        assert_eq!(by(RateWindow::Day, "2024-02-01").len(), 3);
        // 30 January 2024 is a Tuesday.
        assert_eq!(by(RateWindow::Week, "2024-02-05"), [day("2024-01-30"), day("2024-02-05")]);
        assert_eq!(
            by(RateWindow::Month, "2024-03-01"),
            [day("2024-01-30"), day("2024-02-01"), day("2024-03-01")]
        );
    }

    #[test]
    fn what_is_long_goes_by_weeks_and_then_by_months() {
        let from = day("2024-01-01");
        let by = |days: i64| step_of(from, from.plus_days(days - 1));
        assert_eq!([by(1), by(400)], [Some(RateWindow::Day); 2]);
        assert_eq!([by(401), by(2_800)], [Some(RateWindow::Week); 2]);
        assert_eq!(by(2_801), Some(RateWindow::Month));
        assert_eq!(by(36_500), None);
    }

    #[test]
    fn days_end_by_the_clock_of_the_zone() {
        let zone = Zone::named("Europe/Berlin").expect("a zone of a test");
        let at = |text| Instant::parse(text).expect("an instant of a test");
        // March in Berlin, whose last Sunday has 23 hours.
        let march =
            Period::new(at("2024-02-29T23:00:00Z"), at("2024-03-31T22:00:00Z")).expect("it ends later");
        let (first, last) = days_of(march, &zone);
        assert_eq!((first, last), (day("2024-03-01"), day("2024-03-31")));
        assert_eq!(steps(RateWindow::Day, first, last).len(), 31);
    }
}
