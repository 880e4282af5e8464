//! Reading the events of a line: measured once at each position that matters, of which a page is kept.
//! Knows what was measured and in which order; must not know documents.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use money::{QuotientRefused, Ratio};
use pricing::{Aggregation, MeasureRefused, Meter, Part, PartsKnown, PartsRead, Scalar, Scope, Seen};
use usage::{EventPlane, Position, Read, StoredEvent, cancels};

use super::made::{History, Made, Member};
use super::{CancelledEvent, EventChange, EventKey, EventPart, LineEvent, MeterOfLine};
use crate::explain::EventName;
use crate::measuring::Stay;
use crate::refusal::{Code, Failed, Refusal};

/// The property of a cancellation that says why.
const REASON: &str = "reason";

/// What a page holds.
pub(super) struct Page {
    pub meters: Vec<MeterOfLine>,
    pub events: Vec<LineEvent>,
    pub next: Option<EventKey>,
}

/// The events of a line after one of them.
pub(super) fn page(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    made: &History,
    (after, limit): (Option<&EventKey>, usize),
) -> Result<Page, Failed> {
    let sides: Vec<&Made> = std::iter::once(&made.now).chain(&made.then).collect();
    let mut found = Found::after(after, limit);
    let mut known = Vec::with_capacity(sides.len());
    for (side, made) in sides.iter().copied().enumerate() {
        known.push(read(plane, environment, (side, made), &mut found)?);
    }
    let more = found.items.len() > limit;
    if more {
        found.items.pop_last();
    }
    let kept = kept(plane, environment, &sides, &found)?;
    let meters = meters(&sides, &known)?;
    // Where no earlier line has its dimension values, all of it is new.
    let corrects = made.now.line.extends.is_some();
    let mut events = Vec::with_capacity(found.items.len());
    for (key, item) in &found.items {
        // What an engine shows once it shows again.
        let Some((name, cancelled)) = kept.get(key) else { continue };
        let mut parts = Vec::with_capacity(sides.len());
        for (side, made) in sides.iter().copied().enumerate() {
            let known = known[side].as_slice();
            parts.push(parts_of((made, known), &item.parts[side], &meters)?);
        }
        let before = if parts.len() > 1 { parts.pop().unwrap_or_default() } else { Vec::new() };
        let parts = parts.pop().unwrap_or_default();
        let change = corrects.then_some(match (parts.is_empty(), before.is_empty()) {
            (false, true) => EventChange::Added,
            (true, _) => EventChange::TakenOut,
            (false, false) => EventChange::Kept,
        });
        let late = Position::new(name.position) > made.first;
        events.push(LineEvent {
            event: name.clone(),
            parts,
            before,
            change,
            late,
            cancelled: cancelled.clone(),
        });
    }
    let next = found.items.last_key_value().filter(|_| more).map(|((time, source, id), _)| EventKey {
        time: *time,
        source: source.to_string(),
        id: id.to_string(),
    });
    Ok(Page { meters, events, next })
}

/// What names an event while its page is gathered.
type Key = (Instant, Arc<str>, Arc<str>);

/// The first events after one, and one more.
struct Found {
    after: Option<Key>,
    limit: usize,
    items: BTreeMap<Key, Item>,
}

/// What an event does, now and then, by the member that has it.
#[derive(Default)]
struct Item {
    parts: [Vec<(usize, Part)>; 2],
}

impl Found {
    fn after(after: Option<&EventKey>, limit: usize) -> Found {
        let after = after.map(|key| (key.time, Arc::from(key.source.as_str()), Arc::from(key.id.as_str())));
        Found { after, limit, items: BTreeMap::new() }
    }

    fn take(&mut self, (side, member): (usize, usize), part: Part) {
        let key = (part.time, Arc::clone(&part.source), Arc::clone(&part.id));
        let is_before = self.after.as_ref().is_some_and(|after| key <= *after);
        let is_beyond = self.is_full() && self.items.last_key_value().is_some_and(|(last, _)| key > *last);
        if is_before || is_beyond {
            return;
        }
        self.items.entry(key).or_default().parts[side].push((member, part));
        if self.items.len() > self.limit + 1 {
            self.items.pop_last();
        }
    }

    fn is_full(&self) -> bool {
        self.items.len() > self.limit
    }

    /// Whether no event from an instant on is among the first.
    fn ends_before(&self, time: Instant) -> bool {
        self.is_full() && self.items.last_key_value().is_some_and(|((last, ..), _)| *last < time)
    }
}

/// Whether what an event adds is known by the event alone.
fn adds_by_itself(meter: &Meter) -> bool {
    matches!(meter.aggregation, Aggregation::Count | Aggregation::Sum)
}

/// Reads what a line was made of, at its own position. Gives what is known of each member at the end, which
/// of counts and sums nothing needs to be.
fn read(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    (side, made): (usize, &Made),
    found: &mut Found,
) -> Result<Vec<PartsKnown>, Failed> {
    let scopes: Vec<Scope<'_>> = made.members.iter().map(scope_of).collect();
    let mut members = Vec::with_capacity(scopes.len());
    for (member, scope) in made.members.iter().zip(&scopes) {
        let seen = Seen { scope, without: &member.need.without, begins: &member.begins };
        let of = (member.price(), member.meters());
        members.push(PartsRead::of(of.0, of.1, seen, Some(&made.line.dimensions)).map_err(too_much)?);
    }
    let of_price = members.iter().flat_map(|member| member.meters().iter().map(|(_, meter)| *meter));
    let of_price: Vec<&Meter> = of_price.collect();
    let alone = of_price.iter().all(|meter| adds_by_itself(meter));
    let owners = Owners::of(&made.members);
    let subjects: Vec<&str> = owners.by_subject.keys().copied().collect();
    let Some(end) = made.members.iter().map(|member| member.need.service.end()).max() else {
        return Ok(Vec::new());
    };
    if subjects.is_empty() {
        return finish(members, (side, found));
    }
    let start = made.members.iter().map(|member| member.need.service.start()).min();
    let start = match of_price.iter().any(|meter| meter.needs_history()) {
        true => plane.floor(environment)?.map(|floor| floor.before),
        false => start,
    };
    let onward = found.after.as_ref().filter(|_| alone).map(|(time, ..)| *time);
    let read = Read {
        subjects: &subjects,
        event_type: only_type(&of_price),
        from: start.max(onward),
        to: Some(end),
        ..Read::all(made.watermark)
    };
    let (mut refused, mut whole) = (None, true);
    plane.read(environment, &read, &mut |stored| {
        if alone && found.ends_before(stored.event.time) {
            whole = false;
            return ControlFlow::Break(());
        }
        for member in owners.of_event(stored) {
            let taken = members[member].read(&stored.event, &mut |part| found.take((side, member), part));
            refused = taken.err();
            if refused.is_some() {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    })?;
    match refused {
        Some(why) => Err(too_much(why).into()),
        None if whole => finish(members, (side, found)),
        None => Ok(members.iter().map(|_| PartsKnown::default()).collect()),
    }
}

fn scope_of(member: &Member) -> Scope<'_> {
    let Member { need, zone, .. } = member;
    Scope { period: need.service, full: need.full, zone }
}

fn finish(
    members: Vec<PartsRead<'_>>,
    (side, found): (usize, &mut Found),
) -> Result<Vec<PartsKnown>, Failed> {
    let of_each = members.into_iter().enumerate().map(|(member, read)| {
        read.finish(&mut |part| found.take((side, member), part)).map_err(|why| too_much(why).into())
    });
    of_each.collect()
}

/// The one type of events that meters read, where they read one.
fn only_type<'m>(meters: &[&'m Meter]) -> Option<&'m str> {
    let first = meters.first()?.event_type.as_str();
    meters.iter().all(|meter| meter.event_type == first).then_some(first)
}

/// Whose a subject is, and when.
struct Owners<'m> {
    by_subject: BTreeMap<&'m str, Vec<(usize, &'m Stay)>>,
}

impl<'m> Owners<'m> {
    fn of(members: &'m [Member]) -> Owners<'m> {
        let mut by_subject: BTreeMap<&str, Vec<(usize, &Stay)>> = BTreeMap::new();
        for (place, member) in members.iter().enumerate() {
            for stay in &member.stays {
                by_subject.entry(stay.subject.as_str()).or_default().push((place, stay));
            }
        }
        Owners { by_subject }
    }

    /// The members whose event it is.
    fn of_event<'s>(&'s self, stored: &'s StoredEvent) -> impl Iterator<Item = usize> + use<'s, 'm> {
        let time = stored.event.time;
        let stays = self.by_subject.get(&*stored.event.subject).into_iter().flatten();
        let held = move |(_, stay): &&(usize, &Stay)| stay.from <= time && stay.to.is_none_or(|to| time < to);
        stays.filter(held).map(|(member, _)| *member)
    }
}

/// Events by their keys, with what cancels them.
type Kept = BTreeMap<Key, (EventName, Option<CancelledEvent>)>;

/// How the events of a page are kept by now.
fn kept(
    plane: &dyn EventPlane,
    environment: EnvironmentId,
    sides: &[&Made],
    found: &Found,
) -> Result<Kept, Failed> {
    let mut kept = Kept::new();
    let (Some(((from, ..), _)), Some(((last, ..), _))) =
        (found.items.first_key_value(), found.items.last_key_value())
    else {
        return Ok(kept);
    };
    let parts = found.items.values().flat_map(|item| item.parts.iter().flatten());
    let subjects: BTreeSet<&str> = parts.map(|(_, part)| &*part.subject).collect();
    let subjects: Vec<&str> = subjects.into_iter().collect();
    let members = sides.iter().copied().flat_map(|made| &made.members);
    let meters: Vec<&Meter> = members
        .flat_map(|member| {
            let keys = member.price().meter_keys().into_iter();
            keys.filter_map(|key| member.meters().get(key))
        })
        .collect();
    let read = Read {
        subjects: &subjects,
        event_type: only_type(&meters),
        from: Some(*from),
        to: last.checked_add_micros(1),
        ..Read::all(plane.watermark(environment)?)
    };
    let mut before: Option<StoredEvent> = None;
    plane.read_entries(environment, &read, &mut |entry| {
        if let Some(before) = before.take().filter(|before| cancels(&entry, before)) {
            if let Some((_, cancelled)) = kept.get_mut(&key_of(&before)) {
                *cancelled =
                    Some(CancelledEvent { position: entry.position.number(), reason: reason_of(&entry) });
            }
            return ControlFlow::Continue(());
        }
        let key = key_of(&entry);
        if found.items.contains_key(&key) {
            kept.insert(key, (EventName::of(&entry), None));
        }
        before = Some(entry);
        ControlFlow::Continue(())
    })?;
    Ok(kept)
}

fn key_of(stored: &StoredEvent) -> Key {
    (stored.event.time, Arc::clone(&stored.event.source), Arc::clone(&stored.event.id))
}

fn reason_of(cancellation: &StoredEvent) -> Option<String> {
    match cancellation.event.data.get(REASON) {
        Some(Scalar::Text(reason)) => Some(reason.to_string()),
        _ => None,
    }
}

/// What each meter counted, now and then.
fn meters(sides: &[&Made], known: &[Vec<PartsKnown>]) -> Result<Vec<MeterOfLine>, Failed> {
    let Some(member) = sides.iter().find_map(|made| made.members.first()) else { return Ok(Vec::new()) };
    let (price, among) = (member.price(), member.meters());
    let names: Vec<(String, &Meter)> =
        price.meter_names().into_iter().filter_map(|(name, key)| Some((name, among.get(key)?))).collect();
    let mut meters = Vec::with_capacity(names.len());
    for (place, (name, meter)) in names.into_iter().enumerate() {
        let carried = |side: usize| carried(&known[side], place);
        let before = match sides.get(1) {
            Some(made) => Some((made.quantity(&name), carried(1)?)),
            None => None,
        };
        meters.push(MeterOfLine {
            quantity: sides[0].quantity(&name),
            own: sides[0].own(),
            carried: carried(0)?,
            before,
            meter: meter.key.clone(),
            unit: meter.unit.clone(),
            name,
        });
    }
    Ok(meters)
}

fn carried(members: &[PartsKnown], meter: usize) -> Result<Ratio, Failed> {
    let mut sum = Ratio::ZERO;
    for known in members {
        let own = known.carried(meter).map_err(inexact)?;
        sum = sum.checked_add(own).map_err(|cause| inexact(cause.into()))?;
    }
    Ok(sum)
}

fn parts_of(
    (made, known): (&Made, &[PartsKnown]),
    parts: &[(usize, Part)],
    meters: &[MeterOfLine],
) -> Result<Vec<EventPart>, Failed> {
    let part = |(member, part): &(usize, Part)| {
        Ok(EventPart {
            meter: meters[part.meter].name.clone(),
            subscription: made.members[*member].need.cell.subscription,
            shown: part.shown.clone(),
            added: known[*member].added(part).map_err(inexact)?,
        })
    };
    parts.iter().map(part).collect()
}

fn too_much(refused: MeasureRefused) -> Refusal {
    Refusal::new(Code::BillRefused, refused)
}

fn inexact(cause: QuotientRefused) -> Failed {
    Refusal::new(Code::BillRefused, cause).into()
}
