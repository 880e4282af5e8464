//! Cancelling and amending: what was kept is never changed, but a *cancellation* kept behind it takes it out
//! of every later read.
//!
//! A cancellation is an entry of its own, with a position of its own. It has the subject, type, time and
//! source of the event that it cancels, and its id with a mark behind it. So it stands right behind its event
//! wherever entries are sorted, whatever sorts and moves events moves both, and its identity is kept like any
//! other: an event is cancelled once. Only reading knows what a mark means.
//!
//! Must not know where entries are kept, nor why an event is cancelled.

use std::ops::ControlFlow;
use std::sync::Arc;

use pricing::{Properties, Scalar, UsageEvent};

use crate::fault::{PlaneFault, UnwritableEvent};
use crate::plane::{Appended, Position, StoredEvent};

/// What ends the id of a cancellation, and of no event. Of all texts that begin with an id and are longer,
/// the id with this behind it is the first, as no id holds U+0000: nothing stands between the two.
pub const CANCELLATION_MARK: char = '\u{1}';
/// The property of a cancellation that says why.
const REASON: &str = "reason";

/// Whether an id is that of a cancellation.
pub fn is_marked(id: &str) -> bool {
    id.ends_with(CANCELLATION_MARK)
}

/// The id of what cancels the event with this id.
pub(crate) fn marked(id: &str) -> String {
    let mut marked = String::with_capacity(id.len() + CANCELLATION_MARK.len_utf8());
    marked.push_str(id);
    marked.push(CANCELLATION_MARK);
    marked
}

/// Refuses events that would read as cancellations.
pub(crate) fn check_unmarked<'e>(events: impl IntoIterator<Item = &'e UsageEvent>) -> Result<(), PlaneFault> {
    match events.into_iter().position(|event| is_marked(&event.id)) {
        Some(index) => Err(PlaneFault::Unwritable { index, why: UnwritableEvent::Marked }),
        None => Ok(()),
    }
}

/// The name of an event: who sent it, and the sender's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventName<'a> {
    /// The sender.
    pub source: &'a str,
    /// The sender's id of the event.
    pub id: &'a str,
}

/// What takes an event out of every read from its own position on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancellation(UsageEvent);

impl Cancellation {
    /// Of a kept event, with a reason that is kept beside it.
    pub fn of(event: &UsageEvent, reason: Option<&str>) -> Cancellation {
        let mut data = Properties::new();
        if let Some(reason) = reason {
            data.insert(Arc::from(REASON), Scalar::Text(Arc::from(reason)));
        }
        Cancellation(UsageEvent {
            source: Arc::clone(&event.source),
            id: Arc::from(marked(&event.id)),
            event_type: Arc::clone(&event.event_type),
            subject: Arc::clone(&event.subject),
            time: event.time,
            data,
        })
    }
}

/// What a batch of corrections holds.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'a> {
    /// An event.
    Event(&'a UsageEvent),
    /// A cancellation.
    Cancellation(&'a Cancellation),
}

/// How entries of a batch hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// Each is kept or known for itself.
    No,
    /// All are new, or all were kept before; else nothing is kept.
    AllOrNone,
}

/// The entries of a batch, as they are written.
pub(crate) fn written(entries: &[Entry<'_>]) -> Result<Vec<UsageEvent>, PlaneFault> {
    let mut events = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        match entry {
            Entry::Event(event) if is_marked(&event.id) => {
                return Err(PlaneFault::Unwritable { index, why: UnwritableEvent::Marked });
            }
            Entry::Event(event) => events.push((*event).clone()),
            Entry::Cancellation(Cancellation(event)) => events.push(event.clone()),
        }
    }
    Ok(events)
}

/// What became of one event that was to be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelled {
    /// It does not count any more from this position on.
    Cancelled(Position),
    /// It was cancelled before, at this position; nothing changed.
    Already(Position),
    /// There is no event with this source and id.
    Unknown,
}

/// What became of an event that was to be amended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amended {
    /// It is cancelled, and the other event is kept in its place, at these positions.
    Amended {
        /// Where the cancellation stands.
        cancelled: Position,
        /// Where what takes its place stands.
        replaced: Position,
    },
    /// The same was done before; nothing changed.
    Already {
        /// Where the cancellation stands.
        cancelled: Position,
        /// Where what took its place stands.
        replaced: Position,
    },
    /// There is no event with this source and id.
    Unknown,
    /// It was cancelled before, and not in favour of this event; nothing changed.
    CancelledBefore(Position),
    /// An event with the source and id of the replacement is kept already, at this position; nothing changed.
    ReplacementKnown(Position),
}

impl Cancelled {
    /// What an append of a cancellation means. It is known by its identity alone.
    pub(crate) fn of(appended: Appended) -> Cancelled {
        match appended {
            Appended::Accepted(position) => Cancelled::Cancelled(position),
            Appended::Duplicate(position) | Appended::Conflict(position) => Cancelled::Already(position),
        }
    }
}

/// How an entry stands to one of the same identity that was kept before. A cancellation is known by its
/// identity alone: a second reason is no conflict.
pub(crate) fn of_known(id: &str, is_same: bool, kept: Position) -> Appended {
    match is_same || is_marked(id) {
        true => Appended::Duplicate(kept),
        false => Appended::Conflict(kept),
    }
}

/// Whether entries that belong together can be kept: each is new, or each was kept before as it is.
pub(crate) fn is_whole(standings: impl IntoIterator<Item = Option<Appended>>) -> bool {
    let (mut new, mut known) = (false, false);
    for standing in standings {
        match standing {
            None | Some(Appended::Accepted(_)) => new = true,
            Some(Appended::Duplicate(_)) => known = true,
            Some(Appended::Conflict(_)) => return false,
        }
    }
    !(new && known)
}

/// Takes an event, and says whether more are wanted.
type EachEvent<'a> = dyn FnMut(StoredEvent) -> ControlFlow<()> + 'a;

/// A reader that is not shown what is cancelled, nor what cancels it. What cancels an event comes right behind it, so
/// that each is held until the next says whether it cancels it.
pub(crate) struct Uncancelled<'a> {
    each: &'a mut EachEvent<'a>,
    held: Option<StoredEvent>,
}

impl<'a> Uncancelled<'a> {
    pub(crate) fn new(each: &'a mut EachEvent<'a>) -> Uncancelled<'a> {
        Uncancelled { each, held: None }
    }

    /// Takes the next entry, and says whether more are wanted.
    pub(crate) fn take(&mut self, next: StoredEvent) -> ControlFlow<()> {
        match self.held.take() {
            Some(held) if cancels(&next, &held) => ControlFlow::Continue(()),
            held => {
                self.held = Some(next);
                held.map_or(ControlFlow::Continue(()), |held| (self.each)(held))
            }
        }
    }

    /// Shows what is still held, where all entries came.
    pub(crate) fn end(mut self) {
        if let Some(held) = self.held.take() {
            let _nothing_comes_behind_it = (self.each)(held);
        }
    }
}

/// Whether an entry cancels the one right before it in the order of reading. An id that ends with the mark
/// and follows no such event is that of an event from before there were cancellations.
pub fn cancels(next: &StoredEvent, held: &StoredEvent) -> bool {
    // Hardly ever are two of one time: nothing else is looked at of the others.
    next.event.time == held.event.time
        && held.position < next.position
        && next.event.id.strip_suffix(CANCELLATION_MARK).is_some_and(|id| *id == *held.event.id)
        && next.event.source == held.event.source
}

#[cfg(test)]
mod tests {
    use calendar::Instant;

    use super::*;

    fn stored(position: u64, source: &str, id: &str) -> StoredEvent {
        let event = UsageEvent {
            source: source.into(),
            id: id.into(),
            event_type: "call".into(),
            subject: "house".into(),
            time: Instant::from_micros(5),
            data: Properties::new(),
        };
        StoredEvent { position: Position::new(position), event, redacted: false }
    }

    fn shown(entries: &[StoredEvent]) -> Vec<u64> {
        let mut shown = Vec::new();
        let mut each = |stored: StoredEvent| {
            shown.push(stored.position.number());
            ControlFlow::Continue(())
        };
        let mut reader = Uncancelled::new(&mut each);
        for entry in entries {
            assert_eq!(reader.take(entry.clone()), ControlFlow::Continue(()));
        }
        reader.end();
        shown
    }

    #[test]
    fn only_an_entry_right_behind_its_event_cancels_it() {
        let (a, b) = (stored(1, "m", "a"), stored(2, "m", "b"));
        assert_eq!(shown(&[]), [0; 0]);
        assert_eq!(shown(&[a.clone(), b.clone()]), [1, 2]);
        assert_eq!(shown(&[a.clone(), stored(3, "m", "a\u{1}"), b.clone()]), [2]);
        assert_eq!(shown(&[a.clone(), b.clone(), stored(3, "m", "b\u{1}")]), [1]);
        // Events from before there were cancellations, whose ids end with the mark by chance.
        assert_eq!(shown(&[a.clone(), stored(3, "n", "a\u{1}")]), [1, 3]);
        assert_eq!(shown(&[stored(4, "m", "a"), stored(3, "m", "a\u{1}")]), [4, 3]);
        assert_eq!(shown(&[stored(3, "m", "a\u{1}"), b]), [3, 2]);
    }

    #[test]
    fn nothing_sorts_between_an_event_and_its_cancellation() {
        for id in ["a", "", "é", "a\u{1}\u{7f}", "a\u{10ffff}"] {
            let mark = marked(id);
            assert!(*id < *mark && is_marked(&mark));
            for longer in ["\u{1}", "\u{1}\u{1}", "\u{2}", " ", "a"] {
                let other = format!("{id}{longer}");
                assert!(*mark <= *other, "{other:?} sorts before {mark:?}");
            }
        }
    }

    #[test]
    fn a_reader_that_has_enough_is_shown_no_more() {
        let mut shown = 0;
        let mut each = |_: StoredEvent| {
            shown += 1;
            ControlFlow::Break(())
        };
        let mut reader = Uncancelled::new(&mut each);
        assert_eq!(reader.take(stored(1, "m", "a")), ControlFlow::Continue(()));
        assert_eq!(reader.take(stored(2, "m", "b")), ControlFlow::Break(()));
        assert_eq!(shown, 1);
    }
}
