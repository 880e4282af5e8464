//! Erasing a subject: record the fact first, then rewrite the frames and the segments that hold its events.
//!
//! Knows how a crash between the two is finished at the next start. Positions, identities, hashes and the
//! chain stay as they were: the chain runs over the digests of what was first written. Must not know why a
//! subject is erased.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use ids::EnvironmentId;

use super::background::Turned;
use super::commit::Draft;
use super::format::{Begin, Digest, FILE_HEADER_BYTES, FrameHeader, Kind, digest};
use super::index::wide;
use super::opening::{open_files, reading};
use super::rebuild::{Fact, Rebuilt, rebuild};
use super::record::Redaction;
use super::walk::{WholeFrame, file_name, frames};
use super::{Engine, State};
use crate::content::Malformed;
use crate::disk::{Disk, replace};
use crate::fault::{Damage, PlaneFault, WriteFault};
use crate::identity::Hashes;
use crate::plane::Position;
use crate::segments::{Bodies, PreparedErasure, SegmentStore};
use crate::writable::check_opaque;

/// How often what an erasure rewrites is fetched before it takes the turn, where more of it went away meanwhile.
const FETCHED_AGAIN_MAX: u32 = 3;

/// What an erasure does to the files of the log.
struct Plan {
    redaction: Redaction,
    /// How many of the events that it changes are not sealed.
    unsealed: u64,
    files: Vec<u32>,
}

impl Engine {
    /// Erases in three steps: what the segments become is written beside them, the fact is recorded, and
    /// then both log and segments take it over while nobody reads or appends.
    pub(super) fn erase(
        &self,
        environment: EnvironmentId,
        subject: &str,
        opaque: &str,
        keep: &[&str],
    ) -> Result<u64, PlaneFault> {
        self.check_undamaged()?;
        check_opaque(opaque)?;
        self.commit.check_running()?;
        if subject == opaque {
            return Ok(0);
        }
        let (bodies, _turn) = self.turn_with_bodies(environment, subject)?;
        let prepared = self.segments.prepare_erasure(environment, subject, opaque, keep)?;
        let mut state = self.state_mut();
        let _pause = self.commit.pause()?;
        let mut keep: Vec<String> = keep.iter().map(|name| (*name).to_owned()).collect();
        keep.sort();
        let redaction = Redaction {
            subject: self.hashes.subject(environment, subject),
            opaque: opaque.to_owned(),
            keep,
            events: 0,
            frames: Vec::new(),
        };
        let number = state.erasures + 1;
        let mut plan = self.plan(&state, &Fact { number, environment, redaction })?;
        plan.redaction.events = plan.unsealed + prepared.events();
        if plan.redaction.events == 0 && plan.redaction.frames.is_empty() {
            return Ok(0);
        }
        let events = plan.redaction.events;
        let fact = Fact { number, environment, redaction: plan.redaction };
        match self.record(&mut state, &fact) {
            Ok(()) => {}
            // Nothing is erased, and nothing says that it is: it can be asked for again.
            Err(WriteFault::Failed(fault)) => return Err(fault),
            Err(WriteFault::Final(fault)) => {
                self.commit.fail(&fault);
                return Err(fault);
            }
        }
        // What is recorded must be carried out before anything else is done: the next start does it.
        let done = self.rewrite(&mut state, &plan.files, fact, prepared);
        done.inspect_err(|fault| self.commit.fail(fault))?;
        drop(bodies);
        self.tending.wake();
        Ok(events)
    }

    /// The turn, with what is in an object storage fetched before: others wait for the turn, and should not wait for
    /// the storage. Where segments went there meanwhile, they are fetched, too; at last beside the others.
    fn turn_with_bodies(
        &self,
        environment: EnvironmentId,
        subject: &str,
    ) -> Result<(Bodies, Turned<'_>), PlaneFault> {
        let mut tries = 0;
        loop {
            tries += 1;
            let bodies = self.segments.bodies_with(environment, subject)?;
            let turn = self.turn.take();
            if tries == FETCHED_AGAIN_MAX || self.segments.are_at_hand(environment, subject)? {
                return Ok((bodies, turn));
            }
        }
    }

    /// Writes down that something is erased, durably.
    fn record(&self, state: &mut State, fact: &Fact) -> Result<(), WriteFault> {
        let mut payload = Vec::new();
        fact.redaction.write(&mut payload);
        let known = state.index.environments.entry(fact.environment).or_default();
        let draft = Draft {
            file: self.commit.end().file,
            kind: Kind::Redaction,
            environment: fact.environment,
            first: fact.number,
            count: 1,
            payload,
            durable: Arc::clone(&known.durable),
        };
        self.commit.write_paused(draft)
    }

    /// Carries out what is recorded, in the log and in the segments.
    fn rewrite(
        &self,
        state: &mut State,
        files: &[u32],
        fact: Fact,
        prepared: PreparedErasure<'_>,
    ) -> Result<(), PlaneFault> {
        let number = fact.number;
        carry_out(&*self.disk, &self.folder, (&self.hashes, &[fact]), files)?;
        prepared.publish(&mut |switch| switch())?;
        let rebuilt = rebuild(&self.folder, reading(&self.options, &self.segments, None))?;
        if let Some(first) = rebuilt.walked.damage.first() {
            return Err(PlaneFault::Damaged { first: Box::new(first.clone()) });
        }
        self.commit.replace_files(open_files(&self.folder, &rebuilt, true)?);
        *self.commit.end() = rebuilt.walked.end;
        self.commit.note_begin(Begin { erasures: number, ..self.commit.begin() })?;
        self.commit.checkpoint()?;
        *state = State {
            index: rebuilt.index,
            file: rebuilt.walked.end.file,
            length: rebuilt.walked.end.length,
            frame: rebuilt.walked.end.frame,
            sealed_frame: rebuilt.sealed_frame,
            erasures: number,
        };
        Ok(())
    }

    /// The erasure with the frames it rewrites: also those whose events are sealed, as long as their file is
    /// there.
    fn plan(&self, state: &State, fact: &Fact) -> Result<Plan, PlaneFault> {
        let known = state.index.environments.get(&fact.environment);
        let sealed = known.map_or(Position::START, |known| known.sealed);
        let mut plan = Plan { redaction: fact.redaction.clone(), unsealed: 0, files: Vec::new() };
        for number in self.commit.files().keys() {
            let path = self.folder.join(file_name(*number));
            let bytes = fs::read(&path).map_err(|error| PlaneFault::file(&path, "read", &error))?;
            for (byte, header, payload) in whole_frames(*number, &bytes)? {
                if header.kind != Kind::Events || header.environment != fact.environment {
                    continue;
                }
                let rewritten = fact.redaction.rewrite(&self.hashes, fact.environment, payload);
                let (after, changed) = rewritten.map_err(|why| unreadable(*number, byte, &header, why))?;
                if changed == 0 {
                    continue;
                }
                if Position::new(header.first) > sealed {
                    plan.unsealed += changed;
                }
                plan.redaction.frames.push((header.number, digest(&after)));
                if plan.files.last() != Some(number) {
                    plan.files.push(*number);
                }
            }
        }
        Ok(plan)
    }
}

/// Carries out in the segments what recorded erasures had not carried out there. Nothing was sealed after
/// such a fact, so all its subject's events there lie before it. Answers where the log begins, with all
/// facts counted as carried out.
pub(super) fn finish_in_segments(segments: &SegmentStore, rebuilt: &Rebuilt) -> Result<Begin, PlaneFault> {
    let mut begin = rebuilt.walked.begin;
    for fact in rebuilt.facts.iter().filter(|fact| fact.number > begin.erasures) {
        let Redaction { subject, opaque, keep, .. } = &fact.redaction;
        let keep: Vec<&str> = keep.iter().map(String::as_str).collect();
        let all = segments.subjects(fact.environment, None, usize::MAX)?;
        let named = all.iter().map(|one| &*one.subject);
        let erased = named.filter(|name| rebuilt.hashes.subject(fact.environment, name) == *subject);
        for name in erased {
            segments.redact(fact.environment, name, opaque, &keep)?;
        }
    }
    begin.erasures = rebuilt.facts.last().map_or(begin.erasures, |fact| fact.number);
    Ok(begin)
}

/// Rewrites every frame that these erasures name and that is not yet as the last of them leaves it.
pub(super) fn carry_out(
    disk: &dyn Disk,
    folder: &Path,
    (hashes, facts): (&Hashes, &[Fact]),
    files: &[u32],
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
            replace(disk, &path, &out).map_err(WriteFault::into_fault)?;
        }
    }
    Ok(())
}

/// The frames of a file. Nothing is rewritten where one is not whole: the rest behind it would be lost.
pub(super) fn whole_frames(file: u32, bytes: &[u8]) -> Result<Vec<WholeFrame<'_>>, PlaneFault> {
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
