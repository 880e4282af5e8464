//! Entries that are not sealed yet, laid beside sealed ones that come subject by subject.
//!
//! Knows the order in which the entries of one subject come. Must not know where either are read.

use std::collections::{BTreeMap, VecDeque};
use std::ops::ControlFlow;
use std::sync::Arc;

use calendar::Instant;

use crate::plane::StoredEvent;

/// Takes an entry, and says whether more are wanted.
type EachEntry<'a> = dyn FnMut(StoredEvent) -> ControlFlow<()> + 'a;

/// Hands out both, those of each subject in the order of time, source and id.
///
/// Sealed entries come in parts of time, each of which may have the same subjects: what is not sealed waits for the
/// part that it belongs to.
pub(super) struct Beside<'a> {
    /// What is not sealed and was not handed out, by subject.
    left: BTreeMap<Arc<str>, VecDeque<StoredEvent>>,
    now: Option<Now>,
    each: &'a mut EachEntry<'a>,
}

/// The subject whose sealed entries come.
struct Now {
    subject: Arc<str>,
    left: VecDeque<StoredEvent>,
    /// When the last of them was.
    last: Instant,
}

impl<'a> Beside<'a> {
    /// Lays entries, in any order, beside those that will come.
    pub(super) fn new(entries: Vec<StoredEvent>, each: &'a mut EachEntry<'a>) -> Beside<'a> {
        let mut left: BTreeMap<Arc<str>, VecDeque<StoredEvent>> = BTreeMap::new();
        for entry in entries {
            match left.get_mut(&entry.event.subject) {
                Some(own) => own.push_back(entry),
                None => drop(left.insert(Arc::clone(&entry.event.subject), VecDeque::from([entry]))),
            }
        }
        for own in left.values_mut() {
            let own = own.make_contiguous();
            own.sort_by(|left, right| left.event.order_key().cmp(&right.event.order_key()));
        }
        Beside { left, now: None, each }
    }

    /// Hands out the next sealed entry, and before it what comes before it.
    pub(super) fn take(&mut self, sealed: StoredEvent) -> ControlFlow<()> {
        if self.now.as_ref().is_none_or(|now| now.subject != sealed.event.subject) {
            self.leave()?;
            let subject = Arc::clone(&sealed.event.subject);
            let left = self.left.remove(&subject).unwrap_or_default();
            self.now = Some(Now { subject, left, last: sealed.event.time });
        }
        if let Some(now) = &mut self.now {
            now.last = sealed.event.time;
            let before = |next: &StoredEvent| next.event.order_key() <= sealed.event.order_key();
            while now.left.front().is_some_and(before)
                && let Some(next) = now.left.pop_front()
            {
                (self.each)(next)?;
            }
        }
        (self.each)(sealed)
    }

    /// Leaves a subject, of which more may come, all of it later: what cancels its last entry is of the same time and
    /// must come right behind it.
    fn leave(&mut self) -> ControlFlow<()> {
        let Some(Now { subject, mut left, last }) = self.now.take() else { return ControlFlow::Continue(()) };
        while left.front().is_some_and(|next| next.event.time <= last)
            && let Some(next) = left.pop_front()
        {
            (self.each)(next)?;
        }
        if !left.is_empty() {
            self.left.insert(subject, left);
        }
        ControlFlow::Continue(())
    }

    /// Hands out what is left, where all sealed entries came.
    pub(super) fn end(mut self) -> ControlFlow<()> {
        if let Some(now) = self.now.take() {
            now.left.into_iter().try_for_each(&mut *self.each)?;
        }
        self.left.into_values().flatten().try_for_each(&mut *self.each)
    }
}

#[cfg(test)]
mod tests {
    use pricing::{Properties, UsageEvent};

    use super::*;
    use crate::plane::Position;

    /// `a5x` is of the subject a, of the time 5, with the id x.
    fn stored(name: &str) -> StoredEvent {
        let (subject, rest) = name.split_at(1);
        let (time, id) = rest.split_at(1);
        let event = UsageEvent {
            source: "s".into(),
            id: id.into(),
            event_type: "call".into(),
            subject: subject.into(),
            time: Instant::from_micros(time.parse().unwrap()),
            data: Properties::new(),
        };
        StoredEvent { position: Position::new(1), event, redacted: false }
    }

    fn shown(unsealed: &[&str], sealed: &[&str], most: usize) -> String {
        let mut shown = Vec::new();
        let mut each = |StoredEvent { event, .. }: StoredEvent| {
            shown.push(format!("{}{}{}", event.subject, event.time.as_micros(), event.id));
            if shown.len() == most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let mut beside = Beside::new(unsealed.iter().map(|name| stored(name)).collect(), &mut each);
        if sealed.iter().try_for_each(|name| beside.take(stored(name))).is_continue() {
            let _all_came = beside.end();
        }
        shown.join(" ")
    }

    #[test]
    fn entries_of_each_subject_come_in_order() {
        assert_eq!(shown(&[], &["a1x", "b1x"], 9), "a1x b1x");
        assert_eq!(shown(&["b2x", "a2x", "a1x"], &[], 9), "a1x a2x b2x");
        assert_eq!(
            shown(&["b3x", "a1b", "b1x", "a1y"], &["a1a", "a1x", "b2x"], 9),
            "a1a a1b a1x a1y b1x b2x b3x"
        );
        // What is of a later time waits for what is sealed of it; what is of the same time does not.
        assert_eq!(shown(&["a2x", "a4y"], &["a1x", "b1x", "a3x", "b3x"], 9), "a1x b1x a2x a3x b3x a4y");
        assert_eq!(shown(&["a1x\u{1}"], &["a1x", "b1x", "a3x"], 9), "a1x a1x\u{1} b1x a3x");
        assert_eq!(shown(&["c1x", "a1w"], &["a1x", "b1x"], 2), "a1w a1x");
        assert_eq!(shown(&["c1x", "c2x"], &["a1x"], 2), "a1x c1x");
    }
}
