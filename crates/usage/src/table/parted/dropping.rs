//! Dropping rows from parts, and giving back the space of those that are empty.
//!
//! Knows that a part is left in place, as servers remember which there are. Must not know what a floor is for.

use calendar::Instant;
use sql::{ActError, Database, Fault, NoRefusal, Queries, Transaction, values};

use super::super::dropping::Below;
use super::super::of_write;
use super::super::rows::as_int;
use super::statements;
use crate::fault::PlaneFault;

/// Drops what is below from the first part that has any, and answers how many rows went; 0 where no part has.
pub(in crate::table) fn drop_from_a_part(
    transaction: &mut Transaction<'_>,
    below: Below,
) -> Result<u64, Fault> {
    let (environment, before) = (below.environment.as_bytes(), below.before.as_micros());
    let up_to = as_int(below.up_to.number());
    for part in transaction.query(&statements::PARTS_BEFORE, &values![before])? {
        let (bucket, from, end) = (part.int(0)?, part.int(1)?, part.int(2)?);
        let rows = values![bucket, from, end.min(before), environment, up_to];
        if transaction.query_opt(&statements::ANY_IN_PART, &rows)?.is_some() {
            return transaction.execute(&statements::DROP_FROM_PART, &rows);
        }
    }
    Ok(0)
}

/// Gives back the space of the parts before an instant that are empty by now, each in a transaction that does nothing
/// else: for as long as it takes nobody reads or writes there. Where somebody does, a part is left for the next time.
pub(in crate::table) fn give_back(database: &Database, before: Instant) -> Result<(), PlaneFault> {
    let before = before.as_micros();
    let parts = database.read(|reader| -> Result<Vec<(i64, i64)>, Fault> {
        let mut parts = Vec::new();
        for part in reader.query(&statements::PARTS_BEFORE, &values![before])? {
            if part.int(2)? <= before {
                parts.push((part.int(0)?, part.int(1)?));
            }
        }
        Ok(parts)
    })?;
    for (bucket, from) in parts {
        let written = database.write(move |transaction| -> Result<(), ActError<NoRefusal>> {
            transaction.query_one(&statements::EMPTY_PART, &values![bucket, from])?;
            Ok(())
        });
        written.map_err(of_write)?;
    }
    Ok(())
}
