//! Alerts: thresholds on what is used in a window, and which of them are crossed or left again.
//!
//! Knows thresholds, what was told of them before, and what is seen now. Must not know where usage is kept, who is
//! told, or what time it is.

use std::collections::BTreeMap;
use std::fmt;

use calendar::{Instant, Period, Zone};
use ids::{AlertId, CatalogKey, CustomerId, LimitId};
use money::{Decimal, QuantityTooPrecise, Ratio, Rounding};

use crate::limits::{LIMIT_AMOUNT_MAX, LIMIT_DIMENSIONS_MAX, is_in_bounds};
use crate::{LimitReach, LimitWindow, UsageLimit};

/// Most thresholds of one alert.
pub const THRESHOLDS_PER_ALERT_MAX: usize = 20;
/// The largest percentage of a threshold.
pub const ALERT_PERCENT_MAX: i64 = 10_000;
/// Most digits behind the point of a percentage.
pub const ALERT_PERCENT_DIGITS_MAX: u8 = 4;
/// What part of a window must have passed before a forecast is made of it: one in so many.
pub const FORECAST_AFTER_ONE_IN: i64 = 10;
/// Digits behind the point of used amounts that have too many to be projected exactly.
const PROJECTED_DIGITS: i8 = 6;

/// Thresholds on what is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// What its owner calls it, once in an environment.
    pub key: CatalogKey,
    /// What people call it.
    pub name: String,
    /// Whose usage it looks at.
    pub of: AlertOf,
    /// What it looks at.
    pub on: AlertOn,
    /// Where it tells somebody; at least one, ascending among those of a kind.
    pub thresholds: Vec<Threshold>,
}

/// Whose usage an alert looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlertOf {
    /// That of each customer by itself, with all that it pays for.
    EveryCustomer,
    /// That of one customer, or a part of it.
    Customer(CustomerId, LimitReach),
}

/// What an alert looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlertOn {
    /// Usage of a meter in each window.
    Usage {
        /// The meter that counts it; one that counts events or sums values.
        meter: CatalogKey,
        /// Values that properties of the events have; every event where there are none.
        dimensions: BTreeMap<String, String>,
        /// When it begins anew.
        window: LimitWindow,
        /// On whose wall clock windows begin.
        zone: Zone,
    },
    /// What a limit is about, in the limit's windows; percentages are of its amount.
    Limit(LimitId),
}

/// Where an alert tells somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Threshold {
    /// Whether it is about what the window comes to if usage goes on as it did, not about what was used.
    pub forecast: bool,
    /// How much.
    pub mark: Mark,
}

/// How much a threshold is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// So much, in the meter's unit.
    Value(Decimal),
    /// So many hundredths of the limit's amount.
    Percent(Decimal),
}

/// What is seen of an alert in one window of one customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// What was used in the window.
    pub used: Decimal,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    /// The window.
    pub window: Period,
    /// When it is looked at.
    pub at: Instant,
}

/// Which way a threshold was crossed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It was reached.
    Crossed,
    /// What was used is below it again.
    Recovered,
}

/// What was told last of a threshold in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Which threshold.
    pub threshold: Threshold,
    /// What.
    pub turn: Turn,
    /// How often it was crossed by then.
    pub times: u32,
}

/// What is to be told of a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turned {
    /// Which threshold, what, and the how manieth crossing of the window it is or ends.
    pub told: Told,
    /// How much the threshold is.
    pub mark: Ratio,
    /// What is held against it: what was used, or what the window comes to.
    pub reached: Ratio,
}

/// What is told of a threshold, as it is kept and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertCrossing {
    /// Of which alert.
    pub alert: AlertId,
    /// Its key.
    pub key: CatalogKey,
    /// Which version of it.
    pub version: u32,
    /// Of whose usage.
    pub customer: CustomerId,
    /// In which window.
    pub window: Period,
    /// Which threshold, what, and the how manieth time.
    pub turned: Turned,
    /// What was used in the window.
    pub used: Decimal,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    /// Up to which position of the events it was read.
    pub watermark: u64,
    /// When it was looked at, by the environment's clock.
    pub at: Instant,
}

/// Why an alert does not hold together, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AlertRefused {
    /// There is nothing to tell.
    #[error("the alert has no thresholds, so it would never tell anything; write at least one")]
    NoThresholds,
    /// Too many of them.
    #[error("the alert has {found} thresholds, and {THRESHOLDS_PER_ALERT_MAX} are the most; drop some")]
    TooManyThresholds {
        /// How many.
        found: usize,
    },
    /// One that nothing reaches, or that is reached by nothing.
    #[error(
        "the threshold {threshold} is none: write a value above 0 up to {LIMIT_AMOUNT_MAX} with at most 12 digits \
         behind the point, or a percentage above 0 up to {ALERT_PERCENT_MAX} with at most {ALERT_PERCENT_DIGITS_MAX}"
    )]
    Mark {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// They are in no order.
    #[error(
        "the threshold {threshold} comes after {before}; write values in ascending order, each once, and percentages \
         and forecasts likewise"
    )]
    NotAscending {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
        /// What stands before it.
        before: String,
    },
    /// Percentages of nothing.
    #[error(
        "the threshold {threshold} is a percentage of nothing: name the limit that it is a percentage of as `limit`, \
         or write a value"
    )]
    PercentOfNothing {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// A forecast of what never ends.
    #[error("the threshold {threshold} is a forecast, and a window for life has no end to forecast; drop it")]
    ForecastWithoutEnd {
        /// Which one, from 0.
        place: usize,
        /// What it says.
        threshold: String,
    },
    /// Too many dimensions.
    #[error("the alert names {found} dimensions, and {LIMIT_DIMENSIONS_MAX} are the most; drop some")]
    TooManyDimensions {
        /// How many.
        found: usize,
    },
}

impl AlertRefused {
    /// The name of what is refused, as it is written, and its place in it.
    pub fn place(&self) -> (&'static str, Option<usize>) {
        match self {
            AlertRefused::NoThresholds | AlertRefused::TooManyThresholds { .. } => ("thresholds", None),
            AlertRefused::Mark { place, .. }
            | AlertRefused::NotAscending { place, .. }
            | AlertRefused::PercentOfNothing { place, .. }
            | AlertRefused::ForecastWithoutEnd { place, .. } => ("thresholds", Some(*place)),
            AlertRefused::TooManyDimensions { .. } => ("dimensions", None),
        }
    }
}

impl Alert {
    /// Whether it holds together; whether a limit's windows end is [`Alert::check_ends`]'s to say.
    ///
    /// # Errors
    /// As [`AlertRefused`].
    pub fn check(&self) -> Result<(), AlertRefused> {
        match self.thresholds.len() {
            0 => return Err(AlertRefused::NoThresholds),
            found if found > THRESHOLDS_PER_ALERT_MAX => {
                return Err(AlertRefused::TooManyThresholds { found });
            }
            _ => {}
        }
        for (place, threshold) in self.thresholds.iter().copied().enumerate() {
            if !threshold.mark.is_one() {
                return Err(AlertRefused::Mark { place, threshold: threshold.to_string() });
            }
            let before = self.thresholds[..place].iter().rfind(|before| before.is_like(threshold));
            if let Some(before) = before.filter(|before| threshold <= **before) {
                let (threshold, before) = (threshold.to_string(), before.to_string());
                return Err(AlertRefused::NotAscending { place, threshold, before });
            }
        }
        let AlertOn::Usage { dimensions, window, .. } = &self.on else { return Ok(()) };
        let percent = |threshold: &Threshold| matches!(threshold.mark, Mark::Percent(_));
        if let Some(place) = self.thresholds.iter().position(percent) {
            let threshold = self.thresholds[place].to_string();
            return Err(AlertRefused::PercentOfNothing { place, threshold });
        }
        self.check_ends(*window)?;
        match dimensions.len() {
            found if found > LIMIT_DIMENSIONS_MAX => Err(AlertRefused::TooManyDimensions { found }),
            _ => Ok(()),
        }
    }

    /// Refuses forecasts of a window that never ends.
    ///
    /// # Errors
    /// [`AlertRefused::ForecastWithoutEnd`].
    pub fn check_ends(&self, window: LimitWindow) -> Result<(), AlertRefused> {
        match self.thresholds.iter().position(|threshold| threshold.forecast) {
            Some(place) if window == LimitWindow::Life => {
                let threshold = self.thresholds[place].to_string();
                Err(AlertRefused::ForecastWithoutEnd { place, threshold })
            }
            _ => Ok(()),
        }
    }

    /// Whether some of its thresholds are about what a window comes to.
    pub fn forecasts(&self) -> bool {
        self.thresholds.iter().any(|threshold| threshold.forecast)
    }

    /// What is counted of a customer's usage, and in which windows, said as a limit says it: of the limit that it
    /// is on, that limit; else one whose amount says nothing. None where its limit is not given.
    pub fn counted(&self, customer: CustomerId, limit: Option<&UsageLimit>) -> Option<UsageLimit> {
        let AlertOn::Usage { meter, dimensions, window, zone } = &self.on else { return limit.cloned() };
        let reach = match &self.of {
            AlertOf::EveryCustomer => LimitReach::Customer,
            AlertOf::Customer(_, reach) => reach.clone(),
        };
        Some(UsageLimit {
            id: LimitId::from_bytes(*self.id.as_bytes()),
            name: self.name.clone(),
            customer,
            reach,
            meter: meter.clone(),
            dimensions: dimensions.clone(),
            amount: Decimal::ZERO,
            window: *window,
            zone: zone.clone(),
            starts: Instant::MIN,
            ends: None,
        })
    }

    /// What is to be told now, given what was told before of the same customer and window, in order: first what is
    /// below its threshold again, from the highest; then what reached its, from the lowest.
    ///
    /// Of thresholds at 50 and 100, usage that goes from 40 to 120 at once crosses 50, then 100. Corrected to 60, it
    /// is below 100 again; at 100 it crosses that a second time. What a window comes to is told once in it.
    pub fn turns(&self, before: &[Told], seen: &Seen) -> Vec<Turned> {
        let mut turns: Vec<Turned> =
            self.thresholds.iter().filter_map(|threshold| threshold.turn(before, seen)).collect();
        turns.sort_by(|one, other| {
            let kind = other.told.turn.cmp(&one.told.turn);
            let marks = one.mark.cmp(&other.mark);
            kind.then(if one.told.turn == Turn::Crossed { marks } else { marks.reverse() })
        });
        turns
    }
}

impl Threshold {
    fn is_like(self, other: Threshold) -> bool {
        let of_kind = matches!(
            (self.mark, other.mark),
            (Mark::Value(_), Mark::Value(_)) | (Mark::Percent(_), Mark::Percent(_))
        );
        of_kind && self.forecast == other.forecast
    }

    fn turn(self, before: &[Told], seen: &Seen) -> Option<Turned> {
        let mark = self.mark.of(seen.base)?;
        let reached = if self.forecast { seen.projected()? } else { Ratio::whole(seen.used) };
        // Nothing used reaches nothing, even of a limit of 0.
        let is_over = reached.signum() > 0 && reached >= mark;
        let told = before.iter().rfind(|told| told.threshold == self);
        let times = told.map_or(0, |told| told.times);
        let (turn, times) = match (told.map(|told| told.turn), is_over) {
            (None | Some(Turn::Recovered), true) => (Turn::Crossed, times.saturating_add(1)),
            (Some(Turn::Crossed), false) if !self.forecast => (Turn::Recovered, times),
            _ => return None,
        };
        Some(Turned { told: Told { threshold: self, turn, times }, mark, reached })
    }
}

impl Mark {
    fn is_one(self) -> bool {
        match self {
            Mark::Value(value) => value.signum() > 0 && is_in_bounds(value),
            Mark::Percent(percent) => {
                let digits = percent.scale() <= ALERT_PERCENT_DIGITS_MAX;
                digits && percent.signum() > 0 && percent <= Decimal::from_i64(ALERT_PERCENT_MAX)
            }
        }
    }

    /// How much it is. 80 % of 250.00 is 200; a percentage of nothing is none.
    fn of(self, base: Option<Decimal>) -> Option<Ratio> {
        match self {
            Mark::Value(value) => Some(Ratio::whole(value)),
            Mark::Percent(percent) => {
                let product = Ratio::whole(percent).checked_mul(Ratio::whole(base?)).ok()?;
                product.checked_div(Ratio::from_i64(100)).ok()
            }
        }
    }
}

impl Seen {
    /// What the window comes to if usage goes on as it did on average until now: used × length ÷ passed, exactly.
    /// None before [`FORECAST_AFTER_ONE_IN`] of the window has passed; what was used, once all of it has.
    ///
    /// 120 used in 10 of 30 days come to 360.
    pub fn projected(&self) -> Option<Ratio> {
        let length = self.window.length_micros();
        let passed = self.at.as_micros().saturating_sub(self.window.start().as_micros()).min(length);
        if passed < forecast_after(length) {
            return None;
        }
        let share = Ratio::from_fraction(length.into(), passed.into()).ok()?;
        let exact = Ratio::whole(self.used).checked_mul(share);
        let coarse = |_: QuantityTooPrecise| {
            let used = self.used.round(PROJECTED_DIGITS, Rounding::Down)?;
            Ratio::whole(used).checked_mul(share)
        };
        exact.or_else(coarse).ok()
    }
}

/// From when on a window is forecast.
///
/// Of 30 days from the 1st, it is the 4th, when 3 have passed.
pub fn forecast_from(window: Period) -> Instant {
    let start = window.start();
    start.checked_add_micros(forecast_after(window.length_micros())).unwrap_or(start)
}

/// How much of a length must have passed: a tenth, and at least a microsecond.
fn forecast_after(length: i64) -> i64 {
    (length / FORECAST_AFTER_ONE_IN + i64::from(length % FORECAST_AFTER_ONE_IN != 0)).max(1)
}

/// As people read it, and as what tells thresholds of an alert apart: `100`, `80%`, `forecast 100%`.
impl fmt::Display for Threshold {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.forecast {
            formatter.write_str("forecast ")?;
        }
        match self.mark {
            Mark::Value(value) => write!(formatter, "{value}"),
            Mark::Percent(percent) => write!(formatter, "{percent}%"),
        }
    }
}

impl Threshold {
    /// Reads what is shown of one.
    pub fn parse(text: &str) -> Option<Threshold> {
        let (forecast, rest) = match text.strip_prefix("forecast ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mark = match rest.strip_suffix('%') {
            Some(percent) => Mark::Percent(Decimal::parse(percent).ok()?),
            None => Mark::Value(Decimal::parse(rest).ok()?),
        };
        Some(Threshold { forecast, mark })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).expect("a number")
    }

    fn threshold(text: &str) -> Threshold {
        Threshold::parse(text).expect("a threshold")
    }

    fn at(text: &str) -> Instant {
        Instant::parse(text).expect("an instant")
    }

    fn alert(thresholds: &[&str], on: AlertOn) -> Alert {
        Alert {
            id: AlertId::from_bytes([1; 16]),
            key: CatalogKey::parse("budget").expect("a key"),
            name: "Budget".to_owned(),
            of: AlertOf::EveryCustomer,
            on,
            thresholds: thresholds.iter().map(|text| threshold(text)).collect(),
        }
    }

    fn usage(window: LimitWindow) -> AlertOn {
        let meter = CatalogKey::parse("tokens").expect("a key");
        AlertOn::Usage { meter, dimensions: BTreeMap::new(), window, zone: Zone::utc() }
    }

    fn limit() -> AlertOn {
        AlertOn::Limit(LimitId::from_bytes([2; 16]))
    }

    fn seen(used: &str, base: Option<&str>, at_: &str) -> Seen {
        let window = Period::new(at("2026-06-01T00:00:00Z"), at("2026-07-01T00:00:00Z"));
        let window = window.expect("a period");
        Seen { used: number(used), base: base.map(number), window, at: at(at_) }
    }

    /// What is told of each of some amounts in turn, as `crossed 50 #1`.
    fn told(alert: &Alert, course: &[Seen]) -> Vec<Vec<String>> {
        let mut before: Vec<Told> = Vec::new();
        let step = |seen: &Seen| {
            let turns = alert.turns(&before, seen);
            before.extend(turns.iter().map(|turned| turned.told));
            let say = |turned: &Turned| {
                let Told { threshold, turn, times } = turned.told;
                let turn = if turn == Turn::Crossed { "crossed" } else { "recovered" };
                format!("{turn} {threshold} #{times}")
            };
            turns.iter().map(say).collect()
        };
        course.iter().map(step).collect()
    }

    #[test]
    fn each_threshold_is_told_once_in_order_and_again_only_after_it_was_left() {
        let alert = alert(&["50", "100"], usage(LimitWindow::Month));
        let course = ["0", "49.99", "120", "130", "60", "100", "10", "10", "100"];
        let course = course.map(|used| seen(used, None, "2026-06-15T00:00:00Z"));
        assert_eq!(
            told(&alert, &course),
            [
                vec![],
                vec![],
                vec!["crossed 50 #1", "crossed 100 #1"],
                vec![],
                vec!["recovered 100 #1"],
                vec!["crossed 100 #2"],
                vec!["recovered 100 #2", "recovered 50 #1"],
                vec![],
                vec!["crossed 50 #2", "crossed 100 #3"],
            ]
        );
    }

    #[test]
    fn percentages_move_with_what_they_are_of() {
        let alert = alert(&["80%", "100%"], limit());
        let day = "2026-06-15T00:00:00Z";
        let course = [
            seen("79.99", Some("100"), day),
            seen("80", Some("100"), day),
            seen("80", Some("80"), day),
            seen("80", Some("200"), day),
            seen("0", Some("0"), day),
            seen("0.01", Some("0"), day),
        ];
        assert_eq!(
            told(&alert, &course),
            [
                vec![],
                vec!["crossed 80% #1"],
                vec!["crossed 100% #1"],
                vec!["recovered 100% #1", "recovered 80% #1"],
                vec![],
                vec!["crossed 80% #2", "crossed 100% #2"],
            ]
        );
    }

    #[test]
    fn a_forecast_waits_for_a_tenth_of_the_window_and_is_told_once() {
        let alert = alert(&["forecast 300"], usage(LimitWindow::Month));
        let course = [
            seen("100", None, "2026-06-03T23:59:59Z"),
            seen("29.99", None, "2026-06-04T00:00:00Z"),
            seen("30", None, "2026-06-04T00:00:00Z"),
            seen("30", None, "2026-06-20T00:00:00Z"),
            seen("900", None, "2026-06-20T00:00:00Z"),
        ];
        let found = told(&alert, &course);
        assert_eq!(found[..2], [Vec::<String>::new(), vec![]]);
        assert_eq!(found[2], ["crossed forecast 300 #1"]);
        assert!(found[3].is_empty() && found[4].is_empty());
        let third = seen("120", None, "2026-06-11T00:00:00Z");
        assert_eq!(third.projected(), Some(Ratio::from_i64(360)));
        assert_eq!(forecast_from(third.window), at("2026-06-04T00:00:00Z"));
        // After its end a window comes to what was used in it.
        assert_eq!(seen("7", None, "2026-09-01T00:00:00Z").projected(), Some(Ratio::from_i64(7)));
    }

    #[test]
    fn what_has_too_many_digits_is_projected_a_little_less() {
        let coarse = seen("100000000000000", None, "2026-06-11T00:00:00.000001Z");
        // Sums may have 38 digits.
        let used = Decimal::from_i128(10_i128.pow(37) + 1, 23).expect("38 digits");
        let fine = Seen { used, ..coarse };
        let projected = fine.projected().expect("it is");
        assert_eq!(Some(projected), coarse.projected());
    }

    #[test]
    fn what_is_no_alert_is_refused_in_order() {
        let month = || usage(LimitWindow::Month);
        let life = || usage(LimitWindow::Life);
        let many: Vec<String> = (1..=21).map(|number| number.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for (thresholds, on, said, place) in [
            (&[][..], month(), "no thresholds", None),
            (&many[..], month(), "21 thresholds", None),
            (&["1", "0"][..], month(), "the threshold 0 is none", Some(1)),
            (&["10001%"][..], limit(), "the threshold 10001% is none", Some(0)),
            (&["2", "1"][..], month(), "the threshold 1 comes after 2", Some(1)),
            (&["50%", "9", "50%"][..], limit(), "50% comes after 50%", Some(2)),
            (&["7", "80%"][..], month(), "a percentage of nothing", Some(1)),
            (&["7", "forecast 9"][..], life(), "no end to forecast", Some(1)),
        ] {
            let refused = alert(thresholds, on).check().expect_err(said);
            assert!(refused.to_string().contains(said), "{refused}");
            assert_eq!(refused.place(), ("thresholds", place), "{refused}");
        }
        let fine = alert(&["1", "2", "forecast 1", "forecast 2"], month());
        assert_eq!(fine.check(), Ok(()));
        assert_eq!(alert(&["50%", "100", "forecast 100%"], limit()).check(), Ok(()));
    }
}
