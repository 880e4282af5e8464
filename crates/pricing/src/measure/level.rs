//! Levels integrated over time: level × microseconds, or level × parts of civil days.
//! Knows a level, since when it holds and which time does not count; must not know events or meters.

use calendar::{Instant, Period, Zone};
use money::{Decimal, QuotientRefused, Ratio};

use crate::meter::LevelTime;

const MICROS_PER_HOUR: i128 = 3_600_000_000;

/// The starts of the civil days that touch a period, and the one after.
pub(super) struct CivilDays {
    starts: Vec<Instant>,
}

impl CivilDays {
    pub(super) fn over(period: Period, zone: &Zone) -> CivilDays {
        let mut day = zone.day_of(period.start());
        let mut starts = vec![zone.start_of_day(day)];
        while starts.last().is_some_and(|start| *start < period.end()) {
            day = day.plus_days(1);
            starts.push(zone.start_of_day(day));
        }
        // A date that a zone skipped starts with the next one.
        starts.dedup();
        CivilDays { starts }
    }

    /// The pieces of `[from, until)`, each with the length of its civil day, in microseconds.
    fn pieces(&self, from: Instant, until: Instant) -> impl Iterator<Item = (i64, i64)> {
        let first = self.starts.partition_point(|start| *start <= from).saturating_sub(1);
        let days = self.starts[first..].windows(2).take_while(move |day| day[0] < until);
        days.map(move |day| {
            let piece = day[1].min(until).as_micros() - day[0].max(from).as_micros();
            (piece, day[1].as_micros() - day[0].as_micros())
        })
    }
}

/// How a level is integrated.
pub(super) struct Weighing {
    pub(super) time: LevelTime,
    pub(super) days: Option<CivilDays>,
    /// Time that weighs nothing, such as a pause: in order, none touching the next.
    pub(super) off: Vec<Period>,
}

impl Weighing {
    pub(super) fn of(time: LevelTime, period: Period, zone: &Zone, without: &[Period]) -> Weighing {
        let days = (time == LevelTime::Days).then(|| CivilDays::over(period, zone));
        Weighing { time, days, off: joined(without) }
    }

    /// The pieces of `[from, until)` that weigh.
    fn pieces(&self, from: Instant, until: Instant) -> impl Iterator<Item = (Instant, Instant)> {
        let first = self.off.partition_point(|off| off.end() <= from);
        let off = self.off[first..].iter().take_while(move |off| off.start() < until);
        let ends = off.clone().map(move |off| off.start().max(from)).chain([until]);
        let starts = [from].into_iter().chain(off.map(move |off| off.end().min(until)));
        starts.zip(ends).filter(|(start, end)| start < end)
    }
}

/// Spans in order, those that touch made one.
fn joined(spans: &[Period]) -> Vec<Period> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable_by_key(|span| (span.start(), span.end()));
    let mut joined: Vec<Period> = Vec::with_capacity(sorted.len());
    for span in sorted {
        let together = joined.last().filter(|last| span.start() <= last.end());
        match together.and_then(|last| Period::new(last.start(), last.end().max(span.end())).ok()) {
            Some(longer) => *joined.last_mut().expect("there is a last one") = longer,
            None => joined.push(span),
        }
    }
    joined
}

/// A level and its integral since the window or period began.
#[derive(Debug, Clone)]
pub(super) struct Integral {
    level: Decimal,
    since: Instant,
    /// Level × microseconds by the length of the civil day they fall in; by length 1 where days
    /// do not matter. Days have few lengths, so a list is enough.
    weights: Vec<(i64, Decimal)>,
}

impl Integral {
    pub(super) fn open(level: Decimal, since: Instant) -> Integral {
        Integral { level, since, weights: Vec::new() }
    }

    pub(super) fn level(&self) -> Decimal {
        self.level
    }

    /// Sets the level in force at the start, without weighing the time before.
    pub(super) fn set(&mut self, level: Decimal) {
        self.level = level;
    }

    /// Weighs the level up to `at`, from where `level` holds.
    pub(super) fn change(
        &mut self,
        weighing: &Weighing,
        at: Instant,
        level: Decimal,
    ) -> Result<(), QuotientRefused> {
        self.weigh(weighing, at)?;
        self.level = level;
        Ok(())
    }

    /// Begins again at `at`, the level kept.
    pub(super) fn begin(&mut self, at: Instant) {
        self.since = at;
        self.weights.clear();
    }

    fn weigh(&mut self, weighing: &Weighing, until: Instant) -> Result<(), QuotientRefused> {
        if until <= self.since {
            return Ok(());
        }
        if !self.level.is_zero() {
            for (from, until) in weighing.pieces(self.since, until) {
                match &weighing.days {
                    None => self.add(1, until.as_micros() - from.as_micros())?,
                    Some(days) => {
                        for (piece, length) in days.pieces(from, until) {
                            self.add(length, piece)?;
                        }
                    }
                }
            }
        }
        self.since = until;
        Ok(())
    }

    fn add(&mut self, day_length: i64, micros: i64) -> Result<(), QuotientRefused> {
        let weight = self.level.checked_mul(Decimal::from_i64(micros))?;
        match self.weights.iter_mut().find(|(length, _)| *length == day_length) {
            Some((_, sum)) => *sum = sum.checked_add(weight)?,
            None => self.weights.push((day_length, weight)),
        }
        Ok(())
    }

    /// The integral up to `until` in the unit asked for.
    ///
    /// A level of 12 for 10 of 30 days is 4 on average, 2,880 level-hours, 120 level-days; so it is for all 30 with a
    /// pause of 20.
    pub(super) fn quantity(
        &self,
        weighing: &Weighing,
        until: Instant,
        full: Period,
    ) -> Result<Ratio, QuotientRefused> {
        let mut whole = self.clone();
        whole.weigh(weighing, until)?;
        let mut quantity = Ratio::ZERO;
        for (day_length, weight) in whole.weights {
            let divisor = match weighing.time {
                LevelTime::Average => i128::from(full.length_micros()),
                LevelTime::Hours => MICROS_PER_HOUR,
                LevelTime::Days => i128::from(day_length),
            };
            quantity = quantity.checked_add(Ratio::new(weight, divisor)?)?;
        }
        Ok(quantity)
    }
}
