//! Erasing a subject: record the fact first, then rewrite the frames it names.
//!
//! Knows how a crash between the two is finished at the next start. Positions, identities, hashes and the
//! chain stay as they were: the chain runs over the digests of what was first written. Must not know why a
//! subject is erased.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use ids::EnvironmentId;

use super::commit::{Draft, replace};
use super::format::{Digest, FILE_HEADER_BYTES, FrameHeader, Kind, digest};
use super::index::wide;
use super::opening::open_files;
use super::rebuild::{Care, Fact, rebuild};
use super::record::Redaction;
use super::walk::{WholeFrame, file_name, frames};
use super::{LogPlane, State};
use crate::content::Malformed;
use crate::fault::{Damage, PlaneFault};
use crate::identity::Hashes;
use crate::plane::Position;
use crate::writable::check_opaque;

impl LogPlane {
    pub(super) fn erase(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        self.check_undamaged()?;
        check_opaque(opaque)?;
        let _whole = self.whole_files.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = self.state_mut();
        let _pause = self.commit.pause()?;
        let Some(known) = state.index.environments.get(&environment) else { return Ok(0) };
        let files: Vec<u32> = known.files_of(subject).into_iter().collect();
        let mut keep: Vec<String> = keep.iter().map(|name| (*name).to_owned()).collect();
        keep.sort();
        let redaction = Redaction {
            subject: self.hashes.subject(environment, subject),
            opaque: opaque.to_owned(),
            keep,
            events: 0,
            frames: Vec::new(),
        };
        let redaction = plan(&self.folder, &self.hashes, &files, &Fact { environment, redaction })?;
        if redaction.events == 0 || subject == opaque {
            return Ok(0);
        }
        let events = redaction.events;
        let done = self.record_and_rewrite(&mut state, &files, Fact { environment, redaction });
        done.inspect_err(|fault| self.commit.fail(fault))?;
        Ok(events)
    }

    fn record_and_rewrite(&self, state: &mut State, files: &[u32], fact: Fact) -> Result<(), PlaneFault> {
        let mut payload = Vec::new();
        fact.redaction.write(&mut payload);
        let known = state.index.environments.entry(fact.environment).or_default();
        let draft = Draft {
            file: self.commit.end().file,
            kind: Kind::Redaction,
            environment: fact.environment,
            first: state.erasures + 1,
            count: 1,
            payload,
            durable: Arc::clone(&known.durable),
        };
        self.commit.write_paused(&[draft])?;
        carry_out(&self.folder, &self.hashes, files, &[fact])?;
        let rebuilt = rebuild(&self.folder, None, Care::Frames)?;
        if let Some(first) = rebuilt.walked.damage.first() {
            return Err(PlaneFault::Damaged { first: Box::new(first.clone()) });
        }
        self.commit.replace_files(open_files(&self.folder, &rebuilt)?);
        *self.commit.end() = rebuilt.walked.end;
        self.commit.checkpoint()?;
        *state = State {
            index: rebuilt.index,
            file: rebuilt.walked.end.file,
            length: rebuilt.walked.end.length,
            erasures: wide(rebuilt.facts.len()),
        };
        Ok(())
    }
}

/// The erasure with the frames it rewrites and the events it changes.
fn plan(folder: &Path, hashes: &Hashes, files: &[u32], fact: &Fact) -> Result<Redaction, PlaneFault> {
    let mut redaction = fact.redaction.clone();
    for number in files {
        let path = folder.join(file_name(*number));
        let bytes = fs::read(&path).map_err(|error| PlaneFault::file(&path, "read", &error))?;
        for (byte, header, payload) in whole_frames(*number, &bytes)? {
            if header.kind != Kind::Events || header.environment != fact.environment {
                continue;
            }
            let rewritten = fact.redaction.rewrite(hashes, fact.environment, payload);
            let (after, changed) = rewritten.map_err(|why| unreadable(*number, byte, &header, why))?;
            if changed > 0 {
                redaction.events += changed;
                redaction.frames.push((header.number, digest(&after)));
            }
        }
    }
    Ok(redaction)
}

/// Rewrites every frame that these erasures name and that is not yet as the last of them leaves it.
pub(super) fn carry_out(
    folder: &Path,
    hashes: &Hashes,
    files: &[u32],
    facts: &[Fact],
) -> Result<(), PlaneFault> {
    let mut expected: BTreeMap<u64, Digest> = BTreeMap::new();
    for fact in facts {
        expected.extend(fact.redaction.frames.iter().copied());
    }
    for number in files {
        let path = folder.join(file_name(*number));
        let bytes = fs::read(&path).map_err(|error| PlaneFault::file(&path, "read", &error))?;
        let mut out = bytes.get(..FILE_HEADER_BYTES).map(<[u8]>::to_vec).unwrap_or_default();
        let mut changed = false;
        for (byte, header, payload) in whole_frames(*number, &bytes)? {
            let due = expected.get(&header.number).filter(|expected| **expected != digest(payload));
            if due.is_none() {
                out.extend_from_slice(&header.to_bytes());
                out.extend_from_slice(payload);
                continue;
            }
            let after = apply(hashes, facts, &header, payload)
                .map_err(|why| unreadable(*number, byte, &header, why))?;
            out.extend_from_slice(&rewritten(header, &after).to_bytes());
            out.extend_from_slice(&after);
            changed = true;
        }
        if changed {
            replace(&path, &out)?;
        }
    }
    Ok(())
}

/// The frames of a file. Nothing is rewritten where one is not whole: the rest behind it would be lost.
fn whole_frames(file: u32, bytes: &[u8]) -> Result<Vec<WholeFrame<'_>>, PlaneFault> {
    frames(bytes).map_err(|byte| {
        let damage = Damage::in_file(file_name(file), wide(byte), "no whole frame begins here");
        PlaneFault::Unreadable(Box::new(damage))
    })
}

/// A payload after all erasures that name its frame; those already carried out change nothing again.
fn apply(
    hashes: &Hashes,
    facts: &[Fact],
    header: &FrameHeader,
    payload: &[u8],
) -> Result<Vec<u8>, Malformed> {
    let mut after = payload.to_vec();
    let naming = |fact: &&Fact| fact.redaction.frames.iter().any(|(number, _)| *number == header.number);
    for fact in facts.iter().filter(naming) {
        (after, _) = fact.redaction.rewrite(hashes, fact.environment, &after)?;
    }
    Ok(after)
}

/// The header over a rewritten payload: only length, mark and checksum change.
fn rewritten(header: FrameHeader, payload: &[u8]) -> FrameHeader {
    FrameHeader {
        redacted: true,
        payload_bytes: u32::try_from(payload.len()).expect("a frame's size was bounded when staged"),
        payload_crc: crc32fast::hash(payload),
        ..header
    }
}

fn unreadable(file: u32, byte: usize, header: &FrameHeader, Malformed(what): Malformed) -> PlaneFault {
    let first = Position::new(header.first);
    let last = Position::new(header.first + u64::from(header.count).saturating_sub(1));
    let damage = Damage::in_file(file_name(file), wide(byte), format!("a record lacks {what}"));
    PlaneFault::Unreadable(Box::new(damage.concerning(header.environment, first, last)))
}
