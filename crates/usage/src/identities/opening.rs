//! Opening a folder of identities, or beginning one.
//!
//! Knows what a crash may have left behind. Must not mend what is damaged.

use std::path::Path;
use std::sync::{Arc, Mutex};

use super::budget::Budget;
use super::delta::Delta;
use super::disk::{Disk, SystemDisk};
use super::fault::IdentitiesFault;
use super::filter::Filter;
use super::folder::{Folder, MANIFEST, run_name, run_number};
use super::manifest::{Listed, Manifest};
use super::pages::Pages;
use super::run::Run;
use super::{Identities, Merging};
use crate::identity::{PlaneKey, short};

impl Identities {
    /// Opens the identities of a plane, or begins them where the folder is missing or empty. Files that a
    /// crash left unfinished stay until [`Identities::remove_unnamed`]. The filter is fitted by the first
    /// work; until then each lookup goes to the runs.
    pub fn open(folder: &Path, key: &PlaneKey, budget: Budget) -> Result<Identities, IdentitiesFault> {
        Identities::open_on(Arc::new(SystemDisk), folder, key, budget)
    }

    pub(crate) fn open_on(
        disk: Arc<dyn Disk>,
        path: &Path,
        key: &PlaneKey,
        budget: Budget,
    ) -> Result<Identities, IdentitiesFault> {
        let plane = short(&blake3::keyed_hash(key.as_bytes(), b"farthing usage 1 identities"));
        let folder = Folder { disk, path: path.to_owned(), plane };
        let created = folder.disk.create_folder(path);
        created.map_err(|error| IdentitiesFault::file(path, "created", &error))?;
        let (mut manifest, unnamed) = read_or_begin(&folder)?;
        // A run that counts for nothing is not written over: who knows which manifest was restored.
        let highest = unnamed.iter().filter_map(|name| run_number(name)).max().unwrap_or(0);
        manifest.next_run = manifest.next_run.max(highest + 1);
        let runs = open_runs(&folder, &manifest)?;
        let fences: u64 = runs.iter().map(|run| run.fence_bytes()).sum();
        Ok(Identities {
            folder: Arc::new(folder),
            budget,
            newest: Delta::default(),
            frozen: None,
            filter: Filter::new(),
            runs,
            manifest,
            pages: Mutex::new(Pages::new(budget.page_bytes(fences))),
            merging: Merging::No,
            merged: Vec::new(),
            fitted: 0,
            unnamed,
            busy: false,
            stopped: None,
        })
    }
}

/// The manifest and the files that it does not name; the first one where there are no files at all.
fn read_or_begin(folder: &Folder) -> Result<(Manifest, Vec<String>), IdentitiesFault> {
    let mut names = folder.names()?;
    if names.iter().any(|name| name == MANIFEST) {
        let manifest = Manifest::read(folder)?;
        let is_named =
            |name: &str| name == MANIFEST || manifest.runs.iter().any(|run| run_name(run.number) == name);
        names.retain(|name| !is_named(name));
        return Ok((manifest, names));
    }
    if names.iter().any(|name| name.ends_with(".run")) {
        let what = "the manifest is missing, though there are runs";
        return Err(IdentitiesFault::damaged(&folder.path.join(MANIFEST), 0, what));
    }
    let manifest = Manifest::first();
    manifest.write(folder)?;
    if let Some(parent) = folder.path.parent() {
        let synced = folder.disk.sync_folder(parent);
        synced.map_err(|error| IdentitiesFault::unsure(parent, "synced", &error))?;
    }
    Ok((manifest, Vec::new()))
}

/// The runs that the manifest names, the largest first.
fn open_runs(folder: &Folder, manifest: &Manifest) -> Result<Vec<Arc<Run>>, IdentitiesFault> {
    let mut runs = Vec::with_capacity(manifest.runs.len());
    for listed in &manifest.runs {
        let run = Run::open(folder, listed.number)?;
        if Listed::of(&run) != *listed {
            let what = "it is another run than the one that the manifest names";
            return Err(IdentitiesFault::damaged(&folder.run(listed.number), 0, what));
        }
        runs.push(Arc::new(run));
    }
    runs.sort_by_key(|run| (std::cmp::Reverse(run.count()), run.number()));
    Ok(runs)
}
