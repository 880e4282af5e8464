//! Temporary folders of one's own, removed when dropped.
//!
//! Knows only names and paths.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static MADE: AtomicU32 = AtomicU32::new(0);

/// A number that no other call in this process got, after the process's own: `4711-3`.
pub(crate) fn unique_name() -> String {
    format!("{}-{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed))
}

/// An empty folder that is removed with all it holds when it is dropped.
#[derive(Debug)]
pub struct TempFolder {
    path: PathBuf,
}

impl TempFolder {
    /// Makes a folder among the system's temporary ones.
    #[must_use]
    pub fn new() -> TempFolder {
        loop {
            let path = std::env::temp_dir().join(format!("farthing-test-{}", unique_name()));
            match fs::create_dir(&path) {
                Ok(()) => return TempFolder { path },
                // Left behind by a killed process that had our number: take the next name.
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => panic!("the folder {} cannot be made: {error}", path.display()),
            }
        }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A path inside it.
    #[must_use]
    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.path.join(name)
    }
}

impl Default for TempFolder {
    fn default() -> Self {
        TempFolder::new()
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            eprintln!("the temporary folder {} could not be removed: {error}", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_empty_alone_and_gone_afterwards() {
        let (one, other) = (TempFolder::new(), TempFolder::new());
        assert_ne!(one.path(), other.path());
        assert_eq!(fs::read_dir(one.path()).unwrap().count(), 0);
        fs::write(one.join("note"), "kept while the folder is").unwrap();
        let path = one.path().to_path_buf();
        drop(one);
        assert!(!path.exists());
        assert!(other.path().exists());
    }
}
