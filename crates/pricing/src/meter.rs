//! Meters: which events count, and how their values become one quantity.
//! Knows aggregations and filters; must not know prices, customers or storage.

use std::collections::BTreeSet;

use ids::CatalogKey;
use money::{Decimal, Percent};

/// A meter: which events count and how they are aggregated. Immutable once a price uses it;
/// a changed definition is a new version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// The catalog's key of the meter.
    pub key: CatalogKey,
    /// What people call it.
    pub name: String,
    /// The CloudEvents type that is counted.
    pub event_type: String,
    /// How values become a quantity.
    pub aggregation: Aggregation,
    /// Which property carries the value; none for `count`.
    pub value: Option<String>,
    /// All of these must hold for an event to count.
    pub filters: Vec<Filter>,
    /// Whether values are levels or changes of a level.
    pub values_are: ValuesAre,
    /// Whether the state of `latest`, `max`, `time_weighted` and `unique_count` carries into the next period; a
    /// register's always does.
    pub carries: bool,
    /// The level before the first event, for levels that carry.
    pub start_level: Decimal,
    /// What one unit is called on an invoice ("kWh", "token").
    pub unit: Option<String>,
}

/// How the values of a period's events become one quantity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aggregation {
    /// Number of events.
    Count,
    /// Sum of values.
    Sum,
    /// Highest value.
    Max,
    /// Lowest value.
    Min,
    /// Last value by (time, source, id).
    Latest,
    /// Exact number of distinct values.
    UniqueCount,
    /// Sum of values over number of events, kept as an exact ratio.
    Average,
    /// A level integrated over time.
    TimeWeighted(LevelTime),
    /// Nearest-rank percentile of the values (0 < p <= 100).
    Percentile(Percent),
    /// Sum of the increases from one cumulative reading to the next, by (time, source, id), of each register. The
    /// last reading before the period is its start; a reading's increase belongs to the time of that reading.
    ///
    /// 100 before the period, then 130 and 145 in it, are 45.
    Register(Register),
}

/// How cumulative readings (of a counter that a device shows) are told apart and followed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// Which property names the register, so that several devices of one subject do not mix; none: each subject
    /// has one.
    pub register: Option<String>,
    /// The reading at which the register begins again at zero (100,000 for five digits), above zero. None: a
    /// reading below the one before means that the counter was reset, and counts whole.
    pub rolls_over_at: Option<Decimal>,
    /// Which property marks a reading as the first of another device; it adds nothing.
    pub exchange: Option<String>,
}

/// What a time-weighted sum is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelTime {
    /// Average level over the period: the divisor is the uncut grid period.
    Average,
    /// Level × hours, by the clock.
    Hours,
    /// Level × civil days; each civil day counts as one whatever its length.
    Days,
}

/// Whether an event's value is a level or a change of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ValuesAre {
    /// Each value is the new level ("storage is now 12 GB").
    #[default]
    Levels,
    /// Each value is added to the level ("two seats joined").
    Changes,
}

/// One condition on a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The property's (dotted) name.
    pub property: String,
    /// What must hold.
    pub condition: Condition,
}

/// What a filter asks of a property; values compare as text, numbers in canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Present and one of these.
    OneOf(BTreeSet<String>),
    /// Absent or none of these.
    NoneOf(BTreeSet<String>),
    /// Present with any value but null.
    Present,
}
