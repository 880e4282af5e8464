//! Events of many subjects read at once, where each subject will be asked for by itself in turn. The event plane keeps
//! subjects side by side, so that what is unpacked for one serves those beside it.
//!
//! Knows which subjects are asked for next, and how much was read; must not know whose they are or what is measured.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use usage::{EventPlane, PlaneFault, Position, Read};

/// About how many events are read at once, and kept until they are asked for.
const EVENTS_AHEAD: usize = 65_536;
/// Most subjects that are read at once.
const SUBJECTS_AHEAD: usize = 4_096;
/// Types and times of events that are read ahead side by side.
const SPANS_AHEAD: usize = 16;

/// Which events are read: type, from, to.
pub type Span = (String, Option<Instant>, Instant);

/// What is read ahead for subjects that are asked for in an order.
pub struct ReadAhead<'a> {
    plane: &'a dyn EventPlane,
    environment: EnvironmentId,
    /// Every subject that will be asked for, in order.
    order: Vec<String>,
    /// The place of each among them.
    places: BTreeMap<String, usize>,
    spans: RefCell<BTreeMap<(Span, Position), Ahead>>,
}

/// What was read of one span.
struct Ahead {
    /// Events of subjects that were not asked for yet.
    events: BTreeMap<String, Vec<UsageEvent>>,
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

    /// The events of some subjects in a span up to a position, in order of time, source and id.
    ///
    /// # Errors
    /// A fault of the event plane.
    pub fn events(
        &self,
        subjects: &[&str],
        (span, up_to): (&Span, Position),
    ) -> Result<Vec<UsageEvent>, PlaneFault> {
        if subjects.is_empty() {
            return Ok(Vec::new());
        }
        let mut spans = self.spans.borrow_mut();
        let place = (span.clone(), up_to);
        if !spans.contains_key(&place) {
            // Whoever asks for the first time may be the only one that asks for this.
            let events = self.read_all(subjects, (span, up_to))?;
            let each = events.len().div_ceil(subjects.len().max(1));
            if spans.len() == SPANS_AHEAD {
                spans.pop_first();
            }
            spans.insert(place, Ahead { events: BTreeMap::new(), subjects: subjects_for(each) });
            return Ok(events);
        }
        let ahead = spans.get_mut(&place).expect("it was just found");
        if let Some(events) = ahead.take(subjects) {
            return Ok(events);
        }
        self.read_on(subjects, (span, up_to), ahead)?;
        if let Some(events) = ahead.take(subjects) {
            return Ok(events);
        }
        self.read_all(subjects, (span, up_to))
    }

    /// Reads the events of these and of those that will be asked for next, in place of what was read before. Where they
    /// are far more than was expected, none are kept, and fewer are read the next time.
    fn read_on(
        &self,
        subjects: &[&str],
        (span, up_to): (&Span, Position),
        ahead: &mut Ahead,
    ) -> Result<(), PlaneFault> {
        ahead.events.clear();
        let Some(first) = subjects.iter().filter_map(|subject| self.places.get(*subject)).min() else {
            return Ok(());
        };
        let count = ahead.subjects.max(subjects.len());
        let next: Vec<&str> = self.order.iter().skip(*first).take(count).map(String::as_str).collect();
        if next.len() <= subjects.len() {
            return Ok(());
        }
        for subject in &next {
            ahead.events.insert((*subject).to_owned(), Vec::new());
        }
        let mut found = 0;
        self.read(&next, (span, up_to), &mut |event| {
            found += 1;
            if let Some(events) = ahead.events.get_mut(&*event.subject) {
                events.push(event.clone());
            }
            if found > EVENTS_AHEAD * 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if found > EVENTS_AHEAD * 2 {
            ahead.events.clear();
        }
        ahead.subjects = subjects_for(found.div_ceil(next.len()));
        Ok(())
    }

    fn read(
        &self,
        subjects: &[&str],
        (span, up_to): (&Span, Position),
        each: &mut dyn FnMut(&UsageEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        let (event_type, from, to) = span;
        let read = Read { subjects, event_type: Some(event_type), from: *from, to: Some(*to), up_to };
        self.plane.read(self.environment, &read, &mut |stored| each(&stored.event))
    }

    /// Those of some subjects and no others.
    fn read_all(&self, subjects: &[&str], within: (&Span, Position)) -> Result<Vec<UsageEvent>, PlaneFault> {
        let mut events = Vec::new();
        self.read(subjects, within, &mut |event| {
            events.push(event.clone());
            ControlFlow::Continue(())
        })?;
        Ok(events)
    }
}

impl Ahead {
    /// What was read of some subjects, where all of them were.
    fn take(&mut self, subjects: &[&str]) -> Option<Vec<UsageEvent>> {
        if !subjects.iter().all(|subject| self.events.contains_key(*subject)) {
            return None;
        }
        let mut of_each = subjects.iter().filter_map(|subject| self.events.remove(*subject));
        let mut events = of_each.next().unwrap_or_default();
        for more in of_each {
            events.extend(more);
        }
        if subjects.len() > 1 {
            events.sort_by(|left, right| left.order_key().cmp(&right.order_key()));
        }
        Some(events)
    }
}

/// How many subjects with so many events each are read at once.
fn subjects_for(events_each: usize) -> usize {
    (EVENTS_AHEAD / events_each.max(1)).clamp(1, SUBJECTS_AHEAD)
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
            .flat_map(|from| TYPES.map(|of| (of.to_owned(), from, Instant::from_micros(900))))
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
                    true => Vec::new(),
                    false => ahead.read_all(&subjects, (span, up_to)).unwrap(),
                };
                assert_eq!(found, wanted, "{subjects:?} {span:?}");
                let spans = ahead.spans.borrow();
                let kept =
                    spans.values().flat_map(|ahead| ahead.events.values()).map(Vec::len).sum::<usize>();
                most_kept = most_kept.max(kept);
            }
        }
        assert!(most_kept > 100, "{most_kept} events were read ahead at most");
    }

    #[test]
    fn how_many_are_read_at_once_follows_how_much_each_has() {
        assert_eq!(subjects_for(0), SUBJECTS_AHEAD);
        assert_eq!(subjects_for(1_000), 65);
        assert_eq!(subjects_for(EVENTS_AHEAD * 3), 1);
    }
}
