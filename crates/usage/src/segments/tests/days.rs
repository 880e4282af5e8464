//! Which segments become one: those of a day that is over, and never more than memory has room for.

use calendar::Instant;
use ids::EnvironmentId;
use testkit::TempFolder;

use super::generated::{Dice, QuickDisk, calls, environment};
use super::model::read;
use crate::plane::{Position, Read, StoredEvent};
use crate::segments::row::DAY_MICROS;
use crate::segments::{Compaction, SegmentOptions, SegmentStore};

/// Seals batches of events of chosen days, one behind the other.
struct Sealing {
    store: SegmentStore,
    dice: Dice,
    sealed: u64,
}

impl Sealing {
    fn new(folder: &TempFolder, options: SegmentOptions) -> Sealing {
        let store = SegmentStore::open_on(folder.path(), options, std::sync::Arc::new(QuickDisk)).unwrap();
        Sealing { store, dice: Dice::new(5), sealed: 0 }
    }

    fn seal(&mut self, days: &[(i64, u64)]) {
        let mut batch: Vec<(EnvironmentId, StoredEvent)> = Vec::new();
        for (day, count) in days {
            for mut stored in calls(&mut self.dice, (self.sealed + 1, *count), 3, 0) {
                let micros = stored.event.time.as_micros();
                stored.event.time = Instant::from_micros(day * DAY_MICROS + micros);
                batch.push((environment(1), stored));
            }
            self.sealed += count;
        }
        self.store.seal(&batch).unwrap();
    }

    /// Seals so many later days, each once.
    fn seal_others(&mut self, days: i64) {
        (0..days).for_each(|day| self.seal(&[(day + i64::try_from(self.sealed).unwrap(), 5)]));
    }

    fn read(&self) -> Vec<StoredEvent> {
        read(&self.store, environment(1), &Read::all(Position::new(self.sealed)))
    }
}

fn options() -> SegmentOptions {
    SegmentOptions {
        segment_rows_full: 1_000,
        day_rows_min: 3,
        merged_segments: 4,
        ..SegmentOptions::default()
    }
}

#[test]
fn a_day_that_is_over_becomes_one_segment() {
    let folder = TempFolder::new();
    let mut days = Sealing::new(&folder, options());
    days.seal(&[(0, 100)]);
    days.seal(&[(0, 20)]);
    days.seal(&[(1, 7)]);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing, "more may come of these days");
    days.seal(&[(2, 5)]);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing, "it was sealed into of late");
    days.seal_others(2);
    assert!(days.store.is_merging_due());
    let merged = Compaction::Merged { before: 2, after: 1, events: 120 };
    assert_eq!(days.store.compact_step().unwrap(), merged);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing);
    // For a few late ones the day is not written again: three are less than a sixteenth of 120.
    days.seal(&[(0, 3)]);
    days.seal_others(4);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing);
    days.seal(&[(0, 6)]);
    days.seal_others(4);
    let merged = Compaction::Merged { before: 3, after: 1, events: 129 };
    assert_eq!(days.store.compact_step().unwrap(), merged);
    assert_eq!(days.read().len(), 191);
    assert_eq!(days.store.check().unwrap(), []);
}

#[test]
fn segments_of_many_days_are_sorted_anew_only_where_memory_has_room() {
    for (regrouped_bytes, segments) in [(u64::MAX, 3), (1, 1)] {
        let folder = TempFolder::new();
        let mut days = Sealing::new(&folder, SegmentOptions { regrouped_bytes, ..options() });
        for _ in 0..4 {
            days.seal(&[(0, 1), (1, 2), (2, 2)]);
        }
        assert_eq!(days.store.figures().segments, 4);
        let before = days.read();
        while days.store.compact_step().unwrap() != Compaction::Nothing {}
        assert_eq!(days.store.figures().segments, segments, "with room for {regrouped_bytes} bytes");
        assert_eq!(days.read(), before);
        assert_eq!(days.store.check().unwrap(), []);
    }
}

/// A clock that is three years ahead.
const FAR: i64 = 1_100;

#[test]
fn a_clock_far_ahead_does_not_end_the_days_of_others() {
    let folder = TempFolder::new();
    let options = SegmentOptions { segment_rows_full: 100_000, ..options() };
    let mut days = Sealing::new(&folder, options);
    let (mut merges, mut rewritten) = (0, 0);
    for _ in 0..64 {
        days.seal(&[(0, 20), (FAR, 5)]);
        // Only segments of one size are merged.
        while let Compaction::Merged { before, events, .. } = days.store.compact_step().unwrap() {
            assert!(before >= 4, "{before} segments of a day that goes on");
            merges += 1;
            rewritten += events;
        }
    }
    assert!(merges > 20, "{merges}");
    assert!(rewritten <= 64 * 25 * 3, "each event three times at most: {rewritten}");
    drop(days.store);
    // Also not after a start, when nobody knows what was sealed last.
    days.store = SegmentStore::open_on(folder.path(), options, std::sync::Arc::new(QuickDisk)).unwrap();
    days.seal(&[(0, 200), (FAR, 5)]);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing);
    // Once it does not go on, it is over, whoever's clock says so.
    let of_the_day = |days: &Sealing| {
        let segments = days.store.segments();
        segments.iter().filter(|segment| segment.entry.only_day() == Some(0)).count()
    };
    assert!(of_the_day(&days) > 1);
    for _ in 0..4 {
        days.seal(&[(FAR, 5)]);
        while days.store.compact_step().unwrap() != Compaction::Nothing {}
    }
    assert_eq!(of_the_day(&days), 1);
    assert_eq!(days.store.check().unwrap(), []);
}
