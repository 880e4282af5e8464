//! The folder of identities: where its files are, and whose they are.
//!
//! Knows names and the disk. Must not know what the files hold.

use std::path::PathBuf;
use std::sync::Arc;

use super::disk::Disk;
use super::fault::IdentitiesFault;

/// The name of the manifest.
pub(super) const MANIFEST: &str = "manifest";
/// The name of a manifest that is being written.
pub(super) const MANIFEST_NEXT: &str = "manifest.next";

/// A folder of identities.
pub(super) struct Folder {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) path: PathBuf,
    /// Names the plane whose identities these are.
    pub(super) plane: [u8; 16],
}

impl Folder {
    /// The path of the run with this number.
    pub(super) fn run(&self, number: u32) -> PathBuf {
        self.path.join(run_name(number))
    }

    /// Makes the names in the folder durable.
    pub(super) fn sync(&self) -> Result<(), IdentitiesFault> {
        let synced = self.disk.sync_folder(&self.path);
        synced.map_err(|error| IdentitiesFault::unsure(&self.path, "synced", &error))
    }

    /// Removes a file by name. Whether that is durable is no matter: what the manifest does not name is
    /// removed at the next opening.
    pub(super) fn remove(&self, name: &str) -> Result<(), IdentitiesFault> {
        let path = self.path.join(name);
        self.disk.remove(&path).map_err(|error| IdentitiesFault::file(&path, "removed", &error))
    }

    /// The names of the files in it that are ours.
    pub(super) fn names(&self) -> Result<Vec<String>, IdentitiesFault> {
        let names = self.disk.names(&self.path);
        let mut names = names.map_err(|error| IdentitiesFault::file(&self.path, "listed", &error))?;
        names.retain(|name| name == MANIFEST || name == MANIFEST_NEXT || run_number(name).is_some());
        names.sort();
        Ok(names)
    }
}

/// The name of a run's file: `00000007.run`.
pub(super) fn run_name(number: u32) -> String {
    format!("{number:08}.run")
}

/// The number of the run whose file has this name.
pub(super) fn run_number(name: &str) -> Option<u32> {
    let number = name.strip_suffix(".run")?.parse().ok()?;
    (run_name(number) == name).then_some(number)
}
