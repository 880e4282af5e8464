//! What is kept of files of the log that are gone: the frames that no segment holds, which are conflicts and
//! the facts of erasures.
//!
//! Knows one file to which whole frames are added, and how much of it counts: the checkpoint says that. Must
//! not know when files go.

use std::fs::{self, File, OpenOptions};
use std::path::Path;

use super::commit::sync_folder;
use super::format::{Begin, Chain, FrameHeader};
use super::index::wide;
use super::walk::{Frame, KEPT, Visitor, file_name, whole_frame};
use crate::disk::Disk;
use crate::fault::{Damage, PlaneFault};
use crate::identity::short;

/// What the file begins with: its name, its format 1, zeros.
const HEAD: [u8; 16] = *b"FARTHKPT\x01\0\0\0\0\0\0\0";

/// Adds frames behind those that count, durably. Answers where the log begins, with them counted: they
/// count when the checkpoint says so.
pub(super) fn add(
    disk: &dyn Disk,
    folder: &Path,
    begin: Begin,
    frames: &[(FrameHeader, Vec<u8>)],
) -> Result<Begin, PlaneFault> {
    if frames.is_empty() {
        return Ok(begin);
    }
    let path = folder.join(file_name(KEPT));
    let fault = |doing, error: &std::io::Error| PlaneFault::file(&path, doing, error);
    let (mut bytes, mut chain) = (Vec::new(), begin.kept_chain);
    if begin.kept_bytes == 0 {
        bytes.extend_from_slice(&HEAD);
    }
    for (header, payload) in frames {
        bytes.extend_from_slice(&header.to_bytes());
        bytes.extend_from_slice(payload);
        chain = after(&chain, header);
    }
    let file = open(disk, &path, begin.kept_bytes == 0).map_err(|error| fault("opened", &error))?;
    disk.write(&file, &bytes, begin.kept_bytes).map_err(|error| fault("written", &error))?;
    disk.sync(&file, &path).map_err(|error| fault("synced", &error))?;
    sync_folder(disk, folder)?;
    Ok(Begin { kept_bytes: begin.kept_bytes + wide(bytes.len()), kept_chain: chain, ..begin })
}

/// The file, for writing. Where nothing counts yet it is begun anew, whatever a crash left.
fn open(disk: &dyn Disk, path: &Path, is_new: bool) -> std::io::Result<File> {
    if is_new {
        disk.remove(path)?;
        return disk.create(path);
    }
    OpenOptions::new().write(true).open(path)
}

/// The hash over the heads of kept frames, after one more. A head holds the checksum and the digest of its
/// payload.
fn after(chain: &Chain, header: &FrameHeader) -> Chain {
    let mut hasher = blake3::Hasher::new();
    hasher.update(chain);
    hasher.update(&header.to_bytes());
    short(&hasher.finalize())
}

/// Shows every kept frame. What is not as it was written is named.
pub(super) fn visit(
    folder: &Path,
    begin: &Begin,
    damage: &mut Vec<Damage>,
    each: &mut Visitor<'_>,
) -> Result<(), PlaneFault> {
    if begin.kept_bytes == 0 {
        return Ok(());
    }
    let path = folder.join(file_name(KEPT));
    let mut bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            damage.push(Damage::of(file_name(KEPT), "the file is missing"));
            return Ok(());
        }
        Err(error) => return Err(PlaneFault::file(&path, "read", &error)),
    };
    bytes.truncate(usize::try_from(begin.kept_bytes).unwrap_or(usize::MAX));
    if !bytes.starts_with(&HEAD) {
        damage.push(Damage::in_file(file_name(KEPT), 0, "its head is not what was written"));
    }
    let (mut at, mut chain) = (HEAD.len(), [0; 16]);
    while at < bytes.len() {
        let whole = bytes.get(at..).and_then(whole_frame);
        let Some((header, Some(payload))) = whole else {
            damage.push(Damage::in_file(file_name(KEPT), wide(at), "no whole frame begins here"));
            return Ok(());
        };
        chain = after(&chain, &header);
        each(&Frame { file: KEPT, byte: at, header, payload: Some(payload) }, damage);
        at += header.frame_bytes();
    }
    if chain != begin.kept_chain || wide(at) != begin.kept_bytes {
        damage.push(Damage::of(file_name(KEPT), "its frames are not those that were kept"));
    }
    Ok(())
}
