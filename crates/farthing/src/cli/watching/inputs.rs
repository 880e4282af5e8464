//! Invoice files of a folder, by what becomes of them.
//! Knows endings and how a file looks; must not know what is in it.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::stop::Stop;

/// Endings of invoice files.
const ENDINGS: [&str; 2] = ["toml", "json"];

/// What one document is made of: one file, or several that would become the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The name of what it becomes, without ending.
    pub name: String,
    /// The files, in order of their names; more than one is a mistake.
    pub files: Vec<PathBuf>,
    /// How they look: each one's name, its size, and when it changed or came into the folder.
    pub look: String,
}

/// Those of a folder, in order of their names.
///
/// # Errors
/// Where the folder cannot be read.
pub fn of_folder(folder: &Path) -> Result<Vec<Input>, Stop> {
    let unread = |why| Stop::failed(format!("{} cannot be read: {why}", folder.display()));
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        files.push(entry.map_err(unread)?.path());
    }
    files.sort();
    let mut inputs: BTreeMap<String, Input> = BTreeMap::new();
    for file in files.into_iter().filter(|file| is_invoice(file)) {
        // One that went meanwhile is none.
        let Some(about) = fs::metadata(&file).ok().filter(Metadata::is_file) else { continue };
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let empty = || Input { name: name.clone(), files: Vec::new(), look: String::new() };
        let input = inputs.entry(name.clone()).or_insert_with(empty);
        input.look.push_str(&look(&file, &about));
        input.files.push(file);
    }
    Ok(inputs.into_values().collect())
}

fn is_invoice(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let is_hidden = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// `a.toml 1024 1732752000123456789;`: what is written over, or replaced by one that is older, looks otherwise.
fn look(file: &Path, about: &Metadata) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let since = changed(about).and_then(|changed| changed.duration_since(SystemTime::UNIX_EPOCH).ok());
    format!("{name} {} {};", about.len(), since.unwrap_or(Duration::ZERO).as_nanos())
}

#[cfg(unix)]
fn changed(about: &Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let since = Duration::new(u64::try_from(about.ctime()).ok()?, u32::try_from(about.ctime_nsec()).ok()?);
    SystemTime::UNIX_EPOCH.checked_add(since).max(about.modified().ok())
}

#[cfg(not(unix))]
fn changed(about: &Metadata) -> Option<SystemTime> {
    about.modified().ok()
}
