//! Files of the bucket that are in the folder for now, as many as there is room for.
//!
//! Knows how long each is and when it was used last; one that is needed is fetched once, however many wait for it.
//! What an earlier run left is compared before it is used: nothing waits until the disk has what can be fetched again.
//! Must not know where files come from.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::locked;
use super::manifest::{Entry, file_name, number_of};
use crate::fault::PlaneFault;

/// So often whoever waits for somebody else's fetching asks whether that is in vain.
const ASKED_EVERY: Duration = Duration::from_millis(if cfg!(test) { 5 } else { 250 });

/// Writes a file's bytes, and compares them with what they should be.
type Fetch<'a> = dyn FnMut(&File, &Path) -> Result<(), PlaneFault> + 'a;
/// Says whether it is in vain to wait for somebody else's fetching.
type InVain<'a> = dyn Fn() -> Result<(), PlaneFault> + 'a;

/// The fetched files.
pub(super) struct Fetched {
    folder: PathBuf,
    bytes_max: u64,
    state: Mutex<State>,
    /// Somebody has ended fetching.
    ended: Condvar,
}

#[derive(Default)]
struct State {
    files: BTreeMap<u64, One>,
    uses: u64,
}

#[derive(Default)]
struct One {
    /// Its bytes in the folder, or those that are being written there; none where it has no name there.
    bytes: u64,
    used: u64,
    /// Whether an earlier run left it.
    unsure: bool,
    /// Whoever reads it keeps it, also when its name is gone.
    open: Weak<File>,
    /// Whether somebody is fetching it.
    fetching: bool,
    /// Whether it is to have no name once it was fetched: nobody needs it any more.
    forgotten: bool,
    /// How many need it to stay, whatever room there is.
    pins: usize,
}

impl Fetched {
    /// None yet.
    pub(super) fn new(folder: PathBuf, bytes_max: u64) -> Fetched {
        Fetched { folder, bytes_max, state: Mutex::new(State::default()), ended: Condvar::new() }
    }

    /// Finds what an earlier run left, and takes away what is of no use any more.
    pub(super) fn find(&self, entries: &[Entry]) -> Result<(), PlaneFault> {
        let fault = |doing| move |error: std::io::Error| PlaneFault::file(&*self.folder, doing, &error);
        fs::create_dir_all(&self.folder).map_err(fault("made"))?;
        for found in fs::read_dir(&self.folder).map_err(fault("listed"))? {
            let found = found.map_err(fault("listed"))?;
            let length = found.metadata().map_err(fault("listed"))?.len();
            let number = found.file_name().to_str().and_then(number_of);
            let wanted = |entry: &&Entry| Some(entry.number) == number && entry.sealed.length == length;
            match entries.iter().find(wanted) {
                Some(entry) => {
                    let one = One { bytes: length, unsure: true, ..One::default() };
                    locked(&self.state).files.insert(entry.number, one);
                }
                None => remove(&found.path())?,
            }
        }
        self.make_room(&mut locked(&self.state), 0)
    }

    /// About how many bytes stay.
    pub(super) fn bytes_max(&self) -> u64 {
        self.bytes_max
    }

    /// How many bytes are in the folder.
    pub(super) fn bytes(&self) -> u64 {
        locked(&self.state).files.values().map(|one| one.bytes).sum()
    }

    /// A segment's file; it is fetched where it is not here. Whoever finds that somebody else is fetching it waits,
    /// until that is in vain.
    pub(super) fn file(
        &self,
        entry: &Entry,
        in_vain: &InVain<'_>,
        fetch: &mut Fetch<'_>,
    ) -> Result<Arc<File>, PlaneFault> {
        let mut state = locked(&self.state);
        loop {
            if let Some(file) = self.at_hand(&mut state, entry.number) {
                return Ok(file);
            }
            let one = state.files.entry(entry.number).or_default();
            if !one.fetching {
                one.fetching = true;
                break;
            }
            let waited = self.ended.wait_timeout(state, ASKED_EVERY);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            in_vain()?;
        }
        drop(state);
        let fetched = self.left_by_an_earlier_run(entry).map_or_else(|| self.fetched(entry, fetch), Ok);
        let mut state = locked(&self.state);
        let one = state.files.entry(entry.number).or_default();
        (one.fetching, one.unsure) = (false, false);
        match &fetched {
            Ok(file) => one.open = Arc::downgrade(file),
            Err(_) => {
                one.bytes = 0;
                // What an earlier run left there is not whole.
                drop(remove(&self.path(entry.number)));
            }
        }
        self.ended.notify_all();
        fetched
    }

    /// Fetches a file, for whoever has said that it does. It has no name where there is no room for it.
    fn fetched(&self, entry: &Entry, fetch: &mut Fetch<'_>) -> Result<Arc<File>, PlaneFault> {
        let (number, length) = (entry.number, entry.sealed.length);
        let mut state = locked(&self.state);
        let one = state.files.entry(number).or_default();
        one.bytes = 0;
        let is_pinned = one.pins > 0;
        // What does not fit by itself takes nobody else's place.
        if length <= self.bytes_max {
            self.make_room(&mut state, length)?;
        }
        let is_kept = is_pinned || held(&state).saturating_add(length) <= self.bytes_max;
        if is_kept {
            state.files.entry(number).or_default().bytes = length;
        }
        drop(state);
        let next = self.folder.join(format!("{number:010}.next"));
        let file = self.written(&next, fetch).inspect_err(|_| drop(fs::remove_file(&next)))?;
        let mut state = locked(&self.state);
        let one = state.files.entry(number).or_default();
        let is_kept = (is_kept || one.pins > 0) && !one.forgotten;
        let named = if is_kept { fs::rename(&next, self.path(number)) } else { fs::remove_file(&next) };
        named.map_err(|error| PlaneFault::file(&next, "renamed", &error))?;
        (one.bytes, one.forgotten) = (if is_kept { length } else { 0 }, false);
        Ok(file)
    }

    /// What an earlier run left, where it is whole.
    fn left_by_an_earlier_run(&self, entry: &Entry) -> Option<Arc<File>> {
        if !locked(&self.state).files.get(&entry.number)?.unsure {
            return None;
        }
        // What cannot be read is fetched again.
        let file = File::open(self.path(entry.number)).ok()?;
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(&file).ok()?;
        (*hasher.finalize().as_bytes() == entry.sealed.hash).then(|| Arc::new(file))
    }

    fn written(&self, path: &Path, fetch: &mut Fetch<'_>) -> Result<Arc<File>, PlaneFault> {
        let fault = |doing| move |error: std::io::Error| PlaneFault::file(path, doing, &error);
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(true).open(path);
        let file = file.map_err(fault("created"))?;
        fetch(&file, path)?;
        Ok(Arc::new(file))
    }

    /// A file that is here.
    pub(super) fn at_hand_now(&self, number: u64) -> Option<Arc<File>> {
        self.at_hand(&mut locked(&self.state), number)
    }

    fn at_hand(&self, state: &mut MutexGuard<'_, State>, number: u64) -> Option<Arc<File>> {
        state.uses += 1;
        let used = state.uses;
        let one = state.files.get_mut(&number)?;
        one.used = used;
        if let Some(file) = one.open.upgrade() {
            return Some(file);
        }
        if one.fetching || one.unsure || one.bytes == 0 {
            return None;
        }
        match File::open(self.path(number)) {
            Ok(file) => {
                let file = Arc::new(file);
                one.open = Arc::downgrade(&file);
                Some(file)
            }
            Err(_) => {
                one.bytes = 0;
                None
            }
        }
    }

    /// Takes the longest unused files away until so many more bytes have room. Whoever reads one goes on.
    fn make_room(&self, state: &mut MutexGuard<'_, State>, length: u64) -> Result<(), PlaneFault> {
        let mut bytes = held(state);
        while bytes.saturating_add(length) > self.bytes_max {
            let may_go = |(_, one): &(&u64, &mut One)| one.bytes > 0 && !one.fetching && one.pins == 0;
            let Some((number, one)) = state.files.iter_mut().filter(may_go).min_by_key(|(_, one)| one.used)
            else {
                break;
            };
            remove(&self.path(*number))?;
            bytes -= one.bytes;
            (one.bytes, one.unsure) = (0, false);
        }
        let is_known = |one: &One| one.bytes > 0 || one.fetching || one.pins > 0;
        state.files.retain(|_, one| is_known(one) || one.open.strong_count() > 0);
        Ok(())
    }

    /// Takes a file away, so that whoever needs it next fetches it again. Whoever reads it goes on.
    pub(super) fn evict(&self, number: u64) -> Result<(), PlaneFault> {
        let mut state = locked(&self.state);
        let Some(one) = state.files.get_mut(&number).filter(|one| !one.fetching) else { return Ok(()) };
        (one.bytes, one.unsure, one.open) = (0, false, Weak::new());
        remove(&self.path(number))
    }

    /// Takes a file away that nobody needs any more, also where it is just being fetched.
    pub(super) fn forget(&self, number: u64) -> Result<(), PlaneFault> {
        self.evict(number)?;
        if let Some(one) = locked(&self.state).files.get_mut(&number) {
            one.forgotten = one.fetching;
        }
        Ok(())
    }

    /// Has a file stay until it is let go of, whatever room there is, from when it was fetched.
    pub(super) fn pin(&self, number: u64) {
        locked(&self.state).files.entry(number).or_default().pins += 1;
    }

    /// Whether a file has a name in the folder.
    pub(super) fn is_named(&self, number: u64) -> bool {
        locked(&self.state).files.get(&number).is_some_and(|one| one.bytes > 0 && !one.fetching)
    }

    /// Lets go of files that were to stay.
    pub(super) fn unpin(&self, numbers: &[u64]) {
        let mut state = locked(&self.state);
        for number in numbers {
            if let Some(one) = state.files.get_mut(number) {
                one.pins = one.pins.saturating_sub(1);
            }
        }
        // What cannot be taken away now is when the next one is fetched.
        drop(self.make_room(&mut state, 0));
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(file_name(number))
    }
}

/// How many bytes are in the folder, or will be.
fn held(state: &State) -> u64 {
    state.files.values().map(|one| one.bytes).sum()
}

fn remove(path: &Path) -> Result<(), PlaneFault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(PlaneFault::file(path, "removed", &error))
        }
        _ => Ok(()),
    }
}
