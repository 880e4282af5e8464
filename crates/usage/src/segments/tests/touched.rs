//! When usage first came is told by as few segments as can tell it.

use testkit::TempFolder;

use super::generated::{Dice, calls, environment};
use crate::fault::PlaneFault;
use crate::plane::{Position, StoredEvent};
use crate::segments::manifest::file_name;
use crate::segments::{SegmentOptions, SegmentStore};

const EVENTS: u64 = 500;
const DAYS: [i64; 3] = [20_003, 20_001, 20_002];

/// Events of a customer on each of these days, and of another on the last day only, each day in a segment of its own.
fn sealed(folder: &TempFolder) -> (SegmentStore, Vec<StoredEvent>) {
    let options = SegmentOptions { day_rows_min: 1, ..SegmentOptions::default() };
    let store = SegmentStore::open(folder.path(), options).unwrap();
    let (mut dice, mut all) = (Dice::new(3), Vec::new());
    for (part, day) in (0..).zip(DAYS) {
        let mut events = calls(&mut dice, (part * EVENTS + 1, EVENTS), 1, day);
        if day == 20_003 {
            events.iter_mut().step_by(2).for_each(|stored| stored.event.subject = "late".into());
        }
        let batch: Vec<_> = events.iter().map(|stored| (environment(1), stored.clone())).collect();
        store.seal(&batch).unwrap();
        all.extend(events);
    }
    (store, all)
}

#[test]
fn segments_of_later_days_are_not_opened() {
    let folder = TempFolder::new();
    let (store, events) = sealed(&folder);
    let last = Position::new(EVENTS * 3);
    let first_of = |subject: &str| {
        let of_subject = events.iter().filter(|stored| *stored.event.subject == *subject);
        of_subject.map(|stored| stored.event.time).min()
    };
    let first = |subjects: &[&str]| store.first_touched(environment(1), subjects, Position::START, last);
    // Of the first day sealed, which is the last in time.
    std::fs::rename(folder.path().join(file_name(1)), folder.path().join("away")).unwrap();
    assert_eq!(first(&["customer-00000"]).unwrap(), first_of("customer-00000"));
    assert_eq!(first(&["customer-00000", "late"]).unwrap(), first_of("customer-00000"));
    assert!(matches!(first(&["late"]), Err(PlaneFault::File { .. })), "only that segment has it");
    std::fs::rename(folder.path().join("away"), folder.path().join(file_name(1))).unwrap();
    assert_eq!(first(&["late"]).unwrap(), first_of("late"));
    assert_eq!(first(&["nobody"]).unwrap(), None);
}
