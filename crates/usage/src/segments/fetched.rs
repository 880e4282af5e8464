//! Files of the bucket that are in the folder for now, as many as there is room for.
//!
//! Knows how long each is and when it was used last; one that is needed is fetched once, however many wait for it.
//! What an earlier run left is compared before it is used: nothing waits until the disk has what can be fetched again.
//! Must not know where files come from.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Weak};

use super::locked;
use super::manifest::{Entry, file_name, number_of};
use crate::fault::PlaneFault;

/// Writes a file's bytes, and compares them with what they should be.
type Fetch<'a> = dyn FnMut(&File) -> Result<(), PlaneFault> + 'a;

/// The fetched files.
pub(super) struct Fetched {
    folder: PathBuf,
    bytes_max: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    files: BTreeMap<u64, One>,
    uses: u64,
}

#[derive(Default)]
struct One {
    /// Its bytes in the folder; none where it has no name there.
    bytes: u64,
    used: u64,
    /// Whether an earlier run left it.
    unsure: bool,
    /// Whoever reads it keeps it, also when its name is gone.
    open: Weak<File>,
    /// Held by whoever fetches it.
    fetching: Arc<Mutex<()>>,
}

impl Fetched {
    /// None yet.
    pub(super) fn new(folder: PathBuf, bytes_max: u64) -> Fetched {
        Fetched { folder, bytes_max, state: Mutex::new(State::default()) }
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
                None => {
                    let path = found.path();
                    fs::remove_file(&path).map_err(|error| PlaneFault::file(&path, "removed", &error))?;
                }
            }
        }
        self.make_room(0)
    }

    /// About how many bytes stay.
    pub(super) fn bytes_max(&self) -> u64 {
        self.bytes_max
    }

    /// How many bytes are in the folder.
    pub(super) fn bytes(&self) -> u64 {
        locked(&self.state).files.values().map(|one| one.bytes).sum()
    }

    /// A segment's file; it is fetched where it is not here.
    pub(super) fn file(&self, entry: &Entry, fetch: &mut Fetch<'_>) -> Result<Arc<File>, PlaneFault> {
        let (number, length) = (entry.number, entry.sealed.length);
        let fetching = match self.at_hand(number) {
            Ok(file) => return Ok(file),
            Err(fetching) => fetching,
        };
        let _fetching = locked(&fetching);
        // Whoever was before may have fetched it.
        if let Ok(file) = self.at_hand(number) {
            return Ok(file);
        }
        if let Some(file) = self.left_by_an_earlier_run(entry) {
            return Ok(file);
        }
        self.make_room(length)?;
        let next = self.folder.join(format!("{number:010}.next"));
        let file = self.written(&next, fetch).inspect_err(|_| drop(fs::remove_file(&next)))?;
        let is_kept = length <= self.bytes_max;
        let mut state = locked(&self.state);
        let (path, one) = (self.path(number), state.files.entry(number).or_default());
        let named = if is_kept { fs::rename(&next, &path) } else { fs::remove_file(&next) };
        named.map_err(|error| PlaneFault::file(&next, "renamed", &error))?;
        one.bytes = if is_kept { length } else { 0 };
        one.unsure = false;
        one.open = Arc::downgrade(&file);
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
        let is_whole = *hasher.finalize().as_bytes() == entry.sealed.hash;
        let mut state = locked(&self.state);
        let one = state.files.get_mut(&entry.number).filter(|_| is_whole)?;
        one.unsure = false;
        let file = Arc::new(file);
        one.open = Arc::downgrade(&file);
        Some(file)
    }

    fn written(&self, path: &PathBuf, fetch: &mut Fetch<'_>) -> Result<Arc<File>, PlaneFault> {
        let fault = |doing| move |error: std::io::Error| PlaneFault::file(path, doing, &error);
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(true).open(path);
        let file = file.map_err(fault("created"))?;
        fetch(&file)?;
        Ok(Arc::new(file))
    }

    /// A file that is here.
    pub(super) fn at_hand_now(&self, number: u64) -> Option<Arc<File>> {
        self.at_hand(number).ok()
    }

    /// A file that is here; else who fetches it.
    fn at_hand(&self, number: u64) -> Result<Arc<File>, Arc<Mutex<()>>> {
        let mut state = locked(&self.state);
        state.uses += 1;
        let (used, path) = (state.uses, self.path(number));
        let one = state.files.entry(number).or_default();
        one.used = used;
        if let Some(file) = one.open.upgrade() {
            return Ok(file);
        }
        if one.unsure {
            return Err(Arc::clone(&one.fetching));
        }
        if one.bytes > 0
            && let Ok(file) = File::open(path)
        {
            let file = Arc::new(file);
            one.open = Arc::downgrade(&file);
            return Ok(file);
        }
        one.bytes = 0;
        Err(Arc::clone(&one.fetching))
    }

    /// Takes the longest unused files away until so many more bytes have room. Whoever reads one goes on.
    fn make_room(&self, length: u64) -> Result<(), PlaneFault> {
        let mut state = locked(&self.state);
        let mut held: u64 = state.files.values().map(|one| one.bytes).sum();
        while held > 0 && held.saturating_add(length) > self.bytes_max {
            let here = state.files.iter_mut().filter(|(_, one)| one.bytes > 0);
            let Some((number, one)) = here.min_by_key(|(_, one)| one.used) else { break };
            let path = self.path(*number);
            remove(&path)?;
            held -= one.bytes;
            one.bytes = 0;
            one.unsure = false;
        }
        let is_known = |one: &One| one.bytes > 0 || Arc::strong_count(&one.fetching) > 1;
        state.files.retain(|_, one| is_known(one) || one.open.strong_count() > 0);
        Ok(())
    }

    /// Takes a file away that nobody needs any more.
    pub(super) fn remove(&self, number: u64) -> Result<(), PlaneFault> {
        let mut state = locked(&self.state);
        state.files.remove(&number);
        remove(&self.path(number))
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(file_name(number))
    }
}

fn remove(path: &PathBuf) -> Result<(), PlaneFault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(PlaneFault::file(path, "removed", &error))
        }
        _ => Ok(()),
    }
}
