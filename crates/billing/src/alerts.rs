//! Alerts: thresholds on what is used or spent in a window or left of credits, and which of them are crossed or left
//! again.
//!
//! Knows thresholds, what was told of them before, and what is seen now. Must not know where usage is kept, who is
//! told, or what time it is.

use std::collections::BTreeMap;
use std::fmt;

use calendar::{Instant, Period, Zone};
use ids::{AlertId, CatalogKey, CustomerId, LimitId};
use money::{Currency, Decimal, QuantityTooPrecise, Ratio, Rounding};
use pricing::Meter;

pub use crate::alert_refused::AlertRefused;
use crate::limits::{LIMIT_DIMENSIONS_MAX, check_meter, is_in_bounds, window_at};
use crate::{LimitOn, LimitReach, LimitWindow, UsageLimit};

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

/// Thresholds on what is used or spent, or on what is left.
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
    /// What usage costs in each window, before discounts, credits and tax.
    Spend {
        /// In which currency; what is billed in others is left out.
        currency: Currency,
        /// Only by prices that read this meter.
        meter: Option<CatalogKey>,
        /// When it begins anew.
        window: LimitWindow,
        /// On whose wall clock windows begin.
        zone: Zone,
    },
    /// What is left of prepaid credits in a currency; a threshold is reached where no more than it is left.
    Credits {
        /// In which currency, those in custom units by their value.
        currency: Currency,
    },
}

/// What the amounts of an alert are, where they are money and not a meter's units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountOf {
    /// What usage costs.
    Spend(Currency),
    /// What is left of prepaid credits.
    Credits(Currency),
}

/// In which windows an alert looks, and while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertWindows {
    window: LimitWindow,
    zone: Zone,
    /// From when on it looks; usage before that in the first window counts.
    pub starts: Instant,
    ends: Option<Instant>,
}

impl AlertWindows {
    /// The window that an instant lies in.
    pub fn window_at(&self, at: Instant) -> Period {
        window_at((self.window, &self.zone, self.starts), at)
    }

    /// Whether it looks at an instant.
    pub fn holds_at(&self, at: Instant) -> bool {
        self.starts <= at && self.ends.is_none_or(|ends| at < ends)
    }
}

/// From which side a threshold is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// By what grows: what is used or spent.
    Up,
    /// By what shrinks: what is left.
    Down,
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
    /// What was used or spent in the window, or what is left.
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
    /// What was used is below it again; what is left is above it.
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
    /// What was used or spent in the window, or what is left.
    pub used: Decimal,
    /// What that is, where it is money.
    pub amount: Option<AmountOf>,
    /// Of how much percentages are.
    pub base: Option<Decimal>,
    /// Up to which position of the events it was read.
    pub watermark: u64,
    /// When it was looked at, by the environment's clock.
    pub at: Instant,
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
            if !threshold.mark.is_one(self.way()) {
                return Err(AlertRefused::Mark { place, threshold: threshold.to_string() });
            }
            let before = self.thresholds[..place].iter().rfind(|before| before.is_like(threshold));
            if let Some(before) = before.filter(|before| threshold <= **before) {
                let (threshold, before) = (threshold.to_string(), before.to_string());
                return Err(AlertRefused::NotAscending { place, threshold, before });
            }
        }
        let (dimensions, window) = match &self.on {
            AlertOn::Limit(_) => return Ok(()),
            AlertOn::Usage { dimensions, window, .. } => (dimensions.len(), *window),
            AlertOn::Spend { window, .. } => (0, *window),
            AlertOn::Credits { .. } => (0, LimitWindow::Life),
        };
        let percent = |threshold: &Threshold| matches!(threshold.mark, Mark::Percent(_));
        if let Some(place) = self.thresholds.iter().position(percent) {
            let threshold = self.thresholds[place].to_string();
            return Err(AlertRefused::PercentOfNothing { place, threshold });
        }
        self.check_ends(window)?;
        self.check_reach()?;
        match dimensions {
            found if found > LIMIT_DIMENSIONS_MAX => Err(AlertRefused::TooManyDimensions { found }),
            _ => Ok(()),
        }
    }

    /// Refuses parts of a customer's usage of which nothing can be told.
    fn check_reach(&self) -> Result<(), AlertRefused> {
        match (&self.on, &self.of) {
            (AlertOn::Spend { .. }, AlertOf::Customer(_, LimitReach::Subject(subject))) => {
                Err(AlertRefused::SpendOfSubject { subject: subject.clone() })
            }
            (AlertOn::Credits { .. }, AlertOf::Customer(_, LimitReach::Subject(_))) => {
                Err(AlertRefused::CreditsOfPart { name: "subject" })
            }
            (AlertOn::Credits { .. }, AlertOf::Customer(_, LimitReach::Subscription(_))) => {
                Err(AlertRefused::CreditsOfPart { name: "subscription" })
            }
            _ => Ok(()),
        }
    }

    /// Refuses a meter whose usage does not add up in a window.
    ///
    /// # Errors
    /// [`AlertRefused::NotAdditive`].
    pub fn check_adds_up(meter: &Meter) -> Result<(), AlertRefused> {
        check_meter(meter).map_err(|_| AlertRefused::NotAdditive { meter: meter.key.clone() })
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

    /// What its amounts are, where they are money.
    pub fn amount(&self) -> Option<AmountOf> {
        match &self.on {
            AlertOn::Usage { .. } | AlertOn::Limit(_) => None,
            AlertOn::Spend { currency, .. } => Some(AmountOf::Spend(*currency)),
            AlertOn::Credits { currency } => Some(AmountOf::Credits(*currency)),
        }
    }

    fn way(&self) -> Way {
        match &self.on {
            AlertOn::Credits { .. } => Way::Down,
            AlertOn::Usage { .. } | AlertOn::Limit(_) | AlertOn::Spend { .. } => Way::Up,
        }
    }

    /// In which windows it looks: its own, or those of the limit that it is on. None where that is not given.
    pub fn windows(&self, limit: Option<&UsageLimit>) -> Option<AlertWindows> {
        let own = |window: LimitWindow, zone: &Zone| AlertWindows {
            window,
            zone: zone.clone(),
            starts: Instant::MIN,
            ends: None,
        };
        match &self.on {
            AlertOn::Usage { window, zone, .. } | AlertOn::Spend { window, zone, .. } => {
                Some(own(*window, zone))
            }
            AlertOn::Credits { .. } => Some(own(LimitWindow::Life, &Zone::utc())),
            AlertOn::Limit(_) => limit.map(|limit| AlertWindows {
                window: limit.window,
                zone: limit.zone.clone(),
                starts: limit.starts,
                ends: limit.ends,
            }),
        }
    }

    /// What is counted of a customer's usage, and in which windows, said as a limit says it: of the limit that it
    /// is on, that limit; else one whose amount says nothing. None where its limit is not given, and where it is on
    /// money.
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
            on: LimitOn::Usage { meter: meter.clone(), dimensions: dimensions.clone() },
            amount: Decimal::ZERO,
            window: *window,
            zone: zone.clone(),
            starts: Instant::MIN,
            ends: None,
        })
    }

    /// What is to be told now, given what was told last of each threshold for the same customer and window, in order:
    /// first what is below its threshold again, from the highest; then what reached its, from the lowest. Of what is
    /// left the other way round.
    ///
    /// Of thresholds at 50 and 100, usage that goes from 40 to 120 at once crosses 50, then 100. Corrected to 60, it
    /// is below 100 again; at 100 it crosses that a second time. What a window comes to is told once in it.
    pub fn turns(&self, before: &[Told], seen: &Seen) -> Vec<Turned> {
        let mut turns: Vec<Turned> = self
            .thresholds
            .iter()
            .filter_map(|threshold| threshold.turn(before, (seen, self.way())))
            .collect();
        turns.sort_by(|one, other| {
            let kind = other.told.turn.cmp(&one.told.turn);
            let marks = one.mark.cmp(&other.mark);
            let ascending = (one.told.turn == Turn::Crossed) == (self.way() == Way::Up);
            kind.then(if ascending { marks } else { marks.reverse() })
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

    fn turn(self, before: &[Told], (seen, way): (&Seen, Way)) -> Option<Turned> {
        let mark = self.mark.of(seen.base)?;
        let reached = if self.forecast { seen.projected()? } else { Ratio::whole(seen.used) };
        let is_over = match way {
            // Nothing used reaches nothing, even of a limit of 0.
            Way::Up => reached.signum() > 0 && reached >= mark,
            Way::Down => reached <= mark,
        };
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
    fn is_one(self, way: Way) -> bool {
        match self {
            // Of what is left, nothing is a threshold too.
            Mark::Value(value) => {
                let is_one = value.signum() > 0 || (way == Way::Down && value.is_zero());
                is_one && is_in_bounds(value)
            }
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

    fn spend(window: LimitWindow) -> AlertOn {
        AlertOn::Spend { currency: Currency::EUR, meter: None, window, zone: Zone::utc() }
    }

    fn credits() -> AlertOn {
        AlertOn::Credits { currency: Currency::EUR }
    }

    #[test]
    fn what_is_left_reaches_a_threshold_from_above() {
        let alert = alert(&["0", "5", "20"], credits());
        assert_eq!(alert.check(), Ok(()));
        let course = ["50", "20.01", "20", "4", "0", "-1", "6", "100", "5"];
        let course = course.map(|left| seen(left, None, "2026-06-15T00:00:00Z"));
        assert_eq!(
            told(&alert, &course),
            [
                vec![],
                vec![],
                vec!["crossed 20 #1"],
                vec!["crossed 5 #1"],
                vec!["crossed 0 #1"],
                vec![],
                vec!["recovered 0 #1", "recovered 5 #1"],
                vec!["recovered 20 #1"],
                vec!["crossed 20 #2", "crossed 5 #2"],
            ]
        );
    }

    #[test]
    fn alerts_on_money_hold_together_or_say_why_not() {
        let customer = CustomerId::from_bytes([3; 16]);
        let of = |reach, alert: Alert| Alert { of: AlertOf::Customer(customer, reach), ..alert };
        let subject = || LimitReach::Subject("agent".to_owned());
        let subscription = || LimitReach::Subscription(ids::SubscriptionId::from_bytes([4; 16]));
        for (place, refused, alert) in [
            ("thresholds", "0 for what is left", alert(&["0"], spend(LimitWindow::Day))),
            ("thresholds", "0 for what is left", alert(&["-1"], credits())),
            ("thresholds", "percentage of nothing", alert(&["80%"], spend(LimitWindow::Day))),
            ("thresholds", "no end to forecast", alert(&["forecast 1"], spend(LimitWindow::Life))),
            ("thresholds", "no end to forecast", alert(&["forecast 1"], credits())),
            ("subject", "leave the subject out", of(subject(), alert(&["1"], spend(LimitWindow::Day)))),
            ("subject", "the customer alone", of(subject(), alert(&["1"], credits()))),
            ("subscription", "the customer alone", of(subscription(), alert(&["1"], credits()))),
        ] {
            let why = alert.check().expect_err(refused);
            assert!(why.place().0 == place && why.to_string().contains(refused), "{refused}: {why}");
        }
        let good = of(subscription(), alert(&["0.01", "forecast 1"], spend(LimitWindow::Month)));
        assert_eq!(good.check(), Ok(()));
        assert_eq!(good.amount(), Some(AmountOf::Spend(Currency::EUR)));
        let windows = alert(&["1"], credits()).windows(None).expect("they are its own");
        assert!(
            windows.window_at(at("2026-06-15T00:00:00Z")).start() == Instant::MIN
                && windows.holds_at(Instant::MAX)
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
