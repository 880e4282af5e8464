//! Appending: encode without a lock, look up and decide under two, then wait until it is durable.
//!
//! Knows identities, positions and places, and that whoever appends waits, for a while, where memory for what
//! is not sealed is used up. Must not know how staged frames are written.

use std::ops::Range;
use std::sync::{Arc, MutexGuard};
use std::time::Instant;

use ids::EnvironmentId;
use pricing::UsageEvent;

use super::background::Waited;
use super::commit::{Draft, Ticket};
use super::format::{FRAME_HEADER_BYTES, Kind};
use super::index::{Growing, NewEntry, Place, SubjectNumber, wide};
use super::record::{Written, write_conflict, write_event};
use super::{Engine, PAYLOAD_BYTES_FULL, State};
use crate::cancelling::{Together, is_whole, of_known};
use crate::fault::PlaneFault;
use crate::identities::{Identities, Identity, Known};
use crate::identity::{ContentHash, Fingerprint};
use crate::plane::{Appended, ConflictRecord, Position};
use crate::writable::check_writable;

/// What a record takes at most beside its event, about: so much room is made at once for each event.
const RECORD_BYTES_LIKELY: usize = 192;

/// An event with its hashes and where its record stands in the batch's bytes.
pub(super) struct Encoded<'e> {
    event: &'e UsageEvent,
    fingerprint: Fingerprint,
    content_hash: ContentHash,
    start: usize,
    end: usize,
}

impl Encoded<'_> {
    /// Its identity.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// How it stands to what has its identity.
    pub(super) fn known(&self, known: &Known) -> Appended {
        of_known(&self.event.id, known.content_hash == self.content_hash, known.position)
    }
}

impl Engine {
    /// Appends a batch, and answers when it is durable; none where nothing is kept because its entries belong
    /// together and only some were kept before.
    pub(super) fn append_batch(
        &self,
        environment: EnvironmentId,
        events: &[UsageEvent],
        together: Together,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        self.check_undamaged()?;
        let mut bytes = Vec::with_capacity(events.len() * RECORD_BYTES_LIKELY);
        let encoded = self.encode(environment, events, &mut bytes)?;
        let (answers, ticket) = self.stage(environment, &encoded, bytes, together)?;
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

    /// Decides on each event in order, and queues what is new. Their records are all of `bytes`.
    pub(super) fn stage(
        &self,
        environment: EnvironmentId,
        encoded: &[Encoded<'_>],
        bytes: Vec<u8>,
        together: Together,
    ) -> Result<(Option<Vec<Appended>>, Ticket), PlaneFault> {
        self.commit.clear_way()?;
        if encoded.is_empty() {
            return Ok((Some(Vec::new()), self.commit.stage(Vec::new())));
        }
        let mut identities = self.roomy_identities(encoded.len())?;
        let fingerprints: Vec<Fingerprint> = encoded.iter().map(|one| one.fingerprint).collect();
        let known = identities.find_batch(&fingerprints)?;
        let standing =
            |(one, known): (&Encoded<'_>, &Option<Known>)| known.as_ref().map(|known| one.known(known));
        if together == Together::AllOrNone && !is_whole(encoded.iter().zip(&known).map(standing)) {
            // What stands in the way is durable when this is answered.
            return Ok((None, self.commit.stage(Vec::new())));
        }
        let mut state = self.state_mut();
        self.commit.check_running()?;
        let mut staging = Staging::new(environment, &mut state, self.options.file_bytes_full);
        let mut answers = Vec::with_capacity(encoded.len());
        let subjects = staging.growing.subjects(encoded.iter().map(|one| &*one.event.subject));
        for ((one, known), subject) in encoded.iter().zip(known).zip(subjects) {
            answers.push(staging.event(&mut identities, (one, subject), known));
        }
        let drafts = staging.end(bytes);
        state.frame += wide(drafts.len());
        let ticket = self.commit.stage(drafts);
        let due = self.begin_next_where_full(&mut state, &mut identities);
        drop((state, identities));
        if due {
            self.background.wake();
        }
        Ok((Some(answers), ticket))
    }

    /// Begins the next generation, and sets identities aside, where there are so many. Says whether it did.
    fn begin_next_where_full(&self, state: &mut State, identities: &mut Identities) -> bool {
        let (events, bytes) = (self.options.generation_events, self.options.generation_bytes);
        let mut due = false;
        if state.index.is_newest_full(events, bytes) {
            due |= state.index.begin_next(state.frame);
        }
        if identities.wants_freeze() {
            due |= identities.freeze(state.frame);
        }
        due
    }

    /// The identities, when there is room for so many more, and for their events.
    fn roomy_identities(&self, events: usize) -> Result<MutexGuard<'_, Identities>, PlaneFault> {
        let until = Instant::now() + self.options.wait_max;
        loop {
            let seen = self.background.rounds();
            let mut identities = self.identities();
            let ((unsealed, bytes), frame) = {
                let state = self.state();
                (state.index.unsealed(), state.frame)
            };
            if identities.room() < events && identities.freeze(frame) {
                self.background.wake();
            }
            // A batch that no budget has room for is taken when nothing else waits.
            let roomy = identities.room() >= events || identities.waiting() == 0;
            if roomy && unsealed < self.options.unsealed_events && bytes < self.options.unsealed_bytes {
                return Ok(identities);
            }
            drop(identities);
            match self.background.wait_for_more_than(seen, until)? {
                Waited::More => {}
                Waited::LongEnough => {
                    return Err(PlaneFault::Busy { waited_seconds: self.options.wait_max.as_secs() });
                }
            }
        }
    }
}

/// The frames of one batch.
struct Staging<'s> {
    environment: EnvironmentId,
    file_bytes_full: u64,
    growing: Growing<'s>,
    file: &'s mut u32,
    length: &'s mut u64,
    drafts: Vec<Draft>,
    /// Which of the batch's bytes are the payload of each frame of events.
    payloads: Vec<Vec<Range<usize>>>,
    /// How many bytes the last of them has.
    payload_bytes: usize,
    refused: Vec<(Fingerprint, ConflictRecord)>,
}

impl<'s> Staging<'s> {
    fn new(environment: EnvironmentId, state: &'s mut State, file_bytes_full: u64) -> Staging<'s> {
        let State { index, file, length, .. } = state;
        Staging {
            environment,
            file_bytes_full,
            growing: index.growing(environment),
            file,
            length,
            drafts: Vec::new(),
            payloads: Vec::new(),
            payload_bytes: 0,
            refused: Vec::new(),
        }
    }

    fn event(
        &mut self,
        identities: &mut Identities,
        (one, subject): (&Encoded<'_>, Option<SubjectNumber>),
        known: Option<Known>,
    ) -> Appended {
        let position = self.growing.environment.newest().next();
        let new = Known { position, content_hash: one.content_hash };
        let known = known.or_else(|| identities.add(&Identity { fingerprint: one.fingerprint, known: new }));
        match known {
            None => {
                let place = self.write(position, one.start..one.end);
                let new = NewEntry {
                    fingerprint: one.fingerprint,
                    time: one.event.time,
                    place,
                    subject: &one.event.subject,
                    event_type: &one.event.event_type,
                    bytes: one.end - one.start,
                };
                self.growing.push(new, subject);
                Appended::Accepted(position)
            }
            Some(known) => {
                let answer = one.known(&known);
                if let Appended::Conflict(_) = answer {
                    self.refuse(one, &known);
                }
                answer
            }
        }
    }

    /// Adds a record to the last frame, or begins the next one.
    fn write(&mut self, position: Position, record: Range<usize>) -> Place {
        if self.payloads.is_empty() || self.payload_bytes >= PAYLOAD_BYTES_FULL {
            self.begin(Kind::Events, position.number());
            self.payloads.push(Vec::new());
            self.payload_bytes = 0;
        }
        let draft = self.drafts.last_mut().expect("a frame was begun");
        let byte = u32::try_from(*self.length).expect("files are rolled far below 4 GiB");
        let place = Place { file: draft.file, byte };
        draft.count += 1;
        self.payload_bytes += record.len();
        *self.length += wide(record.len());
        let payload = self.payloads.last_mut().expect("a frame was begun");
        match payload.last_mut() {
            Some(last) if last.end == record.start => last.end = record.end,
            _ => payload.push(record),
        }
        place
    }

    fn begin(&mut self, kind: Kind, first: u64) {
        if *self.length >= self.file_bytes_full {
            *self.file += 1;
            *self.length = wide(super::format::FILE_HEADER_BYTES);
        }
        *self.length += wide(FRAME_HEADER_BYTES);
        let durable = Arc::clone(&self.growing.environment.durable);
        let (file, environment) = (*self.file, self.environment);
        self.drafts.push(Draft { file, kind, environment, first, count: 0, payload: Vec::new(), durable });
    }

    fn refuse(&mut self, one: &Encoded<'_>, known: &Known) {
        let environment = &mut *self.growing.environment;
        if !environment.is_conflict_to_record(one.fingerprint, one.content_hash) {
            return;
        }
        let conflict = ConflictRecord {
            sequence: environment.newest_conflict() + 1,
            first: known.position,
            source: Arc::clone(&one.event.source),
            id: Arc::clone(&one.event.id),
            kept: known.content_hash,
            refused: one.content_hash,
            time: one.event.time,
        };
        environment.push_conflict(one.fingerprint, conflict.clone());
        self.refused.push((one.fingerprint, conflict));
    }

    /// The frames, with the conflicts behind the events they were refused for.
    fn end(mut self, bytes: Vec<u8>) -> Vec<Draft> {
        let all = 0..bytes.len();
        for (draft, payload) in self.drafts.iter_mut().zip(&self.payloads) {
            if *payload == [all.clone()] {
                // Everything is new and in one frame, as it mostly is: nothing is copied.
                draft.payload = bytes;
                break;
            }
            for part in payload {
                draft.payload.extend_from_slice(bytes.get(part.clone()).expect("records are of these bytes"));
            }
        }
        let refused = std::mem::take(&mut self.refused);
        let Some((_, first)) = refused.first() else { return self.drafts };
        self.begin(Kind::Conflicts, first.sequence);
        let draft = self.drafts.last_mut().expect("a frame was begun");
        for (fingerprint, conflict) in &refused {
            write_conflict(&mut draft.payload, *fingerprint, conflict);
            draft.count += 1;
        }
        *self.length += wide(draft.payload.len());
        self.drafts
    }
}
