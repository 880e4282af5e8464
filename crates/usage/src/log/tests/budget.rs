//! Memory for what waits is bounded, and whoever waits for it is not forgotten.

use pricing::UsageEvent;
use testkit::TempFolder;

use super::machine::{Lost, Machine};
use super::{environment, event};
use crate::identities::Budget;
use crate::log::{LogOptions, LogPlane};
use crate::plane::{Appended, EventPlane, Position};

fn batch(numbers: std::ops::Range<u64>) -> Vec<UsageEvent> {
    numbers.map(|number| event(&number.to_string(), "s")).collect()
}

#[test]
fn identities_wait_within_their_budget_whatever_the_batches() {
    let folder = TempFolder::new();
    // 64 identities may wait.
    let identities = Budget::too_small(64 * 1024);
    let options =
        LogOptions { generation_events: 50, unsealed_events: 200, identities, ..LogOptions::default() };
    let disks = Machine::new(usize::MAX, Lost::Nothing).disks();
    let plane = LogPlane::open_on(folder.path(), options, &disks).unwrap();
    let mut next = 0;
    // Small ones, ones that the rest of the budget has no room for, and one that no budget has room for.
    for size in [10, 30, 60, 5, 64, 1, 500, 20, 40].iter().cycle().take(60) {
        let answers = plane.append(environment(), &batch(next..next + size)).unwrap();
        let positions = (next + 1..).map(|number| Appended::Accepted(Position::new(number)));
        assert!(answers.into_iter().eq(positions.take(usize::try_from(*size).unwrap())));
        next += size;
        let waiting = plane.engine.identities().waiting();
        assert!(waiting <= 64 || waiting == 500, "{waiting} identities wait");
        let unsealed = plane.figures().unwrap().unsealed_events;
        assert!(unsealed < 200 + 500, "{unsealed} events wait");
    }
    assert!(plane.engine.identities().runs().iter().map(|run| run.identities).sum::<u64>() > next / 2);
    let answers = plane.append(environment(), &batch(0..next)).unwrap();
    let known = (1..=next).map(|number| Appended::Duplicate(Position::new(number)));
    assert!(answers.into_iter().eq(known));
    assert_eq!(plane.check().unwrap(), []);
}

#[test]
fn appends_from_many_threads_get_through_the_smallest_budget() {
    let folder = TempFolder::new();
    let identities = Budget::too_small(16 * 1024);
    let options =
        LogOptions { generation_events: 7, unsealed_events: 20, identities, ..LogOptions::default() };
    let disks = Machine::new(usize::MAX, Lost::Nothing).disks();
    let plane = LogPlane::open_on(folder.path(), options, &disks).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..6 {
            let plane = &plane;
            scope.spawn(move || {
                for number in 0..40 {
                    let first = thread * 1_000 + number * 9;
                    plane.append(environment(), &batch(first..first + 9)).unwrap();
                }
            });
        }
    });
    assert_eq!(plane.watermark(environment()).unwrap(), Position::new(6 * 40 * 9));
    assert_eq!(plane.check().unwrap(), []);
}
