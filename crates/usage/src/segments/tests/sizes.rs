//! How many bytes an event takes. The events are always the same, so the figures are too.

use testkit::TempFolder;

use super::generated::{Dice, calls, environment};
use crate::segments::{SegmentOptions, SegmentStore};

/// Random ids of 22 characters, 62 bytes of data, 10,000 subjects, after compaction.
#[test]
fn an_event_takes_at_most_40_bytes() {
    let folder = TempFolder::new();
    let store = SegmentStore::open(folder.path(), SegmentOptions::default()).unwrap();
    let mut dice = Dice::new(11);
    let count = 120_000;
    let events = calls(&mut dice, (1, count), 10_000, 20_000);
    let data = crate::table::data::write(&events[0].event.data);
    assert_eq!(data.len(), 62, "{data}");
    let batch: Vec<_> = events.into_iter().map(|stored| (environment(1), stored)).collect();
    for part in batch.chunks(40_000) {
        store.seal(part).unwrap();
    }
    // An event of each of four later days: the day is over, and its three segments become one.
    for days in 2..6_u64 {
        let (of, mut later) = batch[0].clone();
        later.position = crate::plane::Position::new(count + days - 1);
        let micros = i64::try_from(days).unwrap() * 86_400_000_000;
        later.event.time = calendar::Instant::from_micros(later.event.time.as_micros() + micros);
        store.seal(&[(of, later)]).unwrap();
    }
    while store.compact_step().unwrap() != crate::segments::Compaction::Nothing {}
    let figures = store.figures();
    assert_eq!((figures.segments, figures.events), (1 + 4, count + 4));
    let bytes = figures.bytes * 100 / count;
    assert!(bytes <= 40_00, "{}.{:02} bytes an event", bytes / 100, bytes % 100);
}
