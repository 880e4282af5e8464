//! Which subjects and days gained events: the gathering that engines share.
//!
//! Knows days in UTC. Must not know where the events come from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::{Instant, Zone};

use crate::plane::Touched;

const DAY_MICROS: i64 = 86_400_000_000;

/// New events by subject and day. `S` and `T` stand for subjects and types: texts, or numbers of texts.
pub(crate) struct Days<S = Arc<str>, T = Arc<str>> {
    days: BTreeMap<(S, i64), Day<T>>,
}

struct Day<T> {
    first_time: Instant,
    last_time: Instant,
    types: BTreeSet<T>,
    events: u64,
}

impl<S: Ord, T: Ord> Default for Days<S, T> {
    fn default() -> Self {
        Days { days: BTreeMap::new() }
    }
}

impl<S: Ord, T: Ord> Days<S, T> {
    /// Adds an event.
    pub(crate) fn add(&mut self, subject: S, event_type: T, time: Instant) {
        self.add_many(subject, event_type, (time, time), 1);
    }

    /// Adds events of one day, of which the first and last time are known.
    pub(crate) fn add_many(&mut self, subject: S, event_type: T, times: (Instant, Instant), events: u64) {
        let (first_time, last_time) = times;
        let day = self.days.entry((subject, first_time.as_micros().div_euclid(DAY_MICROS))).or_insert(Day {
            first_time,
            last_time,
            types: BTreeSet::new(),
            events: 0,
        });
        day.first_time = day.first_time.min(first_time);
        day.last_time = day.last_time.max(last_time);
        day.types.insert(event_type);
        day.events += events;
    }

    /// The days, sorted by subject and day, with the texts that the numbers stand for.
    pub(crate) fn touched_as(
        self,
        subject: impl Fn(&S) -> Arc<str>,
        event_type: impl Fn(&T) -> Arc<str>,
    ) -> Vec<Touched> {
        let mut touched: Vec<Touched> = self
            .days
            .into_iter()
            .map(|((of, _), day)| {
                let mut event_types: Vec<Arc<str>> = day.types.iter().map(&event_type).collect();
                event_types.sort();
                Touched {
                    subject: subject(&of),
                    day: Zone::utc().day_of(day.first_time),
                    first_time: day.first_time,
                    last_time: day.last_time,
                    event_types,
                    events: day.events,
                }
            })
            .collect();
        touched.sort_by(|left, right| (&left.subject, left.day).cmp(&(&right.subject, right.day)));
        touched
    }
}

impl Days {
    /// The days, sorted by subject and day.
    pub(crate) fn touched(self) -> Vec<Touched> {
        self.touched_as(Arc::clone, Arc::clone)
    }
}
