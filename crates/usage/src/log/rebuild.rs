//! From frames to the index: positions must follow one another, identities must be new, erasures must be
//! carried out.
//!
//! Knows what each kind of frame means. Must not know how files are written.

use std::collections::BTreeMap;
use std::path::Path;

use ids::EnvironmentId;

use super::format::{Digest, FRAME_HEADER_BYTES, FrameHeader, Kind, digest};
use super::index::{Environment, Index, NewEntry, Place, wide};
use super::record::{LENGTH_BYTES, Redaction, read_conflict, read_event, split_record};
use super::walk::{End, Frame, Walked, file_name, walk};
use crate::content::Malformed;
use crate::fault::{Damage, PlaneFault};
use crate::identity::{Hashes, PlaneKey};
use crate::plane::Position;

/// A recorded erasure, and the frame that records it.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) environment: EnvironmentId,
    pub(super) redaction: Redaction,
}

/// All that the files say.
pub(super) struct Rebuilt {
    pub(super) walked: Walked,
    pub(super) hashes: Hashes,
    pub(super) index: Index,
    pub(super) facts: Vec<Fact>,
    /// Frames that an erasure names and that are not rewritten yet.
    pub(super) unfinished: Vec<u64>,
}

/// How closely records are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Trust the frames' checksums and digests.
    Frames,
    /// Also hash every identity and content again.
    Records,
}

/// Reads the whole folder.
pub(super) fn rebuild(folder: &Path, until: Option<End>, care: Care) -> Result<Rebuilt, PlaneFault> {
    let mut builder: Option<Builder> = None;
    let key = super::walk::key_of(folder)?;
    let walked = walk(folder, until, &mut |frame, damage| {
        builder.get_or_insert_with(|| Builder::new(&key, care)).frame(frame, damage);
    })?;
    let builder = builder.unwrap_or_else(|| Builder::new(&key, care));
    Ok(builder.finish(walked))
}

struct Builder {
    hashes: Hashes,
    care: Care,
    index: Index,
    facts: Vec<Fact>,
    /// The digests of rewritten payloads as they stand, by frame.
    rewritten: BTreeMap<u64, (u32, usize, Digest)>,
}

impl Builder {
    fn new(key: &PlaneKey, care: Care) -> Builder {
        let (index, facts, rewritten) = (Index::default(), Vec::new(), BTreeMap::new());
        Builder { hashes: Hashes::new(key), care, index, facts, rewritten }
    }

    fn frame(&mut self, frame: &Frame<'_>, damage: &mut Vec<Damage>) {
        match frame.header.kind {
            Kind::Events => self.events(frame, damage),
            Kind::Conflicts => self.conflicts(frame, damage),
            Kind::Redaction => self.redaction(frame, damage),
        }
    }

    fn events(&mut self, frame: &Frame<'_>, damage: &mut Vec<Damage>) {
        let header = &frame.header;
        let environment = self.index.environments.entry(header.environment).or_default();
        let (first, expected) = (Position::new(header.first), environment.newest().next());
        let last = Position::new(header.first + u64::from(header.count).saturating_sub(1));
        let here = |what: &str| Damage::in_file(file_name(frame.file), wide(frame.byte), what);
        if first < expected {
            damage.push(here("its positions were given before").concerning(header.environment, first, last));
            return;
        }
        if first > expected {
            let before = Position::new(header.first - 1);
            damage.push(here("positions before this frame are missing").concerning(
                header.environment,
                expected,
                before,
            ));
            environment.skip_to(before);
        }
        let Some(payload) = frame.payload else {
            environment.skip_to(last);
            return;
        };
        if header.redacted {
            self.rewritten.insert(header.number, (frame.file, frame.byte, digest(payload)));
        }
        let taken = take_events(environment, &self.hashes, self.care, frame, payload);
        damage.extend(taken);
        environment.skip_to(last);
    }

    fn conflicts(&mut self, frame: &Frame<'_>, damage: &mut Vec<Damage>) {
        let environment = self.index.environments.entry(frame.header.environment).or_default();
        let Some(mut rest) = frame.payload else { return };
        let here = |what: &str| Damage::in_file(file_name(frame.file), wide(frame.byte), what);
        if frame.header.first != environment.newest_conflict() + 1 {
            damage.push(here("conflicts before this frame are missing"));
        }
        for sequence in (frame.header.first..).take(usize::try_from(frame.header.count).unwrap_or(usize::MAX))
        {
            let read = split_record(rest)
                .and_then(|(body, behind)| read_conflict(body, sequence).map(|found| (found, behind)));
            match read {
                Ok(((fingerprint, conflict), behind)) => {
                    environment.push_conflict(fingerprint, conflict);
                    rest = behind;
                }
                Err(Malformed(what)) => return damage.push(here(&format!("a conflict lacks {what}"))),
            }
        }
    }

    fn redaction(&mut self, frame: &Frame<'_>, damage: &mut Vec<Damage>) {
        let Some(payload) = frame.payload else { return };
        match Redaction::read(payload) {
            Ok(redaction) => self.facts.push(Fact { environment: frame.header.environment, redaction }),
            Err(Malformed(what)) => damage.push(Damage::in_file(
                file_name(frame.file),
                wide(frame.byte),
                format!("the record of an erasure lacks {what}"),
            )),
        }
    }

    fn finish(self, mut walked: Walked) -> Rebuilt {
        let Builder { hashes, index, facts, rewritten, .. } = self;
        let mut expected: BTreeMap<u64, Digest> = BTreeMap::new();
        for fact in &facts {
            expected.extend(fact.redaction.frames.iter().copied());
        }
        for (number, (file, byte, _)) in &rewritten {
            if !expected.contains_key(number) {
                let what = format!("frame {number} was rewritten, but no erasure says so");
                walked.damage.push(Damage::in_file(file_name(*file), wide(*byte), what));
            }
        }
        let unfinished = expected
            .iter()
            .filter(|(number, digest)| rewritten.get(number).is_none_or(|(_, _, found)| found != *digest))
            .map(|(number, _)| *number)
            .collect();
        for environment in index.environments.values() {
            environment.all_durable();
        }
        Rebuilt { walked, hashes, index, facts, unfinished }
    }
}

/// Takes the records of a payload into the index, up to the first that cannot be read.
fn take_events(
    environment: &mut Environment,
    hashes: &Hashes,
    care: Care,
    frame: &Frame<'_>,
    payload: &[u8],
) -> Vec<Damage> {
    let (mut damage, mut rest) = (Vec::new(), payload);
    let header: &FrameHeader = &frame.header;
    for position in (header.first..).take(usize::try_from(header.count).unwrap_or(usize::MAX)) {
        let position = Position::new(position);
        let within = payload.len() - rest.len() + LENGTH_BYTES;
        let byte = frame.byte + FRAME_HEADER_BYTES + within - LENGTH_BYTES;
        let mut say = |what: String| {
            damage.push(Damage::in_file(file_name(frame.file), wide(byte), what).concerning(
                header.environment,
                position,
                position,
            ));
        };
        let read = split_record(rest).and_then(|(body, behind)| Ok((read_event(body)?, behind)));
        let (record, behind) = match read {
            Ok(read) => read,
            Err(Malformed(what)) => {
                say(format!("the event's record lacks {what}"));
                return damage;
            }
        };
        if environment.find(record.fingerprint).is_some() {
            say("an event with this source and id was accepted before".to_owned());
        }
        if care == Care::Records {
            if hashes.fingerprint(header.environment, record.source, record.id) != record.fingerprint {
                say("its identity is not the hash of its source and id".to_owned());
            }
            if !record.content_is_whole(hashes) {
                say("its content is not the one that was hashed".to_owned());
            }
        }
        let byte = u32::try_from(byte).expect("files are rolled far below 4 GiB");
        let place = Place { file: frame.file, byte };
        environment.push(NewEntry {
            fingerprint: record.fingerprint,
            content_hash: record.content_hash,
            time: record.time,
            place,
            subject: record.subject,
            event_type: record.event_type,
        });
        rest = behind;
    }
    if !rest.is_empty() {
        damage.push(Damage::in_file(file_name(frame.file), wide(frame.byte), "bytes follow its last event"));
    }
    damage
}
