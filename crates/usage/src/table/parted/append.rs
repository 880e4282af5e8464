//! Writing a group of batches: lock the counters, ask for all identities at once, decide, load the new rows.
//!
//! Knows the order: counters in the order of environments, so that two processes never wait for one another;
//! then identities, decisions, parts, rows, conflicts, spans, counters. Must not know who sent which batch.

use std::collections::BTreeMap;
use std::sync::Arc;

use ids::EnvironmentId;
use sql::{Fault, Queries, Transaction, ValueRef, values};

use super::super::append::{Batch, Counters, Prepared, record_conflict};
use super::super::rows::{as_int, fingerprint_of, number_of};
use super::keys::{SubjectHash, position_base};
use super::parts::PartsWithin;
use super::remembered::{Accepted, Remembered};
use super::spans::Spans;
use super::statements;
use super::subjects::{Listed, NewlyListed};
use crate::cancelling::is_whole;
use crate::identity::{ContentHash, Fingerprint, Hashes};
use crate::plane::{Appended, Position};

/// Up to this many identities are looked up together, above it part by part.
const FEW: usize = 32;
/// The identities' table is cut by the first two bits of the fingerprint.
const IDENTITY_PARTS: usize = 4;

/// What a transaction knows from those before it, and what it adds to that.
pub(super) struct Surroundings<'a> {
    pub(super) hashes: &'a Hashes,
    pub(super) parts: PartsWithin,
    pub(super) listed: &'a Listed,
    pub(super) newly: NewlyListed,
    pub(super) remembered: &'a Remembered,
    pub(super) accepted: Vec<Accepted>,
}

/// Writes a group and answers for each batch.
pub(super) fn write(
    transaction: &mut Transaction<'_>,
    group: &[Arc<Batch>],
    around: &mut Surroundings<'_>,
) -> Result<Vec<Vec<Appended>>, Fault> {
    let mut environments: BTreeMap<EnvironmentId, Vec<usize>> = BTreeMap::new();
    for (index, batch) in group.iter().enumerate() {
        environments.entry(batch.environment).or_default().push(index);
    }
    let mut counters = Vec::with_capacity(environments.len());
    for environment in environments.keys() {
        counters.push(Counters::lock(transaction, *environment)?);
    }
    let mut answers: Vec<Vec<Appended>> = group.iter().map(|_| Vec::new()).collect();
    for ((environment, batches), counters) in environments.into_iter().zip(counters) {
        let events: Vec<&Prepared> =
            batches.iter().filter_map(|index| group.get(*index)).flat_map(|batch| &batch.events).collect();
        let mut writing = Writing { environment, events, counters };
        let mut given = writing.all(transaction, around)?.into_iter();
        for index in batches {
            let (Some(batch), Some(answer)) = (group.get(index), answers.get_mut(index)) else { continue };
            answer.extend(given.by_ref().take(batch.events.len()));
        }
    }
    Ok(answers)
}

/// Writes a batch whose entries belong together; answers none where only some of them were kept before.
pub(super) fn write_together(
    transaction: &mut Transaction<'_>,
    batch: &Batch,
    around: &mut Surroundings<'_>,
) -> Result<Option<Vec<Appended>>, Fault> {
    let environment = batch.environment;
    let counters = Counters::lock(transaction, environment)?;
    let mut writing = Writing { environment, events: batch.events.iter().collect(), counters };
    let standings = writing.standings(transaction, &writing.sorted(), around.remembered)?;
    let standing = |(one, standing): (&&Prepared, &Standing)| match standing {
        Standing::Known(hash, position) => Some(one.known(*hash, *position)),
        Standing::New | Standing::After(_) => None,
    };
    if !is_whole(writing.events.iter().zip(&standings).map(standing)) {
        return Ok(None);
    }
    writing.all(transaction, around).map(Some)
}

/// The events of one environment in a group, in order of arrival.
struct Writing<'a> {
    environment: EnvironmentId,
    events: Vec<&'a Prepared>,
    counters: Counters,
}

/// How an event stands to what was there before it.
#[derive(Clone, Copy)]
enum Standing {
    New,
    /// Its identity was accepted before, with this content and position.
    Known(ContentHash, Position),
    /// Its identity is that of an earlier event of the group, by its index.
    After(usize),
}

impl Writing<'_> {
    fn all(
        &mut self,
        transaction: &mut Transaction<'_>,
        around: &mut Surroundings<'_>,
    ) -> Result<Vec<Appended>, Fault> {
        let sorted = self.sorted();
        let standings = self.standings(transaction, &sorted, around.remembered)?;
        let after = self.counters.position;
        let (positions, refused) = self.decide(&standings);
        let accepted = |index: &&usize| matches!(standings.get(**index), Some(Standing::New));
        let new: Vec<usize> = sorted.iter().filter(accepted).copied().collect();
        let before = self.counters.conflicts;
        if !new.is_empty() {
            self.load_identities(transaction, &new, &positions)?;
            let rows = self.rows(transaction, &standings, &positions, around)?;
            load_events(transaction, self.environment, &rows)?;
            let subjects = rows.iter().map(|row| &row.event.subject);
            let of = (self.environment, self.counters.erasures);
            around.listed.list(transaction, of, subjects, &mut around.newly)?;
            around.accepted.push(self.accepted(&new, after));
        }
        for (index, first, kept) in refused {
            let Some(one) = self.events.get(index) else { continue };
            record_conflict(transaction, &mut self.counters, self.environment, (one, first, kept))?;
        }
        if !new.is_empty() || self.counters.conflicts > before {
            self.counters.store(transaction, self.environment)?;
        }
        Ok(self.answers(&standings, &positions))
    }

    /// Sorted by fingerprint: equal ones stand together, and their table is written from left to right.
    fn sorted(&self) -> Vec<usize> {
        let mut sorted: Vec<usize> = (0..self.events.len()).collect();
        sorted.sort_unstable_by_key(|index| self.events.get(*index).map(|one| (one.fingerprint, *index)));
        sorted
    }

    /// How each event stands, by its index.
    fn standings(
        &self,
        transaction: &mut Transaction<'_>,
        sorted: &[usize],
        remembered: &Remembered,
    ) -> Result<Vec<Standing>, Fault> {
        let mut known = self.known(transaction, sorted, remembered)?.into_iter().peekable();
        let mut standings = vec![Standing::New; self.events.len()];
        let mut before: Option<(Fingerprint, usize, Standing)> = None;
        for index in sorted {
            let Some(one) = self.events.get(*index) else { continue };
            let standing = match before {
                Some((fingerprint, _, Standing::Known(hash, position))) if fingerprint == one.fingerprint => {
                    Standing::Known(hash, position)
                }
                Some((fingerprint, first, _)) if fingerprint == one.fingerprint => Standing::After(first),
                _ => {
                    while known.next_if(|(fingerprint, ..)| *fingerprint < one.fingerprint).is_some() {}
                    let found = known.next_if(|(fingerprint, ..)| *fingerprint == one.fingerprint);
                    let standing =
                        found.map_or(Standing::New, |(_, hash, position)| Standing::Known(hash, position));
                    before = Some((one.fingerprint, *index, standing));
                    standing
                }
            };
            if let Some(place) = standings.get_mut(*index) {
                *place = standing;
            }
        }
        Ok(standings)
    }

    /// What is known of these identities, sorted by fingerprint.
    fn known(
        &self,
        transaction: &mut Transaction<'_>,
        sorted: &[usize],
        remembered: &Remembered,
    ) -> Result<Vec<(Fingerprint, ContentHash, Position)>, Fault> {
        let all = self.fingerprints(sorted);
        let asked = remembered.perhaps_known(self.environment, self.counters.position, all);
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let mut lists: [Vec<u8>; IDENTITY_PARTS] = Default::default();
        let mut all = Vec::new();
        for fingerprint in &asked {
            let [first, ..] = fingerprint.0;
            let list =
                if asked.len() <= FEW { Some(&mut all) } else { lists.get_mut(usize::from(first >> 6)) };
            list.expect("two bits are below 4").extend_from_slice(&fingerprint.0);
        }
        let mut parameters: Vec<ValueRef<'_>> = vec![self.environment.as_bytes().into()];
        let statement = if asked.len() <= FEW {
            parameters.push((&all).into());
            &statements::KNOWN_OF_FEW
        } else {
            parameters.extend(lists.iter().map(ValueRef::from));
            &statements::KNOWN_OF_MANY
        };
        let mut known = Vec::new();
        transaction.for_each(statement, &parameters, &mut |row| {
            let content_hash = ContentHash::from_number(row.int(1)?.cast_unsigned());
            known.push((fingerprint_of(row, 0)?, content_hash, Position::new(number_of(row.int(2)?))));
            Ok(())
        })?;
        known.sort_unstable_by_key(|(fingerprint, ..)| *fingerprint);
        Ok(known)
    }

    fn fingerprints(&self, indexes: &[usize]) -> Vec<Fingerprint> {
        indexes.iter().filter_map(|index| self.events.get(*index)).map(|one| one.fingerprint).collect()
    }

    /// What these new events add to the identities, above this position.
    fn accepted(&self, new: &[usize], after: Position) -> Accepted {
        let fingerprints = self.fingerprints(new);
        Accepted { environment: self.environment, after, up_to: self.counters.position, fingerprints }
    }

    /// Gives positions in order of arrival: the position of each event's identity by index, and which events
    /// are refused, with the position and the hash of what was kept.
    fn decide(&mut self, standings: &[Standing]) -> (Vec<Position>, Vec<(usize, Position, ContentHash)>) {
        let mut positions: Vec<Position> = Vec::with_capacity(standings.len());
        let mut refused = Vec::new();
        for (index, (standing, own)) in standings.iter().zip(&self.events).enumerate() {
            let (position, kept) = match standing {
                Standing::New => {
                    self.counters.position = self.counters.position.next();
                    (self.counters.position, None)
                }
                Standing::Known(hash, position) => (*position, Some(*hash)),
                Standing::After(first) => {
                    let position = positions.get(*first).copied().unwrap_or_default();
                    (position, self.events.get(*first).map(|one| one.content_hash))
                }
            };
            positions.push(position);
            let is_refused = |kept: &ContentHash| matches!(own.known(*kept, position), Appended::Conflict(_));
            if let Some(kept) = kept.filter(is_refused) {
                refused.push((index, position, kept));
            }
        }
        (positions, refused)
    }

    fn answers(&self, standings: &[Standing], positions: &[Position]) -> Vec<Appended> {
        let each = standings.iter().zip(positions).zip(&self.events);
        each.map(|((standing, position), one)| {
            let kept = match standing {
                Standing::New => None,
                Standing::Known(hash, _) => Some(*hash),
                Standing::After(first) => self.events.get(*first).map(|first| first.content_hash),
            };
            kept.map_or(Appended::Accepted(*position), |kept| one.known(kept, *position))
        })
        .collect()
    }

    fn load_identities(
        &self,
        transaction: &mut Transaction<'_>,
        new: &[usize],
        positions: &[Position],
    ) -> Result<(), Fault> {
        let environment = self.environment.as_bytes();
        let rows: Vec<[ValueRef<'_>; 4]> = new
            .iter()
            .filter_map(|index| Some((self.events.get(*index)?, positions.get(*index)?)))
            .map(|(one, position)| {
                let content_hash = one.content_hash.number().cast_signed();
                values![environment, &one.fingerprint.0, content_hash, as_int(position.number())]
            })
            .collect();
        transaction.load(&super::super::statements::ADD_IDENTITY, &rows)?;
        Ok(())
    }

    /// The rows of the new events, in order of their positions.
    fn rows(
        &self,
        transaction: &mut Transaction<'_>,
        standings: &[Standing],
        positions: &[Position],
        around: &mut Surroundings<'_>,
    ) -> Result<Vec<EventRow<'_>>, Fault> {
        let mut rows = Vec::with_capacity(self.events.len());
        for ((event, standing), position) in self.events.iter().zip(standings).zip(positions) {
            if !matches!(standing, Standing::New) {
                continue;
            }
            let hash = SubjectHash::of(self.environment, &event.subject);
            around.parts.make_sure(transaction, hash.bucket(), event.time)?;
            rows.push(EventRow {
                event,
                position: *position,
                bucket: hash.bucket(),
                subject_key: hash.key(event.time),
                row_hash: event.row_hash(around.hashes, self.environment, *position),
            });
        }
        Ok(rows)
    }
}

/// A new event with all that its row needs.
struct EventRow<'a> {
    event: &'a Prepared,
    position: Position,
    bucket: i64,
    subject_key: i64,
    row_hash: [u8; 16],
}

fn load_events(
    transaction: &mut Transaction<'_>,
    environment: EnvironmentId,
    rows: &[EventRow<'_>],
) -> Result<(), Fault> {
    let (key, base) = (environment.as_bytes(), position_base(environment));
    let values: Vec<[ValueRef<'_>; 13]> = rows
        .iter()
        .map(|row| {
            let position = as_int(row.position.number());
            values![
                key,
                position,
                row.event.time.as_micros(),
                row.bucket,
                base + position,
                row.subject_key,
                false,
                &*row.event.source,
                &*row.event.id,
                &*row.event.event_type,
                &*row.event.subject,
                &row.event.data,
                &row.row_hash
            ]
        })
        .collect();
    transaction.load(&statements::ADD_EVENT, &values)?;
    let mut spans = Spans::default();
    for row in rows {
        spans.widen(row.bucket, row.event.time, row.position);
    }
    spans.store(transaction, environment)
}
