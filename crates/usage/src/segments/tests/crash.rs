//! The machine stops at every write, sync, rename and removal: what counts is the old or the new, never
//! less.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use ids::EnvironmentId;
use testkit::TempFolder;

use super::generated::{Dice, SMALL, calls, environment, quick_store};
use super::model::read;
use crate::disk::{Disk, RealDisk};
use crate::plane::{Position, Read, StoredEvent};
use crate::segments::{Compaction, SegmentStore};

/// What a stop does to operations that no sync had made durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    Nothing,
    Everything,
}

/// A disk of a machine that stops at one of its operations.
pub(super) struct StoppingDisk {
    lost: Lost,
    state: Mutex<State>,
}

pub(super) struct State {
    left: usize,
    stopped: bool,
    /// Files written since their last sync, with how long they were then.
    unsynced: BTreeMap<PathBuf, u64>,
    /// Names made, changed or taken away since the folder's last sync: the file, and its bytes before.
    names: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl StoppingDisk {
    pub(super) fn new(left: usize, lost: Lost) -> Arc<StoppingDisk> {
        let state = State { left, stopped: false, unsynced: BTreeMap::new(), names: Vec::new() };
        Arc::new(StoppingDisk { lost, state: Mutex::new(state) })
    }

    pub(super) fn has_stopped(&self) -> bool {
        self.state.lock().unwrap().stopped
    }

    /// Counts an operation; the one at which the machine stops is half done by `half`.
    pub(super) fn operate<T>(
        &self,
        half: impl FnOnce(),
        whole: impl FnOnce(&mut State) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut state = self.state.lock().unwrap();
        if !state.stopped && state.left > 0 {
            state.left -= 1;
            return whole(&mut state);
        }
        if !state.stopped {
            state.stopped = true;
            half();
            if self.lost == Lost::Everything {
                state.lose();
            }
        }
        Err(io::Error::other("the machine has stopped"))
    }
}

impl State {
    fn lose(&mut self) {
        for (path, length) in &self.unsynced {
            if let Ok(file) = File::options().write(true).open(path) {
                file.set_len(*length).unwrap();
            }
        }
        for (path, before) in self.names.drain(..).rev() {
            match before {
                Some(bytes) => std::fs::write(path, bytes).unwrap(),
                None => drop(std::fs::remove_file(path)),
            }
        }
    }

    fn name(&mut self, path: &Path) {
        self.names.push((path.to_owned(), std::fs::read(path).ok()));
    }
}

impl Disk for StoppingDisk {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.operate(
            || (),
            |state| {
                state.name(path);
                let file = RealDisk.create(path)?;
                state.unsynced.insert(path.to_owned(), 0);
                Ok(file)
            },
        )
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        let half = || RealDisk.write(file, &bytes[..bytes.len() / 2], at).unwrap();
        self.operate(half, |_| RealDisk.write(file, bytes, at))
    }

    fn sync(&self, _file: &File, path: &Path) -> io::Result<()> {
        self.operate(
            || (),
            |state| {
                // Nothing is waited for: what a stop would lose is kept in the state.
                state.unsynced.remove(path);
                Ok(())
            },
        )
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.operate(
            || (),
            |state| {
                state.name(from);
                state.name(to);
                RealDisk.rename(from, to)
            },
        )
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.operate(
            || (),
            |state| {
                state.name(path);
                RealDisk.remove(path)
            },
        )
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        self.operate(
            || (),
            |state| {
                state.names.clear();
                Ok(())
            },
        )
    }
}

pub(super) type Batch = Vec<(EnvironmentId, StoredEvent)>;

/// What is done, one thing after the other.
const DEEDS: usize = 7;

pub(super) fn deed(store: &SegmentStore, number: usize, batches: &[Batch]) -> Result<(), String> {
    let done = match number {
        0..3 => store.seal(&batches[number]).map(drop).map_err(|refused| refused.to_string()),
        3 => store.compact_step().map(drop).map_err(|fault| fault.to_string()),
        4 => {
            let redacted = store.redact(environment(1), "customer-00001", "erased", &["model"]);
            redacted.map(drop).map_err(|fault| fault.to_string())
        }
        5 => store.seal(&batches[3]).map(drop).map_err(|refused| refused.to_string()),
        _ => loop {
            match store.compact_step() {
                Ok(Compaction::Nothing | Compaction::GivenUp) => break Ok(()),
                Ok(Compaction::Merged { .. }) => {}
                Err(fault) => break Err(fault.to_string()),
            }
        },
    };
    done.map_err(|why| format!("{number}: {why}"))
}

pub(super) fn batches() -> Vec<Batch> {
    let mut dice = Dice::new(7);
    let batch = |number: u64| -> Batch {
        let mut events = calls(&mut dice, (number * 12 + 1, 12), 3, 0);
        // One of each batch is late.
        events[3].event.time =
            calendar::Instant::from_micros(-90_000_000_000 * i64::try_from(number).unwrap());
        events.into_iter().map(|stored| (environment(1), stored)).collect()
    };
    (0..4).map(batch).collect()
}

pub(super) fn all(store: &SegmentStore) -> Vec<StoredEvent> {
    read(store, environment(1), &Read::all(store.sealed(environment(1))))
}

#[test]
fn a_stop_at_any_operation_leaves_the_old_or_the_new() {
    let batches = batches();
    // What is to be read after each deed.
    let folder = TempFolder::new();
    let store = quick_store(folder.path());
    let mut after = vec![all(&store)];
    for number in 0..DEEDS {
        deed(&store, number, &batches).unwrap();
        after.push(all(&store));
    }
    assert_eq!(after[7].len(), 48);
    assert!(after[7].iter().any(|stored| stored.redacted));
    let mut stops = 0;
    for lost in [Lost::Nothing, Lost::Everything] {
        for left in 0.. {
            let folder = TempFolder::new();
            let disk = StoppingDisk::new(left, lost);
            let Ok(store) = SegmentStore::open_on(folder.path(), SMALL, disk.clone()) else {
                let store = quick_store(folder.path());
                assert_eq!(all(&store), []);
                continue;
            };
            let failed = (0..DEEDS).find(|number| deed(&store, *number, &batches).is_err());
            drop(store);
            let Some(failed) = failed else {
                assert!(!disk.has_stopped());
                break;
            };
            stops += 1;
            let store = quick_store(folder.path());
            let found = all(&store);
            let allowed = [&after[failed], &after[failed + 1]];
            assert!(allowed.contains(&&found), "stopped after {left} operations, in deed {failed}, {lost:?}");
            assert_eq!(store.check().unwrap(), [], "stopped after {left} operations, {lost:?}");
            // What was not answered is done again, and everything else goes on.
            for number in failed..DEEDS {
                deed(&store, number, &batches).unwrap();
            }
            assert_eq!(all(&store), after[DEEDS], "stopped after {left} operations, {lost:?}");
            assert_eq!(store.sealed(environment(1)), Position::new(48));
        }
    }
    assert!(stops > 100, "only {stops} stops were tried");
}

/// A disk whose next sync fails once.
struct FailingSync(Mutex<bool>);

impl Disk for FailingSync {
    fn create(&self, path: &Path) -> io::Result<File> {
        RealDisk.create(path)
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        RealDisk.write(file, bytes, at)
    }

    fn sync(&self, file: &File, path: &Path) -> io::Result<()> {
        if std::mem::take(&mut *self.0.lock().unwrap()) {
            return Err(io::Error::other("the disk is gone"));
        }
        RealDisk.sync(file, path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.sync_folder(folder)
    }
}

#[test]
fn a_failed_sync_is_final() {
    let folder = TempFolder::new();
    let disk = Arc::new(FailingSync(Mutex::new(false)));
    let store = SegmentStore::open_on(folder.path(), SMALL, disk.clone()).unwrap();
    let batches = batches();
    store.seal(&batches[0]).unwrap();
    *disk.0.lock().unwrap() = true;
    assert!(store.seal(&batches[1]).unwrap_err().to_string().contains("the disk is gone"));
    let again = store.seal(&batches[1]).unwrap_err().to_string();
    assert!(again.contains("start farthing again"), "{again}");
    assert!(store.compact_step().is_err() && store.redact(environment(1), "a", "b", &[]).is_err());
    assert_eq!(all(&store).len(), 12, "reading goes on");
    drop(store);
    let store = SegmentStore::open(folder.path(), SMALL).unwrap();
    assert_eq!(store.seal(&batches[1]).unwrap().events, 12);
}
