//! Saving a file whole: whoever looks finds what was there before or all that is new, and never a half, also after the
//! power went.
//! Knows files and what else a path may be; must not know what is in them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

/// The SHA-256 of bytes, as 64 hex digits: what `sha256sum` says of a file.
pub fn sha256(bytes: &[u8]) -> String {
    records::hex(&Sha256::digest(bytes))
}

/// Writes a file beside its place and moves it there. A link leads to the file that it is of; what is no file, as a
/// device or a pipe, is written into.
///
/// # Errors
/// Of the file system; what was there is there still.
pub fn save(output: &Path, bytes: &[u8]) -> io::Result<()> {
    let before = fs::metadata(output).ok();
    if before.as_ref().is_some_and(|about| !about.is_file()) {
        return OpenOptions::new().write(true).open(output)?.write_all(bytes);
    }
    let place = if before.is_some() { fs::canonicalize(output)? } else { output.to_path_buf() };
    let name = place.file_name().ok_or_else(|| io::Error::other("it names no file"))?;
    let beside = place.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    let written = written(&beside, bytes, before.map(|about| about.permissions()));
    written.and_then(|()| fs::rename(&beside, &place)).inspect_err(|_| {
        // Of no use to anybody; where it cannot go either, the first cause is told.
        fs::remove_file(&beside).unwrap_or_default();
    })?;
    settled(&place)
}

/// Its name is durable too, not only what it names.
#[cfg(unix)]
fn settled(place: &Path) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened to be synced; its names are durable when the system says so.
#[cfg(not(unix))]
fn settled(_: &Path) -> io::Result<()> {
    Ok(())
}

fn written(beside: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(beside)?;
    file.write_all(bytes)?;
    permissions.map_or(Ok(()), |permissions| file.set_permissions(permissions))?;
    file.sync_all()
}
