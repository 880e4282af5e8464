//! Reading events back from the files, many for one call to the system where they lie close together.
//!
//! Knows places and records. Must not know which events are asked for, or why.

use std::os::unix::fs::FileExt;

use super::commit::Files;
use super::index::{Selected, wide};
use super::record::{EventRecord, LENGTH_BYTES, read_event};
use super::walk::file_name;
use crate::content::{Malformed, Words};
use crate::fault::{Damage, PlaneFault};
use crate::identity::Hashes;
use crate::plane::{PropertyNames, StoredEvent};

const REACH_MIN: usize = 4 * 1024;
const REACH_MAX: usize = 256 * 1024;
/// A window that served this many records is worth a larger one next time.
const SERVED_WELL: u32 = 8;

/// A window over the files that moves to where events are read.
pub(super) struct Bodies {
    files: Files,
    hashes: Hashes,
    words: Words,
    window: Vec<u8>,
    file: u32,
    start: usize,
    reach: usize,
    served: u32,
}

impl Bodies {
    pub(super) fn new(files: Files, hashes: Hashes) -> Bodies {
        let (words, window) = (Words::default(), Vec::new());
        Bodies { files, hashes, words, window, file: 0, start: 0, reach: REACH_MIN, served: 0 }
    }

    /// The event at a place, with its properties of these names. Its content is hashed again, so that a bit that
    /// flipped since is not billed.
    pub(super) fn event(
        &mut self,
        selected: &Selected,
        names: PropertyNames<'_>,
    ) -> Result<StoredEvent, PlaneFault> {
        let mut words = std::mem::take(&mut self.words);
        let record = self.checked(selected)?.1;
        let event = record.stored(selected.position, (names, &mut words));
        let event = event.map_err(|Malformed(what)| unreadable(selected, what))?;
        self.words = words;
        Ok(event)
    }

    /// The record at a place, checked likewise, with the bytes that it was read from.
    pub(super) fn checked(&mut self, selected: &Selected) -> Result<(&[u8], EventRecord<'_>), PlaneFault> {
        self.frame_record(selected)?;
        let body = self.record(selected);
        let body = body.ok_or_else(|| unreadable(selected, "the file ends inside the event"))?;
        let record = read_event(body).map_err(|Malformed(what)| unreadable(selected, what))?;
        if record.fingerprint != selected.fingerprint || !record.content_is_whole(&self.hashes) {
            return Err(unreadable(selected, "the event's content is not what was written"));
        }
        Ok((body, record))
    }

    /// Moves the window so that it holds the whole record.
    fn frame_record(&mut self, selected: &Selected) -> Result<(), PlaneFault> {
        if self.file == selected.place.file && self.record(selected).is_some() {
            self.served += 1;
            return Ok(());
        }
        self.reach = match self.served {
            SERVED_WELL.. => (self.reach * 2).min(REACH_MAX),
            _ => (self.reach / 2).max(REACH_MIN),
        };
        self.served = 0;
        self.fill(selected, self.reach)?;
        if self.record(selected).is_none()
            && let Some(length) = self.length(selected)
        {
            self.fill(selected, length + LENGTH_BYTES)?;
        }
        Ok(())
    }

    fn fill(&mut self, selected: &Selected, bytes: usize) -> Result<(), PlaneFault> {
        let number = selected.place.file;
        let fault = |error: &std::io::Error| PlaneFault::file(file_name(number), "read", error);
        let file = self.files.get(&number).ok_or_else(|| fault(&std::io::ErrorKind::NotFound.into()))?;
        self.file = number;
        self.start = usize::try_from(selected.place.byte).expect("32 bits fit into a size");
        self.window.resize(bytes, 0);
        let mut filled = 0;
        while let Some(rest) = self.window.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match file.read_at(rest, wide(self.start + filled)) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(fault(&error)),
            }
        }
        self.window.truncate(filled);
        Ok(())
    }

    /// What the window holds from the record on.
    fn window_at(&self, selected: &Selected) -> Option<&[u8]> {
        let byte = usize::try_from(selected.place.byte).expect("32 bits fit into a size");
        self.window.get(byte.checked_sub(self.start)?..)
    }

    fn length(&self, selected: &Selected) -> Option<usize> {
        let length = self.window_at(selected)?.first_chunk::<LENGTH_BYTES>()?;
        usize::try_from(u32::from_le_bytes(*length)).ok().filter(|length| *length <= super::RECORD_BYTES_MAX)
    }

    /// The record's bytes, where the window holds them all.
    fn record(&self, selected: &Selected) -> Option<&[u8]> {
        let length = self.length(selected)?;
        self.window_at(selected)?.get(LENGTH_BYTES..LENGTH_BYTES + length)
    }
}

/// What is not as it was written.
pub(super) fn unreadable(selected: &Selected, what: &str) -> PlaneFault {
    let damage = Damage::in_file(file_name(selected.place.file), selected.place.byte.into(), what);
    let positions = Some((selected.position, selected.position));
    PlaneFault::Unreadable(Box::new(Damage { positions, ..damage }))
}
