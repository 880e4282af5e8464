//! What is asked of the log: segments and tail as one, in one order.
//!
//! Knows that both are seen at one moment, under the lock of the state: an event is in the tail until, in the
//! same moment, it is in the segments. Must not know how events move.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError};

use calendar::{CivilDate, Instant};
use ids::EnvironmentId;
use pricing::UsageEvent;

use super::apart::Beside;
use super::bodies::Bodies;
use super::commit::Files;
use super::index::{Environment, Generation, Index, Selected, wide};
use super::{Engine, LogPlane};
use crate::cancelling::{Entry, Together, check_unmarked, of_known, written};
use crate::fault::{Damage, PlaneFault};
use crate::plane::{
    Adding, Appended, Condition, ConflictRecord, Droppable, Dropping, EnvironmentStatistics, EventPlane,
    FirstTimes, Floor, Position, PropertyNames, Read, StoredEvent, SubjectSummary, SubjectSums, Touched,
};
use crate::segments::{Order, Snapshot};

/// Takes an entry, and says whether more are wanted.
type EachEntry<'a> = dyn FnMut(StoredEvent) -> ControlFlow<()> + 'a;

/// Most entries of the tail that are held to be read beside the subjects of the segments: some 40 MB of usual ones.
const TAIL_APART_MAX: usize = 131_072;

/// An environment as a reader sees it.
pub(super) struct View<T> {
    pub(super) segments: Snapshot,
    /// How far the segments hold it, and the newest durable position.
    sealed: Position,
    watermark: Position,
    /// The full generations of the tail.
    full: Vec<Arc<Generation>>,
    /// What was asked of what grows.
    pub(super) newest: T,
    pub(super) files: Files,
}

impl Engine {
    /// Segments and tail at one moment. What is asked of the index, up to what is durable, is answered within it.
    fn view<T>(&self, environment: EnvironmentId, of_index: impl FnOnce(&Index, Position) -> T) -> View<T> {
        let state = self.state();
        let known = state.index.environments.get(&environment);
        let watermark = known.map_or(Position::START, Environment::watermark);
        View {
            segments: self.segments.snapshot(),
            sealed: known.map_or(Position::START, |known| known.sealed),
            watermark,
            full: state.index.full(),
            newest: of_index(&state.index, watermark),
            files: self.commit.files(),
        }
    }

    /// The same for a read up to a position, with the events of the tail that it visits, in any order. Of a damaged
    /// log this is what is left of it.
    pub(super) fn view_of(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
    ) -> Result<View<Vec<Selected>>, PlaneFault> {
        let mut view = self.view(environment, |index, _| {
            let mut selected = Vec::new();
            index.newest().select(environment, read, &mut selected);
            selected
        });
        view.check_reached(environment, read.up_to)?;
        if read.up_to > view.sealed {
            for full in &view.full {
                full.select(environment, read, &mut view.newest);
            }
        }
        Ok(view)
    }

    /// Visits entries, of a damaged log those that are left, and also what is left below the floor. Says whether it
    /// came to the end.
    pub(super) fn visit(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut EachEntry<'_>,
    ) -> Result<ControlFlow<()>, PlaneFault> {
        self.visit_in(self.view_of(environment, read)?, environment, read, each)
    }

    /// The same, subject by subject, but where more of it is not sealed than is held.
    fn visit_apart(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut EachEntry<'_>,
    ) -> Result<(), PlaneFault> {
        let view = self.view_of(environment, read)?;
        self.check_floor(environment, read)?;
        if view.newest.len() > TAIL_APART_MAX || view.sealed == Position::START || view.segments.is_empty() {
            return self.visit_in(view, environment, read, each).map(drop);
        }
        if view.newest.is_empty() {
            return self.segments.read_in(&view.segments, environment, (read, Order::Apart), each);
        }
        let mut bodies = Bodies::new(view.files, self.hashes.clone());
        let mut selected = view.newest;
        // Read as they stand in the files, many come with each call to the system.
        selected.sort_unstable_by_key(|one| one.place);
        let tail: Result<Vec<StoredEvent>, _> =
            selected.iter().map(|one| bodies.event(one, read.properties)).collect();
        let (mut beside, mut flow) = (Beside::new(tail?, each), ControlFlow::Continue(()));
        self.segments.read_in(&view.segments, environment, (read, Order::Apart), &mut |sealed| {
            flow = beside.take(sealed);
            flow
        })?;
        if flow.is_continue() {
            let _nothing_comes_behind = beside.end();
        }
        Ok(())
    }

    fn visit_in(
        &self,
        mut view: View<Vec<Selected>>,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut EachEntry<'_>,
    ) -> Result<ControlFlow<()>, PlaneFault> {
        view.newest.sort_unstable_by_key(|one| (one.time, one.position));
        let bodies = Bodies::new(view.files, self.hashes.clone());
        let mut tail =
            Tail { bodies, selected: &view.newest, properties: read.properties, same_time: Vec::new() };
        if view.sealed == Position::START || view.segments.is_empty() {
            return tail.before(None, each);
        }
        let mut failed = Ok(());
        let mut flow = ControlFlow::Continue(());
        self.segments.read_in(&view.segments, environment, (read, Order::ByTime), &mut |sealed| {
            flow = tail.before(Some(&sealed), each).unwrap_or_else(|fault| {
                failed = Err(fault);
                ControlFlow::Break(())
            });
            if flow.is_continue() {
                flow = each(sealed);
            }
            flow
        })?;
        failed?;
        match flow {
            ControlFlow::Continue(()) => tail.before(None, each),
            ControlFlow::Break(()) => Ok(flow),
        }
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let fingerprint = self.hashes.fingerprint(environment, source, id);
        let Some(identities) = &self.identities else { return self.search(environment, source, id) };
        let known = identities.lock().unwrap_or_else(PoisonError::into_inner).find(fingerprint)?;
        let Some(position) = known.map(|known| known.position) else { return Ok(None) };
        let view = self.view(environment, |index, _| index.newest().at(environment, position));
        if position > view.watermark {
            return Ok(None);
        }
        if position <= view.sealed {
            let found = self.segments.at(environment, position)?;
            let floor = self.segments.floor(environment);
            return Floor::check_found(floor.as_ref(), environment, position, found);
        }
        let of_full = || view.full.iter().find_map(|full| full.at(environment, position));
        let Some(selected) = view.newest.or_else(of_full) else { return Ok(None) };
        let mut bodies = Bodies::new(view.files, self.hashes.clone());
        bodies.event(&selected, PropertyNames::All).map(Some)
    }

    /// How an entry stands to one of its identity, if there is one. Without identities it is the event that says so.
    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        let mut bytes = Vec::new();
        let encoded = self.encode(environment, std::slice::from_ref(event), &mut bytes)?;
        let (Some(identities), Some(encoded)) = (&self.identities, encoded.first()) else {
            let found = self.search(environment, &event.source, &event.id)?;
            let is_same = |found: &StoredEvent| found.redacted || found.event == *event;
            return Ok(found.map(|found| of_known(&event.id, is_same(&found), found.position)));
        };
        let known = identities.lock().unwrap_or_else(PoisonError::into_inner).find(encoded.fingerprint())?;
        Ok(known.map(|known| encoded.known(&known)))
    }

    /// Looks at every event, where no identities are there to ask.
    fn search(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        let watermark = self.view(environment, |_, _| ()).watermark;
        let mut found = None;
        self.visit(environment, &Read::all(watermark), &mut |stored| {
            if (&*stored.event.source, &*stored.event.id) != (source, id) {
                return ControlFlow::Continue(());
            }
            found = Some(stored);
            ControlFlow::Break(())
        })
        .map(drop)?;
        Ok(found)
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        self.check_undamaged()?;
        let view = self.view(environment, |index, _| index.newest().touched(environment, since, up_to));
        view.check_reached(environment, up_to)?;
        let mut days = Days::default();
        if since < view.sealed && since < up_to {
            let sealed = view.sealed.min(up_to);
            days.add(self.segments.touched_in(&view.segments, environment, since, sealed)?);
        }
        for full in &view.full {
            days.add(full.touched(environment, since, up_to));
        }
        days.add(view.newest);
        Ok(days.0.into_values().collect())
    }

    /// Segments are only read where the tail and what was sealed lately do not reach back far enough.
    fn touched_subjects(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<FirstTimes, PlaneFault> {
        self.check_undamaged()?;
        let mut found = FirstTimes::default();
        let view = self.view(environment, |index, _| {
            index.newest().touched_subjects(environment, (since, up_to), &mut found);
            index.environments.get(&environment).and_then(|known| known.lately.since(since))
        });
        view.check_reached(environment, up_to)?;
        for full in &view.full {
            full.touched_subjects(environment, (since, up_to), &mut found);
        }
        if since < view.sealed && since < up_to {
            match view.newest {
                Some(lately) => lately.iter().for_each(|part| part.add_since(since, &mut found)),
                None => {
                    let between = (since, view.sealed.min(up_to));
                    self.segments.first_times_in(&view.segments, environment, between, &mut found)?;
                }
            }
        }
        Ok(found)
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        (since, up_to): (Position, Position),
    ) -> Result<Option<Instant>, PlaneFault> {
        self.check_undamaged()?;
        let between = (since, up_to);
        let view =
            self.view(environment, |index, _| index.newest().first_touched(environment, subjects, between));
        view.check_reached(environment, up_to)?;
        let full = view.full.iter().filter_map(|full| full.first_touched(environment, subjects, between));
        let mut first = full.chain(view.newest).min();
        if since < view.sealed && since < up_to {
            let between = (since, view.sealed.min(up_to));
            let sealed = self.segments.first_touched_in(&view.segments, environment, subjects, between)?;
            first = first.into_iter().chain(sealed).min();
        }
        Ok(first)
    }

    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        let view =
            self.view(environment, |index, durable| index.newest().subjects(environment, after, durable));
        let mut all: BTreeMap<Arc<str>, SubjectSummary> = BTreeMap::new();
        let sealed = self.segments.subjects_in(&view.segments, environment, after, limit)?;
        let full = view.full.iter().flat_map(|full| full.subjects(environment, after, view.watermark));
        for summary in sealed.into_iter().chain(full).chain(view.newest) {
            let one = all
                .entry(Arc::clone(&summary.subject))
                .or_insert_with(|| SubjectSummary { events: 0, ..summary.clone() });
            one.events += summary.events;
            one.first_time = one.first_time.min(summary.first_time);
            one.last_time = one.last_time.max(summary.last_time);
        }
        Ok(all.into_values().take(limit).collect())
    }

    /// Names every subject once.
    fn subject_count(&self, environment: EnvironmentId) -> Result<u64, PlaneFault> {
        let up_to = Position::new(u64::MAX);
        let view = self.view(environment, |index, _| index.newest().subjects(environment, None, up_to));
        let sealed = self.segments.subjects_in(&view.segments, environment, None, usize::MAX)?;
        let full = view.full.iter().flat_map(|full| full.subjects(environment, None, up_to));
        let names: BTreeSet<Arc<str>> =
            sealed.into_iter().chain(full).chain(view.newest).map(|one| one.subject).collect();
        Ok(wide(names.len()))
    }
}

impl<T> View<T> {
    /// Refuses positions that the log never gave.
    fn check_reached(&self, environment: EnvironmentId, asked: Position) -> Result<(), PlaneFault> {
        let watermark = self.watermark;
        if asked > watermark {
            return Err(PlaneFault::AheadOfWatermark { environment, asked, watermark });
        }
        Ok(())
    }
}

/// The events of the tail on their way out, in the order of time, source and id.
struct Tail<'a> {
    bodies: Bodies,
    /// In order of time.
    selected: &'a [Selected],
    properties: PropertyNames<'a>,
    /// Events of one time, the last first.
    same_time: Vec<StoredEvent>,
}

impl Tail<'_> {
    /// Hands out what comes before an event; everything where there is none.
    fn before(
        &mut self,
        event: Option<&StoredEvent>,
        each: &mut EachEntry<'_>,
    ) -> Result<ControlFlow<()>, PlaneFault> {
        loop {
            if self.same_time.is_empty() && !self.read_same_time(event)? {
                return Ok(ControlFlow::Continue(()));
            }
            let is_next = |next: &mut StoredEvent| {
                event.is_none_or(|event| next.event.order_key() <= event.event.order_key())
            };
            let Some(next) = self.same_time.pop_if(is_next) else { return Ok(ControlFlow::Continue(())) };
            let flow = each(next);
            if flow.is_break() {
                return Ok(flow);
            }
        }
    }

    /// Reads the events of the next time, where it is not later than an event's. Says whether there are any.
    fn read_same_time(&mut self, event: Option<&StoredEvent>) -> Result<bool, PlaneFault> {
        let Some(first) = self.selected.first() else { return Ok(false) };
        if event.is_some_and(|event| event.event.time < first.time) {
            return Ok(false);
        }
        let count = self.selected.iter().take_while(|one| one.time == first.time).count();
        let (now, later) = self.selected.split_at(count);
        self.selected = later;
        for one in now {
            self.same_time.push(self.bodies.event(one, self.properties)?);
        }
        if count > 1 {
            self.same_time.sort_by(|left, right| right.event.order_key().cmp(&left.event.order_key()));
        }
        Ok(true)
    }
}

/// Days that gained events, gathered from several places.
#[derive(Default)]
struct Days(BTreeMap<(Arc<str>, CivilDate), Touched>);

impl Days {
    fn add(&mut self, touched: Vec<Touched>) {
        for one in touched {
            let key = (Arc::clone(&one.subject), one.day);
            let Some(day) = self.0.get_mut(&key) else {
                self.0.insert(key, one);
                continue;
            };
            day.first_time = day.first_time.min(one.first_time);
            day.last_time = day.last_time.max(one.last_time);
            day.events += one.events;
            day.event_types.extend(one.event_types);
            day.event_types.sort();
            day.event_types.dedup();
        }
    }
}

impl EventPlane for LogPlane {
    fn append(&self, environment: EnvironmentId, events: &[UsageEvent]) -> Result<Vec<Appended>, PlaneFault> {
        self.engine.check_undamaged()?;
        self.start_thread()?;
        check_unmarked(events)?;
        let appended = self.engine.append_batch(environment, events, Together::No)?;
        Ok(appended.unwrap_or_default())
    }

    fn append_entries(
        &self,
        environment: EnvironmentId,
        entries: &[Entry<'_>],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        self.engine.check_undamaged()?;
        self.start_thread()?;
        self.engine.append_batch(environment, &written(entries)?, together)
    }

    fn watermark(&self, environment: EnvironmentId) -> Result<Position, PlaneFault> {
        let state = self.engine.state();
        Ok(state.index.environments.get(&environment).map_or(Position::START, Environment::watermark))
    }

    /// But none of a damaged log: what is lost there would be billed as if it had never been.
    fn read_entries(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.engine.check_undamaged()?;
        let view = self.engine.view_of(environment, read)?;
        // The view is held: what it shows stays, and what had gone before is below the floor by now.
        self.engine.check_floor(environment, read)?;
        self.engine.visit_in(view, environment, read, each).map(drop)
    }

    fn known(&self, environment: EnvironmentId, event: &UsageEvent) -> Result<Option<Appended>, PlaneFault> {
        self.engine.known(environment, event)
    }

    fn floor(&self, environment: EnvironmentId) -> Result<Option<Floor>, PlaneFault> {
        Ok(self.engine.segments.floor(environment))
    }

    fn droppable(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Droppable, PlaneFault> {
        self.engine.droppable(environment, before, up_to)
    }

    fn drop_before(
        &self,
        environment: EnvironmentId,
        before: Instant,
        up_to: Position,
    ) -> Result<Dropping, PlaneFault> {
        self.engine.drop_before(environment, before, up_to)
    }

    fn read_left(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.engine.check_undamaged()?;
        let view = self.engine.view_of(environment, read)?;
        let mut left = Floor::left(self.engine.segments.floor(environment), each);
        self.engine.visit_in(view, environment, read, &mut left).map(drop)
    }

    fn read_entries_apart(
        &self,
        environment: EnvironmentId,
        read: &Read<'_>,
        each: &mut dyn FnMut(StoredEvent) -> ControlFlow<()>,
    ) -> Result<(), PlaneFault> {
        self.engine.check_undamaged()?;
        self.engine.visit_apart(environment, read, each)
    }

    fn sums(
        &self,
        environment: EnvironmentId,
        adding: &Adding<'_>,
    ) -> Result<Option<SubjectSums>, PlaneFault> {
        self.engine.check_undamaged()?;
        self.engine.sums(environment, adding).map(Some)
    }

    fn find(
        &self,
        environment: EnvironmentId,
        source: &str,
        id: &str,
    ) -> Result<Option<StoredEvent>, PlaneFault> {
        self.engine.find(environment, source, id)
    }

    fn touched_since(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<Vec<Touched>, PlaneFault> {
        self.engine.touched_since(environment, since, up_to)
    }

    fn touched_subjects(
        &self,
        environment: EnvironmentId,
        since: Position,
        up_to: Position,
    ) -> Result<BTreeMap<Arc<str>, Instant>, PlaneFault> {
        Ok(self.engine.touched_subjects(environment, since, up_to)?.into_iter().collect())
    }

    fn first_touched(
        &self,
        environment: EnvironmentId,
        subjects: &[&str],
        since: Position,
        up_to: Position,
    ) -> Result<Option<Instant>, PlaneFault> {
        self.engine.first_touched(environment, subjects, (since, up_to))
    }

    fn conflicts(
        &self,
        environment: EnvironmentId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<ConflictRecord>, PlaneFault> {
        let state = self.engine.state();
        let found = state.index.environments.get(&environment);
        Ok(found.map_or_else(Vec::new, |found| found.conflicts(after, limit)))
    }

    fn redact(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        self.engine.erase(environment, subject, opaque, keep)
    }

    fn check(&self) -> Result<Vec<Damage>, PlaneFault> {
        self.engine.check()
    }

    fn subjects(
        &self,
        environment: EnvironmentId,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<SubjectSummary>, PlaneFault> {
        self.engine.subjects(environment, after, limit)
    }

    fn statistics(&self) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        let known: Vec<_> = {
            let state = self.engine.state();
            let all = state.index.environments.iter();
            all.map(|(environment, found)| (*environment, found.watermark(), found.durable_conflicts()))
                .collect()
        };
        let statistics = known.into_iter().map(|(environment, watermark, conflicts)| {
            let subjects = self.engine.subject_count(environment)?;
            Ok(EnvironmentStatistics { environment, watermark, subjects, conflicts })
        });
        statistics.collect()
    }

    fn condition(&self) -> Condition {
        self.engine.condition()
    }
}
