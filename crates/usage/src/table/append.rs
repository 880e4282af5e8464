//! Appending rows: everything that can be prepared is prepared before the environment's counter is locked.
//!
//! Knows the order: lock the counter, look the identities up, decide, insert, move the counter, commit.
//! Whoever holds the lock sees every identity accepted before, because all others committed theirs. Must not
//! know how groups of acts share a commit.

use std::collections::BTreeMap;
use std::sync::Arc;

use ids::EnvironmentId;
use pricing::UsageEvent;
use sql::{ActError, Database, Fault, NoRefusal, Queries, Transaction, Value, ValueRef, values};

use super::rows::{RowContent, as_int, content_of, number_of};
use super::{data, of_write, statements};
use crate::fault::PlaneFault;
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{Appended, Position};
use crate::writable::check_writable;

/// An event with all that its row needs but the position.
struct Prepared {
    event: UsageEvent,
    data: String,
    content: Vec<u8>,
    content_hash: ContentHash,
    fingerprint: Fingerprint,
}

/// A batch, shared with the thread that writes.
struct Batch {
    environment: EnvironmentId,
    hashes: Hashes,
    events: Vec<Prepared>,
    /// The fingerprints as a JSON list in hexadecimal.
    fingerprints: Value,
}

/// Appends a batch in one transaction.
pub(super) fn append(
    database: &Database,
    hashes: &Hashes,
    environment: EnvironmentId,
    events: &[UsageEvent],
) -> Result<Vec<Appended>, PlaneFault> {
    let prepared = prepare(hashes, environment, events)?;
    if prepared.is_empty() {
        return Ok(Vec::new());
    }
    let fingerprints =
        Value::list_of_texts(prepared.iter().map(|one| hexadecimal(&one.fingerprint.0)).collect::<Vec<_>>());
    let batch = Arc::new(Batch { environment, hashes: hashes.clone(), events: prepared, fingerprints });
    database
        .write(move |transaction| -> Result<Vec<Appended>, ActError<NoRefusal>> {
            Ok(write(transaction, &batch)?)
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
            event: event.clone(),
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

fn write(transaction: &mut Transaction<'_>, batch: &Batch) -> Result<Vec<Appended>, Fault> {
    let mut counters = Counters::lock(transaction, batch.environment)?;
    let mut known = known(transaction, batch)?;
    let mut answers = Vec::with_capacity(batch.events.len());
    let (mut accepted, mut refused) = (Vec::new(), Vec::new());
    for one in &batch.events {
        answers.push(match known.get(&one.fingerprint) {
            Some((content_hash, first)) if *content_hash == one.content_hash => Appended::Duplicate(*first),
            Some((content_hash, first)) => {
                refused.push((one, *first, *content_hash));
                Appended::Conflict(*first)
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
    Ok(answers)
}

fn known(
    transaction: &mut Transaction<'_>,
    batch: &Batch,
) -> Result<BTreeMap<Fingerprint, (ContentHash, Position)>, Fault> {
    let mut known = BTreeMap::new();
    let parameters = values![batch.environment.as_bytes(), &batch.fingerprints];
    transaction.for_each(&statements::KNOWN, &parameters, &mut |row| {
        let bytes: [u8; 16] =
            row.blob(0)?.try_into().map_err(|_| row.unreadable(0, "a fingerprint has 16 bytes"))?;
        let content_hash = ContentHash::from_number(row.int(1)?.cast_unsigned());
        known.insert(Fingerprint(bytes), (content_hash, Position::new(number_of(row.int(2)?))));
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
    let hashed: Vec<[u8; 16]> =
        accepted.iter().map(|(one, position)| one.row_hash(batch, *position)).collect();
    let events: Vec<[ValueRef<'_>; 10]> = accepted
        .iter()
        .zip(&hashed)
        .map(|((one, position), row_hash)| {
            let event = &one.event;
            values![
                environment,
                as_int(position.number()),
                event.time.as_micros(),
                &*event.source,
                &*event.id,
                &*event.event_type,
                &*event.subject,
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
    fn row_hash(&self, batch: &Batch, position: Position) -> [u8; 16] {
        let row = RowContent {
            position,
            source: &self.event.source,
            id: &self.event.id,
            content: &self.content,
            content_hash: self.content_hash,
            redacted: false,
        };
        row.hash(&batch.hashes, batch.environment)
    }
}

/// Records that an event was refused, unless the same content was before.
fn record_conflict(
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
        one.event.time.as_micros(),
        &*one.event.source,
        &*one.event.id
    ];
    transaction.execute(&statements::ADD_CONFLICT, &row)?;
    Ok(())
}
