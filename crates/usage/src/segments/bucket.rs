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
use super::line::Line;
use super::locked;
use super::manifest::Entry;
use super::owner::{MARK_BYTES, Mark, OWNER_KEY};
use crate::fault::{Damage, PlaneFault};

/// How often something is asked of the storage before it counts as away.
const TRIES_MAX: u32 = 3;
/// No further try is begun after so long.
const TRYING_MAX: Duration = Duration::from_secs(10);
/// The pause before the second try; it doubles. Nothing is gained by it in tests.
const PAUSE: Duration = Duration::from_millis(if cfg!(test) { 1 } else { 100 });
/// So long after the storage was found away, reads that need it fail at once; then one of them tries. It doubles with
/// each that tries in vain.
const AWAY: Duration = Duration::from_secs(5);
/// The longest that it becomes.
const AWAY_MAX: Duration = Duration::from_secs(60);
/// Bytes of a hash that stand in a key.
const KEY_HASH_BYTES: usize = 16;
const OTHER_BYTES: &str = "its bytes are not those that were written";
/// What is asked of the storage where something is read.
const GIVE_BACK: &str = "give back a segment";
/// Why reads are not fetched for beside those that wait.
const SILENT: &str = "those that read from it already hear nothing";

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
    /// Whether the plane's own thread moves segments there and deletes what was replaced. Only one process may: a
    /// command that is over soon, or that looks at a copy, does not.
    pub tends: bool,
    /// The code of a refusal to go on with a bucket that somebody has looked into, and wants to go on all the same.
    pub adopted: Option<Arc<str>>,
}

/// The bucket, as one plane uses it.
pub(super) struct Bucket {
    storage: ObjectStorage,
    /// What every key begins with.
    beginning: String,
    fetched: Fetched,
    line: Line,
    away: Mutex<Option<Away>>,
    /// Whoever waits for the storage is to give up.
    closing: AtomicBool,
    /// Segments that a merge waits for.
    wanted: Mutex<BTreeSet<u64>>,
    /// Their files, held until the merge.
    held: Mutex<BTreeMap<u64, Arc<File>>>,
}

/// A storage that does not answer.
struct Away {
    /// Until then nobody asks.
    until: Instant,
    pause: Duration,
    fault: PlaneFault,
}

/// What came of asking in vain: what the storage said, and what is told.
struct Failure {
    why: ObjectFault,
    fault: PlaneFault,
}

impl Bucket {
    /// The bucket of the plane with this name; what is fetched goes into a folder.
    pub(super) fn new(storage: ObjectStorage, plane: &str, folder: PathBuf) -> Bucket {
        let fetched = Fetched::new(folder, storage.fetched_bytes);
        Bucket {
            storage,
            beginning: format!("{plane}/"),
            fetched,
            line: Line::new(),
            away: Mutex::new(None),
            closing: AtomicBool::new(false),
            wanted: Mutex::new(BTreeSet::new()),
            held: Mutex::new(BTreeMap::new()),
        }
    }

    /// Whether this process moves and deletes there.
    pub(super) fn tends(&self) -> bool {
        self.storage.tends
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

    /// The place of all that this plane has there.
    pub(super) fn whole_place(&self) -> String {
        format!("{}/{}", self.storage.objects.place(), self.beginning)
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

    /// The file of a segment, fetched where it is not at hand. Few reads fetch at once; one more is told so where the
    /// storage is silent.
    pub(super) fn body(&self, entry: &Entry) -> Result<Arc<File>, PlaneFault> {
        match self.fetched.at_hand_now(entry.number) {
            Some(file) => Ok(file),
            None => self.in_line(&mut || self.body_beside(entry)),
        }
    }

    /// Has a place among those that fetch while something is done.
    pub(super) fn in_line<T>(
        &self,
        deed: &mut dyn FnMut() -> Result<T, PlaneFault>,
    ) -> Result<T, PlaneFault> {
        let _turn = self.line.enter().ok_or_else(|| self.silent())?;
        self.check_not_away()?;
        deed()
    }

    /// The same for who has a place among those that fetch.
    pub(super) fn body_beside(&self, entry: &Entry) -> Result<Arc<File>, PlaneFault> {
        self.fetched.file(entry, &|| self.check_heard(), &mut |file, path| self.get(entry, &mut &*file, path))
    }

    fn check_heard(&self) -> Result<(), PlaneFault> {
        if self.line.is_silent() { Err(self.silent()) } else { Ok(()) }
    }

    fn silent(&self) -> PlaneFault {
        self.fault(GIVE_BACK, SILENT, false)
    }

    fn fault(&self, doing: &'static str, why: &str, answers: bool) -> PlaneFault {
        PlaneFault::Objects { place: self.storage.objects.place().into(), doing, why: why.into(), answers }
    }

    /// Reads a segment in the bucket and compares it with what was written.
    pub(super) fn verify(&self, entry: &Entry) -> Result<(), PlaneFault> {
        self.get(entry, &mut io::sink(), Path::new(""))
    }

    /// Forgets what was fetched of a segment, and lets go of it.
    pub(super) fn forget(&self, number: u64) -> Result<(), PlaneFault> {
        self.unwant(number);
        self.fetched.forget(number)
    }

    /// Gets a segment; where it goes is a file with a path, for faults of its own.
    fn get(&self, entry: &Entry, out: &mut dyn Rewound, path: &Path) -> Result<(), PlaneFault> {
        let key = self.key(entry);
        let mut own = None;
        let got = self.trying(GIVE_BACK, &mut || {
            if let Err(error) = out.rewind() {
                own = Some(PlaneFault::file(path, "emptied", &error));
                return Err(not_its_own());
            }
            let hasher = blake3::Hasher::new();
            let mut hashed = Hashed { out, hasher, closing: &self.closing, line: &self.line, failed: None };
            let got = self.storage.objects.get(&key, entry.sealed.length, &mut hashed);
            if let Some(error) = hashed.failed {
                own = Some(PlaneFault::file(path, "written", &error));
                return Err(not_its_own());
            }
            got?;
            match *hashed.hasher.finalize().as_bytes() == entry.sealed.hash {
                true => Ok(()),
                false => Err(ObjectFault::Failed(OTHER_BYTES.to_owned())),
            }
        });
        got.map_err(|failure| {
            let Failure { why, fault } = *failure;
            let what = match &why {
                _ if own.is_some() => return own.take().unwrap_or(fault),
                ObjectFault::Missing => "the object storage has lost it".to_owned(),
                ObjectFault::OtherLength(why) => format!("{OTHER_BYTES}: {why}"),
                ObjectFault::Failed(why) if why == OTHER_BYTES => OTHER_BYTES.to_owned(),
                ObjectFault::Failed(_) | ObjectFault::Refused(_) => return fault,
            };
            PlaneFault::Unreadable(Box::new(Damage::of(self.place_of(entry), what)))
        })
    }

    /// Puts the file of a segment into the bucket.
    pub(super) fn put(&self, entry: &Entry, path: &Path) -> Result<(), PlaneFault> {
        let key = self.key(entry);
        let file = File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
        let mut own = None;
        let put = self.trying("take a segment", &mut || {
            let mut bytes = Abortable { file: &file, closing: &self.closing, failed: None };
            let put = match io::Seek::rewind(&mut &file) {
                Ok(()) => self.storage.objects.put(&key, entry.sealed.length, &mut bytes),
                Err(error) => {
                    bytes.failed = Some(error);
                    Ok(())
                }
            };
            match bytes.failed {
                Some(error) => {
                    own = Some(PlaneFault::file(path, "read", &error));
                    Err(not_its_own())
                }
                None => put,
            }
        });
        put.map_err(|failure| own.unwrap_or(failure.fault))
    }

    /// Who says that this place is theirs; nobody where there is no such object. Something else there is told as it
    /// is.
    pub(super) fn owner(&self) -> Result<Option<Vec<u8>>, PlaneFault> {
        let key = format!("{}{OWNER_KEY}", self.beginning);
        let mut found = Vec::new();
        let length = u64::try_from(MARK_BYTES).unwrap_or(u64::MAX);
        let got = self.trying(GIVE_BACK, &mut || {
            found.clear();
            self.storage.objects.get(&key, length, &mut found)
        });
        match got {
            Ok(()) => Ok(Some(found)),
            Err(failure) => match failure.why {
                ObjectFault::Missing => Ok(None),
                ObjectFault::OtherLength(_) => Ok(Some(Vec::new())),
                ObjectFault::Failed(_) | ObjectFault::Refused(_) => Err(failure.fault),
            },
        }
    }

    /// Says whose this place is.
    pub(super) fn say_owner(&self, mark: &Mark) -> Result<(), PlaneFault> {
        let (key, bytes) = (format!("{}{OWNER_KEY}", self.beginning), mark.to_bytes());
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let put = self.trying("take a note of whose its segments are", &mut || {
            self.storage.objects.put(&key, length, &mut bytes.as_slice())
        });
        put.map_err(|failure| failure.fault)
    }

    /// Refuses to go on, unless somebody has adopted the bucket as it is: what is found there makes up the code.
    pub(super) fn refuse(&self, why: String, found: &[u8]) -> Result<(), PlaneFault> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.beginning.as_bytes()).update(found);
        let code: String = hasher.finalize().to_hex().chars().take(KEY_HASH_BYTES).collect();
        if self.storage.adopted.as_deref() == Some(code.as_str()) {
            return Ok(());
        }
        let place = self.whole_place().into();
        Err(PlaneFault::NotOurs { place, why: why.into(), code: code.into() })
    }

    /// Takes an object away.
    pub(super) fn remove(&self, key: &str) -> Result<(), PlaneFault> {
        let removed = self.trying("take a segment away", &mut || self.storage.objects.remove(key));
        removed.map_err(|failure| failure.fault)
    }

    /// The numbers and keys of this plane's segments in the bucket.
    pub(super) fn list(&self) -> Result<Vec<(u64, String)>, PlaneFault> {
        let mut keys = Vec::new();
        let listed = self.trying("list its segments", &mut || {
            keys = self.storage.objects.list(&self.beginning)?;
            Ok(())
        });
        listed.map_err(|failure| failure.fault)?;
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

    /// A merge waits for a segment no longer.
    pub(super) fn unwant(&self, number: u64) {
        locked(&self.wanted).remove(&number);
        locked(&self.held).remove(&number);
    }

    /// Fetches a segment that a merge waits for. Whoever does has the time to ask a storage that was away.
    pub(super) fn hold(&self, entry: &Entry) -> Result<(), PlaneFault> {
        let file = self.body_beside(entry)?;
        if locked(&self.wanted).contains(&entry.number) {
            locked(&self.held).insert(entry.number, file);
        }
        Ok(())
    }

    /// What was found a moment ago is told again: whoever reads does not wait for it once more. After that one tries,
    /// and the others are told the same until it knows.
    fn check_not_away(&self) -> Result<(), PlaneFault> {
        let Some(away) = &mut *locked(&self.away) else { return Ok(()) };
        let now = Instant::now();
        if now < away.until {
            return Err(away.fault.clone());
        }
        away.until = now + away.pause;
        Ok(())
    }

    fn note_away(&self, fault: &PlaneFault) {
        let mut away = locked(&self.away);
        let pause = away.as_ref().map_or(AWAY, |before| (before.pause * 2).min(AWAY_MAX));
        *away = Some(Away { until: Instant::now() + pause, pause, fault: fault.clone() });
    }

    /// Tries something a few times; an answer is not asked for again. Only what is read says whether reads are answered.
    fn trying(
        &self,
        doing: &'static str,
        once: &mut dyn FnMut() -> Result<(), ObjectFault>,
    ) -> Result<(), Box<Failure>> {
        let (begun, mut pause) = (Instant::now(), PAUSE);
        let mut tries = 0;
        loop {
            tries += 1;
            let why = match once() {
                Ok(()) if doing == GIVE_BACK => {
                    *locked(&self.away) = None;
                    return Ok(());
                }
                Ok(()) => return Ok(()),
                Err(why) => why,
            };
            let is_closing = self.closing.load(Ordering::Relaxed);
            let is_last = tries == TRIES_MAX || begun.elapsed() > TRYING_MAX || is_closing;
            let answers = !matches!(&why, ObjectFault::Failed(why) if why != OTHER_BYTES);
            if !matches!(why, ObjectFault::Failed(_)) || is_last {
                let fault = self.fault(doing, &why.to_string(), answers);
                match doing == GIVE_BACK {
                    true if answers => *locked(&self.away) = None,
                    true if !is_closing => self.note_away(&fault),
                    _ => {}
                }
                return Err(Box::new(Failure { why, fault }));
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

/// Hashes what it passes on, and keeps why it could not be.
struct Hashed<'a> {
    out: &'a mut dyn Rewound,
    hasher: blake3::Hasher,
    closing: &'a AtomicBool,
    line: &'a Line,
    failed: Option<io::Error>,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        check_open(self.closing)?;
        self.line.heard();
        let written = self.out.write(bytes).map_err(|error| kept(&mut self.failed, error))?;
        self.hasher.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush().map_err(|error| kept(&mut self.failed, error))
    }
}

/// A file that is read, and why it could not be.
struct Abortable<'a> {
    file: &'a File,
    closing: &'a AtomicBool,
    failed: Option<io::Error>,
}

impl Read for Abortable<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        check_open(self.closing)?;
        (&mut &*self.file).read(out).map_err(|error| kept(&mut self.failed, error))
    }
}

/// Notes a failure of this machine, and gives one that says the same.
fn kept(failed: &mut Option<io::Error>, error: io::Error) -> io::Error {
    let told = io::Error::new(error.kind(), error.to_string());
    if error.kind() != io::ErrorKind::Interrupted {
        *failed = Some(error);
    }
    told
}

/// What is told where the failure is this machine's: asking again does not help.
fn not_its_own() -> ObjectFault {
    ObjectFault::Refused("this machine's disk failed".to_owned())
}

fn check_open(closing: &AtomicBool) -> io::Result<()> {
    match closing.load(Ordering::Relaxed) {
        true => Err(io::Error::other("farthing is to end")),
        false => Ok(()),
    }
}
