//! Which time is measured: a period, the parts of it that do not count, and where subjects begin anew.
//! Knows spans and subjects' names; must not know events' values or meters.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Instant, Period};

use super::Scope;

/// The time that is measured, the parts of it that do not count, and where subjects begin anew.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The service period, its grid period and its zone.
    pub scope: &'a Scope<'a>,
    /// Spans of the period that do not count, such as a pause: neither their events nor, of a level, their time.
    /// What a register shows then and what sets a level then is still followed, so that what was used in the pause
    /// is not counted with the first reading after it, and a level is what it is once the pause is over.
    ///
    /// 100 before a pause, 150 in it and 160 after it are 10. A level of 3 that is set to 5 in a pause of ten of
    /// thirty days is 3 until the pause and 5 after it, and nothing in between.
    pub without: &'a [Period],
    /// Where subjects begin anew.
    pub begins: &'a Beginnings,
}

impl<'a> Seen<'a> {
    /// A period all of which counts, of subjects that were never another's.
    pub fn whole(scope: &'a Scope<'a>) -> Seen<'a> {
        Seen { scope, without: &[], begins: &NEVER }
    }

    pub(super) fn is_off(&self, time: Instant) -> bool {
        self.without.iter().any(|off| off.contains(time))
    }

    pub(super) fn is_before(&self, time: Instant) -> bool {
        time < self.scope.period.start()
    }

    pub(super) fn counts(&self, time: Instant) -> bool {
        self.scope.period.contains(time) && !self.is_off(time)
    }
}

/// The instants at which subjects come back after they were another's. What was used in between is the other's:
/// a register's first reading from then on is where counting begins again.
///
/// 100 with A, 150 and 190 with B, 200 and 210 with A again are 10 for A, and 40 for B.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beginnings(BTreeMap<Arc<str>, Vec<Instant>>);

/// No subject was another's in between.
static NEVER: Beginnings = Beginnings(BTreeMap::new());

impl Beginnings {
    /// Notes that a subject comes back at an instant.
    pub fn add(&mut self, subject: &str, at: Instant) {
        let known = self.0.entry(Arc::from(subject)).or_default();
        let place = known.partition_point(|one| *one < at);
        known.insert(place, at);
    }

    /// Whether a subject came back after one instant and by another.
    pub(super) fn lie_between(&self, subject: &str, after: Instant, by: Instant) -> bool {
        let known = self.0.get(subject).map(Vec::as_slice).unwrap_or_default();
        known.get(known.partition_point(|one| *one <= after)).is_some_and(|next| *next <= by)
    }
}
