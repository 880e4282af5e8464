//! Tables in parts, on PostgreSQL: identities by their hash, events by time and by a hash of their subject.
//!
//! Knows which parts a question needs. Batches that wait together share a commit, rows go by COPY, and every
//! decision is made under the lock of the environment's counter, so that nothing is loaded that could be
//! refused afterwards. Must not know what tables in one piece do.

mod append;
mod dropping;
mod gathering;
mod keys;
mod parts;
mod reading;
mod remembered;
mod spans;
mod statements;
mod subjects;

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use sql::{ActError, ConstraintKind, Database, Fault, NoRefusal, Queries, Transaction, values};

use self::append::Surroundings;
pub(super) use self::dropping::{drop_from_a_part, give_back};
use self::gathering::Gathering;
pub(super) use self::keys::{SubjectHash, position_base};
pub(super) use self::parts::Parts;
use self::parts::PartsWithin;
pub(super) use self::reading::{Between, find, read_rows, rows_of_subject, subjects};
use self::remembered::Remembered;
use self::spans::Spans;
pub use self::statements::ALL as STATEMENTS;
pub(super) use self::statements::{CHECK_SPANS, CHECK_SUBJECTS, COUNT_SUBJECTS, DROPPABLE};
use self::subjects::{Listed, NewlyListed};
use super::append::Batch;
use super::of_write;
use crate::fault::PlaneFault;
use crate::identity::Hashes;
use crate::plane::{Appended, Position};

/// What a plane in parts keeps in memory: who waits, which parts exist, which subjects are listed, which identities
/// there may be.
pub(super) struct Parted {
    gathering: Gathering,
    parts: Arc<Parts>,
    listed: Arc<Listed>,
    remembered: Arc<Remembered>,
}

impl Parted {
    /// Reads which parts there are.
    pub(super) fn open(database: &Database) -> Result<Parted, Fault> {
        let parts = Parts::default();
        database.read(|reader| {
            let rows = reader.query(&statements::PARTS, &[])?;
            let known: Result<BTreeMap<_, _>, Fault> =
                rows.iter().map(|row| Ok(((row.int(0)?, row.int(1)?), row.int(2)?))).collect();
            parts.remember(known?);
            Ok::<(), Fault>(())
        })?;
        let (gathering, listed, remembered) = Default::default();
        Ok(Parted { gathering, parts: Arc::new(parts), listed, remembered })
    }

    /// Appends a batch, together with those that wait with it.
    pub(super) fn append(&self, database: &Database, batch: Batch) -> Result<Vec<Appended>, PlaneFault> {
        self.gathering.append(batch, &|group| self.write(database, group))
    }

    /// Appends a batch whose entries belong together, in a transaction of its own; answers none where only
    /// some of them were kept before.
    pub(super) fn append_together(
        &self,
        database: &Database,
        batch: Batch,
    ) -> Result<Option<Vec<Appended>>, PlaneFault> {
        let (hashes, batch) = (Arc::clone(&batch.hashes), Arc::new(batch));
        self.write_with(database, hashes, move |transaction, around| {
            append::write_together(transaction, &batch, around)
        })
    }

    fn write(&self, database: &Database, group: &[Arc<Batch>]) -> Result<Vec<Vec<Appended>>, PlaneFault> {
        let Some(first) = group.first() else { return Ok(Vec::new()) };
        let group = group.to_vec();
        self.write_with(database, Arc::clone(&first.hashes), move |transaction, around| {
            append::write(transaction, &group, around)
        })
    }

    /// Writes in one transaction, and once more where the identities' key refused what was remembered as new.
    fn write_with<T: Send + 'static>(
        &self,
        database: &Database,
        hashes: Arc<Hashes>,
        write: impl FnMut(&mut Transaction<'_>, &mut Surroundings<'_>) -> Result<T, Fault>
        + Clone
        + Send
        + 'static,
    ) -> Result<T, PlaneFault> {
        match self.write_once(database, Arc::clone(&hashes), write.clone()) {
            Err(PlaneFault::Sql(Fault::Constraint { kind: ConstraintKind::Unique, .. })) => {
                // Another writer may have had it forgotten already.
                self.remembered.forget();
                self.write_once(database, hashes, write)
            }
            written => written,
        }
    }

    /// Writes in one transaction, and remembers what it made once it is committed.
    fn write_once<T: Send + 'static>(
        &self,
        database: &Database,
        hashes: Arc<Hashes>,
        mut write: impl FnMut(&mut Transaction<'_>, &mut Surroundings<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, PlaneFault> {
        let (parts, listed) = (Arc::clone(&self.parts), Arc::clone(&self.listed));
        let remembered = Arc::clone(&self.remembered);
        let written = database.write(move |transaction| -> Result<_, ActError<NoRefusal>> {
            let (parts, newly) = (parts.within(), NewlyListed::default());
            let (hashes, listed, remembered, accepted) = (&hashes, &listed, &remembered, Vec::new());
            let mut around = Surroundings { hashes, parts, listed, newly, remembered, accepted };
            let answers = write(transaction, &mut around)?;
            Ok((answers, around.parts.made, around.newly, around.accepted))
        });
        let (answers, made, newly, accepted) = written.map_err(of_write)?;
        self.remembered.note(database, accepted);
        self.parts.remember(made);
        self.listed.remember(newly);
        Ok(answers)
    }

    /// The parts, for an erasure.
    pub(super) fn parts(&self) -> Arc<Parts> {
        Arc::clone(&self.parts)
    }
}

/// Moves rewritten rows to where their new subject belongs.
pub(super) struct Moving {
    environment: EnvironmentId,
    subject: String,
    opaque: String,
    parts: PartsWithin,
    spans: Spans,
}

impl Moving {
    /// From a subject to that which takes its place.
    pub(super) fn new(environment: EnvironmentId, subject: &str, opaque: &str, parts: &Parts) -> Moving {
        let (subject, opaque) = (subject.to_owned(), opaque.to_owned());
        Moving { environment, subject, opaque, parts: parts.within(), spans: Spans::default() }
    }

    /// Rewrites a row: its position, its time, and what takes the place of data and hash.
    pub(super) fn rewrite(
        &mut self,
        transaction: &mut Transaction<'_>,
        (position, time): (Position, Instant),
        (data, row_hash): (&str, &[u8; 16]),
    ) -> Result<(), Fault> {
        let from = SubjectHash::of(self.environment, &self.subject);
        let to = SubjectHash::of(self.environment, &self.opaque);
        self.parts.make_sure(transaction, to.bucket(), time)?;
        self.spans.widen(to.bucket(), time, position);
        let number = super::as_int(position.number());
        let changed = values![
            self.environment.as_bytes(),
            number,
            &self.opaque,
            data,
            row_hash,
            to.bucket(),
            to.key(time),
            from.bucket(),
            time.as_micros(),
            position_base(self.environment) + number
        ];
        transaction.execute(&statements::REWRITE, &changed)?;
        Ok(())
    }

    /// Notes where the rows stand now, and which subject is listed in place of the other.
    pub(super) fn finish(&self, transaction: &mut Transaction<'_>) -> Result<(), Fault> {
        self.spans.store(transaction, self.environment)?;
        let environment = self.environment.as_bytes();
        transaction.execute(&statements::DROP_SUBJECT, &values![environment, &self.subject])?;
        transaction.execute(&statements::ADD_SUBJECT, &values![environment, &self.opaque])?;
        Ok(())
    }
}
