//! One process at a time in a data folder: a lock of the operating system on a file that says who holds it.
//! Knows files and process ids; must not know what the folder holds. A lock ends with its process, however
//! that ends, so a crash leaves nothing to clean up.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::Path;

use calendar::Instant;

/// The file's name in the data folder.
pub const LOCK_FILE: &str = "farthing.lock";

/// Held for as long as this value lives.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// Why a folder cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LockRefused {
    /// Another process is working in it.
    #[error(
        "the data folder {folder} is in use by {holder}; ask that server over its API, or stop it and try again"
    )]
    Held {
        /// The folder.
        folder: String,
        /// Process, command and since when.
        holder: String,
    },
    /// The file system refused.
    #[error(
        "the lock file {path} cannot be {doing}: {why}. Every command writes it, also one that only reads, to say \
         that the folder is in use; {way_out}"
    )]
    File {
        /// The file.
        path: String,
        /// What was tried, as a participle.
        doing: &'static str,
        /// What the system said.
        why: String,
        /// What helps.
        way_out: &'static str,
    },
}

/// Takes the folder for this process, or says who has it.
///
/// # Errors
/// As [`LockRefused`].
pub fn take(folder: &Path, command: &str, now: Instant) -> Result<FolderLock, LockRefused> {
    let path = folder.join(LOCK_FILE);
    let refused = |doing: &'static str, why: &std::io::Error| LockRefused::File {
        path: path.display().to_string(),
        doing,
        why: why.to_string(),
        way_out: way_out(why.kind()),
    };
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(&path).map_err(|why| refused("opened", &why))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let folder = folder.display().to_string();
            return Err(LockRefused::Held { folder, holder: holder(&mut file) });
        }
        Err(TryLockError::Error(why)) => return Err(refused("locked", &why)),
    }
    let text =
        format!("pid = {}\ncommand = {command:?}\nsince = {:?}\n", std::process::id(), now.to_string());
    let written = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(text.as_bytes()));
    written.map_err(|why| refused("written", &why))?;
    Ok(FolderLock { _file: file })
}

/// What helps against a refusal of the file system.
fn way_out(why: ErrorKind) -> &'static str {
    match why {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room on the disk and try again",
        ErrorKind::ReadOnlyFilesystem => {
            "copy the data folder to where files can be written, and name the copy with --data"
        }
        ErrorKind::PermissionDenied => {
            "run as the user who owns the data folder, or copy it to a place of your own and name that with --data"
        }
        _ => "look at the disk and the folder's permissions",
    }
}

/// "process 4711 (farthing serve), since 2026-01-31T09:30:00Z".
fn holder(file: &mut File) -> String {
    let mut text = String::new();
    if file.read_to_string(&mut text).is_err() {
        return "another process".to_owned();
    }
    let value = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
        line.map(|value| value.trim_matches('"').to_owned())
    };
    match (value("pid"), value("command"), value("since")) {
        (Some(pid), Some(command), Some(since)) => format!("process {pid} ({command}), since {since}"),
        _ => "another process that has just begun".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_taker_is_told_who_holds_the_folder() {
        let folder = std::env::temp_dir().join(format!("farthing-lock-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let now = Instant::parse("2026-01-31T09:30:00Z").unwrap();
        let held = take(&folder, "farthing serve", now).unwrap();
        let told = take(&folder, "farthing bill", now).unwrap_err().to_string();
        let pid = std::process::id();
        assert!(
            told.contains(&format!("process {pid} (farthing serve), since 2026-01-31T09:30:00Z")),
            "{told}"
        );
        drop(held);
        take(&folder, "farthing bill", now).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told_by_file_cause_and_way_out() {
        let folder = std::env::temp_dir().join(format!("farthing-unwritable-{}", std::process::id()));
        // A folder where the file belongs cannot be opened for writing, whoever asks.
        std::fs::create_dir_all(folder.join(LOCK_FILE)).unwrap();
        let now = Instant::parse("2026-01-31T09:30:00Z").unwrap();
        let told = take(&folder, "farthing verify", now).unwrap_err().to_string();
        let file = folder.join(LOCK_FILE).display().to_string();
        assert!(told.starts_with(&format!("the lock file {file} cannot be opened: ")), "{told}");
        assert!(told.contains("also one that only reads"), "{told}");
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(way_out(ErrorKind::StorageFull).contains("room"));
        assert!(way_out(ErrorKind::ReadOnlyFilesystem).contains("--data"));
        assert!(way_out(ErrorKind::PermissionDenied).contains("user"));
    }
}
