//! Who sent an event is told of its row group where that is the same for all, and read where it is not.

use std::ops::ControlFlow;

use testkit::TempFolder;

use super::generated::{Dice, calls, environment};
use crate::plane::{Position, Read, StoredEvent};
use crate::segments::{SegmentOptions, SegmentStore};

const EVENTS: u64 = 9_000;

/// Events of three subjects, so that those of each stand in several pages, sent by these in turn.
fn sent_by(sources: &[&str]) -> Vec<StoredEvent> {
    let mut events = calls(&mut Dice::new(7), (1, EVENTS), 3, 20_000);
    for (event, source) in events.iter_mut().zip(sources.iter().cycle()) {
        event.event.source = (*source).into();
    }
    events
}

#[test]
fn each_event_comes_with_who_sent_it() {
    let long = "urn:gateway:".repeat(10);
    let (left, right) = (format!("{long}a"), format!("{long}b"));
    // Statistics hold the first 64 bytes of a text: of the last two they cannot say whether they are one.
    let several: [&[&str]; 6] = [&["g"], &[""], &["a", "b"], &["a", ""], &[&left], &[&left, &right]];
    for sources in several {
        let (folder, events) = (TempFolder::new(), sent_by(sources));
        let options = SegmentOptions { group_rows: 4_096, ..SegmentOptions::default() };
        let store = SegmentStore::open(folder.path(), options).unwrap();
        let batch: Vec<_> = events.iter().map(|stored| (environment(1), stored.clone())).collect();
        store.seal(&batch).unwrap();
        for number in 0..3 {
            let subject = format!("customer-{number:05}");
            let read = Read { subjects: &[&subject], ..Read::all(Position::new(EVENTS)) };
            let mut found = Vec::new();
            let mut each = |stored: &StoredEvent| {
                found.push(stored.clone());
                ControlFlow::Continue(())
            };
            store.read(environment(1), &read, &mut each).unwrap();
            let of_subject = events.iter().filter(|stored| *stored.event.subject == *subject);
            let mut expected: Vec<StoredEvent> = of_subject.cloned().collect();
            expected.sort_by(|left, right| left.event.order_key().cmp(&right.event.order_key()));
            assert!(found.len() > 2_500, "{} events of {subject}", found.len());
            assert_eq!(found, expected, "{subject} {sources:?}");
        }
    }
}
