//! Segments in a bucket: the same answers, whatever is moved, and whenever the machine or the bucket stops.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use calendar::Instant;
use ports::{ObjectFault, Objects};
use proptest::prelude::*;
use testkit::TempFolder;
use testkit::objects::{Illness, Pail, Standing};

use super::crash::{Batch, Lost, StoppingDisk, all, batches, deed};
use super::generated::{Dice, QuickDisk, SMALL, calls, environment};
use super::model::{act, follow, read};
use crate::disk::Disk;
use crate::fault::PlaneFault;
use crate::plane::{Position, Read, StoredEvent};
use crate::segments::row::DAY_MICROS;
use crate::segments::{Compaction, ObjectStorage, SegmentStore};

/// Room for some of the files that are fetched.
const ROOM: u64 = 12_000;
/// Long after every event of the tests.
const LATER: Instant = Instant::from_micros(4_000_000_000_000_000);

fn storage(objects: Arc<dyn Objects>, fetched_bytes: u64) -> ObjectStorage {
    let clock = Arc::new(Standing(LATER));
    ObjectStorage { objects, clock, after_days: 30, fetched_bytes, tends: false, adopted: None }
}

/// The keys of segments; beside them stands whose they are.
fn segments_in(pail: &Pail) -> Vec<String> {
    pail.keys().into_iter().filter(|key| key.ends_with(".parquet")).collect()
}

fn store_on(
    folder: &Path,
    disk: Arc<dyn Disk>,
    objects: Arc<dyn Objects>,
) -> Result<SegmentStore, PlaneFault> {
    SegmentStore::open_with(folder, SMALL, disk, Some((storage(objects, ROOM), "plane")))
}

fn moving_store(folder: &Path, pail: &Arc<Pail>) -> SegmentStore {
    let store = store_on(folder, Arc::new(QuickDisk), pail.clone()).unwrap();
    if store.damage().is_empty() {
        store.remove_unnamed().unwrap();
    }
    store
}

fn move_all(store: &SegmentStore) {
    while store.tend_objects().unwrap() {}
}

/// Moves what is to be moved, and merges what waited for it.
fn settle(store: &SegmentStore) {
    loop {
        move_all(store);
        if store.compact_step().unwrap() == Compaction::Nothing && !store.tend_objects().unwrap() {
            return;
        }
    }
}

/// Everything that is in the bucket is named, and everything named is there.
fn nothing_is_left_over(folder: &Path, store: &SegmentStore, pail: &Pail) {
    settle(store);
    let figures = store.figures();
    assert_eq!(figures.away, figures.segments, "all is old enough to be moved");
    let keys = segments_in(pail);
    assert_eq!(u64::try_from(keys.len()).unwrap(), figures.segments, "{keys:?}");
    let files = std::fs::read_dir(folder).unwrap().count();
    let others = "manifest, which bucket it is, whose that is, and what was fetched";
    assert_eq!(u64::try_from(files).unwrap(), figures.segments + 4, "tails, {others}");
    assert!(store.fetched_bytes() <= ROOM);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn a_moved_store_answers_like_a_plain_list(
        acts in proptest::collection::vec(act(), 1..12),
        salt in any::<u64>(),
    ) {
        let (folder, pail) = (TempFolder::new(), Pail::new());
        let store = follow(acts, salt, &|| moving_store(folder.path(), &pail), &move_all)?;
        nothing_is_left_over(folder.path(), &store, &pail);
    }
}

/// A bucket that stops with its machine: what is asked of it then may be done, and is not answered.
struct StoppingPail(Arc<StoppingDisk>, Arc<Pail>);

impl StoppingPail {
    fn operate<T>(&self, deed: &mut dyn FnMut(&Pail) -> Result<T, ObjectFault>) -> Result<T, ObjectFault> {
        let deed = std::cell::RefCell::new(deed);
        let done =
            self.0.operate(|| drop((deed.borrow_mut())(&self.1)), |_| Ok((deed.borrow_mut())(&self.1)));
        done.map_err(|error| ObjectFault::Failed(error.to_string()))?
    }
}

impl Objects for StoppingPail {
    fn place(&self) -> &str {
        self.1.place()
    }

    fn put(&self, key: &str, length: u64, bytes: &mut dyn io::Read) -> Result<(), ObjectFault> {
        self.operate(&mut |pail| pail.put(key, length, bytes))
    }

    fn get(&self, key: &str, length: u64, out: &mut dyn Write) -> Result<(), ObjectFault> {
        self.operate(&mut |pail| pail.get(key, length, out))
    }

    fn remove(&self, key: &str) -> Result<(), ObjectFault> {
        self.operate(&mut |pail| pail.remove(key))
    }

    fn list(&self, beginning: &str) -> Result<Vec<String>, ObjectFault> {
        self.operate(&mut |pail| pail.list(beginning))
    }
}

/// What is done: two batches are sealed, merged, one subject erased, and the rest merged.
const MOVED_DEEDS: [usize; 5] = [0, 1, 3, 4, 6];

/// A deed, and what is to be moved after it.
fn moved_deed(store: &SegmentStore, number: usize, batches: &[Batch]) -> Result<(), String> {
    deed(store, number, batches)?;
    while store.tend_objects().map_err(|fault| fault.to_string())? {}
    Ok(())
}

#[test]
fn a_stop_at_any_operation_leaves_at_most_an_object_too_many() {
    let batches = batches();
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let store = moving_store(folder.path(), &pail);
    let mut after = vec![all(&store)];
    for number in MOVED_DEEDS {
        moved_deed(&store, number, &batches).unwrap();
        after.push(all(&store));
    }
    assert!(after.iter().flatten().any(|stored| stored.redacted));
    let (mut stops, mut too_many) = (0, 0);
    for lost in [Lost::Nothing, Lost::Everything] {
        for left in 0.. {
            let (folder, pail) = (TempFolder::new(), Pail::new());
            let disk = StoppingDisk::new(left, lost);
            let stopping = Arc::new(StoppingPail(disk.clone(), pail.clone()));
            let Ok(store) = store_on(folder.path(), disk.clone(), stopping) else { continue };
            let failed = MOVED_DEEDS.iter().position(|number| moved_deed(&store, *number, &batches).is_err());
            drop(store);
            let Some(failed) = failed else {
                assert!(!disk.has_stopped());
                break;
            };
            stops += 1;
            let store = moving_store(folder.path(), &pail);
            let (told, found) = (format!("stopped after {left}, in deed {failed}, {lost:?}"), all(&store));
            assert!([&after[failed], &after[failed + 1]].contains(&&found), "{told}");
            assert_eq!(store.check().unwrap(), [], "{told}");
            let named = store.figures().away;
            too_many += u64::try_from(segments_in(&pail).len()).unwrap() - named;
            for number in &MOVED_DEEDS[failed..] {
                moved_deed(&store, *number, &batches).unwrap();
            }
            assert_eq!(all(&store), after[MOVED_DEEDS.len()], "{told}");
            nothing_is_left_over(folder.path(), &store, &pail);
        }
    }
    assert!(stops > 150 && too_many > 10, "only {stops} stops, and {too_many} objects too many");
}

/// A store with three days in the bucket, and the events of each.
fn three_days(folder: &Path, pail: &Arc<Pail>) -> (SegmentStore, Vec<StoredEvent>) {
    let store = moving_store(folder, pail);
    let mut dice = Dice::new(3);
    let days =
        (0..3_u64).flat_map(|day| calls(&mut dice, (day * 10 + 1, 10), 3, i64::try_from(day).unwrap()));
    let batch: Batch = days.into_iter().map(|stored| (environment(1), stored)).collect();
    store.seal(&batch).unwrap();
    move_all(&store);
    assert_eq!((store.figures().segments, store.figures().away), (3, 3));
    let events = all(&store);
    (store, events)
}

fn of_day(day: i64) -> Read<'static> {
    let start = |day: i64| Some(Instant::from_micros(day * DAY_MICROS));
    Read { from: start(day), to: start(day + 1), ..Read::all(Position::new(u64::MAX)) }
}

fn fault_of(store: &SegmentStore, asked: &Read<'_>) -> Option<PlaneFault> {
    store.read(environment(1), asked, &mut |_| std::ops::ControlFlow::Continue(())).err()
}

#[test]
fn only_what_is_read_is_fetched_and_once() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    drop(store);
    // A later run has room for all, and finds what the one before had fetched.
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let open = || {
        let storage = storage(pail.clone(), 1_000_000);
        SegmentStore::open_with(folder.path(), SMALL, Arc::new(QuickDisk), Some((storage, "plane"))).unwrap()
    };
    let store = open();
    let before = pail.asked().gets;
    let gets = || pail.asked().gets - before;
    let up_to = Position::new(30);
    assert_eq!(store.subjects(environment(1), None, 10).unwrap().len(), 3);
    assert_eq!(store.touched(environment(1), up_to, up_to).unwrap(), []);
    let nobody = Read { subjects: &["nobody"], ..Read::all(up_to) };
    assert_eq!(read(&store, environment(1), &nobody), []);
    assert_eq!(read(&store, environment(1), &of_day(7)), []);
    assert_eq!(gets(), 0, "indexes are in the folder");
    for _ in 0..3 {
        assert_eq!(read(&store, environment(1), &of_day(1)).len(), 10);
    }
    assert_eq!(gets(), 1);
    assert_eq!(all(&store), events);
    assert_eq!(gets(), 3);
    drop(store);
    let store = open();
    assert_eq!(all(&store), events);
    assert_eq!(gets(), 3, "what was fetched stays");
    // The doctor reads what is in the bucket, not what was fetched.
    assert_eq!(store.check().unwrap(), []);
    assert_eq!(gets(), 6);
}

#[test]
fn a_bucket_that_is_away_holds_nobody_up_but_who_needs_it() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    // There is room for one file, the last.
    drop(store);
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let store = moving_store(folder.path(), &pail);
    pail.falls(Illness::Away);
    let told = fault_of(&store, &of_day(0)).unwrap();
    assert!(matches!(told, PlaneFault::Objects { .. }), "{told}");
    assert!(
        told.to_string().contains("memory://pail does not give back a segment: nobody answers"),
        "{told}"
    );
    assert!(matches!(store.check(), Err(PlaneFault::Objects { .. })));
    // What is new is sealed, read and merged.
    let mut dice = Dice::new(5);
    for number in 0..4_u64 {
        let new = calls(&mut dice, (31 + number * 5, 5), 3, 9);
        let batch: Batch = new.into_iter().map(|stored| (environment(1), stored)).collect();
        store.seal(&batch).unwrap();
        while store.compact_step().unwrap() != Compaction::Nothing {}
    }
    assert_eq!(read(&store, environment(1), &of_day(9)).len(), 20);
    assert!(matches!(store.tend_objects(), Err(PlaneFault::Objects { .. })));
    // What cannot be erased everywhere is erased nowhere.
    let subject = events[0].event.subject.to_string();
    let refused = store.redact(environment(1), &subject, "erased", &[]);
    assert!(matches!(refused, Err(PlaneFault::Objects { .. })));
    assert!(read(&store, environment(1), &of_day(9)).iter().all(|stored| !stored.redacted));
    pail.falls(Illness::None);
    // Somebody who moves finds that it is back, and so do all others at once.
    move_all(&store);
    assert_eq!(all(&store).len(), 50);
    assert!(store.redact(environment(1), &subject, "erased", &[]).unwrap() > 0);
    nothing_is_left_over(folder.path(), &store, &pail);
    assert!(!pail.holds(subject.as_bytes()), "what is erased is not in the bucket either");
}

#[test]
fn nothing_goes_before_it_reads_back_from_the_bucket() {
    for illness in [Illness::Forgets, Illness::Tears, Illness::Flips] {
        let (folder, pail) = (TempFolder::new(), Pail::new());
        let store = moving_store(folder.path(), &pail);
        let batches = batches();
        store.seal(&batches[0]).unwrap();
        let events = all(&store);
        pail.falls_with(illness, ".parquet");
        let before = pail.asked().removals;
        for _ in 0..4 {
            assert!(store.tend_objects().is_err(), "{illness:?}");
        }
        assert_eq!(pail.asked().removals, before, "what is put again is not taken away: that may come late");
        assert_eq!((store.figures().away, all(&store)), (0, events.clone()));
        pail.falls(Illness::None);
        nothing_is_left_over(folder.path(), &store, &pail);
        assert_eq!(all(&store), events);
    }
}

#[test]
fn what_the_bucket_gives_back_otherwise_is_named() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, _) = three_days(folder.path(), &pail);
    drop(store);
    for (illness, words) in [
        (Illness::Forgets, "the object storage has lost it"),
        (Illness::Tears, "its bytes are not those that were written"),
        (Illness::Flips, "its bytes are not those that were written"),
    ] {
        std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
        let store = moving_store(folder.path(), &pail);
        pail.falls(illness);
        let told = fault_of(&store, &of_day(0)).unwrap();
        let PlaneFault::Unreadable(damage) = &told else { panic!("{told}") };
        assert!(damage.place.starts_with("memory://pail/plane/0000000001-"), "{told}");
        assert_eq!(damage.what, words);
        let found = store.check().unwrap();
        assert_eq!(found.iter().filter(|one| one.what == words).count(), 3, "{found:?}");
        pail.falls(Illness::None);
        assert_eq!(fault_of(&store, &of_day(0)).map(|fault| fault.to_string()), None);
    }
}

#[test]
fn a_folder_with_moved_segments_does_not_open_without_its_bucket() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    drop(three_days(folder.path(), &pail));
    let told = SegmentStore::open(folder.path(), SMALL).err().unwrap().to_string();
    assert!(told.starts_with("3 segments of usage events are in an object storage"), "{told}");
    assert_eq!(all(&moving_store(folder.path(), &pail)).len(), 30);
}

#[test]
fn objects_that_may_be_of_others_are_left_alone() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, _) = three_days(folder.path(), &pail);
    drop(store);
    let others = ["plane/notes.txt", "plane/0000000099-00.parquet", "plane2/0000000001-00.parquet"];
    others.iter().for_each(|key| pail.lay(key, b"theirs"));
    // Of a run of ours that a crash ended.
    pail.lay("plane/0000000002-00.parquet", b"ours");
    let store = moving_store(folder.path(), &pail);
    move_all(&store);
    assert_eq!(pail.keys().len(), 4 + others.len());
    assert!(others.iter().all(|key| pail.keys().iter().any(|kept| kept == key)));
    // Where something is missing, an object may be all there is of some events.
    drop(store);
    std::fs::remove_file(folder.path().join("0000000002.tail")).unwrap();
    pail.lay("plane/0000000002-00.parquet", b"ours");
    let store = moving_store(folder.path(), &pail);
    assert_eq!(store.damage().len(), 1);
    move_all(&store);
    assert_eq!(pail.keys().len(), 5 + others.len());
}

#[test]
fn what_is_fetched_and_spoilt_is_fetched_again() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    drop(store);
    let store = room_for_all(folder.path(), &pail);
    assert_eq!(all(&store), events);
    let before = pail.asked().gets;
    let spoilt = folder.path().join("fetched/0000000001.parquet");
    let mut bytes = std::fs::read(&spoilt).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&spoilt, &bytes).unwrap();
    assert_eq!(all(&store), events);
    assert_eq!(pail.asked().gets, before + 1);
    assert_eq!(all(&store), events);
    assert_eq!(pail.asked().gets, before + 1, "what was fetched again stays");
}

/// Opens a store with room for all that is fetched.
fn room_for_all(folder: &Path, pail: &Arc<Pail>) -> SegmentStore {
    let storage = storage(pail.clone(), 1_000_000);
    SegmentStore::open_with(folder, SMALL, Arc::new(QuickDisk), Some((storage, "plane"))).unwrap()
}

#[test]
fn what_an_erasure_rewrites_is_fetched_once_whatever_room_there_is() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    drop(store);
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let storage = storage(pail.clone(), 1);
    let open = SegmentStore::open_with(folder.path(), SMALL, Arc::new(QuickDisk), Some((storage, "plane")));
    let store = open.unwrap();
    let before = pail.asked().gets;
    let subject = events[0].event.subject.to_string();
    let of_subject = events.iter().filter(|one| *one.event.subject == *subject).count();
    let bodies = store.bodies_with(environment(1), &subject).unwrap();
    let fetched = pail.asked().gets - before;
    assert!(fetched > 1 && store.are_at_hand(environment(1), &subject).unwrap());
    let erased = store.redact(environment(1), &subject, "erased", &[]).unwrap();
    assert_eq!(erased, u64::try_from(of_subject).unwrap());
    assert_eq!(pail.asked().gets - before, fetched);
    drop(bodies);
    assert_eq!(store.fetched_bytes(), 0);
}

#[test]
fn what_a_drop_writes_anew_is_fetched_once_and_before_its_step() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    drop(store);
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let storage = storage(pail.clone(), 1);
    let open = SegmentStore::open_with(folder.path(), SMALL, Arc::new(QuickDisk), Some((storage, "plane")));
    let store = open.unwrap();
    let mut times: Vec<Instant> = events.iter().map(|stored| stored.event.time).collect();
    times.sort_unstable();
    // Within the second day, of which the rest stays.
    let (before, up_to) = (times[times.len() / 2], store.sealed(environment(1)));
    assert!(Instant::from_micros(DAY_MICROS) < before && before < Instant::from_micros(2 * DAY_MICROS));
    let (mut gone, mut fetched) = (0, 0);
    loop {
        let start = pail.asked().gets;
        let _bodies = store.bodies_to_drop(environment(1), before, up_to).unwrap();
        let ready = pail.asked().gets;
        let step = store.drop_step(environment(1), before, up_to).unwrap();
        assert_eq!(pail.asked().gets, ready, "a step waits for the storage");
        fetched += ready - start;
        gone += step.events;
        if step.is_done {
            break;
        }
    }
    assert_eq!(gone, u64::try_from(times.iter().filter(|time| **time < before).count()).unwrap());
    assert_eq!(fetched, 1);
    let kept = Read { from: Some(before), ..Read::all(up_to) };
    let left: Vec<StoredEvent> = events.into_iter().filter(|stored| before <= stored.event.time).collect();
    assert_eq!(read(&store, environment(1), &kept), left);
}

#[test]
fn a_storage_that_hangs_holds_up_two_reads_and_nobody_else() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, _) = three_days(folder.path(), &pail);
    let new = calls(&mut Dice::new(5), (31, 5), 3, 9);
    store.seal(&new.into_iter().map(|stored| (environment(1), stored)).collect::<Batch>()).unwrap();
    drop(store);
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let store = room_for_all(folder.path(), &pail);
    pail.falls(Illness::Hangs);
    std::thread::scope(|scope| {
        let reading = [0, 1].map(|day| {
            scope.spawn({
                let store = &store;
                move || fault_of(store, &of_day(day)).map(|fault| fault.to_string())
            })
        });
        pail.wait_for_hanging(2);
        for day in [0, 2] {
            let told = fault_of(&store, &of_day(day)).unwrap();
            assert!(told.to_string().contains("already hear nothing"), "{told}");
        }
        assert_eq!(read(&store, environment(1), &of_day(9)).len(), 5);
        pail.falls(Illness::None);
        assert_eq!(reading.map(|one| one.join().unwrap()), [None, None]);
    });
    assert_eq!(fault_of(&store, &of_day(2)).map(|fault| fault.to_string()), None);
}

#[test]
fn a_disk_that_fails_is_not_the_storages_fault() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    drop(three_days(folder.path(), &pail));
    std::fs::remove_dir_all(folder.path().join("fetched")).unwrap();
    let store = room_for_all(folder.path(), &pail);
    let full = folder.path().join("fetched/0000000001.next");
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    let told = fault_of(&store, &of_day(0)).unwrap();
    assert!(matches!(&told, PlaneFault::File { file, .. } if *file == full), "{told}");
    assert_eq!(fault_of(&store, &of_day(1)).map(|fault| fault.to_string()), None);
    assert_eq!(fault_of(&store, &of_day(0)).map(|fault| fault.to_string()), None, "and it was taken away");
}

/// Does all that can be done, and says what failed.
fn failing(store: &SegmentStore) -> Option<PlaneFault> {
    loop {
        match store.tend_objects() {
            Ok(true) => {}
            Ok(false) => return None,
            Err(fault) => return Some(fault),
        }
    }
}

#[test]
fn one_object_that_is_not_removed_or_is_lost_keeps_nothing_else_up() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    let stays: &'static str = Box::leak(segments_in(&pail)[0].clone().into_boxed_str());
    let subject = events[0].event.subject.to_string();
    assert!(store.redact(environment(1), &subject, "erased", &[]).unwrap() > 0);
    pail.falls_with(Illness::Keeps, stays);
    for _ in 0..3 {
        let told = failing(&store).unwrap();
        assert!(matches!(&told, PlaneFault::Objects { answers: true, .. }), "{told}");
        assert!(told.to_string().contains("does not take a segment away: you may not"), "{told}");
    }
    assert_eq!((store.figures().away, segments_in(&pail).len()), (3, 4));
    pail.falls(Illness::None);
    nothing_is_left_over(folder.path(), &store, &pail);

    pail.loses(&segments_in(&pail)[0]);
    // Reads it anew, so that it is not at hand any more.
    assert_eq!(store.check().unwrap().len(), 1);
    let lost = (0..3).find(|day| fault_of(&store, &of_day(*day)).is_some()).unwrap();
    let mut told = 0;
    for number in 0..6_u64 {
        seal_day(&store, 31 + number * 5, lost);
        for _ in 0..6 {
            drop(store.compact_step());
            told += usize::from(matches!(failing(&store), Some(PlaneFault::Unreadable(_))));
        }
    }
    assert!(told > 0, "a merge wanted it");
    assert_eq!(store.figures().away, store.figures().segments, "what is new is moved");
    let others =
        (0..3).filter(|day| *day != lost).map(|day| read(&store, environment(1), &of_day(day)).len());
    assert_eq!(others.collect::<Vec<_>>(), [10, 10]);
    let damage = store.check().unwrap();
    assert!(damage.iter().any(|one| one.what == "the object storage has lost it"), "{damage:?}");
}

/// A folder with all that is in it.
fn copied(from: &Path) -> TempFolder {
    let to = TempFolder::new();
    for name in std::fs::read_dir(from).unwrap().map(|one| one.unwrap().file_name()) {
        if from.join(&name).is_file() {
            std::fs::copy(from.join(&name), to.path().join(&name)).unwrap();
        }
    }
    to
}

fn code_of(fault: Option<PlaneFault>) -> Arc<str> {
    match fault {
        Some(PlaneFault::NotOurs { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

fn adopting(folder: &Path, pail: &Arc<Pail>, code: &Arc<str>) -> SegmentStore {
    let storage = ObjectStorage { adopted: Some(Arc::clone(code)), ..storage(pail.clone(), ROOM) };
    SegmentStore::open_with(folder, SMALL, Arc::new(QuickDisk), Some((storage, "plane"))).unwrap()
}

fn seal_day(store: &SegmentStore, first: u64, day: i64) {
    let new = calls(&mut Dice::new(first), (first, 5), 3, day);
    store.seal(&new.into_iter().map(|stored| (environment(1), stored)).collect::<Batch>()).unwrap();
}

#[test]
fn a_copy_of_a_folder_neither_moves_nor_deletes() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    let (at_first, bucket_at_first) = (copied(folder.path()), pail.copied());
    // The first one goes on.
    seal_day(&store, 31, 3);
    move_all(&store);
    let kept = pail.keys();
    let restored = moving_store(at_first.path(), &pail);
    assert_eq!(all(&restored), events, "it may read");
    let code = code_of(failing(&restored));
    assert!(restored.look_at_objects().is_err());
    // However far it goes on itself.
    let subject = events[0].event.subject.to_string();
    for day in 3..9 {
        seal_day(&restored, 16 + u64::try_from(day).unwrap() * 5, day);
    }
    restored.redact(environment(1), &subject, "erased", &[]).unwrap();
    assert_eq!(code_of(failing(&restored)), code);
    assert_eq!(pail.keys(), kept);
    // A copy of the bucket is its own.
    drop(restored);
    let apart = moving_store(at_first.path(), &bucket_at_first);
    assert!(failing(&apart).is_none());
    assert_eq!(pail.keys(), kept);
    drop(apart);
    // One that was restored for good, and says so.
    let second = copied(folder.path());
    seal_day(&store, 36, 4);
    move_all(&store);
    let code = code_of(failing(&moving_store(second.path(), &pail)));
    let adopted = adopting(second.path(), &pail, &code);
    assert!(failing(&adopted).is_none());
    seal_day(&adopted, 36, 5);
    assert!(failing(&adopted).is_none());
    assert_eq!(all(&adopted).len(), 40);
    // Then the first one is the copy.
    seal_day(&store, 41, 6);
    let kept = pail.keys();
    code_of(failing(&store));
    assert_eq!(pail.keys(), kept);
}

#[test]
fn another_bucket_or_one_that_lost_something_is_noticed_before_anything_is_moved_or_deleted() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, _) = three_days(folder.path(), &pail);
    seal_day(&store, 31, 3);
    drop(store);
    let other = Pail::new();
    code_of(failing(&moving_store(folder.path(), &other)));
    assert_eq!(other.keys(), [""; 0]);
    // What is not named may be what is missed, under another name.
    pail.lay("plane/0000000002-00.parquet", b"of nobody");
    let key = segments_in(&pail)[0].clone();
    pail.loses(&key);
    let kept = segments_in(&pail);
    let store = moving_store(folder.path(), &pail);
    let told = failing(&store).unwrap();
    assert!(
        told.to_string()
            .contains(&format!("1 of the 3 segments that this folder has there are missing, {key}"))
    );
    assert_eq!(segments_in(&pail), kept);
    drop(store);
    let store = adopting(folder.path(), &pail, &code_of(Some(told)));
    assert!(failing(&store).is_none());
    assert_eq!((segments_in(&pail).len(), store.figures().away), (kept.len() + 1, 4));
}

#[test]
fn settings_that_name_another_place_do_not_open_what_was_moved_elsewhere() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let (store, events) = three_days(folder.path(), &pail);
    drop(store);
    let open = |adopted: Option<Arc<str>>| {
        let storage = ObjectStorage { adopted, ..storage(pail.clone(), ROOM) };
        SegmentStore::open_with(folder.path(), SMALL, Arc::new(QuickDisk), Some((storage, "other")))
    };
    let told = open(None).err().unwrap();
    for words in ["memory://pail/other/", "3 of the 3 segments", "they were moved to memory://pail/plane/"] {
        assert!(told.to_string().contains(words), "{told}");
    }
    let store = open(Some(code_of(Some(told)))).unwrap();
    let lost = fault_of(&store, &of_day(0)).map(|fault| fault.to_string());
    assert!(lost.is_none_or(|told| told.contains("lost it")), "what is at hand is read");
    drop(store);
    // A storage that does not answer says nothing of the new place.
    pail.falls(Illness::Away);
    assert!(matches!(open(None).err(), Some(PlaneFault::Objects { answers: false, .. })));
    pail.falls(Illness::None);
    // All that was there is at the new place as well.
    for key in pail.keys() {
        let mut bytes = Vec::new();
        pail.get(&key, 0, &mut bytes).unwrap();
        pail.lay(&key.replace("plane/", "other/"), &bytes);
    }
    let store = open(None).unwrap();
    assert_eq!(all(&store), events);
    move_all(&store);
    drop(store);
    // From now on it is that one: opening asks nobody.
    pail.falls(Illness::Away);
    drop(open(None).unwrap());
}

#[test]
fn what_is_young_stays_in_the_folder() {
    let (folder, pail) = (TempFolder::new(), Pail::new());
    let of_day = |day: i64| Instant::from_micros(day * DAY_MICROS);
    let open = |today: i64| {
        let clock = Arc::new(Standing(of_day(today)));
        let storage = ObjectStorage { clock, after_days: 30, ..storage(pail.clone(), ROOM) };
        SegmentStore::open_with(folder.path(), SMALL, Arc::new(QuickDisk), Some((storage, "plane"))).unwrap()
    };
    let store = open(0);
    let batch: Batch =
        calls(&mut Dice::new(1), (1, 10), 3, 0).into_iter().map(|stored| (environment(1), stored)).collect();
    store.seal(&batch).unwrap();
    drop(store);
    for (today, away) in [(0, 0), (30, 0), (31, 1)] {
        let store = open(today);
        move_all(&store);
        assert_eq!(store.figures().away, away, "on day {today}");
    }
}
