//! Which part of the events' table takes an event: its bucket, and the span of time that is cut there.
//!
//! Knows the parts that exist. Must not know how long a span is: the database
//! decides that when it makes a part (see `usage_part` in the schema).

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use calendar::Instant;
use sql::{Fault, Queries, Transaction, values};

use super::keys::BUCKETS;
use super::statements;

/// A part's span of time, half-open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    from: i64,
    to: i64,
}

/// Parts by bucket and start, with their end.
type Ends = BTreeMap<(i64, i64), i64>;

/// The parts that committed transactions made. None is ever unmade, so that it can only lack some.
#[derive(Default)]
pub(in crate::table) struct Parts {
    known: RwLock<Arc<Ends>>,
}

impl Parts {
    pub(in crate::table) fn within(&self) -> PartsWithin {
        let known = Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner));
        PartsWithin { known, made: Ends::new(), last: [None; BUCKETS] }
    }

    /// Remembers what a transaction made, after its commit.
    pub(in crate::table) fn remember(&self, made: Ends) {
        if !made.is_empty() {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            Arc::make_mut(&mut known).extend(made);
        }
    }
}

/// The parts as one transaction sees them, with those it had made.
pub(in crate::table) struct PartsWithin {
    known: Arc<Ends>,
    /// Not in `known`; its commit is still to come.
    pub(in crate::table) made: Ends,
    /// The part found last in each bucket: most events of a batch share it.
    last: [Option<Part>; BUCKETS],
}

impl PartsWithin {
    /// Has the part that takes this time in this bucket made where it is missing.
    pub(in crate::table) fn make_sure(
        &mut self,
        transaction: &mut Transaction<'_>,
        bucket: i64,
        time: Instant,
    ) -> Result<(), Fault> {
        let time = time.as_micros();
        let last = usize::try_from(bucket).ok().and_then(|bucket| self.last.get(bucket).copied()).flatten();
        if last.is_some_and(|part| part.from <= time && time < part.to) {
            return Ok(());
        }
        let part = match find(&self.known, bucket, time).or_else(|| find(&self.made, bucket, time)) {
            Some(part) => part,
            None => {
                let row = transaction.query_one(&statements::PART, &values![bucket, time])?;
                let part = Part { from: row.int(0)?, to: row.int(1)? };
                self.made.insert((bucket, part.from), part.to);
                part
            }
        };
        if let Some(last) = usize::try_from(bucket).ok().and_then(|bucket| self.last.get_mut(bucket)) {
            *last = Some(part);
        }
        Ok(())
    }
}

fn find(ends: &Ends, bucket: i64, time: i64) -> Option<Part> {
    let ((_, from), to) = ends.range((bucket, i64::MIN)..=(bucket, time)).next_back()?;
    (time < *to).then_some(Part { from: *from, to: *to })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_half_open() {
        let ends = Ends::from([((1, 0), 10), ((1, 20), 30), ((2, 10), 20)]);
        let at = |bucket, time| find(&ends, bucket, time).map(|part| part.from);
        assert_eq!([at(1, -1), at(1, 0), at(1, 9), at(1, 10)], [None, Some(0), Some(0), None]);
        assert_eq!([at(1, 20), at(2, 9), at(2, 15), at(0, 5)], [Some(20), None, Some(10), None]);
    }
}
