//! The file operations that the log and the segments are made of.
//!
//! Knows how bytes become durable, and nothing of what they mean. Behind a trait, so that a test can stop
//! the machine at any of them. Reading needs none of it: what is read is checked.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

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
