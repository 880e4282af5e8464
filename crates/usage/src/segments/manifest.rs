//! The list of segments that count, and how far each environment is sealed: one small file, replaced whole.
//!
//! Knows its bytes. A segment that it does not name does not exist: that is what makes every change of
//! segments one step. Must not know what is in segments.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;

use super::row::DAY_MICROS;
use super::sink::Sealed;
use crate::content::{Malformed, Reader};
use crate::disk::{Disk, replace};
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::plane::{Floor, Position};

/// The manifest's name in its folder.
pub(super) const MANIFEST_FILE: &str = "manifest";
/// The next manifest, before it takes the place of the one that counts.
pub(super) const MANIFEST_NEXT: &str = "manifest.next";
const MAGIC: &[u8; 8] = b"FARTHSGM";
/// The format of a manifest whose segments are all in the folder, and of which nothing was dropped.
const FORMAT_PLAIN: u64 = 1;
/// It says of each segment where it is. It is written only where one is in the bucket, so that a farthing that knows
/// none opens every other folder.
const FORMAT_PLACES: u64 = 2;
/// The newest format: it also says below which floors nothing is. It is written only once something was dropped.
const FORMAT_FLOORS: u64 = 3;

/// Where a segment's file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the folder.
    Folder,
    /// In the bucket of an object storage; only its tail is in the folder.
    Bucket,
}

impl Place {
    fn code(self) -> u64 {
        match self {
            Place::Folder => 0,
            Place::Bucket => 1,
        }
    }

    fn of_code(code: u64) -> Option<Place> {
        [Place::Folder, Place::Bucket].into_iter().find(|place| place.code() == code)
    }
}

/// One segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) number: u64,
    /// The UTC days of its first and last event, counted from 1970.
    pub(super) first_day: i64,
    pub(super) last_day: i64,
    pub(super) rows: u64,
    pub(super) sealed: Sealed,
    pub(super) place: Place,
}

impl Entry {
    /// The day of all its events, where it is one.
    pub(super) fn only_day(&self) -> Option<i64> {
        (self.first_day == self.last_day).then_some(self.first_day)
    }

    /// In microseconds, the start of its first day and the end of its last.
    pub(super) fn times(&self) -> (i64, i64) {
        let end = self.last_day.saturating_add(1);
        (self.first_day.saturating_mul(DAY_MICROS), end.saturating_mul(DAY_MICROS))
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
    /// What was dropped.
    pub(super) floors: BTreeMap<EnvironmentId, Floor>,
}

/// The file name of a segment.
pub(super) fn file_name(number: u64) -> String {
    format!("{number:010}.parquet")
}

/// The file name of the tail of a segment that is in the bucket.
pub(super) fn tail_name(number: u64) -> String {
    format!("{number:010}.tail")
}

/// The number of the segment whose tail has this file name.
pub(super) fn number_of_tail(name: &str) -> Option<u64> {
    let number = name.strip_suffix(".tail")?.parse().ok()?;
    (tail_name(number) == name).then_some(number)
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
        let is_away = |entry: &Entry| entry.place == Place::Bucket;
        let format = match (self.floors.is_empty(), self.segments.iter().any(is_away)) {
            (true, false) => FORMAT_PLAIN,
            (true, true) => FORMAT_PLACES,
            (false, _) => FORMAT_FLOORS,
        };
        number(format);
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
            if format != FORMAT_PLAIN {
                out.extend_from_slice(&entry.place.code().to_le_bytes());
            }
        }
        if format == FORMAT_FLOORS {
            out.extend_from_slice(&wide(self.floors.len()).to_le_bytes());
        }
        for (environment, floor) in &self.floors {
            out.extend_from_slice(environment.as_bytes());
            let before = floor.before.as_micros().cast_unsigned();
            for part in [before, floor.up_to.number(), floor.events] {
                out.extend_from_slice(&part.to_le_bytes());
            }
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
        if !(FORMAT_PLAIN..=FORMAT_FLOORS).contains(&format) {
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
            let entry = entry(&mut reader)?;
            let place = match format {
                FORMAT_PLAIN => Place::Folder,
                _ => Place::of_code(number(&mut reader)?).ok_or(Malformed("a known place"))?,
            };
            manifest.segments.push(Entry { place, ..entry });
        }
        if format == FORMAT_FLOORS {
            for _ in 0..number(&mut reader)? {
                let environment = EnvironmentId::from_bytes(reader.array()?);
                manifest.floors.insert(environment, floor(&mut reader)?);
            }
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

fn floor(reader: &mut Reader<'_>) -> Result<Floor, Malformed> {
    Ok(Floor {
        before: Instant::from_micros(number(reader)?.cast_signed()),
        up_to: Position::new(number(reader)?),
        events: number(reader)?,
    })
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
        place: Place::Folder,
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
        Err(ManifestRefused::Format(found)) => Err(PlaneFault::Format { found, known: FORMAT_FLOORS }),
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

    fn manifest(place: Place) -> Manifest {
        let sealed = Sealed { length: 9, tail: 5, tail_crc: 7, hash: [3; 32] };
        let entry = Entry { number: 11, first_day: -3, last_day: 20_000, rows: 2, sealed, place };
        Manifest {
            generation: 4,
            next_number: 13,
            sealed: BTreeMap::from([(EnvironmentId::from_bytes([1; 16]), Position::new(77))]),
            segments: vec![entry, Entry { number: 12, place: Place::Folder, ..entry }],
            floors: BTreeMap::new(),
        }
    }

    #[test]
    fn a_folder_without_a_bucket_keeps_the_format_that_every_farthing_reads() {
        let format = |place| u64::from_le_bytes(manifest(place).to_bytes()[8..16].try_into().unwrap());
        assert_eq!((format(Place::Folder), format(Place::Bucket)), (1, 2));
        let mut later = manifest(Place::Bucket).to_bytes();
        later[8] = 4;
        let end = later.len() - 4;
        let crc = crc32fast::hash(&later[..end]).to_le_bytes();
        later[end..].copy_from_slice(&crc);
        assert!(matches!(Manifest::parse(&later), Err(ManifestRefused::Format(4))));
    }

    #[test]
    fn a_manifest_reads_back_and_every_flipped_bit_is_seen() {
        let floor = Floor { before: Instant::from_micros(-9), up_to: Position::new(70), events: 3 };
        for place in [Place::Folder, Place::Bucket] {
            let kept = manifest(place);
            let floors = BTreeMap::from([(EnvironmentId::from_bytes([1; 16]), floor)]);
            let dropped = Manifest { floors, ..kept.clone() };
            // What an older program reads stays as it was until something is dropped or moved.
            assert_eq!((kept.to_bytes()[8] == 1, dropped.to_bytes()[8]), (place == Place::Folder, 3));
            reads_back(&kept);
            reads_back(&dropped);
        }
        assert_eq!(number_of(&file_name(12)), Some(12));
        assert_eq!(number_of("12.parquet"), None);
        assert_eq!(number_of_tail(&tail_name(12)), Some(12));
    }

    fn reads_back(manifest: &Manifest) {
        let bytes = manifest.to_bytes();
        assert!(matches!(Manifest::parse(&bytes), Ok(read) if read == *manifest));
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(Manifest::parse(&flipped).is_err(), "bit {bit}");
        }
        for cut in 0..bytes.len() {
            assert!(Manifest::parse(&bytes[..cut]).is_err(), "{cut}");
        }
    }
}
