//! Which segments are worth merging.
//!
//! Knows sizes, days, which segments could not be read when they were tried last, and which days were sealed
//! into of late. Must not know how segments are merged, nor what time it is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::manifest::{Entry, Place};
use super::{Segment, SegmentStore, locked};

/// A day may be over where a segment has events of so many days later.
const DAYS_OPEN: i64 = 2;
/// A day that one of so many last seals had a segment of its own for is not over, whatever the newest day is:
/// an environment whose clock is far ahead says nothing of the others.
const SEALS_RECENT: usize = 4;
/// The segments of a day that is over are merged whole where the smaller of them together hold at least this
/// part of what the largest does: a sixteenth.
const LATE_PART: u64 = 16;

/// What merging leaves alone for now. It is known since the store was opened, and nothing is lost where it is
/// forgotten.
pub(super) struct LeftAlone {
    /// The numbers of segments that could not be read.
    aside: BTreeSet<u64>,
    /// Those among them that may be tried again. Until one is merged nobody knows that it can be read.
    tried_again: BTreeSet<u64>,
    /// The days of the last seals, the oldest first.
    recent: VecDeque<BTreeSet<i64>>,
}

impl LeftAlone {
    /// As it is when a store is opened: the newest segments stand for the last seals.
    pub(super) fn at_start(segments: &[Entry]) -> LeftAlone {
        let mut newest: Vec<&Entry> = segments.iter().collect();
        newest.sort_by_key(|entry| std::cmp::Reverse(entry.number));
        let mut left_alone =
            LeftAlone { aside: BTreeSet::new(), tried_again: BTreeSet::new(), recent: VecDeque::new() };
        for entry in newest.into_iter().take(SEALS_RECENT).rev() {
            left_alone.sealed(entry.only_day().into_iter().collect());
        }
        left_alone
    }

    /// Notes the days that a seal added segments of.
    pub(super) fn sealed(&mut self, days: BTreeSet<i64>) {
        self.recent.push_back(days);
        if self.recent.len() > SEALS_RECENT {
            self.recent.pop_front();
        }
    }

    /// Forgets segments that are gone.
    pub(super) fn removed(&mut self, numbers: &[u64]) {
        self.aside.retain(|number| !numbers.contains(number));
        self.tried_again.retain(|number| !numbers.contains(number));
    }

    fn is_recent(&self, day: i64) -> bool {
        self.recent.iter().any(|days| days.contains(&day))
    }
}

impl SegmentStore {
    /// How many segments of one day and about one size there are at most: how far merging is behind. Those
    /// that are set aside or in the bucket are not counted: nothing is gained by waiting for them.
    pub fn most_alike(&self) -> usize {
        self.alike(self.mergeable_here()).into_values().map(|alike| alike.len()).max().unwrap_or(0)
    }

    /// Whether there is something to merge.
    pub(crate) fn is_merging_due(&self) -> bool {
        !self.most_worth_merging().is_empty()
    }

    /// Segments of one day, or of several days, and about one size, of which there are enough.
    pub(super) fn most_worth_merging(&self) -> Vec<Arc<Segment>> {
        self.most_worth_among(self.mergeable())
    }

    /// The same among those in the folder.
    pub(super) fn most_worth_merging_here(&self) -> Vec<Arc<Segment>> {
        self.most_worth_among(self.mergeable_here())
    }

    fn most_worth_among(&self, segments: Vec<Arc<Segment>>) -> Vec<Arc<Segment>> {
        let merged = self.options.merged_segments.max(2);
        let alike = self.alike(segments.clone());
        let mut found = alike.into_values().find(|alike| alike.len() >= merged).unwrap_or_default();
        found.truncate(merged * 2);
        if found.is_empty() { self.of_a_past_day(segments) } else { found }
    }

    /// The segments of a day that is over, where two or more are not full: they become as few as they fill.
    /// Where next to one of them the others hold little, they wait for more: for a few late events a whole
    /// day is not written again.
    fn of_a_past_day(&self, segments: Vec<Arc<Segment>>) -> Vec<Arc<Segment>> {
        let Some(newest) = self.segments().iter().map(|segment| segment.entry.last_day).max() else {
            return Vec::new();
        };
        let mut days: BTreeMap<i64, Vec<Arc<Segment>>> = BTreeMap::new();
        for segment in segments {
            let day = segment.entry.only_day();
            if let Some(day) = day.filter(|day| day.saturating_add(DAYS_OPEN) <= newest) {
                days.entry(day).or_default().push(segment);
            }
        }
        let left_alone = locked(&self.left_alone);
        days.retain(|day, _| !left_alone.is_recent(*day));
        drop(left_alone);
        let is_worth = |own: &Vec<Arc<Segment>>| {
            let largest = own.iter().map(|segment| segment.entry.rows).max().unwrap_or(0);
            let others = own.iter().map(|segment| segment.entry.rows).sum::<u64>() - largest;
            own.len() > 1 && others.saturating_mul(LATE_PART) >= largest
        };
        days.into_values().find(is_worth).unwrap_or_default()
    }

    /// Segments that are not full by size and day, the smallest first.
    fn alike(&self, segments: Vec<Arc<Segment>>) -> BTreeMap<(u32, Option<i64>), Vec<Arc<Segment>>> {
        let merged = self.options.merged_segments.max(2);
        let smallest = u64::try_from(self.options.day_rows_min).unwrap_or(u64::MAX).max(1);
        let base = u64::try_from(merged).unwrap_or(u64::MAX);
        let mut sizes: BTreeMap<(u32, Option<i64>), Vec<Arc<Segment>>> = BTreeMap::new();
        for segment in segments {
            let size = (segment.entry.rows / smallest).max(1).ilog(base);
            sizes.entry((size, segment.entry.only_day())).or_default().push(segment);
        }
        sizes
    }

    /// Segments in the folder that are neither full nor set aside.
    fn mergeable_here(&self) -> Vec<Arc<Segment>> {
        let mut segments = self.mergeable();
        segments.retain(|segment| segment.entry.place == Place::Folder);
        segments
    }

    /// Segments that are neither full nor set aside.
    fn mergeable(&self) -> Vec<Arc<Segment>> {
        let mut segments = self.segments();
        let left_alone = locked(&self.left_alone);
        segments.retain(|segment| {
            let Entry { number, rows, .. } = segment.entry;
            rows < self.options.segment_rows_full && !left_alone.aside.contains(&number)
        });
        segments
    }

    /// Leaves segments out of merging.
    pub(super) fn set_aside(&self, numbers: &[u64]) {
        let mut left_alone = locked(&self.left_alone);
        left_alone.aside.extend(numbers);
        left_alone.tried_again.retain(|number| !numbers.contains(number));
    }

    /// Tries all segments again that were set aside because they could not be read.
    pub fn take_back(&self) {
        let left_alone = &mut *locked(&self.left_alone);
        left_alone.tried_again.append(&mut left_alone.aside);
    }

    /// Whether there are segments that could not be read when they were tried last.
    pub fn has_unread(&self) -> bool {
        let left_alone = locked(&self.left_alone);
        !left_alone.aside.is_empty() || !left_alone.tried_again.is_empty()
    }
}
