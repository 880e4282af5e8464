//! Whose a place in a bucket is. The folder that moves segments there writes so beside them, anew every minute and with
//! each change, and keeps what it wrote. A copy of the folder, or one restored from a backup, does not know what was
//! written after it was made: it is told from the first one, and neither moves nor deletes.
//!
//! Knows marks. Must not know what is moved or deleted.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::bucket::Bucket;
use super::{SegmentStore, locked};
use crate::disk::{Disk, replace};
use crate::fault::{PlaneFault, WriteFault};

/// The object that says whose a place is, and the file with what this folder wrote there.
pub(super) const OWNER_KEY: &str = "owner";
/// The file with the place where this folder moves segments to.
const PLACE_FILE: &str = "bucket";
/// Bytes of a mark.
pub(super) const MARK_BYTES: usize = 115;
/// So often it is written anew where nothing changes.
const WRITTEN_EVERY: Duration = Duration::from_secs(60);
/// So many marks are kept, as one may arrive in the bucket late.
const MARKS_KEPT: usize = 8;

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// The manifest's generation then.
    generation: u64,
    random: [u8; 16],
}

impl Mark {
    fn new(generation: u64) -> Result<Mark, PlaneFault> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| PlaneFault::NoRandomness(error.to_string()))?;
        Ok(Mark { generation, random })
    }

    /// Its text, always of one length.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("farthing moves segments here\ngeneration {:020}\nmark ", self.generation);
        for byte in self.random {
            text.push_str(&format!("{byte:02x}"));
        }
        text.push_str("\nnobody else may\n");
        text.into_bytes()
    }

    fn parse(bytes: &[u8]) -> Option<Mark> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (_, rest) = text.split_once("generation ")?;
        let (generation, rest) = rest.split_once("\nmark ")?;
        let digits = rest.get(..32)?;
        let mut random = [0; 16];
        for (byte, at) in random.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
        }
        let mark = Mark { generation: generation.parse().ok()?, random };
        (mark.to_bytes() == bytes).then_some(mark)
    }
}

/// When which generation was written last.
#[derive(Default)]
pub(super) struct Owner(Mutex<Option<(Instant, u64)>>);

/// Why a place is not this folder's; nothing where it is.
fn judged(ours: &VecDeque<Mark>, found: Option<&Mark>, generation: u64) -> Option<String> {
    match found {
        None if ours.len() < 2 => None,
        None => Some(
            "it does not say whose it is, and this folder wrote so before: name the bucket and the prefix as they \
             were, or copy there all that was in them"
                .to_owned(),
        ),
        Some(found) if !ours.contains(found) => Some(format!(
            "another folder wrote there last, at generation {} of its segments, and this one is at {generation}: it \
             is a copy or was restored from a backup, so give it a copy of the bucket, or end the other one for good",
            found.generation
        )),
        Some(found) if found.generation > generation => Some(format!(
            "this folder wrote there at generation {} of its segments, and is at {generation} now: part of it was \
             restored from a backup; restore all of it",
            found.generation
        )),
        Some(_) => None,
    }
}

impl SegmentStore {
    /// Checks that the place in the bucket is this folder's, and says so there anew.
    pub(super) fn own(&self, bucket: &Bucket) -> Result<(), PlaneFault> {
        let generation = locked(&self.manifest).generation;
        let is_said = |(when, of): &(Instant, u64)| *of == generation && when.elapsed() < WRITTEN_EVERY;
        if locked(&self.owner.0).as_ref().is_some_and(is_said) {
            return Ok(());
        }
        let mut ours = self.check_owner(bucket)?;
        let next = Mark::new(generation)?;
        ours.push_back(next.clone());
        while ours.len() > MARKS_KEPT {
            ours.pop_front();
        }
        let place = bucket.whole_place();
        if place_noted(&self.folder)?.as_deref() != Some(place.as_str()) {
            let path = self.folder.join(PLACE_FILE);
            replace(&*self.disk, &path, place.as_bytes()).map_err(WriteFault::into_fault)?;
        }
        write(&self.disk, &self.folder, &ours).map_err(WriteFault::into_fault)?;
        bucket.say_owner(&next)?;
        *locked(&self.owner.0) = Some((Instant::now(), generation));
        Ok(())
    }

    /// Checks that the place in the bucket is this folder's; answers what it wrote there.
    pub(super) fn check_owner(&self, bucket: &Bucket) -> Result<VecDeque<Mark>, PlaneFault> {
        let mut ours = read(&self.folder)?;
        let Some(bytes) = bucket.owner()? else {
            if let Some(why) = judged(&ours, None, 0) {
                let last = ours.back().map(Mark::to_bytes).unwrap_or_default();
                bucket.refuse(why, &last)?;
                ours.clear();
            }
            return Ok(ours);
        };
        let generation = locked(&self.manifest).generation;
        let found = Mark::parse(&bytes);
        let why = match &found {
            Some(found) => judged(&ours, Some(found), generation),
            None => Some(format!("its object {OWNER_KEY} is not as farthing writes it: delete that object")),
        };
        if let Some(why) = why {
            bucket.refuse(why, &bytes)?;
            ours.extend(found);
        }
        Ok(ours)
    }
}

/// Where this folder moves segments to, where it ever did.
pub(super) fn place_noted(folder: &Path) -> Result<Option<String>, PlaneFault> {
    let path = folder.join(PLACE_FILE);
    match std::fs::read_to_string(&path) {
        Ok(place) => Ok(Some(place)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(PlaneFault::file(&path, "read", &error)),
    }
}

/// What this folder wrote, the oldest first.
fn read(folder: &Path) -> Result<VecDeque<Mark>, PlaneFault> {
    let path = folder.join(OWNER_KEY);
    match std::fs::read(&path) {
        // What is no mark says nothing: then it is as if it were not there, and the place is not this folder's.
        Ok(bytes) => Ok(bytes.chunks(MARK_BYTES).filter_map(Mark::parse).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(VecDeque::new()),
        Err(error) => Err(PlaneFault::file(&path, "read", &error)),
    }
}

fn write(disk: &Arc<dyn Disk>, folder: &Path, marks: &VecDeque<Mark>) -> Result<(), WriteFault> {
    let bytes: Vec<u8> = marks.iter().flat_map(Mark::to_bytes).collect();
    replace(&**disk, &folder.join(OWNER_KEY), &bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_nothing_else_is_one() {
        let mark = Mark { generation: u64::MAX, random: [0xa5; 16] };
        let bytes = mark.to_bytes();
        assert_eq!((bytes.len(), Mark::parse(&bytes)), (MARK_BYTES, Some(mark)));
        for cut in 0..bytes.len() {
            assert_eq!(Mark::parse(&bytes[..cut]), None);
        }
        assert_eq!(Mark::parse(&[b'0'; MARK_BYTES]), None);
    }

    #[test]
    fn a_place_is_that_of_who_knows_what_is_written_there() {
        let marks: VecDeque<Mark> =
            (1..4).map(|of| Mark { generation: of.into(), random: [of; 16] }).collect();
        assert_eq!(judged(&VecDeque::new(), None, 1), None, "nobody's");
        assert_eq!(judged(&marks.iter().take(1).cloned().collect(), None, 1), None, "the first was lost");
        assert!(judged(&marks, None, 9).is_some(), "another place");
        assert_eq!(judged(&marks, Some(&marks[2]), 3), None);
        assert_eq!(judged(&marks, Some(&marks[1]), 3), None, "the newest did not arrive");
        assert!(judged(&marks, Some(&marks[2]), 2).is_some(), "the manifest is older");
        let copy: VecDeque<Mark> = marks.iter().take(2).cloned().collect();
        for generation in [2, 3, 90] {
            assert!(judged(&copy, Some(&marks[2]), generation).is_some(), "a copy, also one that went on");
        }
        assert!(judged(&VecDeque::new(), Some(&marks[0]), 9).is_some(), "from before anything was moved");
    }
}
