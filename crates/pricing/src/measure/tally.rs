//! The running figures of one aggregation, event by event.
//! Knows values and the state that carries; must not know dimensions or windows.

use std::collections::BTreeSet;

use calendar::{Instant, Period};
use money::{Decimal, QuotientRefused, Ratio};

use super::level::{Integral, Weighing};
use super::reading::Reading;
use super::seen::Seen;
use crate::meter::{Aggregation, LevelTime, Meter, ValuesAre};

/// What all tallies of a measurement share.
pub(super) struct Rules<'a> {
    pub(super) meter: &'a Meter,
    pub(super) changes: bool,
    pub(super) carries: bool,
    pub(super) weighing: Weighing,
}

impl<'a> Rules<'a> {
    pub(super) fn of(meter: &'a Meter, seen: Seen<'_>) -> Rules<'a> {
        let time = match meter.aggregation {
            Aggregation::TimeWeighted(time) => time,
            _ => LevelTime::Average,
        };
        Rules {
            meter,
            changes: meter.values_are == ValuesAre::Changes,
            carries: meter.needs_history(),
            weighing: Weighing::of(time, seen.scope.period, seen.scope.zone, seen.without),
        }
    }

    /// The level after a value: the value itself, or the level changed by it.
    pub(super) fn level_after(&self, level: Decimal, value: Decimal) -> Result<Decimal, QuotientRefused> {
        if self.changes { Ok(level.checked_add(value)?) } else { Ok(value) }
    }

    /// Whether a level before an event still counts beside the one after it. The level in force at
    /// the start is the one after the events of exactly that instant: 9 carried in and 4 at the
    /// start is 4 at most.
    pub(super) fn outlasts_start(&self, time: Instant, start: Instant) -> bool {
        time > start || !self.carries
    }
}

/// One aggregation's figures since its period or window began.
pub(super) enum Tally {
    Count(u64),
    Sum(Decimal),
    Average { sum: Decimal, events: u64 },
    Highest { level: Decimal, best: Option<Decimal>, since: Instant },
    Lowest { level: Decimal, best: Option<Decimal> },
    Latest { level: Decimal, known: bool },
    Unique(BTreeSet<Box<str>>),
    Percentile(Vec<Decimal>),
    Integral(Integral),
}

impl Tally {
    pub(super) fn open(rules: &Rules<'_>, start: Instant) -> Tally {
        let level = if rules.carries { rules.meter.start_level } else { Decimal::ZERO };
        match rules.meter.aggregation {
            Aggregation::Count => Tally::Count(0),
            Aggregation::Sum | Aggregation::Register(_) => Tally::Sum(Decimal::ZERO),
            Aggregation::Average => Tally::Average { sum: Decimal::ZERO, events: 0 },
            Aggregation::Max => Tally::Highest { level, best: rules.carries.then_some(level), since: start },
            Aggregation::Min => Tally::Lowest { level, best: None },
            Aggregation::Latest => Tally::Latest { level, known: rules.carries },
            Aggregation::UniqueCount => Tally::Unique(BTreeSet::new()),
            Aggregation::Percentile(_) => Tally::Percentile(Vec::new()),
            Aggregation::TimeWeighted(_) => Tally::Integral(Integral::open(level, start)),
        }
    }

    /// An event before the period: the state moves, nothing is counted.
    pub(super) fn carry(&mut self, rules: &Rules<'_>, reading: &Reading<'_>) -> Result<(), QuotientRefused> {
        if let (Tally::Unique(seen), Reading::Text(value)) = (&mut *self, reading) {
            note(seen, value);
            return Ok(());
        }
        let Some(value) = reading.number() else { return Ok(()) };
        match self {
            // The level in force at the start counts, those before it do not.
            Tally::Highest { level, best, .. } => {
                *level = rules.level_after(*level, value)?;
                *best = Some(*level);
            }
            Tally::Latest { level, .. } => *level = rules.level_after(*level, value)?,
            Tally::Integral(integral) => integral.set(rules.level_after(integral.level(), value)?),
            _ => {}
        }
        Ok(())
    }

    /// An event in a pause: what it sets a level to holds once the pause is over, nothing else is counted.
    pub(super) fn follow(
        &mut self,
        rules: &Rules<'_>,
        time: Instant,
        reading: &Reading<'_>,
    ) -> Result<(), QuotientRefused> {
        match (self, reading) {
            (Tally::Integral(integral), Reading::Number(value)) => {
                let level = rules.level_after(integral.level(), *value)?;
                integral.change(&rules.weighing, time, level)
            }
            _ => Ok(()),
        }
    }

    /// A window begins: counts start anew, levels stay as they are.
    pub(super) fn begin(&mut self, rules: &Rules<'_>, at: Instant) {
        match self {
            Tally::Count(events) => *events = 0,
            Tally::Sum(sum) => *sum = Decimal::ZERO,
            Tally::Average { sum, events } => (*sum, *events) = (Decimal::ZERO, 0),
            Tally::Highest { level, best, since } => {
                (*best, *since) = (rules.carries.then_some(*level), at);
            }
            Tally::Lowest { best, .. } => *best = None,
            Tally::Latest { known, .. } => *known = rules.carries,
            Tally::Unique(seen) if !rules.carries => seen.clear(),
            Tally::Unique(_) => {}
            Tally::Percentile(values) => values.clear(),
            Tally::Integral(integral) => integral.begin(at),
        }
    }

    /// The next event in order.
    pub(super) fn observe(
        &mut self,
        rules: &Rules<'_>,
        time: Instant,
        reading: &Reading<'_>,
    ) -> Result<(), QuotientRefused> {
        let value = match (&mut *self, reading) {
            (Tally::Count(events), _) => {
                *events += 1;
                return Ok(());
            }
            (Tally::Unique(seen), Reading::Text(value)) => {
                note(seen, value);
                return Ok(());
            }
            (_, Reading::Number(value)) => *value,
            _ => return Ok(()),
        };
        match self {
            Tally::Sum(sum) => *sum = sum.checked_add(value)?,
            Tally::Average { sum, events } => {
                *sum = sum.checked_add(value)?;
                *events += 1;
            }
            Tally::Highest { level, best, since } => {
                *level = rules.level_after(*level, value)?;
                let before = best.filter(|_| rules.outlasts_start(time, *since));
                *best = Some(before.map_or(*level, |best| best.max(*level)));
            }
            Tally::Lowest { level, best } => {
                *level = rules.level_after(*level, value)?;
                *best = Some(best.map_or(*level, |best| best.min(*level)));
            }
            Tally::Latest { level, known } => {
                (*level, *known) = (rules.level_after(*level, value)?, true);
            }
            Tally::Percentile(values) => values.push(value),
            Tally::Integral(integral) => {
                let level = rules.level_after(integral.level(), value)?;
                integral.change(&rules.weighing, time, level)?;
            }
            Tally::Count(_) | Tally::Unique(_) => {}
        }
        Ok(())
    }

    /// The quantity up to `until`; `full` is the uncut period or window.
    pub(super) fn quantity(
        &self,
        rules: &Rules<'_>,
        until: Instant,
        full: Period,
    ) -> Result<Ratio, QuotientRefused> {
        match self {
            Tally::Count(events) => whole(*events),
            Tally::Sum(sum) => Ok(Ratio::whole(*sum)),
            Tally::Average { events: 0, .. } => Ok(Ratio::ZERO),
            Tally::Average { sum, events } => Ratio::new(*sum, i128::from(*events)),
            Tally::Highest { best, .. } | Tally::Lowest { best, .. } => {
                Ok(best.map_or(Ratio::ZERO, Ratio::whole))
            }
            Tally::Latest { level, known } => Ok(if *known { Ratio::whole(*level) } else { Ratio::ZERO }),
            Tally::Unique(seen) => whole(u64::try_from(seen.len()).expect("a length fits 64 bits")),
            Tally::Percentile(values) => nearest_rank(rules, values),
            Tally::Integral(integral) => integral.quantity(&rules.weighing, until, full),
        }
    }
}

fn whole(count: u64) -> Result<Ratio, QuotientRefused> {
    Ratio::from_fraction(i128::from(count), 1)
}

fn note(seen: &mut BTreeSet<Box<str>>, value: &str) {
    if !seen.contains(value) {
        seen.insert(Box::from(value));
    }
}

/// The value at rank ⌈p ÷ 100 × n⌉ of the sorted values: the 95th of 20 is the 19th of them.
fn nearest_rank(rules: &Rules<'_>, values: &[Decimal]) -> Result<Ratio, QuotientRefused> {
    let count = u64::try_from(values.len()).expect("a length fits 64 bits");
    let Some(rank) = rank(rules, count)? else { return Ok(Ratio::ZERO) };
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    Ok(Ratio::whole(sorted[usize::try_from(rank).expect("it is no more than there are") - 1]))
}

/// At which rank the value of a percentile stands, from 1; none where there is no value.
pub(super) fn rank(rules: &Rules<'_>, count: u64) -> Result<Option<u64>, QuotientRefused> {
    let Aggregation::Percentile(percent) = rules.meter.aggregation else { return Ok(None) };
    if count == 0 {
        return Ok(None);
    }
    let rank = whole(count)?.checked_mul(percent.as_fraction())?.ceil_multiple(Decimal::ONE)?;
    Ok(Some(u64::try_from(rank).expect("at most 100 % of the count").clamp(1, count)))
}
