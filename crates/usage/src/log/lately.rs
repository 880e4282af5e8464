//! Which subjects were touched lately, also by events that are sealed by now: so that whoever looks every second
//! need not read segments.
//!
//! Knows subjects, times and positions. Must not know where events are, nor what is done about them.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use calendar::Instant;

use crate::plane::Position;

/// So many subjects are kept of an environment, those of later generations: some 24 bytes each, and its text
/// where nothing else holds it.
const SUBJECTS_MAX: usize = 131_072;
/// Subjects of so many generations are kept at most.
const GENERATIONS_MAX: usize = 4;

/// Subjects, each with the earliest time among events of it.
pub(super) type FirstTimes = BTreeMap<Arc<str>, Instant>;

/// The subjects of an environment in one generation.
pub(super) struct TouchedPart {
    /// The position before its first event, and that of its last.
    pub(super) between: (Position, Position),
    pub(super) subjects: Vec<(Arc<str>, Instant)>,
}

/// The subjects of the last generations that were sealed.
#[derive(Default)]
pub(super) struct Lately {
    parts: VecDeque<Arc<TouchedPart>>,
    subjects: usize,
}

impl Lately {
    /// Takes in the next generation, and lets go of the oldest where there are too many.
    pub(super) fn push(&mut self, part: TouchedPart) {
        self.subjects += part.subjects.len();
        self.parts.push_back(Arc::new(part));
        while self.parts.len() > GENERATIONS_MAX || self.subjects > SUBJECTS_MAX {
            let Some(oldest) = self.parts.pop_front() else { break };
            self.subjects -= oldest.subjects.len();
        }
    }

    /// All that were touched above a position and sealed by now, some of them shortly before it; none where that
    /// is not known any more.
    pub(super) fn since(&self, since: Position) -> Option<Vec<Arc<TouchedPart>>> {
        let oldest = self.parts.front()?;
        let later = self.parts.iter().filter(|part| since < part.between.1);
        (oldest.between.0 <= since).then(|| later.cloned().collect())
    }
}

/// Adds subjects to others, each with its earliest time.
pub(super) fn add(found: &mut FirstTimes, subjects: impl IntoIterator<Item = (Arc<str>, Instant)>) {
    for (subject, time) in subjects {
        let first = found.entry(subject).or_insert(time);
        *first = time.min(*first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(before: u64, through: u64, subjects: usize) -> TouchedPart {
        let subject = |number: usize| (Arc::from(format!("s{number}")), Instant::from_micros(7));
        let subjects = (0..subjects).map(subject).collect();
        TouchedPart { between: (Position::new(before), Position::new(through)), subjects }
    }

    fn known(lately: &Lately, since: u64) -> Option<usize> {
        lately.since(Position::new(since)).map(|parts| parts.len())
    }

    #[test]
    fn what_was_let_go_of_is_not_answered_for() {
        let mut lately = Lately::default();
        assert_eq!(known(&lately, 0), None, "nothing is known before the first");
        for number in 0..GENERATIONS_MAX as u64 + 1 {
            lately.push(part(number * 10, number * 10 + 10, 3));
        }
        assert_eq!(known(&lately, 9), None, "the first generation is gone");
        assert_eq!(known(&lately, 10), Some(GENERATIONS_MAX));
        assert_eq!(known(&lately, 19), Some(GENERATIONS_MAX), "part of a generation counts whole");
        assert_eq!(known(&lately, 20), Some(GENERATIONS_MAX - 1));
        assert_eq!(known(&lately, 50), Some(0));
        lately.push(part(50, 60, SUBJECTS_MAX));
        assert_eq!((known(&lately, 49), known(&lately, 50)), (None, Some(1)));
        lately.push(part(60, 70, SUBJECTS_MAX + 1));
        assert_eq!(known(&lately, 60), None, "more subjects than are kept");
    }
}
