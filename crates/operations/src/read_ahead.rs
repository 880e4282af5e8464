//! Events of many subjects read at once, where each subject will be asked for by itself in turn. The event plane keeps
//! subjects side by side, so that what is unpacked for one serves those beside it.
//!
//! Knows which subjects are asked for next, and how much was read; must not know whose they are or what is measured.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::{EventPlane, PlaneFault, Position, PropertyNames, Read};

use crate::readiness::is_unread;

/// About how many events are kept in all, until somebody behind them is asked for: some 30 MiB, of what is looked at of
/// them.
const EVENTS_AHEAD: usize = 131_072;
/// Most subjects that are read at once.
const SUBJECTS_AHEAD: usize = 4_096;
/// Types and times of events that are read ahead side by side; they share what is kept.
const SPANS_AHEAD: usize = 16;

/// Which events are read, and what of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Of which type.
    pub event_type: String,
    /// From when on; since ever if it is left out.
    pub from: Option<Instant>,
    /// Until when, itself not counted.
    pub to: Instant,
    /// The properties that are looked at, sorted.
    pub properties: Vec<String>,
}

impl Span {
    /// Has it read, of some subjects up to a position.
    pub fn read<R>(&self, subjects: &[&str], up_to: Position, reader: impl FnOnce(&Read<'_>) -> R) -> R {
        let properties: Vec<&str> = self.properties.iter().map(String::as_str).collect();
        reader(&Read {
            subjects,
            event_type: Some(&self.event_type),
            from: self.from,
            to: Some(self.to),
            up_to,
            properties: PropertyNames::Only(&properties),
        })
    }
}

/// What is read ahead for subjects that are asked for in an order. Whoever asks for one again, or for an earlier one, is
/// answered all the same.
pub struct ReadAhead<'a> {
    plane: &'a dyn EventPlane,
    environment: EnvironmentId,
    /// Every subject that will be asked for, in order.
    order: Vec<String>,
    /// The place of each among them.
    places: BTreeMap<String, usize>,
    spans: RefCell<BTreeMap<(Span, Position), Ahead>>,
}

/// Events in order of time, source and id.
pub type Events = Rc<Vec<UsageEvent>>;

/// What was read of one span.
struct Ahead {
    /// The place of the first subject whose events are kept.
    from: usize,
    /// Those of the subjects from there on.
    events: Vec<Events>,
    /// How many subjects are read at once next time.
    subjects: usize,
}

impl<'a> ReadAhead<'a> {
    /// For subjects that will be asked for in this order; one that is there twice counts where it stands first.
    pub fn of(plane: &'a dyn EventPlane, environment: EnvironmentId, subjects: Vec<String>) -> ReadAhead<'a> {
        let mut places = BTreeMap::new();
        let mut order = Vec::with_capacity(subjects.len());
        for subject in subjects {
            if !places.contains_key(&subject) {
                places.insert(subject.clone(), order.len());
                order.push(subject);
            }
        }
        ReadAhead { plane, environment, order, places, spans: RefCell::default() }
    }

    /// The events of some subjects in a span up to a position.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub fn events(&self, subjects: &[&str], (span, up_to): (&Span, Position)) -> Result<Events, PlaneFault> {
        if subjects.is_empty() {
            return Ok(Events::default());
        }
        let mut spans = self.spans.borrow_mut();
        let (key, many) = ((span.clone(), up_to), spans.len());
        let Some(ahead) = spans.get_mut(&key) else {
            // Whoever asks for the first time may be the only one that asks for this.
            let events = self.read_all(subjects, (span, up_to))?;
            if many == SPANS_AHEAD {
                spans.pop_first();
            }
            let next = subjects_for(events.len().div_ceil(subjects.len()), many + 1);
            spans.insert(key, Ahead { from: 0, events: Vec::new(), subjects: next });
            return Ok(events);
        };
        let places: Option<Vec<usize>> =
            subjects.iter().map(|subject| self.places.get(*subject).copied()).collect();
        let Some(places) = places else { return self.read_all(subjects, (span, up_to)) };
        if let Some(events) = ahead.of_all(&places) {
            return Ok(events);
        }
        let first = places.iter().copied().min().unwrap_or_default();
        if first < ahead.from + ahead.events.len() {
            return self.read_all(subjects, (span, up_to));
        }
        if ahead.subjects > subjects.len() {
            match self.read_on(first, (span, up_to), (ahead, many)) {
                // What is to be read of others may not be there; of these it may be.
                Err(fault) if is_unread(&fault) => {
                    ahead.subjects = 1;
                    return self.read_all(subjects, (span, up_to));
                }
                read => read?,
            }
            return ahead.of_all(&places).map_or_else(|| self.read_all(subjects, (span, up_to)), Ok);
        }
        let events = self.read_all(subjects, (span, up_to))?;
        ahead.subjects = subjects_for(events.len().div_ceil(subjects.len()), many);
        Ok(events)
    }

    /// Reads the events of the subject at a place and of those that will be asked for next, in place of what was read
    /// before. Where they are far more than was expected, none are kept, and fewer are read the next time.
    fn read_on(
        &self,
        first: usize,
        (span, up_to): (&Span, Position),
        (ahead, many): (&mut Ahead, usize),
    ) -> Result<(), PlaneFault> {
        (ahead.from, ahead.events) = (first, Vec::new());
        let next: Vec<&str> =
            self.order.iter().skip(first).take(ahead.subjects).map(String::as_str).collect();
        let most = EVENTS_AHEAD * 2 / many.max(1);
        let (mut found, mut kept) = (0, vec![Vec::new(); next.len()]);
        // Events of a subject mostly come together.
        let (mut last, mut place) = (None, None);
        self.read(&next, (span, up_to), &mut |event| {
            found += 1;
            if last.as_ref() != Some(&event.subject) {
                place = self.places.get(&*event.subject).and_then(|place| place.checked_sub(first));
                last = Some(Arc::clone(&event.subject));
            }
            if let Some(events) = place.and_then(|place| kept.get_mut(place)) {
                events.push(event);
            }
            if found > most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        ahead.subjects = subjects_for(found.div_ceil(next.len().max(1)), many);
        if found <= most {
            ahead.events = kept.into_iter().map(Rc::new).collect();
        }
        Ok(())
    }

    fn read(
        &self,
        subjects: &[&str],
        (span, up_to): (&Span, Position),
        each: &mut dyn FnMut(UsageEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        span.read(subjects, up_to, |read| {
            self.plane.read_apart(self.environment, read, &mut |stored| each(stored.event))
        })
    }

    /// Those of some subjects and no others.
    fn read_all(&self, subjects: &[&str], within: (&Span, Position)) -> Result<Events, PlaneFault> {
        let mut events = Vec::new();
        self.read(subjects, within, &mut |event| {
            events.push(event);
            ControlFlow::Continue(())
        })?;
        if subjects.len() > 1 {
            in_order(&mut events);
        }
        Ok(Rc::new(events))
    }
}

impl Ahead {
    /// What was read of the subjects at some places, where all of them were.
    fn of_all(&self, places: &[usize]) -> Option<Events> {
        let of_one = |place: &usize| self.events.get(place.checked_sub(self.from)?);
        if let [place] = places {
            return of_one(place).map(Rc::clone);
        }
        let of_each: Option<Vec<&Events>> = places.iter().map(of_one).collect();
        // Mostly one of an account's subjects has them all.
        let mut of_each = of_each?;
        of_each.retain(|events| !events.is_empty());
        match *of_each {
            [] => Some(Events::default()),
            [one] => Some(Rc::clone(one)),
            _ => {
                let mut events: Vec<UsageEvent> =
                    of_each.into_iter().flat_map(|events| events.iter().cloned()).collect();
                in_order(&mut events);
                Some(Rc::new(events))
            }
        }
    }
}

fn in_order(events: &mut [UsageEvent]) {
    events.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
}

/// How many subjects with so many events each are read at once, where so many spans share what is kept.
fn subjects_for(events_each: usize, spans: usize) -> usize {
    (EVENTS_AHEAD / spans.max(1) / events_each.max(1)).clamp(1, SUBJECTS_AHEAD)
}

#[cfg(test)]
mod tests {
    use money::Decimal;
    use pricing::{Properties, Scalar};
    use testkit::TempFolder;
    use usage::log::LogPlane;

    use super::*;

    const TYPES: [&str; 2] = ["call", "storage"];

    fn environment() -> EnvironmentId {
        EnvironmentId::from_bytes([1; 16])
    }

    fn subject(number: usize) -> String {
        format!("s-{number:02}")
    }

    /// Subjects of a different number of events each, some of them with none, at times that are not in order.
    fn filled(folder: &TempFolder, subjects: usize) -> LogPlane {
        let plane = LogPlane::open(folder.path()).unwrap();
        for number in 0..subjects {
            let event = |place: usize| UsageEvent {
                source: "s".into(),
                id: format!("{number}-{place}").into(),
                event_type: TYPES[place % 2].into(),
                subject: subject(number).into(),
                time: Instant::from_micros(i64::try_from((place * 7_919) % 1_000).unwrap()),
                data: Properties::from([("n".into(), Scalar::Number(Decimal::ONE))]),
            };
            plane.append(environment(), &(0..(number * 5) % 23).map(event).collect::<Vec<_>>()).unwrap();
        }
        plane
    }

    #[test]
    fn what_is_read_ahead_is_what_each_subject_has() {
        let folder = TempFolder::new();
        let plane = filled(&folder, 30);
        let up_to = plane.watermark(environment()).unwrap();
        let order: Vec<String> = (0..30).map(subject).collect();
        let ahead = ReadAhead::of(&plane, environment(), order);
        let spans: Vec<Span> = [None, Some(Instant::from_micros(200))]
            .into_iter()
            .flat_map(|from| TYPES.map(|of| (of.to_owned(), from)))
            .zip([vec!["n", "other"], Vec::new(), vec!["n"], vec!["other"]])
            .map(|((event_type, from), properties)| Span {
                event_type,
                from,
                to: Instant::from_micros(900),
                properties: properties.into_iter().map(str::to_owned).collect(),
            })
            .collect();
        // In turn, two at once, one again, one that nobody foresaw, and none.
        let asked: Vec<Vec<usize>> = (0..12)
            .map(|number| vec![number])
            .chain([vec![12, 13], vec![5], vec![14], vec![29, 15], vec![77], vec![], vec![16]])
            .collect();
        let mut most_kept = 0;
        for numbers in asked {
            let subjects: Vec<String> = numbers.into_iter().map(subject).collect();
            let subjects: Vec<&str> = subjects.iter().map(String::as_str).collect();
            for span in &spans {
                let found = ahead.events(&subjects, (span, up_to)).unwrap();
                let wanted = match subjects.is_empty() {
                    true => Events::default(),
                    false => ahead.read_all(&subjects, (span, up_to)).unwrap(),
                };
                assert_eq!(found, wanted, "{subjects:?} {span:?}");
                let spans = ahead.spans.borrow();
                let kept =
                    spans.values().flat_map(|ahead| &ahead.events).map(|events| events.len()).sum::<usize>();
                most_kept = most_kept.max(kept);
            }
        }
        assert!(most_kept > 100, "{most_kept} events were read ahead at most");
        let spans = ahead.spans.borrow();
        assert!(
            spans.values().all(|ahead| ahead.from == 1),
            "nobody who was asked for again was read on from"
        );
    }

    #[test]
    fn how_many_are_read_at_once_follows_how_much_each_has() {
        assert_eq!(subjects_for(0, 1), SUBJECTS_AHEAD);
        assert_eq!(subjects_for(1_000, 1), 131);
        assert_eq!(subjects_for(1_000, 16), 8);
        assert_eq!(subjects_for(EVENTS_AHEAD * 3, 1), 1);
    }
}
