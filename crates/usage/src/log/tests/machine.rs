//! A machine that stops at one of its file operations, and loses what no sync had made durable.
//!
//! Knows what the log, the segments and the identities ask of a disk. What stays on the real disk is what
//! such a machine would find after a new start.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::disk::{Disk, RealDisk};
use crate::identities::disk::{Disk as RunDisk, DiskFile, SystemDisk};
use crate::log::Disks;

/// What a stop does to operations that no sync had made durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lost {
    Nothing,
    Everything,
}

/// A machine.
pub(super) struct Machine {
    lost: Lost,
    state: Mutex<State>,
}

struct State {
    left: usize,
    done: usize,
    stopped: bool,
    /// Files written since their last sync, with how long they were then.
    unsynced: BTreeMap<PathBuf, u64>,
    /// Names made, changed or taken away since their folder's last sync: the file, and its bytes before.
    names: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Machine {
    /// One that stops after so many operations.
    pub(super) fn new(left: usize, lost: Lost) -> Arc<Machine> {
        let (unsynced, names) = (BTreeMap::new(), Vec::new());
        let state = State { left, done: 0, stopped: false, unsynced, names };
        Arc::new(Machine { lost, state: Mutex::new(state) })
    }

    pub(super) fn disks(self: &Arc<Machine>) -> Disks {
        Disks {
            files: Arc::new(Of(Arc::clone(self))),
            identities: Arc::new(Of(Arc::clone(self))),
            objects: None,
        }
    }

    /// How many operations were done.
    pub(super) fn done(&self) -> usize {
        self.state.lock().unwrap().done
    }

    /// Counts an operation; the one at which the machine stops is half done by `half`.
    fn operate<T>(
        &self,
        half: impl FnOnce(&mut State),
        whole: impl FnOnce(&mut State) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut state = self.state.lock().unwrap();
        if !state.stopped && state.left > 0 {
            state.left -= 1;
            state.done += 1;
            return whole(&mut state);
        }
        if !state.stopped {
            state.stopped = true;
            half(&mut state);
            if self.lost == Lost::Everything {
                state.lose();
            }
        }
        Err(io::Error::other("the machine has stopped"))
    }

    fn write_to(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        let half = |state: &mut State| {
            state.written(file);
            file.write_all_at(&bytes[..bytes.len() / 2], at).unwrap();
        };
        self.operate(half, |state| {
            state.written(file);
            file.write_all_at(bytes, at)
        })
    }

    fn sync_file(&self, file: &File) -> io::Result<()> {
        self.operate(
            |_| (),
            |state| {
                // Nothing is waited for: what a stop would lose is kept in the state.
                state.unsynced.remove(&path_of(file));
                Ok(())
            },
        )
    }

    fn named<T>(&self, paths: &[&Path], whole: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        self.operate(
            |_| (),
            |state| {
                for path in paths {
                    state.names.push(((*path).to_owned(), std::fs::read(path).ok()));
                }
                whole()
            },
        )
    }
}

/// The file's name now.
pub(super) fn path_of(file: &File) -> PathBuf {
    std::fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd())).unwrap()
}

impl State {
    fn written(&mut self, file: &File) {
        let length = file.metadata().unwrap().len();
        self.unsynced.entry(path_of(file)).or_insert(length);
    }

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
}

/// The machine's disk.
struct Of(Arc<Machine>);

impl Disk for Of {
    fn create(&self, path: &Path) -> io::Result<File> {
        self.0.named(&[path], || RealDisk.create(path))
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        self.0.write_to(file, bytes, at)
    }

    fn sync(&self, file: &File, _: &Path) -> io::Result<()> {
        self.0.sync_file(file)
    }

    fn cut(&self, path: &Path, length: u64) -> io::Result<()> {
        self.0.operate(|_| (), |_| RealDisk.cut(path, length))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.named(&[from, to], || RealDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.named(&[path], || RealDisk.remove(path))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let synced = |state: &mut State| {
            state.names.retain(|(path, _)| path.parent() != Some(folder));
            Ok(())
        };
        self.0.operate(|_| (), synced)
    }
}

impl RunDisk for Of {
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.create_folder(folder)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        SystemDisk.names(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        let file = self.0.named(&[path], || {
            File::options().read(true).write(true).create(true).truncate(true).open(path)
        })?;
        Ok(Arc::new(OpenFile { machine: Arc::clone(&self.0), file }))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn DiskFile>> {
        SystemDisk.open(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        Disk::rename(self, from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        Disk::remove(self, path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        Disk::sync_folder(self, folder)
    }
}

struct OpenFile {
    machine: Arc<Machine>,
    file: File,
}

impl DiskFile for OpenFile {
    fn bytes(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    fn read(&self, buffer: &mut [u8], at: u64) -> io::Result<()> {
        self.file.read_exact_at(buffer, at)
    }

    fn write(&self, bytes: &[u8], at: u64) -> io::Result<()> {
        self.machine.write_to(&self.file, bytes, at)
    }

    fn sync(&self) -> io::Result<()> {
        self.machine.sync_file(&self.file)
    }
}
