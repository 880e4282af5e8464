//! Dropping rows from parts, and giving back the space of those that are empty.
//!
//! Knows that a part is left in place, as servers remember which there are. Must not know what a floor is for.

use sql::{Fault, Queries, Transaction, values};

use super::super::dropping::Below;
use super::super::rows::as_int;
use super::statements;

/// Drops what is below from the first part that has any, and answers how many rows went; 0 where no part has. Those
/// before it that are empty by now give back their space, where nobody is at them.
pub(in crate::table) fn drop_from_a_part(
    transaction: &mut Transaction<'_>,
    below: Below,
) -> Result<u64, Fault> {
    let (environment, before) = (below.environment.as_bytes(), below.before.as_micros());
    let up_to = as_int(below.up_to.number());
    for part in transaction.query(&statements::PARTS_BEFORE, &values![before])? {
        let (bucket, from, end) = (part.int(0)?, part.int(1)?, part.int(2)?);
        let to = end.min(before);
        let rows = values![bucket, from, to, environment, up_to];
        if transaction.query_opt(&statements::ANY_IN_PART, &rows)?.is_some() {
            return transaction.execute(&statements::DROP_FROM_PART, &rows);
        }
        if end <= before {
            transaction.query_one(&statements::EMPTY_PART, &values![bucket, from])?;
        }
    }
    Ok(0)
}
