//! A plane that keeps nothing: what is appended lies over another plane, for as long as somebody looks.
//!
//! Knows which positions would follow those of the plane below, and what its reads would answer then. A
//! preview of usage is the same calls as the deed, on such a plane. Must not know why something is tried.

use std::collections::BTreeMap;
use std::ops::{Bound, ControlFlow};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;

use crate::cancelling::{Entry, Together, check_unmarked, is_whole, of_known, written};
use crate::days::Days;
use crate::fault::{Damage, PlaneFault};
use crate::plane::{
    Appended, Condition, ConflictRecord, Droppable, Dropping, EnvironmentStatistics, EventPlane, Floor,
    Position, Read, StoredEvent, SubjectSummary, Touched,
};

/// The most entries that lie over a plane: some 400 bytes of memory each, and their data.
pub const OVERLAY_ENTRIES_MAX: usize = 250_000;

/// Where an entry stands in the order of reads.
type Place = (Instant, Arc<str>, Arc<str>);

/// Entries of one environment over a plane as it was when the first look was taken.
pub struct Overlay {
    plane: Arc<dyn EventPlane>,
    environment: EnvironmentId,
    base: Position,
    laid: Mutex<Laid>,
}

/// What lies over the plane.
#[derive(Default)]
struct Laid {
    entries: BTreeMap<Place, StoredEvent>,
    times: BTreeMap<(Arc<str>, Arc<str>), Instant>,
}

impl Laid {
    fn find(&self, source: &str, id: &str) -> Option<&StoredEvent> {
        let name = (Arc::from(source), Arc::from(id));
        let time = self.times.get(&name)?;
        let (source, id) = name;
        self.entries.get(&(*time, source, id))
    }

    fn add(&mut self, position: Position, event: UsageEvent) {
        let (source, id) = (Arc::clone(&event.source), Arc::clone(&event.id));
        self.times.insert((Arc::clone(&source), Arc::clone(&id)), event.time);
        self.entries.insert((event.time, source, id), StoredEvent { position, event, redacted: false });
    }

    /// The entries that a read visits, in its order.
    fn visited(&self, read: &Read<'_>) -> Vec<StoredEvent> {
        let empty: Arc<str> = Arc::from("");
        let from = read
            .from
            .map_or(Bound::Unbounded, |from| Bound::Included((from, Arc::clone(&empty), Arc::clone(&empty))));
        let to = read
            .to
            .map_or(Bound::Unbounded, |to| Bound::Excluded((to, Arc::clone(&empty), Arc::clone(&empty))));
        if read.from.zip(read.to).is_some_and(|(from, to)| from >= to) {
            return Vec::new();
        }
        let wanted = |stored: &&StoredEvent| {
            stored.position <= read.up_to
                && (read.subjects.is_empty() || read.subjects.contains(&&*stored.event.subject))
                && read.event_type.is_none_or(|wanted| *wanted == *stored.event.event_type)
        };
        let shown = |stored: &StoredEvent| {
            let mut shown = stored.clone();
            read.properties.keep(&mut shown.event.data);
            shown
        };
        self.entries.range((from, to)).map(|(_, stored)| stored).filter(wanted).map(shown).collect()
    }
}

impl Overlay {
    /// Nothing yet, over an environment of a plane.
    ///
    /// # Errors
    /// A fault of the plane.
    pub fn over(plane: Arc<dyn EventPlane>, environment: EnvironmentId) -> Result<Overlay, PlaneFault> {
        let base = plane.watermark(environment)?;
        Ok(Overlay { plane, environment, base, laid: Mutex::default() })
    }

    /// The position below which everything is of the plane itself.
    pub fn base(&self) -> Position {
        self.base
    }

    /// The subjects of what lies over the plane, each with its earliest time.
    pub fn touched_subjects(&self) -> BTreeMap<Arc<str>, Instant> {
        let mut first = BTreeMap::new();
        for stored in self.laid().entries.values() {
            let known = first.entry(Arc::clone(&stored.event.subject)).or_insert(stored.event.time);
            *known = stored.event.time.min(*known);
        }
        first
    }

    fn laid(&self) -> MutexGuard<'_, Laid> {
        self.laid.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn newest(&self, laid: &Laid) -> Position {
        Position::new(self.base.number() + u64::try_from(laid.entries.len()).expect("a count fits"))
    }

    /// How an entry stands to what is kept, or lies over it; none where it is new.
    fn standing(&self, laid: &Laid, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        match laid.find(&event.source, &event.id) {
            Some(known) => Ok(Some(of_known(&event.id, known.event == *event, known.position))),
            None => self.plane.known(self.environment, event),
        }
    }

    fn lay(
        &self,
        environment: EnvironmentId,
        events: Vec<UsageEvent>,
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        if environment != self.environment {
            return Err(PlaneFault::NothingKept);
        }
        let mut laid = self.laid();
        if laid.entries.len() + events.len() > OVERLAY_ENTRIES_MAX {
            return Err(PlaneFault::TooMuchToTry { max: OVERLAY_ENTRIES_MAX });
        }
        if together == Together::AllOrNone {
            let standings: Result<Vec<_>, _> =
                events.iter().map(|event| self.standing(&laid, event)).collect();
            if !is_whole(standings?) {
                return Ok(None);
            }
        }
        let mut answers = Vec::with_capacity(events.len());
        for event in events {
            answers.push(match self.standing(&laid, &event)? {
                Some(known) => known,
                None => {
                    let position = self.newest(&laid).next();
                    laid.add(position, event);
                    Appended::Accepted(position)
                }
            });
        }
        Ok(Some(answers))
    }

    /// What of a span of positions is the plane's own.
    fn below(&self, position: Position) -> Position {
        position.min(self.base)
    }

    fn check_reached(&self, asked: Position) -> Result<(), PlaneFault> {
        let watermark = self.newest(&self.laid());
        match asked > watermark {
            true => Err(PlaneFault::AheadOfWatermark { environment: self.environment, asked, watermark }),
            false => Ok(()),
        }
    }
}

impl EventPlane for Overlay {
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        check_unmarked(events)?;
        Ok(self.lay(environment, events.to_vec(), Together::No)?.unwrap_or_default())
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[Entry<'_>],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        self.lay(environment, written(entries)?, together)
    }

    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault> {
        if environment != self.environment {
            return self.plane.watermark(environment);
        }
        Ok(self.newest(&self.laid()))
    }

    fn read_entries(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        if environment != self.environment || read.up_to <= self.base {
            return self.plane.read_entries(environment, read, each);
        }
        self.check_reached(read.up_to)?;
        let mut laid = self.laid().visited(read).into_iter().peekable();
        let mut flow = ControlFlow::Continue(());
        let below = Read { up_to: self.below(read.up_to), ..*read };
        self.plane.read_entries(environment, &below, &mut |stored| {
            while flow.is_continue()
                && let Some(next) = laid.next_if(|next| next.event.order_key() < stored.event.order_key())
            {
                flow = each(next);
            }
            if flow.is_continue() {
                flow = each(stored);
            }
            flow
        })?;
        while flow.is_continue()
            && let Some(next) = laid.next()
        {
            flow = each(next);
        }
        Ok(())
    }

    fn read_entries_apart(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        if environment != self.environment || read.up_to <= self.base {
            return self.plane.read_entries_apart(environment, read, each);
        }
        self.read_entries(environment, read, each)
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let laid = (environment == self.environment).then(|| self.laid().find(source, id).cloned());
        match laid.flatten() {
            Some(found) => Ok(Some(found)),
            None => self.plane.find(environment, source, id),
        }
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        if environment != self.environment || up_to <= self.base {
            return self.plane.touched_since(environment, since, up_to);
        }
        self.check_reached(up_to)?;
        let mut days: Days<Arc<str>, Arc<str>> = Days::default();
        for stored in self.laid().entries.values() {
            if since < stored.position && stored.position <= up_to {
                let UsageEvent { subject, event_type, time, .. } = &stored.event;
                days.add(Arc::clone(subject), Arc::clone(event_type), *time);
            }
        }
        for below in self.plane.touched_since(environment, self.below(since), self.base)? {
            // Of several types of a day the events are counted with the first.
            for (event_type, events) in
                below.event_types.into_iter().zip([below.events].into_iter().chain(std::iter::repeat(0)))
            {
                let times = (below.first_time, below.last_time);
                days.add_many(Arc::clone(&below.subject), event_type, times, events);
            }
        }
        Ok(days.touched())
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        if environment != self.environment || up_to <= self.base {
            return self.plane.first_touched(environment, subjects, since, up_to);
        }
        self.check_reached(up_to)?;
        let below = self.plane.first_touched(environment, subjects, self.below(since), self.base)?;
        let laid = self.laid();
        let within = laid.entries.values().filter(|stored| {
            since < stored.position && stored.position <= up_to && subjects.contains(&&*stored.event.subject)
        });
        Ok(within.map(|stored| stored.event.time).chain(below).min())
    }

    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault> {
        self.plane.conflicts(environment, after, limit)
    }

    fn redact(&self, _: EnvironmentId, _: &str, _: &str, _: &[&str]) -> Result<u64, PlaneFault> {
        Err(PlaneFault::NothingKept)
    }

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        self.plane.check()
    }

    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        match environment == self.environment {
            true => self.standing(&self.laid(), event),
            false => self.plane.known(environment, event),
        }
    }

    fn floor(&self, environment: EnvironmentId) -> Result<Option<Floor>, PlaneFault> {
        self.plane.floor(environment)
    }

    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault> {
        self.plane.droppable(environment, before, up_to.min(self.base))
    }

    fn drop_before(&self, _: EnvironmentId, _: Instant, _: Position) -> Result<Dropping, PlaneFault> {
        Err(PlaneFault::NothingKept)
    }

    /// Those of the plane below.
    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.plane.read_left(environment, &Read { up_to: self.below(read.up_to), ..*read }, each)
    }

    /// Those of the plane below.
    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        self.plane.subjects(environment, after, limit)
    }

    /// Those of the plane below.
    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        self.plane.statistics()
    }

    fn condition(&self) -> Condition {
        self.plane.condition()
    }
}
