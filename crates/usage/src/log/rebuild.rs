//! From frames to the index: positions must follow one another, identities must be new, erasures must be
//! carried out.
//!
//! Knows what each kind of frame means, and that events which are sealed need no place in the index. Must not
//! know how files are written.

use std::collections::BTreeMap;
use std::path::Path;

use ids::EnvironmentId;

use super::format::{Digest, FRAME_HEADER_BYTES, FrameHeader, Kind, digest};
use super::index::{Environment, Growing, Index, NewEntry, Place, wide};
use super::record::{EventRecord, LENGTH_BYTES, Redaction, read_conflict, read_event, split_record};
use super::walk::{End, Frame, Walked, file_name, walk};
use crate::content::Malformed;
use crate::fault::{Damage, PlaneFault};
use crate::identities::{Identities, Identity, Known};
use crate::identity::{Hashes, PlaneKey};
use crate::plane::Position;

/// A recorded erasure.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// 1, 2, 3 … through the whole log.
    pub(super) number: u64,
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
    /// Up to this frame no event is unsealed.
    pub(super) sealed_frame: u64,
}

/// How closely records are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Trust the frames' checksums and digests.
    Frames,
    /// Also hash every identity and content again.
    Records,
}

/// What the files are read for.
pub(super) struct Reading<'a> {
    /// Where a running log ends; nothing where it is opened.
    pub(super) until: Option<End>,
    pub(super) care: Care,
    /// How far each environment is sealed.
    pub(super) sealed: Vec<(EnvironmentId, Position)>,
    /// When a generation is full: how many events, how many bytes.
    pub(super) generation: (usize, u64),
    /// Take in what lies behind those that are sealed.
    pub(super) identities: Option<Taking<'a>>,
}

/// Who takes identities in while the files are read.
pub(super) struct Taking<'a> {
    pub(super) identities: &'a mut Identities,
    /// Makes what was read durable; it is called before any of it is sealed.
    pub(super) sync: &'a dyn Fn() -> Result<(), PlaneFault>,
}

/// Reads the whole folder.
pub(super) fn rebuild(folder: &Path, reading: Reading<'_>) -> Result<Rebuilt, PlaneFault> {
    let (key, begin) = super::walk::key_of(folder)?;
    let until = reading.until;
    let mut builder = Builder::new(&key, begin.frame, reading);
    let walked = walk(folder, until, &mut |frame, damage| builder.frame(frame, damage))?;
    builder.finish(walked)
}

struct Builder<'a> {
    hashes: Hashes,
    care: Care,
    index: Index,
    facts: Vec<Fact>,
    /// The digests of rewritten payloads as they stand, by frame.
    rewritten: BTreeMap<u64, (u32, usize, Digest)>,
    /// Whether files were removed, so that the positions of an environment need not begin with 1.
    begins_later: bool,
    /// The newest position met of each environment.
    met: BTreeMap<EnvironmentId, Position>,
    sealed: Vec<(EnvironmentId, Position)>,
    generation: (usize, u64),
    first_unsealed: Option<u64>,
    identities: Option<Taking<'a>>,
    /// Why identities could not be taken in.
    fault: Option<PlaneFault>,
}

impl<'a> Builder<'a> {
    fn new(key: &PlaneKey, first_frame: u64, reading: Reading<'a>) -> Builder<'a> {
        let Reading { care, sealed, generation, identities, .. } = reading;
        let mut index = Index::default();
        for (environment, position) in &sealed {
            index.environments.insert(*environment, Environment::sealed_to(*position));
        }
        Builder {
            hashes: Hashes::new(key),
            care,
            index,
            facts: Vec::new(),
            rewritten: BTreeMap::new(),
            begins_later: first_frame > 1,
            met: BTreeMap::new(),
            sealed,
            generation,
            first_unsealed: None,
            identities,
            fault: None,
        }
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
        let (first, last) = span(header);
        let here = |what: &str| {
            Damage::in_file(file_name(frame.file), wide(frame.byte), what).concerning(
                header.environment,
                first,
                last,
            )
        };
        let sealed = self.index.environments.entry(header.environment).or_default().sealed;
        let expected = match self.met.get(&header.environment) {
            Some(met) => met.next(),
            // The frames before it may be gone with their files, once they were sealed.
            None if self.begins_later && first <= sealed => first,
            None if self.begins_later => sealed.next(),
            None => Position::new(1),
        };
        if first < expected {
            return damage.push(here("its positions were given before"));
        }
        if first > expected {
            let before = Position::new(header.first - 1);
            let gap = here("positions before this frame are missing");
            damage.push(gap.concerning(header.environment, expected, before));
        }
        self.met.insert(header.environment, last);
        let Some(payload) = frame.payload else {
            return self.index.growing(header.environment).skip_to(last);
        };
        if header.redacted {
            self.rewritten.insert(header.number, (frame.file, frame.byte, digest(payload)));
        }
        if last > sealed {
            self.first_unsealed.get_or_insert(header.number);
            let mut growing = self.index.growing(header.environment);
            growing.skip_to(Position::new(header.first - 1));
            let place = Records { frame, payload, hashes: &self.hashes, care: self.care };
            damage.extend(place.take_into(&mut growing));
            growing.skip_to(last);
            if self.index.is_newest_full(self.generation.0, self.generation.1) {
                self.index.begin_next(header.number);
            }
        }
        self.take_identities(frame, payload, damage);
    }

    /// Adds the identities of a frame that lies behind those that are sealed.
    fn take_identities(&mut self, frame: &Frame<'_>, payload: &[u8], damage: &mut Vec<Damage>) {
        let number = frame.header.number;
        let behind = |taking: &&mut Taking<'_>| number > taking.identities.through();
        let Some(taking) = self.identities.as_mut().filter(behind) else { return };
        if self.fault.is_some() || !damage.is_empty() {
            return;
        }
        match add_identities(taking, frame, payload) {
            Ok(found) => damage.extend(found),
            Err(PlaneFault::Damaged { first }) => damage.push(*first),
            Err(fault) => self.fault = Some(fault),
        }
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
            Ok(redaction) => self.facts.push(Fact {
                number: frame.header.first,
                environment: frame.header.environment,
                redaction,
            }),
            Err(Malformed(what)) => damage.push(Damage::in_file(
                file_name(frame.file),
                wide(frame.byte),
                format!("the record of an erasure lacks {what}"),
            )),
        }
    }

    fn finish(self, mut walked: Walked) -> Result<Rebuilt, PlaneFault> {
        let Builder { hashes, index, facts, rewritten, first_unsealed, met, sealed, fault, .. } = self;
        if let Some(fault) = fault {
            return Err(fault);
        }
        for (environment, position) in sealed {
            if met.get(&environment).is_some_and(|met| *met < position) {
                let what = "it ends before what is sealed of it: it is older than the segments";
                let damage = Damage::of(file_name(walked.end.file), what);
                walked.damage.push(damage.concerning(environment, position, position));
            }
        }
        let mut expected: BTreeMap<u64, Digest> = BTreeMap::new();
        for fact in &facts {
            // Frames before the beginning are gone, and what they held is sealed.
            let left = fact.redaction.frames.iter().filter(|(number, _)| *number >= walked.begin.frame);
            expected.extend(left.copied());
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
        let sealed_frame = first_unsealed.map_or(walked.end.frame, |first| first - 1);
        Ok(Rebuilt { walked, hashes, index, facts, unfinished, sealed_frame })
    }
}

/// The positions of a frame.
fn span(header: &FrameHeader) -> (Position, Position) {
    let last = header.first + u64::from(header.count).saturating_sub(1);
    (Position::new(header.first), Position::new(last))
}

/// The records of a frame of events.
struct Records<'a> {
    frame: &'a Frame<'a>,
    payload: &'a [u8],
    hashes: &'a Hashes,
    care: Care,
}

impl Records<'_> {
    /// Takes the records into the index, up to the first that cannot be read.
    fn take_into(&self, growing: &mut Growing<'_>) -> Vec<Damage> {
        let mut damage = Vec::new();
        let whole = each_record(self.frame, self.payload, &mut |found| {
            let Found { record, position, byte, bytes } = found;
            if self.care == Care::Records {
                damage.extend(self.look_at(&record).map(|what| {
                    let damage = Damage::in_file(file_name(self.frame.file), wide(byte), what);
                    damage.concerning(self.frame.header.environment, position, position)
                }));
            }
            let byte = u32::try_from(byte).expect("files are rolled far below 4 GiB");
            let new = NewEntry {
                fingerprint: record.fingerprint,
                time: record.time,
                place: Place { file: self.frame.file, byte },
                subject: record.subject,
                event_type: record.event_type,
                bytes,
            };
            growing.push(new, None);
        });
        damage.extend(whole.err());
        damage
    }

    fn look_at(&self, record: &EventRecord<'_>) -> Option<&'static str> {
        let environment = self.frame.header.environment;
        if self.hashes.fingerprint(environment, record.source, record.id) != record.fingerprint {
            return Some("its identity is not the hash of its source and id");
        }
        if !record.content_is_whole(self.hashes) {
            return Some("its content is not the one that was hashed");
        }
        None
    }
}

/// A record of a frame, and where it stands.
struct Found<'a> {
    record: EventRecord<'a>,
    position: Position,
    /// The byte in the file.
    byte: usize,
    bytes: usize,
}

/// Hands out the records of a frame, up to the first that cannot be read: that is the answer then.
fn each_record<'a>(
    frame: &Frame<'_>,
    payload: &'a [u8],
    each: &mut dyn FnMut(Found<'a>),
) -> Result<(), Damage> {
    let (header, mut rest) = (&frame.header, payload);
    for position in (header.first..).take(usize::try_from(header.count).unwrap_or(usize::MAX)) {
        let position = Position::new(position);
        let byte = frame.byte + FRAME_HEADER_BYTES + (payload.len() - rest.len());
        let read = split_record(rest).and_then(|(body, behind)| Ok((read_event(body)?, body, behind)));
        let (record, body, behind) = read.map_err(|Malformed(what)| {
            let what = format!("the event's record lacks {what}");
            let damage = Damage::in_file(file_name(frame.file), wide(byte), what);
            damage.concerning(header.environment, position, position)
        })?;
        each(Found { record, position, byte, bytes: LENGTH_BYTES + body.len() });
        rest = behind;
    }
    if rest.is_empty() {
        return Ok(());
    }
    Err(Damage::in_file(file_name(frame.file), wide(frame.byte), "bytes follow its last event"))
}

/// Adds the identities of a frame. One that was accepted before at another position is damage.
fn add_identities(
    Taking { identities, sync }: &mut Taking<'_>,
    frame: &Frame<'_>,
    payload: &[u8],
) -> Result<Vec<Damage>, PlaneFault> {
    let mut all = Vec::new();
    // What cannot be read is among the damage already.
    drop(each_record(frame, payload, &mut |found| {
        let known = Known { position: found.position, content_hash: found.record.content_hash };
        all.push((Identity { fingerprint: found.record.fingerprint, known }, found.byte));
    }));
    let fingerprints: Vec<_> = all.iter().map(|(one, _)| one.fingerprint).collect();
    let known = identities.find_batch(&fingerprints)?;
    let mut damage = Vec::new();
    for ((one, byte), known) in all.iter().zip(known) {
        let known = known.or_else(|| identities.add(one));
        if known.is_some_and(|known| known.position != one.known.position) {
            let what = "an event with this source and id was accepted before";
            let found = Damage::in_file(file_name(frame.file), wide(*byte), what);
            let position = one.known.position;
            damage.push(found.concerning(frame.header.environment, position, position));
        }
    }
    if damage.is_empty() && identities.wants_freeze() {
        // All files but the last one are durable since the next one began.
        sync()?;
        identities.freeze(frame.header.number);
        identities.settle(frame.header.number)?;
    }
    Ok(damage)
}
