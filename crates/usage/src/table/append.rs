//! Appending rows: everything that can be prepared is prepared before the environment's counter is locked.
//!
//! Knows the order: lock the counter, look the identities up, decide, insert, move the counter, commit.
//! Whoever holds the lock sees every identity accepted before, because all others committed theirs. Must not
//! know how groups of acts share a commit.

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use pricing::UsageEvent;
use sql::{ActError, Database, Fault, NoRefusal, Queries, Reader, Transaction, Value, ValueRef, values};

use super::rows::{RowContent, as_int, content_of, fingerprint_of, number_of};
use super::{data, of_write, statements};
use crate::cancelling::{Together, is_whole, of_known};
use crate::fault::PlaneFault;
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{Appended, Position};
use crate::writable::check_writable;

/// An event with all that its row needs but the position.
pub(super) struct Prepared {
    pub(super) time: Instant,
    pub(super) source: Arc<str>,
    pub(super) id: Arc<str>,
    pub(super) event_type: Arc<str>,
    pub(super) subject: Arc<str>,
    pub(super) data: String,
    content: Vec<u8>,
    pub(super) content_hash: ContentHash,
    pub(super) fingerprint: Fingerprint,
}

/// A batch, shared with the thread that writes.
pub(super) struct Batch {
    pub(super) environment: EnvironmentId,
    pub(super) hashes: Arc<Hashes>,
    pub(super) events: Vec<Prepared>,
}

impl Batch {
    /// Prepares a batch, or refuses it.
    pub(super) fn of(
        hashes: &Arc<Hashes>,
        environment: EnvironmentId,
        events: &[UsageEvent],
    ) -> Result<Batch, PlaneFault> {
        let events = prepare(hashes, environment, events)?;
        Ok(Batch { environment, hashes: Arc::clone(hashes), events })
    }

    /// How its first entry stands to one of its identity, if there is one.
    pub(super) fn known(&self, reader: &mut Reader<'_>) -> Result<Option<Appended>, Fault> {
        let Some(one) = self.events.first() else { return Ok(None) };
        let identity = values![self.environment.as_bytes(), &one.fingerprint.0];
        let Some(row) = reader.query_opt(&statements::IDENTITY_OF, &identity)? else { return Ok(None) };
        let hash = ContentHash::from_number(row.int(0)?.cast_unsigned());
        Ok(Some(one.known(hash, Position::new(number_of(row.int(1)?)))))
    }

    /// The fingerprints as a JSON list in hexadecimal.
    fn fingerprints(&self) -> Value {
        Value::list_of_texts(self.events.iter().map(|one| hexadecimal(&one.fingerprint.0)))
    }
}

/// Appends a batch in one transaction, to tables in one piece; answers none where nothing is kept because its
/// entries belong together and only some were kept before.
pub(super) fn append(
    database: &Database,
    batch: Batch,
    together: Together,
) -> Result<Option<Vec<Appended>>, PlaneFault> {
    database
        .write(move |transaction| -> Result<Option<Vec<Appended>>, ActError<NoRefusal>> {
            Ok(write(transaction, &batch, together)?)
        })
        .map_err(of_write)
}

fn prepare(
    hashes: &Hashes,
    environment: EnvironmentId,
    events: &[UsageEvent],
) -> Result<Vec<Prepared>, PlaneFault> {
    let mut prepared = Vec::with_capacity(events.len());
    for (index, event) in events.iter().enumerate() {
        let content = content_of(event);
        check_writable(event, content.len()).map_err(|why| PlaneFault::Unwritable { index, why })?;
        prepared.push(Prepared {
            data: data::write(&event.data),
            content_hash: hashes.content(&content),
            content,
            fingerprint: hashes.fingerprint(environment, &event.source, &event.id),
            time: event.time,
            source: Arc::clone(&event.source),
            id: Arc::clone(&event.id),
            event_type: Arc::clone(&event.event_type),
            subject: Arc::clone(&event.subject),
        });
    }
    Ok(prepared)
}

fn hexadecimal(bytes: &[u8; 16]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(*DIGITS.get(usize::from(value & 15)).expect("four bits"));
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// The counters of an environment.
pub(super) struct Counters {
    pub(super) position: Position,
    pub(super) conflicts: u64,
    pub(super) erasures: u64,
}

impl Counters {
    /// Locks them until the commit.
    pub(super) fn lock(
        transaction: &mut Transaction<'_>,
        environment: EnvironmentId,
    ) -> Result<Counters, Fault> {
        let key = values![environment.as_bytes()];
        let found = match transaction.query_opt(&statements::LOCK_POSITION, &key)? {
            Some(found) => found,
            None => {
                transaction.execute(&statements::BEGIN_ENVIRONMENT, &key)?;
                transaction.query_one(&statements::LOCK_POSITION, &key)?
            }
        };
        Ok(Counters {
            position: Position::new(number_of(found.int(0)?)),
            conflicts: number_of(found.int(1)?),
            erasures: number_of(found.int(2)?),
        })
    }

    pub(super) fn store(
        &self,
        transaction: &mut Transaction<'_>,
        environment: EnvironmentId,
    ) -> Result<(), Fault> {
        let (position, conflicts, erasures) = (self.position.number(), self.conflicts, self.erasures);
        let counters = values![environment.as_bytes(), as_int(position), as_int(conflicts), as_int(erasures)];
        transaction.execute(&statements::MOVE_POSITION, &counters)?;
        Ok(())
    }
}

fn write(
    transaction: &mut Transaction<'_>,
    batch: &Batch,
    together: Together,
) -> Result<Option<Vec<Appended>>, Fault> {
    let mut counters = Counters::lock(transaction, batch.environment)?;
    let mut known = known(transaction, batch)?;
    let standing = |one: &Prepared| known.get(&one.fingerprint).map(|(hash, first)| one.known(*hash, *first));
    if together == Together::AllOrNone && !is_whole(batch.events.iter().map(standing)) {
        return Ok(None);
    }
    let mut answers = Vec::with_capacity(batch.events.len());
    let (mut accepted, mut refused) = (Vec::new(), Vec::new());
    for one in &batch.events {
        answers.push(match known.get(&one.fingerprint) {
            Some((content_hash, first)) => {
                let answer = one.known(*content_hash, *first);
                if let Appended::Conflict(_) = answer {
                    refused.push((one, *first, *content_hash));
                }
                answer
            }
            None => {
                counters.position = counters.position.next();
                known.insert(one.fingerprint, (one.content_hash, counters.position));
                accepted.push((one, counters.position));
                Appended::Accepted(counters.position)
            }
        });
    }
    insert(transaction, batch, &accepted)?;
    let before = counters.conflicts;
    for (one, first, kept) in refused {
        record_conflict(transaction, &mut counters, batch.environment, (one, first, kept))?;
    }
    if !accepted.is_empty() || counters.conflicts > before {
        counters.store(transaction, batch.environment)?;
    }
    Ok(Some(answers))
}

fn known(
    transaction: &mut Transaction<'_>,
    batch: &Batch,
) -> Result<BTreeMap<Fingerprint, (ContentHash, Position)>, Fault> {
    let mut known = BTreeMap::new();
    let fingerprints = batch.fingerprints();
    let parameters = values![batch.environment.as_bytes(), &fingerprints];
    transaction.for_each(&statements::KNOWN, &parameters, &mut |row| {
        let content_hash = ContentHash::from_number(row.int(1)?.cast_unsigned());
        known.insert(fingerprint_of(row, 0)?, (content_hash, Position::new(number_of(row.int(2)?))));
        Ok(())
    })?;
    Ok(known)
}

fn insert(
    transaction: &mut Transaction<'_>,
    batch: &Batch,
    accepted: &[(&Prepared, Position)],
) -> Result<(), Fault> {
    let environment = batch.environment.as_bytes();
    let hashed: Vec<[u8; 16]> = accepted
        .iter()
        .map(|(one, position)| one.row_hash(&batch.hashes, batch.environment, *position))
        .collect();
    let events: Vec<[ValueRef<'_>; 10]> = accepted
        .iter()
        .zip(&hashed)
        .map(|((one, position), row_hash)| {
            values![
                environment,
                as_int(position.number()),
                one.time.as_micros(),
                &*one.source,
                &*one.id,
                &*one.event_type,
                &*one.subject,
                &one.data,
                false,
                row_hash
            ]
        })
        .collect();
    transaction.execute_many(&statements::ADD_EVENT, &events)?;
    let identities: Vec<[ValueRef<'_>; 4]> = accepted
        .iter()
        .map(|(one, position)| {
            let content_hash = one.content_hash.number().cast_signed();
            values![environment, &one.fingerprint.0, content_hash, as_int(position.number())]
        })
        .collect();
    transaction.execute_many(&statements::ADD_IDENTITY, &identities)?;
    Ok(())
}

impl Prepared {
    /// How it stands to what has its identity: the hash of its content, and where it stands.
    pub(super) fn known(&self, kept: ContentHash, first: Position) -> Appended {
        of_known(&self.id, kept == self.content_hash, first)
    }

    /// The hash of the event's row at a position.
    pub(super) fn row_hash(
        &self,
        hashes: &Hashes,
        environment: EnvironmentId,
        position: Position,
    ) -> [u8; 16] {
        let row = RowContent {
            position,
            source: &self.source,
            id: &self.id,
            content: &self.content,
            content_hash: self.content_hash,
            redacted: false,
        };
        row.hash(hashes, environment)
    }
}

/// Records that an event was refused, unless the same content was before.
pub(super) fn record_conflict(
    transaction: &mut Transaction<'_>,
    counters: &mut Counters,
    environment: EnvironmentId,
    (one, first, kept): (&Prepared, Position, ContentHash),
) -> Result<(), Fault> {
    let refused = one.content_hash.number().cast_signed();
    let same = values![environment.as_bytes(), &one.fingerprint.0, refused];
    if transaction.query_opt(&statements::KNOWN_CONFLICT, &same)?.is_some() {
        return Ok(());
    }
    counters.conflicts += 1;
    let row = values![
        environment.as_bytes(),
        as_int(counters.conflicts),
        &one.fingerprint.0,
        refused,
        kept.number().cast_signed(),
        as_int(first.number()),
        one.time.as_micros(),
        &*one.source,
        &*one.id
    ];
    transaction.execute(&statements::ADD_CONFLICT, &row)?;
    Ok(())
}
