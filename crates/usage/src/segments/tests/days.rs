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
    assert!(days.store.is_merging_due());
    let merged = Compaction::Merged { before: 2, after: 1, events: 120 };
    assert_eq!(days.store.compact_step().unwrap(), merged);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing);
    // For a few late ones the day is not written again: three are less than a sixteenth of 120.
    days.seal(&[(0, 3)]);
    assert_eq!(days.store.compact_step().unwrap(), Compaction::Nothing);
    days.seal(&[(0, 6)]);
    let merged = Compaction::Merged { before: 3, after: 1, events: 129 };
    assert_eq!(days.store.compact_step().unwrap(), merged);
    assert_eq!(days.read().len(), 141);
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
