//! The manifest: which runs there are, and how far into the log they reach.
//!
//! Knows the manifest's bytes and how one takes another's place. Must not know what is in a run.
//!
//! ```text
//! 0   8  FARTHIDM
//! 8   2  format
//! 10  2  zero
//! 12  4  how many runs
//! 16  16 the plane
//! 32  8  which manifest this is: 1, 2, 3 …
//! 40  8  through: the newest frame of the log whose identities are all in these runs
//! 48  4  number of the next run
//! 52  4  zero
//! 56  …  of each run: number (4), CRC-32 of its head (4), count (8)
//! …   4  CRC-32 of all before
//! ```

use super::fault::IdentitiesFault;
use super::folder::{Folder, MANIFEST, MANIFEST_NEXT};
use super::run::Run;
use super::{size, wide};

/// The format of manifests.
const FORMAT: u16 = 1;
const MAGIC: [u8; 8] = *b"FARTHIDM";
const HEAD_BYTES: usize = 56;
const RUN_BYTES: usize = 16;
const CRC_BYTES: usize = 4;

/// A run, as the manifest names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) number: u32,
    pub(super) seal: u32,
    pub(super) count: u64,
}

impl Listed {
    pub(super) fn of(run: &Run) -> Listed {
        Listed { number: run.number(), seal: run.seal(), count: run.count() }
    }
}

/// What the manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) version: u64,
    pub(super) through: u64,
    pub(super) next_run: u32,
    /// In order of their numbers.
    pub(super) runs: Vec<Listed>,
}

impl Manifest {
    /// The one of an empty folder.
    pub(super) const fn first() -> Manifest {
        Manifest { version: 1, through: 0, next_run: 1, runs: Vec::new() }
    }

    /// The next one, in which a run stands in the place of others.
    pub(super) fn replacing(&self, inputs: &[u32], output: Listed) -> Manifest {
        let mut next = self.clone();
        next.version += 1;
        next.runs.retain(|run| !inputs.contains(&run.number));
        next.runs.push(output);
        next.runs.sort_by_key(|run| run.number);
        next
    }

    /// Puts this manifest in the place of the one before, durably: a crash leaves one or the other.
    pub(super) fn write(&self, folder: &Folder) -> Result<(), IdentitiesFault> {
        let next = folder.path.join(MANIFEST_NEXT);
        let file = folder.disk.create(&next);
        let file = file.map_err(|error| IdentitiesFault::file(&next, "created", &error))?;
        let written = file.write(&self.to_bytes(folder.plane), 0);
        written.map_err(|error| IdentitiesFault::file(&next, "written", &error))?;
        file.sync().map_err(|error| IdentitiesFault::unsure(&next, "synced", &error))?;
        let renamed = folder.disk.rename(&next, &folder.path.join(MANIFEST));
        renamed.map_err(|error| IdentitiesFault::unsure(&next, "renamed", &error))?;
        folder.sync()
    }

    fn to_bytes(&self, plane: [u8; 16]) -> Vec<u8> {
        let runs = u32::try_from(self.runs.len()).expect("there are fewer than 2^32 runs");
        let mut out = Vec::with_capacity(HEAD_BYTES + RUN_BYTES * self.runs.len() + CRC_BYTES);
        out.extend_from_slice(&MAGIC);
        out.extend_from_slice(&FORMAT.to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out.extend_from_slice(&runs.to_le_bytes());
        out.extend_from_slice(&plane);
        out.extend_from_slice(&self.version.to_le_bytes());
        out.extend_from_slice(&self.through.to_le_bytes());
        out.extend_from_slice(&self.next_run.to_le_bytes());
        out.extend_from_slice(&[0; 4]);
        for run in &self.runs {
            out.extend_from_slice(&run.number.to_le_bytes());
            out.extend_from_slice(&run.seal.to_le_bytes());
            out.extend_from_slice(&run.count.to_le_bytes());
        }
        out.extend_from_slice(&crc32fast::hash(&out).to_le_bytes());
        out
    }

    /// Reads the manifest of a folder.
    pub(super) fn read(folder: &Folder) -> Result<Manifest, IdentitiesFault> {
        let path = folder.path.join(MANIFEST);
        let opened = folder.disk.open(&path);
        let file = opened.map_err(|error| IdentitiesFault::file(&path, "opened", &error))?;
        let length = file.bytes().map_err(|error| IdentitiesFault::file(&path, "measured", &error))?;
        let mut bytes = vec![0; size(length.min(MANIFEST_BYTES_MAX))];
        file.read(&mut bytes, 0).map_err(|error| IdentitiesFault::file(&path, "read", &error))?;
        let damaged = || IdentitiesFault::damaged(&path, 0, "the manifest is not as it was written");
        let (body, crc) = bytes.split_last_chunk::<CRC_BYTES>().ok_or_else(damaged)?;
        if body.len() < HEAD_BYTES || body[..8] != MAGIC || crc32fast::hash(body).to_le_bytes() != *crc {
            return Err(damaged());
        }
        let found = u16::from_le_bytes([body[8], body[9]]);
        if found != FORMAT {
            return Err(IdentitiesFault::Format { file: path, found, known: FORMAT });
        }
        if body[16..32] != folder.plane {
            return Err(IdentitiesFault::AnotherPlane { folder: folder.path.clone() });
        }
        parse(body).ok_or_else(damaged)
    }
}

/// A manifest of more bytes is none; this one would name a million runs.
const MANIFEST_BYTES_MAX: u64 = 16 * 1024 * 1024;

fn parse(body: &[u8]) -> Option<Manifest> {
    let narrow = |at: usize| Some(u32::from_le_bytes(*body.get(at..)?.first_chunk()?));
    let long = |at: usize| Some(u64::from_le_bytes(*body.get(at..)?.first_chunk()?));
    let count = size(narrow(12)?.into());
    if wide(body.len()) != wide(HEAD_BYTES) + wide(RUN_BYTES) * wide(count) {
        return None;
    }
    let listed =
        |at: usize| Some(Listed { number: narrow(at)?, seal: narrow(at + 4)?, count: long(at + 8)? });
    let runs = (0..count).map(|index| listed(HEAD_BYTES + RUN_BYTES * index)).collect::<Option<_>>()?;
    Some(Manifest { version: long(32)?, through: long(40)?, next_run: narrow(48)?, runs })
}
