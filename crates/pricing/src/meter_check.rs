//! The door of meters: which settings an aggregation takes.
//! Knows aggregations; must not know prices or events.

use ids::CatalogKey;
use money::{Decimal, Percent};

use crate::meter::{Aggregation, Condition, Meter, ValuesAre};

/// Most filters a meter may have.
pub const FILTERS_MAX: usize = 20;
/// Most values one filter may name.
pub const FILTER_VALUES_MAX: usize = 1_000;

/// One thing that is wrong with a meter, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MeterRefused {
    /// It selects no type of event.
    #[error("meter {meter}: event_type is empty; name the type of the events that count")]
    EventTypeMissing {
        /// The meter.
        meter: CatalogKey,
    },
    /// Its aggregation needs a value and none is named.
    #[error(
        "meter {meter}: the aggregation {aggregation} needs a value; name the property of the events that carries it"
    )]
    ValueMissing {
        /// The meter.
        meter: CatalogKey,
        /// Its aggregation.
        aggregation: &'static str,
    },
    /// It counts events and names a value all the same.
    #[error(
        "meter {meter}: count reads no value, yet value names {property:?}; drop it, or aggregate with sum"
    )]
    ValueOfCount {
        /// The meter.
        meter: CatalogKey,
        /// The property.
        property: String,
    },
    /// A percentile outside what is defined.
    #[error("meter {meter}: the percentile is {found}; give one above 0 and at most 100")]
    PercentileOutOfRange {
        /// The meter.
        meter: CatalogKey,
        /// The percentile.
        found: Percent,
    },
    /// Values are changes, and the aggregation has no level to change.
    #[error(
        "meter {meter}: values_are = changes needs an aggregation that follows a level (latest, max, min, time_weighted, or sum); {aggregation} does not"
    )]
    ChangesWithoutLevel {
        /// The meter.
        meter: CatalogKey,
        /// Its aggregation.
        aggregation: &'static str,
    },
    /// The state carries, and the aggregation has none.
    #[error(
        "meter {meter}: carries needs an aggregation with a state (latest, max, time_weighted, unique_count); {aggregation} has none"
    )]
    NothingToCarry {
        /// The meter.
        meter: CatalogKey,
        /// Its aggregation.
        aggregation: &'static str,
    },
    /// A start level that nothing reads.
    #[error(
        "meter {meter}: start_level is read by latest, max and time_weighted only, when they carry; drop it"
    )]
    StartLevelUnread {
        /// The meter.
        meter: CatalogKey,
    },
    /// A register that forgets its last reading.
    #[error(
        "meter {meter}: carries = false loses what is used between two periods; a register starts from its last reading, so drop it"
    )]
    RegisterForgets {
        /// The meter.
        meter: CatalogKey,
    },
    /// A register that begins again at zero or below.
    #[error("meter {meter}: rolls_over_at is {found}; give the reading above zero at which it begins again")]
    RollsOverAtZero {
        /// The meter.
        meter: CatalogKey,
        /// What was found.
        found: Decimal,
    },
    /// A setting of a register that names no property.
    #[error("meter {meter}: {setting} names no property; name one, or leave it out")]
    RegisterWithoutProperty {
        /// The meter.
        meter: CatalogKey,
        /// `register` or `exchange`.
        setting: &'static str,
    },
    /// More filters than are kept.
    #[error("meter {meter}: it has {found} filters, and {FILTERS_MAX} are the most; merge some")]
    TooManyFilters {
        /// The meter.
        meter: CatalogKey,
        /// How many were found.
        found: usize,
    },
    /// A filter that names no property.
    #[error("meter {meter}: filter {filter} names no property; name one")]
    FilterWithoutProperty {
        /// The meter.
        meter: CatalogKey,
        /// 1-based filter number.
        filter: usize,
    },
    /// A filter that lists no values, or too many.
    #[error(
        "meter {meter}: the filter on {property:?} lists {found} values; list between 1 and {FILTER_VALUES_MAX}"
    )]
    FilterValues {
        /// The meter.
        meter: CatalogKey,
        /// The property.
        property: String,
        /// How many values it lists.
        found: usize,
    },
}

impl Aggregation {
    /// Whether what is counted in two spans is the sum of both: each event adds what it adds, whenever it was.
    pub fn adds_up(&self) -> bool {
        match self {
            Aggregation::Count | Aggregation::Sum | Aggregation::Register(_) => true,
            Aggregation::Max
            | Aggregation::Min
            | Aggregation::Latest
            | Aggregation::UniqueCount
            | Aggregation::Average
            | Aggregation::TimeWeighted(_)
            | Aggregation::Percentile(_) => false,
        }
    }

    /// The word for it.
    pub fn code(&self) -> &'static str {
        match self {
            Aggregation::Count => "count",
            Aggregation::Sum => "sum",
            Aggregation::Max => "max",
            Aggregation::Min => "min",
            Aggregation::Latest => "latest",
            Aggregation::UniqueCount => "unique_count",
            Aggregation::Average => "average",
            Aggregation::TimeWeighted(_) => "time_weighted",
            Aggregation::Percentile(_) => "percentile",
            Aggregation::Register(_) => "register",
        }
    }

    /// Whether it has a state that may carry into the next period.
    pub fn has_state(&self) -> bool {
        matches!(
            self,
            Aggregation::Latest
                | Aggregation::Max
                | Aggregation::TimeWeighted(_)
                | Aggregation::UniqueCount
                | Aggregation::Register(_)
        )
    }

    /// Whether its state carries unless the meter says otherwise: a time-weighted level does, as
    /// storage held at midnight is still held, and so does a register's last reading; the others start empty.
    pub fn carries_by_default(&self) -> bool {
        matches!(self, Aggregation::TimeWeighted(_) | Aggregation::Register(_))
    }

    fn follows_level(&self) -> bool {
        matches!(
            self,
            Aggregation::Latest
                | Aggregation::Max
                | Aggregation::Min
                | Aggregation::TimeWeighted(_)
                | Aggregation::Sum
        )
    }
}

impl Meter {
    /// Whether measuring a period also needs the events before it, for the state that carries.
    pub fn needs_history(&self) -> bool {
        self.carries && self.aggregation.has_state()
    }

    /// Whether there is a quantity where no event is: a level goes on holding, which an increase does not.
    pub fn outlasts_events(&self) -> bool {
        match self.aggregation {
            Aggregation::TimeWeighted(_) => true,
            Aggregation::Register(_) => false,
            _ => self.needs_history(),
        }
    }

    /// Everything that is wrong with the meter, all at once.
    pub fn check(&self) -> Result<(), Vec<MeterRefused>> {
        let mut refused = Vec::new();
        self.check_values(&mut refused);
        self.check_state(&mut refused);
        self.check_register(&mut refused);
        self.check_filters(&mut refused);
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }

    fn check_values(&self, refused: &mut Vec<MeterRefused>) {
        let meter = || self.key.clone();
        if self.event_type.is_empty() {
            refused.push(MeterRefused::EventTypeMissing { meter: meter() });
        }
        let value = self.value.as_deref().filter(|property| !property.is_empty());
        match (&self.aggregation, value) {
            (Aggregation::Count, Some(property)) => {
                refused.push(MeterRefused::ValueOfCount { meter: meter(), property: property.to_owned() });
            }
            (Aggregation::Count, None) | (_, Some(_)) => {}
            (aggregation, None) => {
                refused.push(MeterRefused::ValueMissing { meter: meter(), aggregation: aggregation.code() });
            }
        }
        if let Aggregation::Percentile(found) = self.aggregation {
            let hundred = Decimal::from_i64(100);
            if found.value().signum() <= 0 || found.value() > hundred {
                refused.push(MeterRefused::PercentileOutOfRange { meter: meter(), found });
            }
        }
    }

    fn check_state(&self, refused: &mut Vec<MeterRefused>) {
        let (meter, aggregation) = (|| self.key.clone(), self.aggregation.code());
        if self.values_are == ValuesAre::Changes && !self.aggregation.follows_level() {
            refused.push(MeterRefused::ChangesWithoutLevel { meter: meter(), aggregation });
        }
        if self.carries && !self.aggregation.has_state() {
            refused.push(MeterRefused::NothingToCarry { meter: meter(), aggregation });
        }
        let reads_start = self.needs_history()
            && !matches!(self.aggregation, Aggregation::UniqueCount | Aggregation::Register(_));
        if !self.start_level.is_zero() && !reads_start {
            refused.push(MeterRefused::StartLevelUnread { meter: meter() });
        }
    }

    fn check_register(&self, refused: &mut Vec<MeterRefused>) {
        let Aggregation::Register(register) = &self.aggregation else { return };
        let meter = || self.key.clone();
        if !self.carries {
            refused.push(MeterRefused::RegisterForgets { meter: meter() });
        }
        if let Some(found) = register.rolls_over_at.filter(|end| end.signum() <= 0) {
            refused.push(MeterRefused::RollsOverAtZero { meter: meter(), found });
        }
        for (setting, property) in [("register", &register.register), ("exchange", &register.exchange)] {
            if property.as_deref() == Some("") {
                refused.push(MeterRefused::RegisterWithoutProperty { meter: meter(), setting });
            }
        }
    }

    fn check_filters(&self, refused: &mut Vec<MeterRefused>) {
        let meter = || self.key.clone();
        if self.filters.len() > FILTERS_MAX {
            refused.push(MeterRefused::TooManyFilters { meter: meter(), found: self.filters.len() });
        }
        for (filter, condition) in (1..).zip(&self.filters) {
            if condition.property.is_empty() {
                refused.push(MeterRefused::FilterWithoutProperty { meter: meter(), filter });
            }
            let found = match &condition.condition {
                Condition::OneOf(values) | Condition::NoneOf(values) => values.len(),
                Condition::Present => 1,
            };
            if !(1..=FILTER_VALUES_MAX).contains(&found) {
                let property = condition.property.clone();
                refused.push(MeterRefused::FilterValues { meter: meter(), property, found });
            }
        }
    }
}
