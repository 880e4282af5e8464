//! Erasing a subject in tables: its rows are rewritten and the fact recorded, in one transaction.
//!
//! Knows that identities stay and rows get a new hash. What the database engine keeps of old row versions
//! (free pages, its own log) is the engine's to clear. Must not know why a subject is erased.

use std::sync::Arc;

use ids::EnvironmentId;
use sql::{ActError, Database, Fault, NoRefusal, Queries, Transaction, Value, values};

use super::append::Counters;
use super::parted::{self, Moving, Parts};
use super::rows::{RowContent, as_int, content_of, event_of, number_of};
use super::{data, of_write, statements};
use crate::content::Words;
use crate::fault::PlaneFault;
use crate::identity::{ContentHash, Hashes};
use crate::plane::{PropertyNames, StoredEvent, is_erasable};
use crate::writable::check_opaque;

/// Whom to erase, and what stays.
struct Erasure {
    environment: EnvironmentId,
    hashes: Arc<Hashes>,
    /// Where the tables are in parts.
    parts: Option<Arc<Parts>>,
    subject: String,
    opaque: String,
    keep: Vec<String>,
}

/// Erases a subject: (subject, opaque, keep).
pub(super) fn erase(
    database: &Database,
    (hashes, parts): (&Arc<Hashes>, Option<Arc<Parts>>),
    environment: EnvironmentId,
    (subject, opaque, keep): (&str, &str, &[&str]),
) -> Result<u64, PlaneFault> {
    check_opaque(opaque)?;
    if subject == opaque {
        return Ok(0);
    }
    let mut keep: Vec<String> = keep.iter().map(|name| (*name).to_owned()).collect();
    keep.sort();
    let erasure = Erasure {
        environment,
        hashes: Arc::clone(hashes),
        parts,
        subject: subject.to_owned(),
        opaque: opaque.to_owned(),
        keep,
    };
    database
        .write(move |transaction| -> Result<u64, ActError<NoRefusal>> { Ok(erasure.write(transaction)?) })
        .map_err(of_write)
}

impl Erasure {
    fn write(&self, transaction: &mut Transaction<'_>) -> Result<u64, Fault> {
        let mut counters = Counters::lock(transaction, self.environment)?;
        let rows = match &self.parts {
            Some(_) => parted::rows_of_subject(transaction, self.environment, &self.subject)?,
            None => {
                let of_subject = values![self.environment.as_bytes(), &self.subject];
                transaction.query(&statements::OF_SUBJECT, &of_subject)?
            }
        };
        if rows.is_empty() {
            return Ok(0);
        }
        let mut words = Words::default();
        let moving = |parts| Moving::new(self.environment, &self.subject, &self.opaque, parts);
        let mut moving = self.parts.as_deref().map(moving);
        for row in &rows {
            self.rewrite(transaction, event_of(row, (PropertyNames::All, &mut words))?, moving.as_mut())?;
        }
        if let Some(moving) = moving {
            moving.finish(transaction)?;
        }
        let events = i64::try_from(rows.len()).expect("a count of rows fits into 64 bits");
        counters.erasures += 1;
        counters.store(transaction, self.environment)?;
        let keep = match Value::list_of_texts(&self.keep) {
            Value::Json(list) => list,
            _ => String::new(),
        };
        let subject_hash = self.hashes.subject(self.environment, &self.subject);
        let fact = values![
            self.environment.as_bytes(),
            as_int(counters.erasures),
            &subject_hash,
            &self.opaque,
            &keep,
            events,
            as_int(counters.position.number())
        ];
        transaction.execute(&statements::ADD_ERASURE, &fact)?;
        Ok(number_of(events))
    }

    fn rewrite(
        &self,
        transaction: &mut Transaction<'_>,
        stored: StoredEvent,
        moving: Option<&mut Moving>,
    ) -> Result<(), Fault> {
        let StoredEvent { position, mut event, .. } = stored;
        let fingerprint = self.hashes.fingerprint(self.environment, &event.source, &event.id);
        let identity = transaction
            .query_one(&statements::HASH_OF, &values![self.environment.as_bytes(), &fingerprint.0])?;
        let content_hash = ContentHash::from_number(identity.int(0)?.cast_unsigned());
        let keep: Vec<&str> = self.keep.iter().map(String::as_str).collect();
        event.data.retain(|name, _| !is_erasable(name, &keep));
        event.subject = self.opaque.as_str().into();
        let row = RowContent {
            position,
            source: &event.source,
            id: &event.id,
            content: &content_of(&event),
            content_hash,
            redacted: true,
        };
        let row_hash = row.hash(&self.hashes, self.environment);
        let data = data::write(&event.data);
        if let Some(moving) = moving {
            return moving.rewrite(transaction, (position, event.time), (&data, &row_hash));
        }
        let changed =
            values![self.environment.as_bytes(), as_int(position.number()), &self.opaque, &data, &row_hash];
        transaction.execute(&statements::REWRITE, &changed)?;
        Ok(())
    }
}
