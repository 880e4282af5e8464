//! What a running log makes of a full disk, a failed sync, a thread that panics, and merges that fail.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::ops::{ControlFlow, Range};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pricing::UsageEvent;
use testkit::TempFolder;

use super::machine::{Lost, Machine, path_of};
use super::{environment, event};
use crate::disk::{Disk, RealDisk};
use crate::fault::PlaneFault;
use crate::identities::disk::SystemDisk;
use crate::log::{Disks, LogOptions, LogPlane};
use crate::plane::{Appended, EventPlane, Position, Read};
use crate::segments::SegmentOptions;

/// A disk of which some operations fail, or panic.
#[derive(Default)]
struct Faulty(Mutex<Faults>);

#[derive(Default)]
struct Faults {
    /// How many writes, creations, cuts and removals were asked for.
    done: usize,
    /// Which of them fail; a write is half done then.
    full: Range<usize>,
    failed: BTreeSet<&'static str>,
    syncs_fail: bool,
    segments_panic: bool,
    /// So many segments cannot be taken away.
    segments_stay: usize,
}

impl Faulty {
    /// Also after a panic beside it, which is one of the faults.
    fn faults(&self) -> MutexGuard<'_, Faults> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_full(&self, path: &Path, doing: &'static str) -> bool {
        let mut faults = self.faults();
        let of_segments = path.parent().is_some_and(|folder| folder.ends_with("segments"));
        if of_segments {
            assert!(!faults.segments_panic, "this disk panics");
            return false;
        }
        faults.done += 1;
        let fails = faults.full.contains(&faults.done);
        if fails {
            faults.failed.insert(doing);
        }
        fails
    }

    fn unless_full<T>(
        &self,
        (path, doing): (&Path, &'static str),
        does: impl FnOnce() -> io::Result<T>,
    ) -> io::Result<T> {
        if self.is_full(path, doing) {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        does()
    }

    fn set(&self, change: impl FnOnce(&mut Faults)) {
        change(&mut self.faults());
    }
}

impl Disk for Faulty {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.unless_full((path, "create"), || RealDisk.create(path))
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        if self.is_full(&path_of(file), "write") {
            file.write_all_at(&bytes[..bytes.len() / 2], at)?;
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        file.write_all_at(bytes, at)
    }

    fn sync(&self, _: &File, _: &Path) -> io::Result<()> {
        match self.faults().syncs_fail {
            true => Err(io::Error::other("the disk is gone")),
            false => Ok(()),
        }
    }

    fn cut(&self, path: &Path, length: u64) -> io::Result<()> {
        self.unless_full((path, "cut"), || RealDisk.cut(path, length))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut faults = self.faults();
        if faults.segments_stay > 0 && path.extension().is_some_and(|kind| kind == "parquet") {
            faults.segments_stay -= 1;
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        drop(faults);
        self.unless_full((path, "remove"), || RealDisk.remove(path))
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

fn open(folder: &Path, disk: &Arc<Faulty>, options: LogOptions) -> LogPlane {
    let files = Arc::clone(disk) as Arc<dyn Disk>;
    let disks = Disks { files, identities: Arc::new(SystemDisk), objects: None };
    LogPlane::open_on(folder, options, &disks).unwrap()
}

fn batch(numbers: Range<u64>) -> Vec<UsageEvent> {
    numbers.map(|number| event(&number.to_string(), "s")).collect()
}

/// The ids that are read, by position.
fn ids(plane: &LogPlane) -> Vec<String> {
    let up_to = plane.watermark(environment()).unwrap();
    let mut found = Vec::new();
    let mut each = |stored: &crate::plane::StoredEvent| {
        found.push((stored.position, stored.event.id.to_string()));
        ControlFlow::Continue(())
    };
    plane.read(environment(), &Read::all(up_to), &mut each).unwrap();
    found.sort();
    found.into_iter().map(|(_, id)| id).collect()
}

/// Sends a batch until it is taken. Answers how often it was not.
fn sent(plane: &LogPlane, events: &[UsageEvent]) -> usize {
    for tried in 0..100 {
        match plane.append(environment(), events) {
            Ok(answers) => {
                assert!(answers.iter().all(|answer| !matches!(answer, Appended::Conflict(_))));
                return tried;
            }
            Err(fault) => assert!(matches!(fault, PlaneFault::File { .. }), "{fault}"),
        }
    }
    panic!("it is never taken");
}

#[test]
fn a_disk_that_is_full_for_a_while_loses_nothing_and_keeps_nothing_twice() {
    let options = LogOptions { file_bytes_full: 400, ..LogOptions::default() };
    let expected: Vec<String> = (0..18).map(|id| id.to_string()).collect();
    let (mut failed, mut refused) = (BTreeSet::new(), 0);
    for first in 1..60 {
        for count in [1, 2, 5] {
            let folder = TempFolder::new();
            let disk = Arc::new(Faulty::default());
            let plane = open(folder.path(), &disk, options);
            disk.set(|faults| faults.full = faults.done + first..faults.done + first + count);
            for number in (0..18).step_by(3) {
                let before = ids(&plane);
                let tried = sent(&plane, &batch(number..number + 3));
                refused += tried;
                assert!(plane.condition().fault().is_none(), "it is over");
                if tried > 0 {
                    assert!(expected.starts_with(&before), "nothing that is not durable was read");
                }
            }
            assert_eq!(ids(&plane), expected, "{count} from {first} on");
            assert_eq!(plane.check().unwrap(), [], "{count} from {first} on");
            drop(plane);
            failed.append(&mut disk.faults().failed);
            let plane = open(folder.path(), &Arc::default(), options);
            assert_eq!((plane.damage(), plane.torn()), (&[][..], None));
            assert_eq!(ids(&plane), expected);
            let again = plane.append(environment(), &batch(0..18)).unwrap();
            let known = (1..=18).map(|number| Appended::Duplicate(Position::new(number)));
            assert!(again.into_iter().eq(known));
        }
    }
    println!("{refused} batches were refused; what failed: {failed:?}");
    assert!(refused > 100, "{refused}");
    assert_eq!(failed.into_iter().collect::<Vec<_>>(), ["create", "cut", "remove", "write"]);
}

#[test]
fn a_full_disk_is_told_of_and_holds_no_more_than_one_batch_of_each() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, LogOptions::default());
    plane.append(environment(), &batch(0..2)).unwrap();
    disk.set(|faults| faults.full = 0..usize::MAX);
    for number in 2..50 {
        plane.append(environment(), &batch(number..number + 1)).unwrap_err();
        let fault = plane.condition().fault().expect("it is told");
        assert!(fault.to_string().contains("00000001.log"), "{fault}");
    }
    // The first waits to be written; the others were refused before they were staged.
    assert_eq!(plane.figures().unwrap().unsealed_events, 3);
    assert_eq!(ids(&plane), ["0", "1"]);
    assert!(
        plane.redact(environment(), "s", "erased", &[]).is_err(),
        "nothing is erased that cannot be recorded"
    );
    disk.set(|faults| faults.full = 0..0);
    plane.append(environment(), &batch(30..31)).unwrap();
    assert_eq!(ids(&plane), ["0", "1", "2", "30"]);
    assert!(plane.condition().fault().is_none());
    assert_eq!(plane.check().unwrap(), []);
}

#[test]
fn many_who_append_to_a_full_disk_get_through_when_there_is_room() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, LogOptions { file_bytes_full: 900, ..LogOptions::default() });
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let (plane, disk) = (&plane, &disk);
            scope.spawn(move || {
                for number in 0..40 {
                    if number % 4 == thread {
                        disk.set(|faults| faults.full = faults.done + 2..faults.done + 5);
                    }
                    let first = thread * 1_000 + number * 3;
                    sent(plane, &batch(first..first + 3));
                }
            });
        }
    });
    let found = ids(&plane);
    assert_eq!((found.len(), found.iter().collect::<BTreeSet<_>>().len()), (480, 480));
    assert_eq!(plane.check().unwrap(), []);
    drop(plane);
    assert_eq!(ids(&open(folder.path(), &Arc::default(), LogOptions::default())), found);
}

#[test]
fn a_failed_sync_is_final_and_told() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, LogOptions::default());
    plane.append(environment(), &batch(0..2)).unwrap();
    disk.set(|faults| faults.syncs_fail = true);
    plane.append(environment(), &batch(2..3)).unwrap_err();
    disk.set(|faults| faults.syncs_fail = false);
    for _ in 0..2 {
        let refused = plane.append(environment(), &batch(2..3));
        assert!(matches!(refused, Err(PlaneFault::Stopped { .. })), "{refused:?}");
        assert!(matches!(plane.condition().fault(), Some(PlaneFault::Stopped { .. })));
    }
    assert_eq!(ids(&plane), ["0", "1"], "what was acknowledged is still read");
    drop(plane);
    let plane = open(folder.path(), &disk, LogOptions::default());
    plane.append(environment(), &batch(0..4)).unwrap();
    assert_eq!(ids(&plane), ["0", "1", "2", "3"]);
}

/// Waits for the thread.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..2_000 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it is never so that {what}");
}

#[test]
fn a_thread_that_panicked_is_told_of_for_good() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, LogOptions { generation_events: 5, ..LogOptions::default() });
    disk.set(|faults| faults.segments_panic = true);
    plane.append(environment(), &batch(0..7)).unwrap();
    until("the thread is gone", || plane.sealing_fault().is_some());
    disk.set(|faults| faults.segments_panic = false);
    assert!(plane.condition().fault().unwrap().to_string().contains("ended unexpectedly"));
    // What somebody else seals does not bring the thread back.
    plane.seal_now().unwrap();
    assert_eq!(plane.figures().unwrap().segments.events, 7);
    assert!(plane.sealing_fault().is_some());
    assert_eq!(ids(&plane).len(), 7);
}

#[test]
fn whoever_waits_for_room_is_refused_after_a_while() {
    let folder = TempFolder::new();
    let options = LogOptions {
        generation_events: 5,
        unsealed_events: 10,
        wait_max: Duration::from_millis(60),
        ..LogOptions::default()
    };
    let plane = open(folder.path(), &Arc::default(), options);
    let turn = plane.engine.turn.take();
    plane.append(environment(), &batch(0..10)).unwrap();
    let refused = plane.append(environment(), &batch(10..11));
    assert!(matches!(refused, Err(PlaneFault::Busy { .. })), "{refused:?}");
    drop(turn);
    until("there is room", || plane.append(environment(), &batch(10..11)).is_ok());
    assert_eq!(ids(&plane).len(), 11);
}

/// Ten events are sealed together, and three segments merged.
fn merging() -> LogOptions {
    let segments =
        SegmentOptions { group_rows: 8, day_rows_min: 3, merged_segments: 3, ..SegmentOptions::default() };
    LogOptions { generation_events: 10, segments, ..LogOptions::default() }
}

/// Three segments, one after the other.
fn seal_thrice(plane: &LogPlane) {
    for first in [0, 10, 20] {
        plane.append(environment(), &batch(first..first + 10)).unwrap();
        until("ten more are sealed", || plane.figures().unwrap().segments.events == first + 10);
    }
}

/// Flips a bit among the rows of a segment, or flips it back.
fn flip(folder: &Path, name: &str) {
    let path = folder.join("segments").join(name);
    let mut bytes = fs::read(&path).unwrap();
    bytes[40] ^= 1;
    fs::write(&path, bytes).unwrap();
}

#[test]
fn a_segment_that_cannot_be_read_ends_neither_merging_nor_sealing() {
    let folder = TempFolder::new();
    let plane = open(folder.path(), &Arc::default(), merging());
    plane.append(environment(), &batch(0..10)).unwrap();
    until("the first is sealed", || plane.figures().unwrap().segments.events == 10);
    flip(folder.path(), "0000000001.parquet");
    // More than may be alike before nothing more is sealed.
    const EVENTS: u64 = 1_500;
    for first in (10..EVENTS).step_by(10) {
        plane.append(environment(), &batch(first..first + 10)).unwrap();
    }
    until("the rest is sealed", || plane.figures().unwrap().segments.events == EVENTS);
    until("what can be read is merged", || plane.figures().unwrap().segments.segments < 12);
    let condition = plane.condition();
    assert!(condition.sealing.is_none() && condition.fault().is_none(), "{condition:?}");
    let told = condition.merging.expect("what is not merged is told").to_string();
    assert!(told.contains("0000000001.parquet"), "{told}");
    // Once enough stand beside it to be merged with it, whoever wants all to be merged is told too.
    let mut events = EVENTS;
    while plane.seal_now().is_ok() {
        assert!(events < EVENTS + 50, "nobody is told");
        plane.append(environment(), &batch(events..events + 10)).unwrap();
        events += 10;
    }
    // It can be read again.
    flip(folder.path(), "0000000001.parquet");
    until("it is merged like the others", || plane.condition().merging.is_none());
    assert!(!folder.join("segments").join("0000000001.parquet").exists());
    plane.seal_now().unwrap();
    assert_eq!(plane.check().unwrap(), []);
    assert_eq!(ids(&plane).len(), usize::try_from(events).unwrap());
}

#[test]
fn a_replaced_segment_that_stays_for_a_while_holds_nothing_up_and_keeps_nobody_busy() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, merging());
    disk.set(|faults| faults.segments_stay = 3);
    seal_thrice(&plane);
    until("three have become one", || plane.condition().merging.is_some());
    assert_eq!(plane.figures().unwrap().segments.segments, 1);
    plane.append(environment(), &batch(30..40)).unwrap();
    until("sealing goes on", || plane.figures().unwrap().segments.events == 40);
    assert!(plane.condition().sealing.is_none());
    // There is nothing left to be merged.
    until("it is over", || plane.condition().merging.is_none());
    let parquet = fs::read_dir(folder.join("segments")).unwrap().filter(|entry| {
        entry.as_ref().is_ok_and(|entry| entry.path().extension().is_some_and(|kind| kind == "parquet"))
    });
    assert_eq!(parquet.count(), 2, "what was replaced is gone");
    until("the thread rests", || {
        let rounds = plane.engine.background.rounds();
        std::thread::sleep(Duration::from_millis(50));
        plane.engine.background.rounds() == rounds
    });
}

#[test]
fn merging_by_whoever_seals_everything_ends_what_the_thread_had_failed_at() {
    let folder = TempFolder::new();
    let disk = Arc::new(Faulty::default());
    let plane = open(folder.path(), &disk, merging());
    disk.set(|faults| faults.segments_stay = 1);
    seal_thrice(&plane);
    until("three have become one", || plane.condition().merging.is_some());
    plane.seal_now().unwrap();
    assert!(plane.condition().merging.is_none());
}

#[test]
fn an_erasure_is_final_only_once_it_is_recorded() {
    let (mut not_recorded, mut recorded) = (0, 0);
    for first in 1..30 {
        let folder = TempFolder::new();
        let disk = Arc::new(Faulty::default());
        let plane = open(folder.path(), &disk, merging());
        plane.append(environment(), &batch(0..9)).unwrap();
        disk.set(|faults| faults.full = faults.done + first..faults.done + first + 1);
        let Err(fault) = plane.redact(environment(), "s", "erased", &[]) else { break };
        let added = plane.append(environment(), &[event("9", "t")]);
        let erased = |plane: &LogPlane| {
            let found = plane.find(environment(), "m", "3").unwrap().unwrap();
            (found.redacted, found.event.subject.to_string())
        };
        if added.is_ok() {
            assert!(matches!(fault, PlaneFault::File { .. }), "{fault}");
            assert_eq!(erased(&plane), (false, "s".to_owned()), "nothing is erased");
            assert!(plane.condition().fault().is_none());
            assert_eq!(plane.redact(environment(), "s", "erased", &[]).unwrap(), 9);
            not_recorded += 1;
        } else {
            assert!(matches!(added, Err(PlaneFault::Stopped { .. })), "{added:?}");
            recorded += 1;
        }
        drop(plane);
        let plane = open(folder.path(), &Arc::default(), merging());
        assert_eq!((plane.damage(), plane.torn()), (&[][..], None), "the {first}. operation fails");
        assert_eq!(erased(&plane), (true, "erased".to_owned()));
        assert_eq!(plane.check().unwrap(), []);
        assert_eq!(ids(&plane).len(), 9 + usize::from(added.is_ok()));
    }
    assert_eq!(not_recorded, 1, "one write records it");
    assert!(recorded > 2, "{recorded}");
}

#[test]
fn conflicts_are_recorded_within_bounds_and_counted_beyond() {
    let folder = TempFolder::new();
    let plane = open(folder.path(), &Arc::default(), LogOptions::default());
    let other = |id: &str, number: usize| event(id, &format!("other-{number}"));
    plane.append(environment(), &[event("a", "s")]).unwrap();
    for number in 0..20 {
        for _ in 0..2 {
            let answers = plane.append(environment(), &[other("a", number)]).unwrap();
            assert_eq!(answers, [Appended::Conflict(Position::new(1))]);
        }
    }
    assert_eq!(plane.conflicts(environment(), 0, 99).unwrap().len(), 16);
    // Those beyond are not known again.
    assert_eq!(plane.condition().unrecorded_conflicts, [(environment(), 8)]);
    // A flood of identities, with ids of one MiB.
    let long: Vec<String> = (0..20).map(|number| format!("{number:02}").repeat(1 << 19)).collect();
    for id in &long {
        plane.append(environment(), &[event(id, "s"), other(id, 1)]).unwrap();
    }
    let recorded = plane.conflicts(environment(), 16, 99).unwrap().len();
    assert_eq!((recorded, plane.condition().unrecorded_conflicts), (16, vec![(environment(), 12)]));
    drop(plane);
    let plane = open(folder.path(), &Arc::default(), LogOptions::default());
    assert_eq!(plane.conflicts(environment(), 0, 99).unwrap().len(), 32);
    plane.append(environment(), &[other(&long[19], 1)]).unwrap();
    assert_eq!(plane.condition().unrecorded_conflicts, [(environment(), 1)]);
    assert_eq!(plane.check().unwrap(), []);
}

#[test]
fn a_log_closed_in_order_opens_and_closes_without_touching_the_disk() {
    let folder = TempFolder::new();
    let options = LogOptions { file_bytes_full: 600, ..LogOptions::default() };
    let plane = open(folder.path(), &Arc::default(), options);
    plane.append(environment(), &batch(0..9)).unwrap();
    plane.seal_now().unwrap();
    plane.append(environment(), &batch(9..12)).unwrap();
    plane.close().unwrap();
    let machine = Machine::new(usize::MAX, Lost::Nothing);
    let plane = LogPlane::open_on(folder.path(), options, &machine.disks()).unwrap();
    assert_eq!(ids(&plane).len(), 12);
    assert!(plane.thread.lock().unwrap().is_none(), "nothing is to be done");
    plane.close().unwrap();
    assert_eq!(machine.done(), 0, "operations on the disk");
    // The first append brings the thread.
    let plane = LogPlane::open_on(folder.path(), options, &machine.disks()).unwrap();
    plane.append(environment(), &batch(12..13)).unwrap();
    assert!(plane.thread.lock().unwrap().is_some());
    drop(plane);
    // What a crash leaves is made durable.
    let plane = open(folder.path(), &Arc::default(), options);
    plane.append(environment(), &batch(13..14)).unwrap();
    let crashed = TempFolder::new();
    let turn = plane.engine.turn.take();
    super::copy_into(folder.path(), crashed.path());
    drop(turn);
    let machine = Machine::new(usize::MAX, Lost::Nothing);
    let opened = LogPlane::open_on(crashed.path(), options, &machine.disks()).unwrap();
    assert!(ids(&opened).len() == 14 && machine.done() > 0);
}
