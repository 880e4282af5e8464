//! The bucket of an object storage: what is put there, read back, and fetched into the folder again.
//!
//! Knows keys, hashes, how often something is tried, and that a storage that did not answer just now is not asked
//! by everybody at once. Must not know which segments are there, nor what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use calendar::Zone;
use ports::{Clock, ObjectFault, Objects};

use super::fetched::Fetched;
use super::locked;
use super::manifest::Entry;
use crate::fault::{Damage, PlaneFault};

/// How often something is asked of the storage before it counts as away.
const TRIES_MAX: u32 = 3;
/// No further try is begun after so long.
const TRYING_MAX: Duration = Duration::from_secs(10);
/// The pause before the second try; it doubles. Nothing is gained by it in tests.
const PAUSE: Duration = Duration::from_millis(if cfg!(test) { 1 } else { 100 });
/// So long after the storage was found away, reads that need it fail at once.
const AWAY: Duration = Duration::from_secs(5);
/// Bytes of a hash that stand in a key.
const KEY_HASH_BYTES: usize = 16;
const OTHER_BYTES: &str = "its bytes are not those that were written";

/// An object storage, and what is kept in it.
#[derive(Clone)]
pub struct ObjectStorage {
    /// The bucket.
    pub objects: Arc<dyn Objects>,
    /// Who says which day it is.
    pub clock: Arc<dyn Clock>,
    /// Segments whose newest day is more than so many days ago are kept there.
    pub after_days: u32,
    /// About how many bytes of fetched files stay in the folder; the longest unused ones go first.
    pub fetched_bytes: u64,
}

/// The bucket, as one plane uses it.
pub(super) struct Bucket {
    storage: ObjectStorage,
    /// What every key begins with.
    beginning: String,
    fetched: Fetched,
    away: Mutex<Option<(Instant, PlaneFault)>>,
    /// Whoever waits for the storage is to give up.
    closing: AtomicBool,
    /// Segments that a merge waits for.
    wanted: Mutex<BTreeSet<u64>>,
    /// Their files, held until the merge.
    held: Mutex<BTreeMap<u64, Arc<File>>>,
}

impl Bucket {
    /// The bucket of the plane with this name; what is fetched goes into a folder.
    pub(super) fn new(storage: ObjectStorage, plane: &str, folder: PathBuf) -> Bucket {
        let fetched = Fetched::new(folder, storage.fetched_bytes);
        Bucket {
            storage,
            beginning: format!("{plane}/"),
            fetched,
            away: Mutex::new(None),
            closing: AtomicBool::new(false),
            wanted: Mutex::new(BTreeSet::new()),
            held: Mutex::new(BTreeMap::new()),
        }
    }

    /// What was fetched.
    pub(super) fn fetched(&self) -> &Fetched {
        &self.fetched
    }

    /// The key of a segment. Two planes that share a bucket by mistake never write over each other's.
    pub(super) fn key(&self, entry: &Entry) -> String {
        let hash = blake3::Hash::from_bytes(entry.sealed.hash).to_hex();
        let short: String = hash.chars().take(KEY_HASH_BYTES * 2).collect();
        format!("{}{:010}-{short}.parquet", self.beginning, entry.number)
    }

    /// The number of the segment with this key.
    fn number_of(&self, key: &str) -> Option<u64> {
        let name = key.strip_prefix(&self.beginning)?.strip_suffix(".parquet")?;
        name.split_once('-')?.0.parse().ok()
    }

    /// Where a segment is, for messages.
    pub(super) fn place_of(&self, entry: &Entry) -> String {
        format!("{}/{}", self.storage.objects.place(), self.key(entry))
    }

    /// Segments whose newest day is before this one are kept in the bucket. Counted from 1970.
    pub(super) fn first_day_kept_here(&self) -> i64 {
        let today = Zone::utc().day_of(self.storage.clock.now()).days_from_epoch();
        today.saturating_sub(i64::from(self.storage.after_days))
    }

    /// Has everybody who waits for the storage give up.
    pub(super) fn close(&self) {
        self.closing.store(true, Ordering::Relaxed);
    }

    /// The file of a segment, fetched where it is not at hand.
    pub(super) fn body(&self, entry: &Entry) -> Result<Arc<File>, PlaneFault> {
        self.fetched.file(entry, &mut |file| {
            self.check_not_away()?;
            self.get(entry, &mut &*file)
        })
    }

    /// Reads a segment in the bucket and compares it with what was written.
    pub(super) fn verify(&self, entry: &Entry) -> Result<(), PlaneFault> {
        self.get(entry, &mut io::sink())
    }

    /// Forgets what was fetched of a segment, and lets go of it.
    pub(super) fn forget(&self, number: u64) -> Result<(), PlaneFault> {
        locked(&self.wanted).remove(&number);
        locked(&self.held).remove(&number);
        self.fetched.remove(number)
    }

    fn get(&self, entry: &Entry, out: &mut dyn Rewound) -> Result<(), PlaneFault> {
        let key = self.key(entry);
        let got = self.trying("give back a segment", &mut || {
            out.rewind()
                .map_err(|error| ObjectFault::Failed(format!("its bytes cannot be kept: {error}")))?;
            let mut hashed = Hashed { out, hasher: blake3::Hasher::new(), closing: &self.closing };
            self.storage.objects.get(&key, entry.sealed.length, &mut hashed)?;
            match *hashed.hasher.finalize().as_bytes() == entry.sealed.hash {
                true => Ok(()),
                false => Err(ObjectFault::Failed(OTHER_BYTES.to_owned())),
            }
        });
        got.map_err(|(why, fault)| {
            let what = match &why {
                ObjectFault::Missing => "the object storage has lost it",
                ObjectFault::Failed(why) if why == OTHER_BYTES => OTHER_BYTES,
                ObjectFault::Failed(_) => return fault,
            };
            PlaneFault::Unreadable(Box::new(Damage::of(self.place_of(entry), what)))
        })
    }

    /// Puts the file of a segment into the bucket.
    pub(super) fn put(&self, entry: &Entry, path: &Path) -> Result<(), PlaneFault> {
        let key = self.key(entry);
        let file = File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
        let put = self.trying("take a segment", &mut || {
            io::Seek::rewind(&mut &file).map_err(|error| {
                ObjectFault::Failed(format!("{} cannot be read: {error}", path.display()))
            })?;
            let mut bytes = Abortable { file: &file, closing: &self.closing };
            self.storage.objects.put(&key, entry.sealed.length, &mut bytes)
        });
        put.map_err(|(_, fault)| fault)
    }

    /// Takes an object away.
    pub(super) fn remove(&self, key: &str) -> Result<(), PlaneFault> {
        let removed = self.trying("take a segment away", &mut || self.storage.objects.remove(key));
        removed.map_err(|(_, fault)| fault)
    }

    /// The numbers and keys of this plane's segments in the bucket.
    pub(super) fn list(&self) -> Result<Vec<(u64, String)>, PlaneFault> {
        let mut keys = Vec::new();
        let listed = self.trying("list its segments", &mut || {
            keys = self.storage.objects.list(&self.beginning)?;
            Ok(())
        });
        listed.map_err(|(_, fault)| fault)?;
        let named = |key: String| self.number_of(&key).map(|number| (number, key));
        Ok(keys.into_iter().filter_map(named).collect())
    }

    /// Notes which segments a merge waits for, and answers their files where all are at hand.
    pub(super) fn want(&self, numbers: &BTreeSet<u64>) -> Option<Vec<Arc<File>>> {
        let mut held = locked(&self.held);
        held.retain(|number, _| numbers.contains(number));
        let files: Option<Vec<_>> = numbers.iter().map(|number| held.get(number).cloned()).collect();
        numbers.clone_into(&mut locked(&self.wanted));
        files
    }

    /// The segments that a merge waits for and nobody has fetched yet.
    pub(super) fn wanted(&self) -> Vec<u64> {
        let held = locked(&self.held);
        locked(&self.wanted).iter().copied().filter(|number| !held.contains_key(number)).collect()
    }

    /// Fetches a segment that a merge waits for. Whoever does has the time to ask a storage that was away.
    pub(super) fn hold(&self, entry: &Entry) -> Result<(), PlaneFault> {
        let file = self.fetched.file(entry, &mut |file| self.get(entry, &mut &*file))?;
        if locked(&self.wanted).contains(&entry.number) {
            locked(&self.held).insert(entry.number, file);
        }
        Ok(())
    }

    /// What was found a moment ago is told again: whoever reads does not wait for it once more.
    fn check_not_away(&self) -> Result<(), PlaneFault> {
        match &*locked(&self.away) {
            Some((since, fault)) if since.elapsed() < AWAY => Err(fault.clone()),
            _ => Ok(()),
        }
    }

    /// Tries something a few times. That an object is missing is an answer.
    fn trying(
        &self,
        doing: &'static str,
        once: &mut dyn FnMut() -> Result<(), ObjectFault>,
    ) -> Result<(), (ObjectFault, PlaneFault)> {
        let (begun, mut pause) = (Instant::now(), PAUSE);
        let mut tries = 0;
        loop {
            tries += 1;
            let why = match once() {
                Ok(()) => {
                    *locked(&self.away) = None;
                    return Ok(());
                }
                Err(why) => why,
            };
            let is_closing = self.closing.load(Ordering::Relaxed);
            let is_last = tries == TRIES_MAX || begun.elapsed() > TRYING_MAX || is_closing;
            if why == ObjectFault::Missing || is_last {
                let (place, told) = (self.storage.objects.place().into(), why.to_string().into());
                let fault = PlaneFault::Objects { place, doing, why: told };
                if matches!(&why, ObjectFault::Failed(why) if why != OTHER_BYTES) && !is_closing {
                    *locked(&self.away) = Some((Instant::now(), fault.clone()));
                }
                return Err((why, fault));
            }
            std::thread::sleep(pause);
            pause *= 2;
        }
    }
}

/// Where fetched bytes go; each try begins anew.
trait Rewound: Write {
    fn rewind(&mut self) -> io::Result<()>;
}

impl Rewound for &File {
    fn rewind(&mut self) -> io::Result<()> {
        self.set_len(0)?;
        io::Seek::rewind(self)
    }
}

impl Rewound for io::Sink {
    fn rewind(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Hashes what it passes on.
struct Hashed<'a> {
    out: &'a mut dyn Rewound,
    hasher: blake3::Hasher,
    closing: &'a AtomicBool,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        check_open(self.closing)?;
        let written = self.out.write(bytes)?;
        self.hasher.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

struct Abortable<'a> {
    file: &'a File,
    closing: &'a AtomicBool,
}

impl Read for Abortable<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        check_open(self.closing)?;
        (&mut &*self.file).read(out)
    }
}

fn check_open(closing: &AtomicBool) -> io::Result<()> {
    match closing.load(Ordering::Relaxed) {
        true => Err(io::Error::other("farthing is to end")),
        false => Ok(()),
    }
}
