//! Appending: encode without a lock, decide and stage under it, then wait until it is durable.
//!
//! Knows identities, positions and places. Must not know how staged frames are written.

use std::sync::Arc;

use ids::EnvironmentId;
use pricing::UsageEvent;

use super::commit::{Draft, Ticket};
use super::format::{FRAME_HEADER_BYTES, Kind};
use super::index::{Environment, NewEntry, Place, wide};
use super::record::{Written, write_conflict, write_event};
use super::{LogPlane, PAYLOAD_BYTES_FULL, State, next_place};
use crate::fault::PlaneFault;
use crate::identity::{ContentHash, Fingerprint};
use crate::plane::{Appended, ConflictRecord, Position};
use crate::writable::check_writable;

/// An event with its hashes and where its record stands in the batch's bytes.
pub(super) struct Encoded<'e> {
    event: &'e UsageEvent,
    fingerprint: Fingerprint,
    content_hash: ContentHash,
    start: usize,
    end: usize,
}

impl LogPlane {
    pub(super) fn append_batch(
        &self,
        environment: EnvironmentId,
        events: &[UsageEvent],
    ) -> Result<Vec<Appended>, PlaneFault> {
        self.check_undamaged()?;
        let mut bytes = Vec::new();
        let encoded = self.encode(environment, events, &mut bytes)?;
        let (answers, ticket) = self.stage(environment, &encoded, &bytes)?;
        self.commit.wait(ticket)?;
        Ok(answers)
    }

    pub(super) fn encode<'e>(
        &self,
        environment: EnvironmentId,
        events: &'e [UsageEvent],
        bytes: &mut Vec<u8>,
    ) -> Result<Vec<Encoded<'e>>, PlaneFault> {
        let mut encoded = Vec::with_capacity(events.len());
        for (index, event) in events.iter().enumerate() {
            let start = bytes.len();
            let written = write_event(bytes, &self.hashes, environment, event);
            let Written { fingerprint, content_hash, content_bytes } = written;
            let end = bytes.len();
            check_writable(event, content_bytes).map_err(|why| PlaneFault::Unwritable { index, why })?;
            encoded.push(Encoded { event, fingerprint, content_hash, start, end });
        }
        Ok(encoded)
    }

    /// Decides on each event in order, and queues what is new.
    pub(super) fn stage(
        &self,
        environment: EnvironmentId,
        encoded: &[Encoded<'_>],
        bytes: &[u8],
    ) -> Result<(Vec<Appended>, Ticket), PlaneFault> {
        let mut state = self.state_mut();
        self.commit.check_running()?;
        if encoded.is_empty() {
            return Ok((Vec::new(), self.commit.stage(Vec::new())));
        }
        let mut staging = Staging::new(environment, self.options.file_bytes_full);
        let mut answers = Vec::with_capacity(encoded.len());
        for one in encoded {
            let record = bytes.get(one.start..one.end).expect("the record was written to these bytes");
            answers.push(staging.event(&mut state, one, record));
        }
        staging.conflicts(&mut state);
        Ok((answers, self.commit.stage(staging.drafts)))
    }
}

/// The frames of one batch.
struct Staging {
    environment: EnvironmentId,
    file_bytes_full: u64,
    drafts: Vec<Draft>,
    refused: Vec<(Fingerprint, ConflictRecord)>,
}

impl Staging {
    fn new(environment: EnvironmentId, file_bytes_full: u64) -> Staging {
        Staging { environment, file_bytes_full, drafts: Vec::new(), refused: Vec::new() }
    }

    fn event(&mut self, state: &mut State, one: &Encoded<'_>, record: &[u8]) -> Appended {
        let known = state.index.environments.entry(self.environment).or_default();
        if let Some((position, entry)) = known.find(one.fingerprint) {
            if entry.content_hash == one.content_hash {
                return Appended::Duplicate(position);
            }
            let kept = entry.content_hash;
            self.refuse(known, one, position, kept);
            return Appended::Conflict(position);
        }
        let position = known.newest().next();
        let place = self.write(state, position, record);
        let known = state.index.environments.entry(self.environment).or_default();
        known.push(NewEntry {
            fingerprint: one.fingerprint,
            content_hash: one.content_hash,
            time: one.event.time,
            place,
            subject: &one.event.subject,
            event_type: &one.event.event_type,
        });
        Appended::Accepted(position)
    }

    /// Adds a record to the last frame, or begins the next one.
    fn write(&mut self, state: &mut State, position: Position, record: &[u8]) -> Place {
        let full = |draft: &Draft| draft.payload.len() >= PAYLOAD_BYTES_FULL;
        if self.drafts.last().is_none_or(full) {
            self.begin(state, Kind::Events, position.number());
        }
        let draft = self.drafts.last_mut().expect("a frame was begun");
        let byte = u32::try_from(state.length).expect("files are rolled far below 4 GiB");
        let place = Place { file: draft.file, byte };
        draft.payload.extend_from_slice(record);
        draft.count += 1;
        state.length += wide(record.len());
        place
    }

    fn begin(&mut self, state: &mut State, kind: Kind, first: u64) {
        (state.file, state.length) = next_place(state, self.file_bytes_full);
        state.length += wide(FRAME_HEADER_BYTES);
        let known = state.index.environments.entry(self.environment).or_default();
        let (file, durable) = (state.file, Arc::clone(&known.durable));
        let environment = self.environment;
        self.drafts.push(Draft { file, kind, environment, first, count: 0, payload: Vec::new(), durable });
    }

    fn refuse(&mut self, known: &mut Environment, one: &Encoded<'_>, first: Position, kept: ContentHash) {
        if known.knows_conflict(one.fingerprint, one.content_hash) {
            return;
        }
        let conflict = ConflictRecord {
            sequence: known.newest_conflict() + 1,
            first,
            source: Arc::clone(&one.event.source),
            id: Arc::clone(&one.event.id),
            kept,
            refused: one.content_hash,
            time: one.event.time,
        };
        known.push_conflict(one.fingerprint, conflict.clone());
        self.refused.push((one.fingerprint, conflict));
    }

    /// Queues the conflicts behind the events they were refused for.
    fn conflicts(&mut self, state: &mut State) {
        let refused = std::mem::take(&mut self.refused);
        let Some((_, first)) = refused.first() else { return };
        self.begin(state, Kind::Conflicts, first.sequence);
        let draft = self.drafts.last_mut().expect("a frame was begun");
        for (fingerprint, conflict) in &refused {
            write_conflict(&mut draft.payload, *fingerprint, conflict);
            draft.count += 1;
        }
        state.length += wide(draft.payload.len());
    }
}
