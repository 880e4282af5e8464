//! Which subjects were touched lately, also by events that are sealed by now: so that whoever looks again and
//! again need not read segments.
//!
//! Knows subjects, times and positions. Must not know where events are, nor what is done about them.

use std::collections::VecDeque;
use std::sync::Arc;

use calendar::Instant;

use crate::plane::{FirstTimes, Position, add_first};

/// So many subjects are kept of an environment, those of later generations: some 32 bytes each, and its text.
const SUBJECTS_MAX: usize = 131_072;
/// Subjects of so many generations are kept at most.
const GENERATIONS_MAX: usize = 4;

/// The subjects of an environment in one generation.
pub(super) struct TouchedPart {
    /// The position before its first event, and that of its last.
    pub(super) between: (Position, Position),
    pub(super) subjects: Vec<TouchedSubject>,
}

/// A subject with the earliest time among its events in a generation, and the position of the last.
#[derive(Clone)]
pub(super) struct TouchedSubject {
    pub(super) name: Arc<str>,
    pub(super) first_time: Instant,
    pub(super) last: Position,
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

    /// How many subjects are kept.
    pub(super) fn subjects(&self) -> usize {
        self.subjects
    }

    /// All that were touched above a position and sealed by now, some of them shortly before it; none where that
    /// is not known any more.
    pub(super) fn since(&self, since: Position) -> Option<Vec<Arc<TouchedPart>>> {
        let oldest = self.parts.front()?;
        let later = self.parts.iter().filter(|part| since < part.between.1);
        (oldest.between.0 <= since).then(|| later.cloned().collect())
    }
}

impl TouchedPart {
    /// Adds the subjects touched above a position.
    pub(super) fn add_since(&self, since: Position, found: &mut FirstTimes) {
        for subject in self.subjects.iter().filter(|subject| since < subject.last) {
            add_first(found, &subject.name, subject.first_time);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(before: u64, through: u64, subjects: usize) -> TouchedPart {
        let subject = |number: usize| TouchedSubject {
            name: Arc::from(format!("s{number}")),
            first_time: Instant::from_micros(7),
            last: Position::new(before + 1 + u64::try_from(number).unwrap() % (through - before)),
        };
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
        let mut found = FirstTimes::default();
        part(10, 20, 10).add_since(Position::new(17), &mut found);
        let mut found: Vec<&str> = found.keys().map(|name| &**name).collect();
        found.sort_unstable();
        assert_eq!(found, ["s7", "s8", "s9"]);
        lately.push(part(60, 70, SUBJECTS_MAX + 1));
        assert_eq!(known(&lately, 60), None, "more subjects than are kept");
    }
}
