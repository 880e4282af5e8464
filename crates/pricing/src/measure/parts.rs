//! Parts: what each event adds to the quantity of a line, so that the parts sum to what was measured.
//! Knows aggregations and the state that carries; must not know amounts, pages or where events are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::Instant;
use ids::CatalogKey;
use money::{Decimal, QuotientRefused, Ratio};

use super::level::Integral;
use super::reading::Reading;
use super::register::{Step, Taken};
use super::seen::Seen;
use super::tally::Rules;
use super::{Gauge, MeasureRefused, Scope};
use crate::event::{Scalar, UsageEvent};
use crate::measurement::DimensionValues;
use crate::meter::{Aggregation, Meter};
use crate::price::Price;

/// One event of a line, as one of its meters reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who sent it.
    pub source: Arc<str>,
    /// Its id there.
    pub id: Arc<str>,
    /// Whom it is about.
    pub subject: Arc<str>,
    /// When it happened.
    pub time: Instant,
    /// Which of the meters reads it, by its place among [`PartsRead::meters`].
    pub meter: usize,
    /// What it shows: a number, or what is told apart; none where events are counted.
    pub shown: Option<Scalar>,
    group: usize,
    effect: Effect,
}

/// What an event does, as far as is known when it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Effect {
    /// It adds this much.
    Adds(Ratio),
    /// The first of its value.
    First,
    /// It is one of those among which the quantity is chosen.
    Stands,
    /// It is one of those whose values are averaged.
    Averaged(Decimal),
    /// It is the reading outside the period that the next one is measured from.
    Opens,
    /// It lies in a pause, and this much is what it sets a level to when the pause is over.
    Holds(Ratio),
}

/// What an event does to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// How much of the quantity is this event's.
    pub quantity: Ratio,
    /// Whether the quantity is what it is by this event: the highest, lowest or latest, the one at a
    /// percentile's rank, the first of a value that is counted once.
    pub decides: bool,
    /// Whether it lies outside of what counts, and what counts is measured from it: the last reading of a register
    /// before, or what set a level in a pause and holds after it.
    pub opens: bool,
}

/// Reads the events of a line one by one and says what each adds. No event is kept, but of levels the one
/// that holds.
pub struct PartsRead<'a> {
    gauges: Vec<Gauge<'a>>,
    meters: Vec<(String, &'a Meter)>,
}

/// What is known when all events are read. Nothing, as its default has it, is needed for counts and sums.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartsKnown {
    /// Of each meter.
    meters: Vec<Vec<Closed>>,
}

/// What is known of one group when all events are read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Closed {
    wanted: bool,
    /// What state from before the period comes to.
    carried: Ratio,
    /// Which event decides, and what the quantity is by it.
    decides: Option<(Key, Ratio)>,
    events: u64,
}

/// What names an event, in the order of events.
type Key = (Instant, Arc<str>, Arc<str>);

impl<'a> PartsRead<'a> {
    /// Of a price that reads meters, all of which are among `meters`: of the line with these dimension
    /// values, or of all its lines together.
    ///
    /// # Errors
    /// A price that reads no meter, a meter that is not there, and more windows than are kept.
    pub fn of(
        price: &'a Price,
        meters: &'a BTreeMap<CatalogKey, Meter>,
        seen: Seen<'a>,
        only: Option<&DimensionValues>,
    ) -> Result<PartsRead<'a>, MeasureRefused> {
        let missing = |meter: &CatalogKey| MeasureRefused::OtherMeter {
            price: price.key.clone(),
            meter: meter.clone(),
        };
        let names = price.meter_names();
        if names.is_empty() {
            return Err(missing(meters.keys().next().unwrap_or(&price.key)));
        }
        let only: Option<Vec<Arc<str>>> =
            only.map(|only| only.iter().map(|(_, value)| Arc::from(value.as_str())).collect());
        let mut read = PartsRead { gauges: Vec::with_capacity(names.len()), meters: Vec::new() };
        for (name, key) in names {
            let meter = meters.get(key).ok_or_else(|| missing(key))?;
            let mut gauge = Gauge::new(price, meter, seen)?;
            // What a percentage needs is kept for nobody here.
            gauge.keeps_values = false;
            gauge.named_max = 0;
            gauge.parts = Some(Parts { meter: read.gauges.len(), only: only.clone(), ..Parts::default() });
            read.gauges.push(gauge);
            read.meters.push((name, meter));
        }
        Ok(read)
    }

    /// The meters, each by the name under which the price reads it: its key where it reads one alone.
    pub fn meters(&self) -> &[(String, &'a Meter)] {
        &self.meters
    }

    /// Takes the next event, in order of (time, source, id), and hands over the parts that are known by it:
    /// its own, or those of events before it.
    ///
    /// # Errors
    /// As [`measure`](super::measure).
    pub fn read(&mut self, event: &UsageEvent, each: &mut dyn FnMut(Part)) -> Result<(), MeasureRefused> {
        for gauge in &mut self.gauges {
            gauge.next(event)?;
            let known = gauge.parts.as_mut().map(|parts| parts.known.drain(..));
            known.into_iter().flatten().for_each(&mut *each);
        }
        Ok(())
    }

    /// Hands over the parts that were known by nothing but the end of the period.
    ///
    /// # Errors
    /// As [`measure`](super::measure).
    pub fn finish(self, each: &mut dyn FnMut(Part)) -> Result<PartsKnown, MeasureRefused> {
        let mut meters = Vec::with_capacity(self.gauges.len());
        for mut gauge in self.gauges {
            gauge.settle()?;
            let opened = gauge.groups.len();
            let Some(mut parts) = gauge.parts.take() else { continue };
            for place in parts.groups.len()..opened {
                parts.open(&gauge.rules, gauge.seen.scope, (place, &gauge.groups[place].values));
            }
            let closed = parts.close(&gauge.rules, gauge.seen.scope);
            meters.push(closed.map_err(|cause| gauge.inexact(cause))?);
            parts.known.drain(..).for_each(&mut *each);
        }
        Ok(PartsKnown { meters })
    }
}

impl PartsKnown {
    /// What an event adds.
    ///
    /// The highest of 3, 9 and 5 is 9: the second adds 9, the others nothing. Of their average each adds a
    /// third of its value.
    ///
    /// # Errors
    /// When it needs more digits than are kept.
    ///
    /// # Panics
    /// On a part of another reading, or one that is known by nothing but the end of a reading that was left.
    pub fn added(&self, part: &Part) -> Result<Added, QuotientRefused> {
        let closed = || &self.meters[part.meter][part.group];
        let nothing = Added { quantity: Ratio::ZERO, decides: false, opens: false };
        Ok(match &part.effect {
            Effect::Adds(quantity) => Added { quantity: *quantity, ..nothing },
            Effect::First => Added { quantity: Ratio::ONE, decides: true, ..nothing },
            Effect::Opens => Added { opens: true, ..nothing },
            Effect::Holds(quantity) => Added { quantity: *quantity, opens: true, ..nothing },
            Effect::Averaged(value) => {
                Added { quantity: Ratio::new(*value, i128::from(closed().events))?, ..nothing }
            }
            Effect::Stands => {
                let is_it = |((time, source, id), _): &&(Key, Ratio)| {
                    (*time, source, id) == (part.time, &part.source, &part.id)
                };
                match closed().decides.as_ref().filter(is_it) {
                    Some((_, quantity)) => Added { quantity: *quantity, decides: true, ..nothing },
                    None => nothing,
                }
            }
        })
    }

    /// What state from before the period comes to, of a meter by its place: a level that held on, or values
    /// that were seen before. With what its events add it is the quantity.
    ///
    /// # Errors
    /// When it needs more digits than are kept.
    pub fn carried(&self, meter: usize) -> Result<Ratio, QuotientRefused> {
        let mut sum = Ratio::ZERO;
        for closed in self.meters.get(meter).into_iter().flatten().filter(|closed| closed.wanted) {
            sum = sum.checked_add(closed.carried)?;
        }
        Ok(sum)
    }
}

/// What one gauge notes of its events.
#[derive(Default)]
pub(super) struct Parts {
    meter: usize,
    /// The values of the only line that is asked for.
    only: Option<Vec<Arc<str>>>,
    /// By the places of the gauge's groups.
    groups: Vec<Noted>,
    known: Vec<Part>,
}

/// What is noted of one group.
struct Noted {
    wanted: bool,
    carried: Ratio,
    events: u64,
    state: State,
}

enum State {
    /// Each event adds by itself.
    Additive,
    Averaged,
    /// The best value so far, and by which event; by none where the level at the start holds.
    Chosen {
        level: Decimal,
        best: Option<(Decimal, Option<Key>)>,
    },
    /// How often each value was seen, and first by which event.
    Ranked(BTreeMap<Decimal, (u64, Key)>),
    Unique(BTreeSet<Box<str>>),
    /// A level, since when it holds and by which event; by none where it held before the period.
    Level {
        level: Decimal,
        since: Instant,
        by: Option<Box<Part>>,
    },
}

impl Noted {
    fn open(rules: &Rules<'_>, scope: &Scope<'_>, wanted: bool) -> Noted {
        let start = if rules.carries { rules.meter.start_level } else { Decimal::ZERO };
        let mut carried = Ratio::ZERO;
        let state = match rules.meter.aggregation {
            Aggregation::Count | Aggregation::Sum | Aggregation::Register(_) => State::Additive,
            Aggregation::Latest if rules.changes => {
                carried = Ratio::whole(start);
                State::Additive
            }
            Aggregation::Average => State::Averaged,
            Aggregation::Max | Aggregation::Latest => {
                State::Chosen { level: start, best: rules.carries.then_some((start, None)) }
            }
            Aggregation::Min => State::Chosen { level: start, best: None },
            Aggregation::Percentile(_) => State::Ranked(BTreeMap::new()),
            Aggregation::UniqueCount => State::Unique(BTreeSet::new()),
            Aggregation::TimeWeighted(_) => {
                State::Level { level: start, since: scope.period.start(), by: None }
            }
        };
        Noted { wanted, carried, events: 0, state }
    }

    /// An event before the period: the state moves.
    fn carry(&mut self, rules: &Rules<'_>, reading: &Reading<'_>) -> Result<(), QuotientRefused> {
        if let (State::Unique(seen), Reading::Text(value)) = (&mut self.state, reading) {
            if seen.insert(Box::from(&**value)) {
                self.carried = self.carried.checked_add(Ratio::ONE)?;
            }
            return Ok(());
        }
        let Some(value) = reading.number() else { return Ok(()) };
        match &mut self.state {
            State::Additive if rules.meter.aggregation == Aggregation::Latest => {
                self.carried = self.carried.checked_add(Ratio::whole(value))?;
            }
            State::Chosen { level, best } if rules.meter.aggregation != Aggregation::Min => {
                *level = rules.level_after(*level, value)?;
                *best = Some((*level, None));
            }
            State::Level { level, .. } => *level = rules.level_after(*level, value)?,
            _ => {}
        }
        Ok(())
    }

    /// An event of the period; gives the part that is known by it.
    fn observe(
        &mut self,
        (rules, scope): (&Rules<'_>, &Scope<'_>),
        reading: &Reading<'_>,
        mut part: Part,
    ) -> Result<Option<Part>, QuotientRefused> {
        self.events += 1;
        let value = reading.number();
        part.effect = match (&mut self.state, value) {
            (State::Additive, value) => Effect::Adds(value.map_or(Ratio::ONE, Ratio::whole)),
            (State::Unique(seen), _) => match reading {
                Reading::Text(text) if seen.insert(Box::from(&**text)) => Effect::First,
                _ => Effect::Adds(Ratio::ZERO),
            },
            (State::Averaged, Some(value)) => Effect::Averaged(value),
            (State::Ranked(seen), Some(value)) => {
                seen.entry(value).or_insert_with(|| (0, part.key())).0 += 1;
                Effect::Stands
            }
            (State::Chosen { level, best }, Some(value)) => {
                *level = rules.level_after(*level, value)?;
                choose((rules, scope), (*level, &part), best);
                Effect::Stands
            }
            (State::Level { .. }, Some(value)) => {
                return self.set_level(
                    (rules, scope),
                    value,
                    Part { effect: Effect::Adds(Ratio::ZERO), ..part },
                );
            }
            (_, None) => Effect::Adds(Ratio::ZERO),
        };
        Ok(Some(part))
    }

    /// An event in a pause: levels follow it.
    fn follow(
        &mut self,
        of: (&Rules<'_>, &Scope<'_>),
        reading: &Reading<'_>,
        part: Part,
    ) -> Result<Option<Part>, QuotientRefused> {
        match (&self.state, reading.number()) {
            (State::Level { .. }, Some(value)) => {
                self.set_level(of, value, Part { effect: Effect::Holds(Ratio::ZERO), ..part })
            }
            _ => Ok(None),
        }
    }

    /// Sets a level by an event; gives the part of the one that set it before.
    fn set_level(
        &mut self,
        (rules, scope): (&Rules<'_>, &Scope<'_>),
        value: Decimal,
        part: Part,
    ) -> Result<Option<Part>, QuotientRefused> {
        let State::Level { level, since, by } = &mut self.state else { return Ok(None) };
        let after = rules.level_after(*level, value)?;
        let held = Integral::open(*level, *since).quantity(&rules.weighing, part.time, scope.full)?;
        (*level, *since) = (after, part.time);
        match by.replace(Box::new(part)) {
            Some(before) => Ok(before.held(held)),
            None => {
                self.carried = held;
                Ok(None)
            }
        }
    }

    fn close(
        self,
        (rules, scope): (&Rules<'_>, &Scope<'_>),
        known: &mut Vec<Part>,
    ) -> Result<Closed, QuotientRefused> {
        let Noted { wanted, mut carried, events, state } = self;
        let mut decides = None;
        match state {
            State::Additive | State::Averaged | State::Unique(_) => {}
            State::Chosen { best, .. } => match best {
                Some((level, Some(by))) => decides = Some((by, Ratio::whole(level))),
                Some((level, None)) => carried = Ratio::whole(level),
                None => {}
            },
            State::Ranked(seen) => {
                let rank = super::tally::rank(rules, events)?;
                let mut below = 0;
                for (value, (times, by)) in seen {
                    below += times;
                    if rank.is_some_and(|rank| below >= rank) {
                        decides = Some((by, Ratio::whole(value)));
                        break;
                    }
                }
            }
            State::Level { level, since, by } => {
                let until = scope.period.end();
                let held = Integral::open(level, since).quantity(&rules.weighing, until, scope.full)?;
                match by {
                    Some(part) if wanted => known.extend(part.held(held)),
                    Some(_) => {}
                    None => carried = held,
                }
            }
        }
        Ok(Closed { wanted, carried, decides, events })
    }
}

/// Whether an event decides by now: of the same value the first one, of the latest the last one.
fn choose(
    (rules, scope): (&Rules<'_>, &Scope<'_>),
    (level, part): (Decimal, &Part),
    best: &mut Option<(Decimal, Option<Key>)>,
) {
    let stands = match (&rules.meter.aggregation, &best) {
        (_, None) => false,
        (Aggregation::Max, Some((known, _))) => {
            *known >= level && rules.outlasts_start(part.time, scope.period.start())
        }
        (Aggregation::Min, Some((known, _))) => *known <= level,
        _ => false,
    };
    if !stands {
        *best = Some((level, Some(part.key())));
    }
}

impl Part {
    fn key(&self) -> Key {
        (self.time, Arc::clone(&self.source), Arc::clone(&self.id))
    }

    /// What it adds, once it is known how long its level held: one of a pause is told only where that adds anything.
    fn held(self, held: Ratio) -> Option<Part> {
        match self.effect {
            Effect::Holds(_) if held.is_zero() => None,
            Effect::Holds(_) => Some(Part { effect: Effect::Holds(held), ..self }),
            _ => Some(Part { effect: Effect::Adds(held), ..self }),
        }
    }

    fn of(event: &UsageEvent, (meter, group): (usize, usize), shown: Option<Scalar>) -> Part {
        Part {
            source: Arc::clone(&event.source),
            id: Arc::clone(&event.id),
            subject: Arc::clone(&event.subject),
            time: event.time,
            meter,
            shown,
            group,
            effect: Effect::Stands,
        }
    }
}

fn shown(reading: &Reading<'_>) -> Option<Scalar> {
    match reading {
        Reading::Event => None,
        Reading::Number(number) => Some(Scalar::Number(*number)),
        Reading::Text(text) => Some(Scalar::Text(Arc::from(&**text))),
    }
}

impl Parts {
    /// Notes what an event does in its group.
    pub(super) fn note(
        &mut self,
        (rules, seen): (&Rules<'_>, Seen<'_>),
        (place, values): (usize, &[Arc<str>]),
        event: &UsageEvent,
        reading: &Reading<'_>,
    ) -> Result<(), QuotientRefused> {
        let meter = self.meter;
        let group = self.group(rules, seen.scope, (place, values));
        if !group.wanted {
            return Ok(());
        }
        if seen.is_before(event.time) {
            return group.carry(rules, reading);
        }
        let part = Part::of(event, (meter, place), shown(reading));
        let known = match seen.is_off(event.time) {
            true => group.follow((rules, seen.scope), reading, part)?,
            false => group.observe((rules, seen.scope), reading, part)?,
        };
        self.known.extend(known);
        Ok(())
    }

    /// Notes what a reading of a register adds in its group, and the one that it is measured from.
    pub(super) fn note_register(
        &mut self,
        (rules, scope): (&Rules<'_>, &Scope<'_>),
        (place, values): (usize, &[Arc<str>]),
        taken: &Taken,
    ) {
        let meter = self.meter;
        let group = self.group(rules, scope, (place, values));
        if !group.wanted {
            return;
        }
        group.events += 1;
        let of = |shown| Part::of(&taken.event, (meter, place), Some(Scalar::Number(shown)));
        if let Some(opening) = &taken.opening {
            let (source, id) = (Arc::clone(&opening.source), Arc::clone(&opening.id));
            let time = opening.time;
            self.known.push(Part { source, id, time, effect: Effect::Opens, ..of(opening.shown) });
        }
        let added = match &taken.step {
            Step::Adds(added) => Ratio::whole(*added),
            Step::Begins | Step::Unfit(_) => Ratio::ZERO,
        };
        self.known.push(Part { effect: Effect::Adds(added), ..of(taken.shown) });
    }

    fn group(
        &mut self,
        rules: &Rules<'_>,
        scope: &Scope<'_>,
        (place, values): (usize, &[Arc<str>]),
    ) -> &mut Noted {
        while self.groups.len() < place {
            // Groups are opened one after the other, each with its first event.
            let unread = Noted::open(rules, scope, false);
            self.groups.push(unread);
        }
        if self.groups.len() == place {
            self.open(rules, scope, (place, values));
        }
        &mut self.groups[place]
    }

    fn open(&mut self, rules: &Rules<'_>, scope: &Scope<'_>, (place, values): (usize, &[Arc<str>])) {
        debug_assert_eq!(place, self.groups.len());
        let wanted = self.only.as_ref().is_none_or(|only| only.is_empty() || only == values);
        self.groups.push(Noted::open(rules, scope, wanted));
    }

    fn close(&mut self, rules: &Rules<'_>, scope: &Scope<'_>) -> Result<Vec<Closed>, QuotientRefused> {
        let groups = std::mem::take(&mut self.groups);
        groups.into_iter().map(|group| group.close((rules, scope), &mut self.known)).collect()
    }
}
