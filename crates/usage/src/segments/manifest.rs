//! The list of segments that count, and how far each environment is sealed: one small file, replaced whole.
//!
//! Knows its bytes. A segment that it does not name does not exist: that is what makes every change of
//! segments one step. Must not know what is in segments.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use ids::EnvironmentId;

use super::sink::Sealed;
use super::write::FORMAT;
use crate::content::{Malformed, Reader};
use crate::disk::{Disk, replace};
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::plane::Position;

/// The manifest's name in its folder.
pub(super) const MANIFEST_FILE: &str = "manifest";
/// The next manifest, before it takes the place of the one that counts.
pub(super) const MANIFEST_NEXT: &str = "manifest.next";
const MAGIC: &[u8; 8] = b"FARTHSGM";

/// One segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) number: u64,
    /// The UTC days of its first and last event, counted from 1970.
    pub(super) first_day: i64,
    pub(super) last_day: i64,
    pub(super) rows: u64,
    pub(super) sealed: Sealed,
}

impl Entry {
    /// The day of all its events, where it is one.
    pub(super) fn only_day(&self) -> Option<i64> {
        (self.first_day == self.last_day).then_some(self.first_day)
    }
}

/// What counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// 1, 2, 3 … with each change.
    pub(super) generation: u64,
    /// The number that the next segment gets at least.
    pub(super) next_number: u64,
    /// Everything at or below these positions was sealed.
    pub(super) sealed: BTreeMap<EnvironmentId, Position>,
    /// In order of first day and number.
    pub(super) segments: Vec<Entry>,
}

/// The file name of a segment.
pub(super) fn file_name(number: u64) -> String {
    format!("{number:010}.parquet")
}

/// The number of the segment with this file name.
pub(super) fn number_of(name: &str) -> Option<u64> {
    let number = name.strip_suffix(".parquet")?.parse().ok()?;
    (file_name(number) == name).then_some(number)
}

impl Manifest {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        let mut number = |number: u64| out.extend_from_slice(&number.to_le_bytes());
        number(FORMAT);
        number(self.generation);
        number(self.next_number);
        number(wide(self.sealed.len()));
        number(wide(self.segments.len()));
        for (environment, position) in &self.sealed {
            out.extend_from_slice(environment.as_bytes());
            out.extend_from_slice(&position.number().to_le_bytes());
        }
        for entry in &self.segments {
            let Sealed { length, tail, tail_crc, hash } = entry.sealed;
            let days = [entry.first_day.cast_unsigned(), entry.last_day.cast_unsigned()];
            for part in [entry.number, days[0], days[1], entry.rows, length, tail, u64::from(tail_crc)] {
                out.extend_from_slice(&part.to_le_bytes());
            }
            out.extend_from_slice(&hash);
        }
        let crc = crc32fast::hash(&out);
        out.extend_from_slice(&crc.to_le_bytes());
        out
    }

    /// Reads a manifest's bytes.
    pub(super) fn parse(bytes: &[u8]) -> Result<Manifest, ManifestRefused> {
        let (body, crc) = bytes.split_last_chunk().ok_or(Malformed("a checksum"))?;
        let mut reader = Reader::new(body);
        if reader.bytes(MAGIC.len())? != MAGIC {
            return Err(Malformed("a manifest of segments").into());
        }
        if crc32fast::hash(body) != u32::from_le_bytes(*crc) {
            return Err(Malformed("the checksum that was written").into());
        }
        let format = number(&mut reader)?;
        if format != FORMAT {
            return Err(ManifestRefused::Format(format));
        }
        let mut manifest = Manifest {
            generation: number(&mut reader)?,
            next_number: number(&mut reader)?,
            ..Manifest::default()
        };
        let (environments, segments) = (number(&mut reader)?, number(&mut reader)?);
        for _ in 0..environments {
            let environment = EnvironmentId::from_bytes(reader.array()?);
            manifest.sealed.insert(environment, Position::new(number(&mut reader)?));
        }
        for _ in 0..segments {
            manifest.segments.push(entry(&mut reader)?);
        }
        if !reader.rest().is_empty() {
            return Err(Malformed("nothing more").into());
        }
        Ok(manifest)
    }
}

/// Why bytes are no manifest.
pub(super) enum ManifestRefused {
    Malformed(Malformed),
    Format(u64),
}

impl From<Malformed> for ManifestRefused {
    fn from(malformed: Malformed) -> Self {
        ManifestRefused::Malformed(malformed)
    }
}

fn number(reader: &mut Reader<'_>) -> Result<u64, Malformed> {
    Ok(u64::from_le_bytes(reader.array()?))
}

fn entry(reader: &mut Reader<'_>) -> Result<Entry, Malformed> {
    Ok(Entry {
        number: number(reader)?,
        first_day: number(reader)?.cast_signed(),
        last_day: number(reader)?.cast_signed(),
        rows: number(reader)?,
        sealed: Sealed {
            length: number(reader)?,
            tail: number(reader)?,
            tail_crc: u32::try_from(number(reader)?).map_err(|_| Malformed("a checksum"))?,
            hash: reader.array()?,
        },
    })
}

/// Reads the manifest of a folder; nothing where there is none.
pub(super) fn read(folder: &Path) -> Result<Option<Manifest>, PlaneFault> {
    let path = folder.join(MANIFEST_FILE);
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(PlaneFault::file(&path, "read", &error)),
    };
    match Manifest::parse(&bytes) {
        Ok(manifest) => Ok(Some(manifest)),
        Err(ManifestRefused::Format(found)) => Err(PlaneFault::Format { found, known: FORMAT }),
        Err(ManifestRefused::Malformed(Malformed(what))) => {
            let first = Damage::of(path.display().to_string(), format!("it lacks {what}"));
            Err(PlaneFault::Damaged { first: Box::new(first) })
        }
    }
}

/// Puts a manifest in place of the one that counts. A crash leaves the one or the other.
pub(super) fn write(disk: &Arc<dyn Disk>, folder: &Path, manifest: &Manifest) -> Result<(), WriteFault> {
    replace(&**disk, &folder.join(MANIFEST_FILE), &manifest.to_bytes())
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).expect("a length fits into 64 bits")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_reads_back_and_every_flipped_bit_is_seen() {
        let sealed = Sealed { length: 9, tail: 5, tail_crc: 7, hash: [3; 32] };
        let manifest = Manifest {
            generation: 4,
            next_number: 12,
            sealed: BTreeMap::from([(EnvironmentId::from_bytes([1; 16]), Position::new(77))]),
            segments: vec![Entry { number: 11, first_day: -3, last_day: 20_000, rows: 2, sealed }],
        };
        let bytes = manifest.to_bytes();
        assert!(matches!(Manifest::parse(&bytes), Ok(read) if read == manifest));
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Manifest::parse(&flipped).is_err(), "bit {bit}");
        }
        for cut in 0..bytes.len() {
            assert!(Manifest::parse(&bytes[..cut]).is_err(), "{cut}");
        }
        assert_eq!(number_of(&file_name(12)), Some(12));
        assert_eq!(number_of("12.parquet"), None);
    }
}
