//! Time-of-use windows: wall-clock rules in a zone that give each instant a name.
//! Knows hours, weekdays, months and dates; must not know prices.

use calendar::{CivilDate, Instant, LocalParts, Zone, ZoneCursor};

/// Most rules in one set of windows.
pub const WINDOW_RULES_MAX: usize = 200;

/// A named set of windows; the first rule that matches an instant gives its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeOfUse {
    /// The dimension's name ("period_of_day").
    pub name: String,
    /// The wall clock that rules are read on; the subscription's zone when none.
    pub zone: Option<Zone>,
    /// In order; the first match wins.
    pub rules: Vec<WindowRule>,
    /// The name of every other instant ("off_peak").
    pub otherwise: String,
}

/// One rule. Empty lists mean "any".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowRule {
    /// The window's name ("peak"); several rules may share one.
    pub window: String,
    /// Months 1 to 12.
    pub months: Vec<u8>,
    /// Weekdays, 1 Monday to 7 Sunday.
    pub weekdays: Vec<u8>,
    /// Civil dates (holidays).
    pub dates: Vec<CivilDate>,
    /// From this minute of the day, inclusive (0 to 1439).
    pub from_minute: u16,
    /// To this minute, exclusive (1 to 1440); smaller than `from_minute` wraps over midnight,
    /// the day tested being that of the instant itself.
    pub to_minute: u16,
}

/// One thing that is wrong with a set of windows, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimeOfUseRefused {
    /// More rules than are kept.
    #[error("the windows {name:?} have {found} rules, and {WINDOW_RULES_MAX} are the most; merge some")]
    TooManyRules {
        /// The dimension's name.
        name: String,
        /// How many were found.
        found: usize,
    },
    /// A window without a name.
    #[error("the windows {name:?}: {place} names no window; give it a name such as \"peak\"")]
    WindowNameMissing {
        /// The dimension's name.
        name: String,
        /// "rule 1", or "otherwise".
        place: String,
    },
    /// A month, weekday or time of day that does not exist.
    #[error("the windows {name:?}: rule {rule} has the {unit} {found}; give one from {first} to {last}")]
    OutOfRange {
        /// The dimension's name.
        name: String,
        /// 1-based rule number.
        rule: usize,
        /// What it counts.
        unit: &'static str,
        /// What was found.
        found: u16,
        /// The first that exists.
        first: u16,
        /// The last that exists.
        last: u16,
    },
    /// A window that never opens.
    #[error(
        "the windows {name:?}: rule {rule} begins and ends at minute {minute}, so it never matches; a whole day is 0 to 1440"
    )]
    NeverOpen {
        /// The dimension's name.
        name: String,
        /// 1-based rule number.
        rule: usize,
        /// The minute.
        minute: u16,
    },
}

impl TimeOfUse {
    /// The zone whose wall clock the rules are read on.
    pub fn zone_or<'a>(&'a self, subscription: &'a Zone) -> &'a Zone {
        self.zone.as_ref().unwrap_or(subscription)
    }

    /// The name of the window an instant falls in. The cursor reads the zone of
    /// [`TimeOfUse::zone_or`].
    ///
    /// 15:00 on a Tuesday in January is "peak" if the first matching rule says so.
    pub fn window_at(&self, cursor: &mut ZoneCursor, instant: Instant) -> &str {
        match self.rule_at(cursor, instant) {
            Some(rule) => &self.rules[rule].window,
            None => &self.otherwise,
        }
    }

    /// The place of the first rule that matches.
    pub(crate) fn rule_at(&self, cursor: &mut ZoneCursor, instant: Instant) -> Option<usize> {
        let local = cursor.local(instant);
        let minute = u16::from(local.hour) * 60 + u16::from(local.minute);
        self.rules.iter().position(|rule| rule.matches(&local, minute))
    }

    /// Everything that is wrong with the windows, all at once.
    pub fn check(&self) -> Result<(), Vec<TimeOfUseRefused>> {
        let mut refused = Vec::new();
        let name = || self.name.clone();
        if self.rules.len() > WINDOW_RULES_MAX {
            refused.push(TimeOfUseRefused::TooManyRules { name: name(), found: self.rules.len() });
        }
        for (rule, window) in (1..).zip(&self.rules) {
            if window.window.is_empty() {
                let place = format!("rule {rule}");
                refused.push(TimeOfUseRefused::WindowNameMissing { name: name(), place });
            }
            for (unit, found, first, last) in window.figures() {
                if !(first..=last).contains(&found) {
                    refused.push(TimeOfUseRefused::OutOfRange {
                        name: name(),
                        rule,
                        unit,
                        found,
                        first,
                        last,
                    });
                }
            }
            if window.from_minute == window.to_minute {
                let minute = window.from_minute;
                refused.push(TimeOfUseRefused::NeverOpen { name: name(), rule, minute });
            }
        }
        if self.otherwise.is_empty() {
            let place = "otherwise".to_owned();
            refused.push(TimeOfUseRefused::WindowNameMissing { name: name(), place });
        }
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }
}

impl WindowRule {
    /// Whether a wall reading falls in the window. 23:30 falls in 22:00 to 06:00, which wraps.
    fn matches(&self, local: &LocalParts, minute: u16) -> bool {
        self.opens_at(minute) && self.opens_on(local)
    }

    /// Whether a minute of the day is in its hours.
    pub(crate) fn opens_at(&self, minute: u16) -> bool {
        if self.from_minute < self.to_minute {
            (self.from_minute..self.to_minute).contains(&minute)
        } else {
            minute >= self.from_minute || minute < self.to_minute
        }
    }

    /// Whether a day is one of its weekdays, months and dates.
    pub(crate) fn opens_on(&self, local: &LocalParts) -> bool {
        (self.weekdays.is_empty() || self.weekdays.contains(&local.weekday))
            && (self.months.is_empty() || self.months.contains(&local.month))
            && (self.dates.is_empty() || self.dates.contains(&local.date))
    }

    /// Each figure with what it counts and its bounds.
    fn figures(&self) -> impl Iterator<Item = (&'static str, u16, u16, u16)> {
        let months = self.months.iter().map(|month| ("month", u16::from(*month), 1, 12));
        let weekdays = self.weekdays.iter().map(|weekday| ("weekday", u16::from(*weekday), 1, 7));
        let minutes = [("from_minute", self.from_minute, 0, 1_439), ("to_minute", self.to_minute, 1, 1_440)];
        months.chain(weekdays).chain(minutes)
    }
}
