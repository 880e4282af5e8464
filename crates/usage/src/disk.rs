//! The file operations that the log and the segments are made of.
//!
//! Knows how bytes become durable, and nothing of what they mean. Behind a trait, so that a test can stop
//! the machine at any of them. Reading needs none of it: what is read is checked.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

use crate::fault::{PlaneFault, WriteFault};

/// What is done to files and folders.
pub(crate) trait Disk: Send + Sync {
    /// Makes a new file; refuses where there is one.
    fn create(&self, path: &Path) -> io::Result<File>;
    /// Writes bytes at a place of a file.
    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()>;
    /// Makes a file's content durable.
    fn sync(&self, file: &File, path: &Path) -> io::Result<()>;
    /// Makes a file's bytes and its length durable, and of its other properties none.
    fn sync_bytes(&self, file: &File, path: &Path) -> io::Result<()> {
        self.sync(file, path)
    }
    /// Ends a file after so many bytes.
    fn cut(&self, path: &Path, length: u64) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.set_len(length)
    }
    /// Gives a file another name, in place of whatever had it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder's names durable.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// Replaces a file by its next version, durably, so that a crash leaves one or the other. The next version is
/// written beside it, with the extension `next`.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), WriteFault> {
    let next = path.with_extension("next");
    let folder = path.parent().expect("a file that is replaced lies in a folder");
    let fault = |path: &Path, doing, error: &io::Error| PlaneFault::file(path, doing, error);
    let failed = |doing, error: &io::Error| WriteFault::Failed(fault(&next, doing, error));
    disk.remove(&next).map_err(|error| failed("removed", &error))?;
    let file = disk.create(&next).map_err(|error| failed("created", &error))?;
    disk.write(&file, bytes, 0).map_err(|error| failed("written", &error))?;
    let lost = |path: &Path, doing, error: &io::Error| WriteFault::Final(fault(path, doing, error));
    disk.sync(&file, &next).map_err(|error| lost(&next, "synced", &error))?;
    disk.rename(&next, path).map_err(|error| lost(&next, "renamed", &error))?;
    disk.sync_folder(folder).map_err(|error| lost(folder, "synced", &error))
}

/// The machine's own disk.
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn create(&self, path: &Path) -> io::Result<File> {
        OpenOptions::new().read(true).write(true).create_new(true).open(path)
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        file.write_all_at(bytes, at)
    }

    fn sync(&self, file: &File, _path: &Path) -> io::Result<()> {
        file.sync_all()
    }

    fn sync_bytes(&self, file: &File, _path: &Path) -> io::Result<()> {
        file.sync_data()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }
}
